package org.copydesk.parts;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copydesk.text.Span;

/**
 * The tags of an XML part one after another, each with its exact place. Not thread-safe.
 *
 * <p>The JDK's parser says what is well-formed and what a name means; it does not say where a tag
 * begins, so the characters are gone through at its side: in well-formed XML a {@code <} that opens
 * no comment, instruction or CDATA section is a tag. Document type declarations, and with them all
 * entities but the five of XML, are refused.
 */
public final class XmlTags {
  /** Deeper nesting is an attack: tables in text boxes in tables reach some 60. */
  private static final int DEEPEST = 1_000;

  private final String part;
  private final String text;
  private final XMLStreamReader reader;
  private boolean start;
  private boolean closesItself;
  private int depth;
  private int tagStart;
  private int tagEnd;

  /**
   * Opens a part.
   *
   * @throws DocumentException {@code damaged} if it does not begin as XML does
   */
  public XmlTags(XmlPart part) throws DocumentException {
    this.part = part.name();
    this.text = part.text();
    try {
      this.reader = Parser.FACTORY.createXMLStreamReader(new StringReader(withoutMark()));
    } catch (XMLStreamException e) {
      throw broken();
    }
    this.tagEnd = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** Loaded when the first part is opened: whoever lints plain text pays nothing for it. */
  private static final class Parser {
    static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty("javax.xml.stream.isReplacingEntityReferences", false);
      factory.setXMLResolver(
          (publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
          });
      return factory;
    }
  }

  private String withoutMark() {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Goes to the next tag; false behind the last.
   *
   * @throws DocumentException {@code damaged}, {@code too-deep} or {@code unsafe}
   */
  public boolean next() throws DocumentException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            enter();
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            leave();
            return true;
          }
          case XMLStreamConstants.DTD ->
              throw DocumentException.unsafe("its XML has a document type declaration");
          case XMLStreamConstants.ENTITY_REFERENCE -> throw broken();
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      // The parser of the JDK has thrown both at broken input.
      throw broken();
    }
  }

  private void enter() throws DocumentException {
    start = true;
    if (++depth > DEEPEST) {
      throw DocumentException.tooDeep(part);
    }
    advance();
    closesItself = text.charAt(tagEnd - 2) == '/';
  }

  private void leave() {
    start = false;
    depth--;
    if (closesItself) {
      closesItself = false;
    } else {
      advance();
    }
  }

  /** Moves to the next tag in the characters. */
  private void advance() {
    int at = tagEnd;
    while (true) {
      at = text.indexOf('<', at);
      if (text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at + 4) + 3;
      } else if (text.startsWith("<![CDATA[", at)) {
        at = text.indexOf("]]>", at) + 3;
      } else if (text.startsWith("<?", at)) {
        at = text.indexOf("?>", at) + 2;
      } else {
        break;
      }
    }
    tagStart = at;
    char quote = 0;
    for (at++; quote != 0 || text.charAt(at) != '>'; at++) {
      char c = text.charAt(at);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    tagEnd = at + 1;
  }

  private DocumentException broken() {
    return DocumentException.damaged("its XML is broken (" + part + ")");
  }

  /** Whether the tag opens an element; {@code <a/>} comes twice, to open and to close. */
  public boolean opens() {
    return start;
  }

  /** Whether the tag that opens an element closes it as well. */
  public boolean empty() {
    return closesItself;
  }

  /** The element's name without its prefix: {@code p}. */
  public String name() {
    return reader.getLocalName();
  }

  /** The name space of the element; empty if it has none. */
  public String space() {
    String space = reader.getNamespaceURI();
    return space == null ? "" : space;
  }

  /** Where the tag stands; that of {@code <a/>} twice the same. */
  public Span place() {
    return new Span(tagStart, tagEnd);
  }

  /** How many elements are open, the one that this tag opens included. */
  public int depth() {
    return depth;
  }

  /** The value of an attribute by its name without prefix, in any name space; empty if absent. */
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The value of an attribute in a name space; empty if absent. */
  public String attribute(String space, String name) {
    String value = reader.getAttributeValue(space, name);
    return value == null ? "" : value;
  }

  /** The name space that a prefix stands for here; empty if it is free. */
  public String bound(String prefix) {
    String space = reader.getNamespaceURI(prefix);
    return space == null ? "" : space;
  }

  /** All attributes, names without prefixes. */
  public Map<String, String> attributes() {
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      all.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return all;
  }
}
