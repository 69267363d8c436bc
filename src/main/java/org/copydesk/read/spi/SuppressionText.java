package org.copydesk.read.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.Suppression.Kind;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a suppression: {@code copydesk-disable-next-line ANO001, FIG001: source at risk}.
 * After the command come rules, divided by commas, and the reason, divided from them by a colon; a
 * reason without its colon is understood.
 *
 * @param kind what the command means
 * @param targets the rules as written, with their places in the text that was parsed
 * @param reason empty if there is none
 */
public record SuppressionText(Kind kind, List<Named> targets, String reason) {
  private static final String PREFIX = "copydesk-";

  private static final Map<String, Kind> COMMANDS =
      Map.of(
          "copydesk-disable", Kind.BLOCK,
          "copydesk-enable", Kind.END,
          "copydesk-disable-line", Kind.LINE,
          "copydesk-disable-next-line", Kind.NEXT_LINE,
          "copydesk-ignore", Kind.WORDS);

  /** Copies the list. */
  public SuppressionText {
    targets = List.copyOf(targets);
  }

  /**
   * A rule or family that is named.
   *
   * @param name as written
   * @param span where, in the text that was parsed
   */
  public record Named(String name, Span span) {}

  /**
   * What {@code text} says.
   *
   * @param text a comment without its marks: {@code " copydesk-enable "}; or a whole file
   * @param from where the comment's words begin in it
   * @param to where they end
   * @return null if it is no comment for Copydesk
   */
  public static @Nullable SuppressionText of(String text, int from, int to) {
    int start = skipBlank(text, from, to);
    if (!text.regionMatches(true, start, PREFIX, 0, PREFIX.length())) {
      return null;
    }
    int end = start;
    while (end < to && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ':') {
      end++;
    }
    String command = text.substring(start, end).toLowerCase(Locale.ROOT);
    Kind kind = COMMANDS.get(command);
    if (kind == null) {
      Named written = new Named(text.substring(start, end), new Span(start, end));
      return new SuppressionText(Kind.UNKNOWN, List.of(written), "");
    }
    return rules(kind, text, end, to);
  }

  /** The rules and the reason in {@code text}, the command left out: {@code ANO001: at risk}. */
  public static SuppressionText rules(Kind kind, String text, int from, int to) {
    List<Named> targets = new ArrayList<>();
    int at = skipBlank(text, from, to);
    boolean more = at < to && text.charAt(at) != ':';
    while (more) {
      int start = at;
      while (at < to && inName(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        targets.add(new Named(text.substring(start, at), new Span(start, at)));
      }
      int behind = skipBlank(text, at, to);
      more = behind < to && text.charAt(behind) == ',';
      at = more ? skipBlank(text, behind + 1, to) : behind;
    }
    while (at < to
        && (text.charAt(at) == ':'
            || text.charAt(at) == '-'
            || text.charAt(at) == '–'
            || text.charAt(at) == '—')) {
      at++;
    }
    String reason = text.substring(Math.min(at, to), to).strip().replaceAll("\\s+", " ");
    return new SuppressionText(kind, targets, reason);
  }

  private static boolean inName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static int skipBlank(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
