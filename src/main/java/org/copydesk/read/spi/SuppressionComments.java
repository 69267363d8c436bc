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

  /** The span that a comment in this line has below it; filled from the end of the file upward. */
  private final Map<Integer, Span> below = new HashMap<>();

  private SuppressionComments(SourceText source) {
    this.source = source;
    this.content = source.content();
  }

  /**
   * The suppressions among {@code comments}, in the order of the file; other comments are passed
   * over.
   *
   * @param comments where comments stand in {@code source}, their marks included, in any order
   */
  public static List<Suppression> in(SourceText source, List<Span> comments) {
    if (comments.isEmpty()) {
      return List.of();
    }
    SuppressionComments reader = new SuppressionComments(source);
    List<Suppression> found = new ArrayList<>();
    for (Span comment : comments.stream().sorted(Comparator.reverseOrder()).toList()) {
      Suppression suppression = reader.of(comment);
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
    boolean closed =
        comment.length() >= OPEN.length() + CLOSE.length()
            && content.startsWith(CLOSE, comment.end() - CLOSE.length());
    int end = closed ? comment.end() - CLOSE.length() : comment.end();
    int start = Math.min(comment.start() + OPEN.length(), end);
    SuppressionText text = SuppressionText.of(content, start, end);
    if (text == null) {
      return null;
    }
    Place at = new Place.InSource(comment);
    // A comment in a text file is attached to no words.
    boolean lost = text.kind() == Kind.WORDS;
    Kind kind = lost ? Kind.UNKNOWN : text.kind();
    List<Target> targets =
        lost
            ? List.of(new Target("copydesk-ignore", at))
            : text.targets().stream()
                .map(named -> new Target(named.name(), new Place.InSource(named.span())))
                .toList();
    return new Suppression(
        kind, at, new Place.InSource(covered(kind, comment)), targets, text.reason());
  }

  private Span covered(Kind kind, Span comment) {
    int first = source.lines().lineAt(comment.start());
    int last = source.lines().lineAt(Math.max(comment.start(), comment.end() - 1));
    Span next = below.computeIfAbsent(last, this::nextLine);
    return switch (kind) {
      case LINE -> line(first).to(line(last));
      case NEXT_LINE -> next;
      case BLOCK -> new Span(comment.end(), content.length());
      case STORY -> new Span(0, content.length());
      case END, WORDS, UNKNOWN -> new Span(comment.start(), comment.start());
    };
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
