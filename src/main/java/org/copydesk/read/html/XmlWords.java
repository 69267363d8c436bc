package org.copydesk.read.html;

import org.copydesk.text.MappedText;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Text of an XML file with its references resolved, with the way back to the file: {@code
 * &lt;p&gt;} is the tag of a paragraph. Only references that need no declaration are known.
 */
public final class XmlWords {
  private static final int CDATA_START = "<![CDATA[".length();
  private static final int CDATA_END = "]]>".length();
  private static final int LONGEST_REFERENCE = 40;

  private XmlWords() {}

  /**
   * Adds the characters directly in {@code element}.
   *
   * @param text leads to the file
   * @param xml the file
   * @param offset where in it the parsed text begins
   */
  public static void decode(MappedText.Builder text, String xml, int offset, Element element) {
    for (Node node : element.childNodes()) {
      int start = offset + node.sourceRange().startPos();
      int end = offset + node.sourceRange().endPos();
      if (node instanceof CDataNode && end - start >= CDATA_START + CDATA_END) {
        boolean closed = xml.startsWith("]]>", end - CDATA_END);
        int last = closed ? end - CDATA_END : end;
        text.append(xml.substring(start + CDATA_START, last), start + CDATA_START, last);
      } else if (node instanceof TextNode && start < end) {
        references(text, xml, start, end);
      }
    }
  }

  private static void references(MappedText.Builder text, String xml, int start, int end) {
    int run = start;
    int at = start;
    while (at < end) {
      int limit = Math.min(end, at + LONGEST_REFERENCE);
      int close = xml.charAt(at) == '&' ? at + 1 : limit;
      while (close < limit && xml.charAt(close) != ';') {
        close++;
      }
      if (close < limit) {
        text.append(xml.substring(run, at), run, at);
        run = close + 1;
        text.append(Parser.unescapeEntities(xml.substring(at, run), false), at, run);
        at = run;
      } else {
        at++;
      }
    }
    text.append(xml.substring(run, end), run, end);
  }
}
