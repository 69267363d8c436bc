package org.copydesk.read.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Place;
import org.copydesk.article.Suppression;
import org.copydesk.article.Suppression.Kind;
import org.copydesk.article.Suppression.Target;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Suppressions that stand in comments of a text file: {@code <!-- copydesk-disable-line FIG002:
 * print only -->}. They vanish when the story is rendered, and are no copy.
 */
public final class SuppressionComments {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final SourceText source;
  private final String content;

  /** What the comments are written in, with the way to the file; null if it is the file. */
  private final @Nullable MappedText written;

  /** The paragraphs that count as lines, in what the comments are written in; null for lines. */
  private final @Nullable List<Span> paragraphs;

  /** Where a block that nobody ends is at its end. */
  private final int end;

  /** The span that a comment in this line has below it; filled from the end of the file upward. */
  private final Map<Integer, Span> below = new HashMap<>();

  private SuppressionComments(
      SourceText source, @Nullable MappedText written, @Nullable List<Span> paragraphs, int end) {
    this.source = source;
    this.content = source.content();
    this.written = written;
    this.paragraphs = paragraphs;
    this.end = end;
  }

  /**
   * The suppressions among {@code comments}, in the order of the file; other comments are passed
   * over.
   *
   * @param comments where comments stand in {@code source}, their marks included, in any order
   */
  public static List<Suppression> in(SourceText source, List<Span> comments) {
    return new SuppressionComments(source, null, null, source.content().length()).all(comments);
  }

  /**
   * The suppressions among comments of HTML that stands in an XML file, in the order of the HTML. A
   * line is a line of the file.
   *
   * @param html with its way to the file
   * @param comments in any order, counted in {@code html}
   * @param end where in the file the story's body ends, and with it a block that nobody ends
   */
  public static List<Suppression> in(
      SourceText source, MappedText html, List<Span> comments, int end) {
    return new SuppressionComments(source, html, null, end).all(comments);
  }

  /**
   * The suppressions among comments of HTML that stands in values of a JSON file, which as a rule
   * have one line each: what elsewhere is said of a line is said of a paragraph.
   *
   * @param html with its way to the file
   * @param comments in any order, counted in {@code html}
   * @param paragraphs the words of all blocks, in order, counted in {@code html}
   * @param end where in the file the story's body ends, and with it a block that nobody ends
   */
  public static List<Suppression> inParagraphs(
      SourceText source, MappedText html, List<Span> comments, List<Span> paragraphs, int end) {
    return new SuppressionComments(source, html, paragraphs, end).all(comments);
  }

  private List<Suppression> all(List<Span> comments) {
    if (comments.isEmpty()) {
      return List.of();
    }
    List<Suppression> found = new ArrayList<>();
    for (Span comment : comments.stream().sorted(Comparator.reverseOrder()).toList()) {
      Suppression suppression = of(comment);
      if (suppression != null) {
        found.add(suppression);
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** Whether the line {@code start..end}, blanks aside, is one comment for Copydesk. */
  public static boolean isLine(String source, int start, int end) {
    return source.startsWith(OPEN, start)
        && end - start >= OPEN.length() + CLOSE.length()
        && source.startsWith(CLOSE, end - CLOSE.length())
        && source.indexOf(CLOSE, start + OPEN.length()) == end - CLOSE.length()
        && SuppressionText.of(source, start + OPEN.length(), end - CLOSE.length()) != null;
  }

  private @Nullable Suppression of(Span comment) {
    String text = written == null ? content : written.text();
    boolean closed =
        comment.length() >= OPEN.length() + CLOSE.length()
            && text.startsWith(CLOSE, comment.end() - CLOSE.length());
    int to = closed ? comment.end() - CLOSE.length() : comment.end();
    int from = Math.min(comment.start() + OPEN.length(), to);
    SuppressionText said = SuppressionText.of(text, from, to);
    if (said == null) {
      return null;
    }
    Place at = place(comment);
    // A comment in a text file is attached to no words.
    boolean lost = said.kind() == Kind.WORDS;
    Kind kind = lost ? Kind.UNKNOWN : said.kind();
    List<Target> targets =
        lost
            ? List.of(new Target("copydesk-ignore", at))
            : said.targets().stream()
                .map(named -> new Target(named.name(), place(named.span())))
                .toList();
    return new Suppression(
        kind, at, new Place.InSource(covered(kind, comment)), targets, said.reason());
  }

  private Place place(Span span) {
    return new Place.InSource(inFile(span));
  }

  private Span inFile(Span span) {
    return written == null ? span : written.toSource(span);
  }

  private Span covered(Kind kind, Span comment) {
    Span place = inFile(comment);
    return switch (kind) {
      case LINE -> paragraphs == null ? lines(place) : paragraph(comment, paragraphs);
      case NEXT_LINE -> paragraphs == null ? below(place) : next(comment, paragraphs);
      case BLOCK -> new Span(place.end(), Math.max(place.end(), end));
      case STORY -> new Span(0, content.length());
      case END, WORDS, UNKNOWN -> new Span(place.start(), place.start());
    };
  }

  /** The lines on which the comment stands. */
  private Span lines(Span comment) {
    return line(source.lines().lineAt(comment.start())).to(line(lastLine(comment)));
  }

  private Span below(Span comment) {
    return below.computeIfAbsent(lastLine(comment), this::nextLine);
  }

  private int lastLine(Span comment) {
    return source.lines().lineAt(Math.max(comment.start(), comment.end() - 1));
  }

  /**
   * The paragraph that the comment stands in: its words, or right before or behind them. Between
   * two paragraphs it belongs to the one above, as at the end of a line.
   */
  private Span paragraph(Span comment, List<Span> all) {
    int next = firstBehind(comment.end(), all);
    boolean opens = next < all.size() && inlineOnly(comment.end(), all.get(next).start());
    int found = next > 0 && !opens ? next - 1 : next;
    boolean inside = next > 0 && all.get(next - 1).end() > comment.start();
    return span(inside ? next - 1 : found, all);
  }

  private Span next(Span comment, List<Span> all) {
    return span(firstBehind(comment.end(), all), all);
  }

  private Span span(int index, List<Span> all) {
    return index < all.size() ? inFile(all.get(index)) : new Span(end, end);
  }

  /** The first paragraph that begins at or behind {@code offset}; their number if none does. */
  private static int firstBehind(int offset, List<Span> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether no more than blanks and other comments stand between. */
  private boolean inlineOnly(int start, int to) {
    String text = written == null ? content : written.text();
    int at = start;
    while (at < to) {
      if (text.startsWith(OPEN, at)) {
        int close = text.indexOf(CLOSE, at);
        at = close < 0 ? to : close + CLOSE.length();
      } else if (Blank.is(text.charAt(at))) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** The next line that has more than blanks and comments; an empty span at the end if none has. */
  private Span nextLine(int from) {
    for (int number = from + 1; number <= source.lines().lines(); number++) {
      Span known = below.get(number);
      Span line = line(number);
      int start = line.start();
      int end = line.end();
      while (start < end && Blank.is(content.charAt(start))) {
        start++;
      }
      while (end > start && Blank.is(content.charAt(end - 1))) {
        end--;
      }
      if (start < end && !isLine(content, start, end)) {
        return line;
      }
      if (known != null) {
        return known;
      }
    }
    return new Span(content.length(), content.length());
  }

  private Span line(int number) {
    boolean last = number == source.lines().lines();
    return new Span(
        source.lines().startOf(number),
        last ? content.length() : source.lines().startOf(number + 1));
  }
}
