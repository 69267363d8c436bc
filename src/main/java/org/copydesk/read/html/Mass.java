package org.copydesk.read.html;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much of a page's text stands in an element, told from where it begins and ends in the file. A
 * box with half of the text is no box, whatever its class says. Immutable after {@link #of}.
 */
final class Mass implements NodeVisitor {
  private int[] starts = new int[256];
  private int[] before = new int[256];
  private int nodes;
  private int total;

  private Mass() {}

  /** Weighs all text below {@code root}. */
  static Mass of(Node root) {
    Mass mass = new Mass();
    root.traverse(mass);
    return mass;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && !words.isBlank()) {
      if (nodes == starts.length) {
        starts = Arrays.copyOf(starts, nodes * 2);
        before = Arrays.copyOf(before, nodes * 2);
      }
      int start = words.sourceRange().startPos();
      // Foster-parented text stands out of order: it counts where its neighbor does.
      starts[nodes] = nodes == 0 ? start : Math.max(start, starts[nodes - 1]);
      before[nodes++] = total;
      total += words.getWholeText().length();
    }
  }

  /** All of it, in UTF-16 units. */
  int all() {
    return total;
  }

  /** What stands in {@code element}. */
  int in(Element element) {
    int from = element.sourceRange().startPos();
    int to = element.endSourceRange().endPos();
    return upTo(to) - upTo(from);
  }

  /** The share of all, from 0 to 1, that stands in {@code element}. */
  double share(Element element) {
    return total == 0 ? 0 : (double) in(element) / total;
  }

  /** What stands in {@code outer} before {@code inner} begins. */
  int between(Element outer, Element inner) {
    return upTo(inner.sourceRange().startPos()) - upTo(outer.sourceRange().startPos());
  }

  private int upTo(int offset) {
    int found = Arrays.binarySearch(starts, 0, nodes, offset);
    int node = found >= 0 ? found : -found - 1;
    return node >= nodes ? total : before[node];
  }
}
