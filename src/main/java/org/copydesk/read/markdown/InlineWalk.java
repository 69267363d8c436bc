package org.copydesk.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.copydesk.read.spi.Blank;
import org.copydesk.read.spi.ReadingText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of one block into the reading text. Walks without recursion, so that no nesting
 * overflows the stack.
 */
final class InlineWalk {
  private final ReadingText text;
  private final String content;
  private final String masked;
  private final int offset;
  private final Alignment alignment;

  /** Where the last words of the source ended. */
  private int last;

  /** Where the visible words of an open HTML link began, -1 if none is open. */
  private int htmlLink = -1;

  private String htmlTarget = "";

  private final List<Image> images = new ArrayList<>();
  private final List<Integer> marks = new ArrayList<>();

  InlineWalk(ReadingText text, String content, String masked, int offset) {
    this.text = text;
    this.content = content;
    this.masked = masked;
    this.offset = offset;
    this.alignment = new Alignment(text, masked);
  }

  /**
   * Adds the words below {@code root} to the open block.
   *
   * @return the pictures among them, whose descriptions are no part of it
   */
  List<Image> read(Node root) {
    images.clear();
    htmlLink = -1;
    List<SourceSpan> spans = root.getSourceSpans();
    last = spans.isEmpty() ? last : offset + spans.get(0).getInputIndex();
    walk(root);
    return List.copyOf(images);
  }

  private void walk(Node root) {
    Node node = root.getFirstChild();
    while (node != null) {
      Node child = enter(node) ? node.getFirstChild() : null;
      node = child != null ? child : after(node, root);
    }
  }

  /** The node that follows {@code node} and all below it; null if the walk is over. */
  private @Nullable Node after(Node node, Node root) {
    Node at = node;
    while (at != root) {
      leave(at);
      if (at.getNext() != null) {
        return at.getNext();
      }
      at = at.getParent();
    }
    return null;
  }

  private boolean enter(Node node) {
    if (node instanceof Text words) {
      words(words);
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      lineBreak();
    } else if (node instanceof Image image) {
      images.add(image);
      return false;
    } else if (node instanceof HtmlInline html) {
      html(html);
    } else if (node instanceof Link) {
      marks.add(text.mark());
    }
    return true;
  }

  private void leave(Node node) {
    if (node instanceof Link link) {
      text.link(marks.remove(marks.size() - 1), target(link));
    }
  }

  private void words(Text node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      text.decoded(node.getLiteral(), last, last);
      return;
    }
    int start = offset + spans.get(0).getInputIndex();
    alignment.add(node.getLiteral(), start, end(spans));
    last = end(spans);
  }

  private void code(Code node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    int start = offset + spans.get(0).getInputIndex();
    int end = end(spans);
    while (start < end && masked.charAt(start) == '`' && masked.charAt(end - 1) == '`') {
      start++;
      end--;
    }
    text.copy(start, Math.max(start, end));
    last = end(spans);
  }

  private void lineBreak() {
    int end = last;
    while (end < masked.length() && !Blank.lineEnd(masked.charAt(end))) {
      end++;
    }
    int next = Math.min(masked.length(), end + 1);
    text.space(Math.min(end, next), next);
    last = next;
  }

  private void html(HtmlInline html) {
    String tag = html.getLiteral().toLowerCase(Locale.ROOT);
    if (tag.startsWith("<br")) {
      text.space(last, last);
    } else if (tag.startsWith("<a ")) {
      htmlLink = text.mark();
      htmlTarget = HtmlText.href(html.getLiteral());
    } else if (tag.startsWith("</a") && htmlLink >= 0) {
      text.link(htmlLink, htmlTarget);
      htmlLink = -1;
    } else if (tag.startsWith("<!--") && !html.getSourceSpans().isEmpty()) {
      List<SourceSpan> spans = html.getSourceSpans();
      text.comment(offset + spans.get(0).getInputIndex(), end(spans));
    }
  }

  private int end(List<SourceSpan> spans) {
    SourceSpan span = spans.get(spans.size() - 1);
    return offset + span.getInputIndex() + span.getLength();
  }

  /** Where a link leads, as written: a covered shortcode is shown again. */
  private String target(Link link) {
    String target = link.getDestination();
    List<SourceSpan> spans = link.getSourceSpans();
    if (target.indexOf(Masks.COVER) < 0 || spans.isEmpty()) {
      return target;
    }
    int end = end(spans);
    int start = masked.lastIndexOf(target, end);
    return start < 0 ? "" : content.substring(start, start + target.length());
  }
}
