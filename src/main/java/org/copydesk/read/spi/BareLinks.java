package org.copydesk.read.spi;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Link;
import org.copydesk.text.Span;

/**
 * Addresses that stand in the copy as they are: {@code https://example.org/report}, {@code
 * www.example.org}.
 */
public final class BareLinks {
  private static final List<String> STARTS = List.of("https://", "http://", "www.");

  private BareLinks() {}

  /**
   * {@code known} and the addresses of {@code text} that none of them covers, by position. A full
   * stop, comma or closing bracket after an address is not part of it.
   *
   * @param known links without overlaps, in any order
   */
  public static List<Link> addTo(List<Link> known, String text) {
    List<Link> sorted = new ArrayList<>(known);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    List<Link> found = new ArrayList<>();
    int next = 0;
    int at = 0;
    while ((at = nextStart(text, at)) >= 0) {
      int end = end(text, at);
      while (next < sorted.size() && sorted.get(next).span().end() <= at) {
        next++;
      }
      boolean covered = next < sorted.size() && sorted.get(next).span().start() < end;
      if (!covered && end - at > 6) {
        String target = text.substring(at, end);
        found.add(new Link(new Span(at, end), target));
      }
      at = end;
    }
    found.addAll(sorted);
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private static int nextStart(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 'h' || c == 'w' || c == 'H' || c == 'W')
          && goesOn(text, i + 1)
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        for (String start : STARTS) {
          if (text.regionMatches(true, i, start, 0, start.length())) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /** Whether a second <i>t</i> or <i>w</i> follows: <i>with</i> and <i>he</i> begin no address. */
  private static boolean goesOn(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return c == 't' || c == 'w' || c == 'T' || c == 'W';
  }

  private static int end(String text, int start) {
    int end = start;
    int open = 0;
    while (end < text.length() && "<>\"“”".indexOf(text.charAt(end)) < 0) {
      char c = text.charAt(end);
      if (Blank.is(c)) {
        break;
      }
      open += c == '(' ? 1 : 0;
      if (c == ')' && --open < 0) {
        break;
      }
      end++;
    }
    while (end > start && ".,;:!?'’…]*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Math.max(end, start + 1);
  }
}
