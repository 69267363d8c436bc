package org.copydesk.guide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/**
 * Copy of a fixture with the words that rules are expected to flag.
 *
 * <p>{@code Crime rose [12 percent]{unsourced-figure} last year.} is the copy {@code Crime rose 12
 * percent last year.} with one mark on {@code new Span(11, 21)}. A bracket without a brace behind
 * it, such as a Markdown link, is copy. Marks may lie inside one another. Immutable.
 *
 * @param text the copy without its marks
 * @param marks by start, then by end, then as written
 */
public record MarkedCopy(String text, List<Mark> marks) {
  private static final Pattern BRACE =
      Pattern.compile("\\{\\s*(?:" + Mark.NOTATION + "\\s+)*" + Mark.NOTATION + "\\s*}");

  /** Copies the list. */
  public MarkedCopy {
    marks = List.copyOf(marks);
  }

  /**
   * Takes the marks out of {@code marked}.
   *
   * @throws IllegalArgumentException if a brace follows a bracket that was never opened, or marks
   *     no words
   */
  public static MarkedCopy parse(String marked) {
    // What to leave out: position -> first position behind it.
    Map<Integer, Integer> notation = new TreeMap<>();
    List<int[]> found = new ArrayList<>();
    List<String> braces = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    Matcher brace = BRACE.matcher(marked);
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '[') {
        open.push(i);
      } else if (marked.charAt(i) == ']') {
        Integer start = open.poll();
        if (brace.region(i + 1, marked.length()).lookingAt()) {
          if (start == null || start + 1 == i) {
            throw new IllegalArgumentException("no words for " + brace.group());
          }
          notation.put(start, start + 1);
          notation.put(i, brace.end());
          found.add(new int[] {start, i});
          braces.add(brace.group());
          i = brace.end() - 1;
        }
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Span span = new Span(without(notation, found.get(i)[0]), without(notation, found.get(i)[1]));
      marks.addAll(Mark.all(span, braces.get(i)));
    }
    marks.sort(Comparator.comparing(Mark::span));
    return new MarkedCopy(strip(marked, notation), marks);
  }

  /** The same copy with {@code \r\n} for each line end, the marks on the same words. */
  public MarkedCopy withCrLf() {
    List<Mark> moved = new ArrayList<>();
    for (Mark mark : marks) {
      Span span = new Span(crLf(mark.span().start()), crLf(mark.span().end()));
      moved.add(mark.on(span));
    }
    return new MarkedCopy(text.replace("\n", "\r\n"), moved);
  }

  /** The copy with {@code before} and {@code behind} around the words that {@code rule} flags. */
  public String shown(String rule, String before, String behind) {
    StringBuilder shown = new StringBuilder(text);
    List<Mark> last = new ArrayList<>(marks);
    last.sort(Comparator.comparing(Mark::span).reversed());
    int free = text.length() + 1;
    for (Mark mark : last) {
      boolean overlaps = mark.span().end() > free;
      if (mark.rule().equals(rule) && !mark.knownMiss() && !overlaps) {
        shown.insert(mark.span().end(), behind).insert(mark.span().start(), before);
        free = mark.span().start();
      }
    }
    return shown.toString();
  }

  /** Whether {@code rule} is expected to flag words of it. */
  public boolean flaggedBy(String rule) {
    return marks.stream().anyMatch(mark -> mark.rule().equals(rule) && !mark.knownMiss());
  }

  private int crLf(int offset) {
    return offset + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static int without(Map<Integer, Integer> notation, int offset) {
    int left = offset;
    for (Map.Entry<Integer, Integer> piece : notation.entrySet()) {
      if (piece.getKey() < offset) {
        left -= piece.getValue() - piece.getKey();
      }
    }
    return left;
  }

  private static String strip(String marked, Map<Integer, Integer> notation) {
    StringBuilder copy = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, Integer> piece : notation.entrySet()) {
      copy.append(marked, from, piece.getKey());
      from = piece.getValue();
    }
    return copy.append(marked.substring(from)).toString();
  }
}
