package org.copydesk.read.news;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.text.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A news item in a parsed XML file, its elements found by their names without prefixes: feeds leave
 * name spaces out, or bind them to other prefixes than the standards do.
 *
 * @param root the element
 * @param offset what leads from places in the parsed text to places in what was decoded
 * @param end where that ends
 */
record XmlItem(Element root, int offset, int end) {
  /** Elements of a head that hold further ones of a kind of their own. */
  private static final Set<String> GROUPS = Set.of("hedline", "#root");

  /** The same of an element in this one. */
  XmlItem under(Element element) {
    return new XmlItem(element, offset, end);
  }

  /** The first element of this name, at any depth; null if there is none. */
  @Nullable Element first(String name) {
    return all(name).findFirst().orElse(null);
  }

  /** All elements of this name, in the order of the file. */
  Stream<Element> all(String name) {
    return root.stream().filter(element -> NewsMarkup.name(element).equals(name));
  }

  /** The elements directly in {@code head}; those of a group in the place of the group. */
  List<Element> below(Element head) {
    return head.children().stream()
        .flatMap(
            element ->
                GROUPS.contains(NewsMarkup.name(element))
                    ? element.children().stream()
                    : Stream.of(element))
        .toList();
  }

  /** The words of the first element of this name, white space folded; empty if there is none. */
  String words(String name) {
    Element element = first(name);
    return element == null ? "" : element.text().strip();
  }

  /** What stands between the tags of an element; to the end of the file if it is never closed. */
  Span inside(Element element) {
    if (element.normalName().equals("#root")) {
      return new Span(offset, end);
    }
    int start = Math.min(end, offset + element.sourceRange().endPos());
    int close = element.endSourceRange().startPos();
    // A tag that closes itself has no inside, and says that it ends where it begins.
    return new Span(start, close < 0 ? end : Math.max(start, Math.min(end, offset + close)));
  }
}
