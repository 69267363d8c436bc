package org.copydesk.analyze;

import java.util.Locale;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.TimeReference;
import org.copydesk.fact.TimeReference.Kind;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds words of the calendar, and says which of them leave the day open. */
final class TimeReferences implements FactFinder {
  private final Lexicons lexicons;

  TimeReferences(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * A reference to a time.
   *
   * @param range its words
   * @param kind what it leaves open
   */
  private record Draft(Range range, Kind kind) {}

  @Override
  public void find(StoryText story, FactList facts) {
    for (NumberedBlock block : story.blocks()) {
      ParsedBlock parsed = block.parsed();
      int at = 0;
      while (at < parsed.tokens().size()) {
        Draft draft = draft(parsed, at);
        if (draft == null) {
          at++;
          continue;
        }
        Span span = parsed.span(draft.range());
        facts.put(
            new TimeReference(
                facts.reserve(),
                span,
                story.context(block, draft.range()),
                draft.kind(),
                story.text(span)));
        at = draft.range().to();
      }
    }
  }

  private @Nullable Draft draft(ParsedBlock block, int at) {
    Token token = block.token(at);
    String key = token.key();
    if (Character.isDigit(key.charAt(0))) {
      return digits(block, at);
    }
    if (key.equals("last") || key.equals("next")) {
      return lastOrNext(block, at);
    }
    if (!token.capitalized()) {
      return null; // as nearly every word
    }
    if (month(block, at)) {
      boolean before = at > 0 && day(block.key(at - 1));
      int to = at + 1;
      to += day(block.key(to)) ? 1 : 0;
      int year = block.key(to).equals(",") ? to + 1 : to;
      to = year(block.key(year)) ? year + 1 : to;
      boolean whole = before || to > at + 1;
      return new Draft(new Range(at, to), whole ? Kind.DATE : Kind.DAY_OR_MONTH);
    }
    return weekday(block, at) ? new Draft(new Range(at, at + 1), Kind.DAY_OR_MONTH) : null;
  }

  /** A year, or three numbers with slashes that can be read in two ways. */
  private static @Nullable Draft digits(ParsedBlock block, int at) {
    String key = block.key(at);
    Range range = new Range(at, at + 1);
    if (year(key)) {
      return new Draft(range, Kind.DATE);
    }
    String[] parts = key.split("/", -1);
    if (parts.length != 3 || !number(parts[0], 2) || !number(parts[1], 2)) {
      return null;
    }
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    boolean date = Math.min(first, second) >= 1 && Math.min(first, second) <= 12;
    boolean calendar = date && Math.max(first, second) <= 31;
    if (!calendar || !number(parts[2], 4)) {
      return null;
    }
    boolean shortYear = parts[2].length() == 2;
    // 9/17/16 reads one way, since no month is a 17th; in 23/8/19 any of two may be the year.
    boolean open = shortYear ? second <= 12 : Math.max(first, second) <= 12 && first != second;
    boolean whole = shortYear || year(parts[2]);
    return whole ? new Draft(range, open ? Kind.AMBIGUOUS_DIGITS : Kind.DATE) : null;
  }

  private static boolean number(String text, int most) {
    return !text.isEmpty()
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private @Nullable Draft lastOrNext(ParsedBlock block, int at) {
    boolean month = month(block, at + 1);
    if (!month && !weekday(block, at + 1)) {
      return null;
    }
    int to = at + 2;
    to += month && day(block.key(to)) ? 1 : 0;
    int year = block.key(to).equals(",") ? to + 1 : to;
    if (year(block.key(year))) {
      return new Draft(new Range(at, year + 1), Kind.DATE);
    }
    // "The last Friday of the month" and "every last Friday" count days, they do not name one.
    boolean counted = at > 0 && counts(block.key(at - 1)) || block.key(to).equals("of");
    boolean dated = month && to > at + 2;
    Kind kind = counted ? Kind.DAY_OR_MONTH : dated ? Kind.DATE : Kind.LAST_OR_NEXT;
    return new Draft(new Range(at, to), kind);
  }

  private static boolean counts(String key) {
    return switch (key) {
      case "the", "every", "each", "'s", "its", "their", "his", "her" -> true;
      default -> false;
    };
  }

  private boolean month(ParsedBlock block, int at) {
    return at < block.tokens().size()
        && block.token(at).capitalized()
        && lexicons.has("month", block.key(at))
        && (!block.key(at).equals("may") && !block.key(at).equals("march") || named(block, at));
  }

  /**
   * Whether <i>May</i> or <i>March</i> is the month: next to a number, or behind a word of time.
   */
  private static boolean named(ParsedBlock block, int at) {
    String before = block.key(at - 1);
    String behind = block.key(at + 1);
    return !before.isEmpty() && Character.isDigit(before.charAt(0))
        || !behind.isEmpty() && Character.isDigit(behind.charAt(0))
        || switch (before) {
          case "in",
              "last",
              "next",
              "since",
              "until",
              "by",
              "of",
              "from",
              "early",
              "late",
              "mid",
              "this" ->
              true;
          default -> false;
        };
  }

  private boolean weekday(ParsedBlock block, int at) {
    return at < block.tokens().size()
        && block.token(at).capitalized()
        && lexicons.has("weekday", block.key(at));
  }

  private static boolean day(String key) {
    String digits =
        key.toLowerCase(Locale.ROOT).replaceFirst("(?:st|nd|rd|th)$", "").replaceFirst("-.*", "");
    return number(digits, 2) && Integer.parseInt(digits) <= 31;
  }

  private static boolean year(String key) {
    return key.length() == 4
        && number(key, 4)
        && Integer.parseInt(key) >= 1900
        && Integer.parseInt(key) < 2100;
  }
}
