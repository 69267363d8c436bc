package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/** Noun phrases and verb groups by their edges: enough to say who said it, without a parse tree. */
final class Phrases {
  private static final Set<String> TIME =
      WordSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tonight",
          "earlier",
          "later",
          "recently",
          "afterward",
          "afterwards",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "morning",
          "afternoon",
          "evening",
          "week",
          "month",
          "year",
          "night");

  private static final Set<String> PERIODS =
      Set.of(
          "minutes", "hour", "hours", "day", "days", "weeks", "months", "years", "decade",
          "decades", "summer", "winter", "spring", "autumn", "fall");

  private static final Set<String> AFTER = Set.of("later", "ago", "earlier", "afterward", "on");
  private static final Set<String> BEFORE = Set.of("last", "this", "next", "earlier", "that");

  private Phrases() {}

  /** Whether it is a word for a time; capitals throughout make it a name, as of a paper. */
  static boolean time(Token token) {
    String form = token.form();
    return TIME.contains(token.key())
        && (form.length() < 4 || Character.isLowerCase(form.charAt(form.length() - 1)));
  }

  /** Whether it is written in digits alone. */
  static boolean digits(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!Character.isDigit(key.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** <i>2010</i>: a number that stands for a time. */
  static boolean year(Token token) {
    String key = token.key();
    return key.length() == 4
        && (key.startsWith("19") || key.startsWith("20"))
        && Character.isDigit(key.charAt(2))
        && Character.isDigit(key.charAt(3));
  }

  /**
   * The first token of the verb group that ends at {@code verb}: auxiliaries, adverbs, <i>not</i>.
   */
  static int groupStart(ParsedBlock block, int verb, int from) {
    int start = verb;
    for (int i = verb - 1; i >= from; i--) {
      Tag tag = block.token(i).tag();
      if (tag == Tag.AUXILIARY || tag == Tag.MODAL || tag == Tag.NEGATION) {
        start = i;
      } else if (block.key(i).equals("once") && i > from && block.token(i - 1).tag().finite()) {
        start = i;
      } else if (tag != Tag.ADVERB || block.quoted(i) != block.quoted(verb)) {
        break;
      } else {
        start = i;
      }
    }
    return start;
  }

  /** Whether the group from {@code start} to the participle {@code verb} is passive. */
  static boolean passive(ParsedBlock block, int start, int verb) {
    for (int i = verb - 1; i >= start; i--) {
      String key = block.key(i);
      switch (key) {
        case "is", "are", "was", "were", "be", "been", "being", "'re", "'m", "got", "get" -> {
          return block.token(verb).tag() == Tag.PARTICIPLE;
        }
        case "has", "have", "had", "'ve", "having" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * The noun phrase that ends before {@code end}, with its prepositional phrases: {@code a
   * spokesman for the ministry}. A leading {@code On Friday} is left out.
   *
   * @return null if there is none
   */
  static @Nullable Range before(ParsedBlock block, int end, int from) {
    int start = end;
    while (start > from) {
      int bracket =
          block.token(start - 1).form().equals(")") ? opening(block, start - 1, from) : -1;
      if (bracket >= 0) {
        start = bracket;
      } else if (inPhrase(block, start - 1, end, from)) {
        start--;
      } else {
        break;
      }
    }
    int head = firstFree(block, start, end);
    return head < 0 ? null : trimTime(block, skipTime(block, head, end), end);
  }

  /**
   * The noun phrase right before {@code end} without what governs it: of <i>gave it to a group
   * backing</i> {@code a group}.
   */
  static @Nullable Range nearest(ParsedBlock block, int end, int from) {
    int start = end;
    while (start > from) {
      Tag tag = block.token(start - 1).tag();
      boolean inside =
          tag.nominal() || tag == Tag.ADJECTIVE || tag == Tag.DETERMINER || tag == Tag.NUMBER;
      if (!inside || block.quoted(start - 1)) {
        break;
      }
      start--;
      if (tag == Tag.DETERMINER) {
        break;
      }
    }
    return start == end ? null : trimTime(block, start, end);
  }

  /**
   * Skips a time that leads up to the source: <i>A year later its own auditors</i>, <i>Last week
   * officials</i>.
   */
  private static int skipTime(ParsedBlock block, int from, int end) {
    int i = from;
    while (i < end - 1
        && (block.token(i).tag() == Tag.DETERMINER
            || block.token(i).tag() == Tag.NUMBER
            || block.token(i).tag() == Tag.ADJECTIVE
            || block.key(i).equals("earlier"))) {
      i++;
    }
    boolean period = PERIODS.contains(block.key(i)) || time(block.token(i));
    if (i == from || i + 1 >= end || !period) {
      return from;
    }
    boolean marked = AFTER.contains(block.key(i + 1)) || BEFORE.contains(block.key(from));
    int next = AFTER.contains(block.key(i + 1)) ? i + 2 : i + 1;
    if (!marked || next >= end) {
      return from;
    }
    Tag tag = block.token(next).tag();
    boolean phrase =
        tag.nominal() || tag == Tag.DETERMINER || tag == Tag.ADJECTIVE && next + 1 < end;
    return phrase ? next : from;
  }

  /**
   * The opening bracket of the pair that closes at {@code close}: <i>Dana Orrell (R-Harwick)
   * said</i>.
   */
  private static int opening(ParsedBlock block, int close, int from) {
    for (int i = close - 1; i >= Math.max(from, close - 20); i--) {
      if (block.token(i).form().equals("(")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean inPhrase(ParsedBlock block, int i, int end, int from) {
    Token token = block.token(i);
    if (block.quoted(i) && !block.quoted(end - 1)) {
      return false;
    }
    return switch (token.tag()) {
      case NOUN, NAME, PRONOUN, ADJECTIVE, DETERMINER, NUMBER, POSSESSIVE, PREPOSITION -> true;
      case ADVERB -> i + 1 < end && !token.key().equals("then");
      case PARTICIPLE, GERUND ->
          i + 1 < end
              && (block.token(i + 1).tag() == Tag.NOUN || block.token(i + 1).tag() == Tag.NAME)
              && i > from
              && !finished(block, i, from);
      case CONJUNCTION ->
          paired(block, i, from)
              || i > from && block.token(i - 1).tag().nominal() && !block.key(i).equals("but");
      case MARK ->
          token.form().equals(")")
              || token.form().equals("(")
              || token.form().equals("&")
              // A mark with space before it closes a dateline: "HARWICK (AP) - Officials said".
              || token.form().equals("-") && i > from && block.token(i - 1).end() == token.start();
      default -> false;
    };
  }

  /** <i>current and former officials</i>: two adjectives are joined. */
  private static boolean paired(ParsedBlock block, int and, int from) {
    return and > from
        && block.token(and - 1).tag() == Tag.ADJECTIVE
        && block.key(and).equals("and")
        && block.token(and + 1).tag() == Tag.ADJECTIVE
        && and + 2 < block.tokens().size()
        && block.token(and + 2).tag().nominal();
  }

  /** Whether an auxiliary makes the participle a verb: <i>has also included members</i>. */
  private static boolean finished(ParsedBlock block, int participle, int from) {
    int i = participle - 1;
    while (i > from && block.token(i).tag() == Tag.ADVERB) {
      i--;
    }
    return block.token(i).tag() == Tag.AUXILIARY;
  }

  /** The first phrase of the region that no preposition governs; -1 if there is none. */
  private static int firstFree(ParsedBlock block, int start, int end) {
    boolean governed = false;
    boolean inside = false;
    for (int i = start; i < end; i++) {
      Tag tag = block.token(i).tag();
      if (tag == Tag.PREPOSITION) {
        governed = true;
        inside = false;
      } else if (tag == Tag.CONJUNCTION) {
        governed = false;
        inside = false;
      } else if (tag == Tag.DETERMINER || tag == Tag.PRONOUN) {
        if (inside && governed) {
          governed = false;
        }
        if (!governed) {
          return i;
        }
        inside = true;
      } else if (tag == Tag.NOUN
          || tag == Tag.NAME
          || tag == Tag.NUMBER
          || tag == Tag.ADJECTIVE
          || tag == Tag.GERUND
          || tag == Tag.PARTICIPLE) {
        if (!governed) {
          return i;
        }
        inside = true;
      }
    }
    return lastHead(block, start, end);
  }

  /**
   * <i>At the hearing officials</i>: every phrase is governed; the last word is the best guess if
   * it is nominal.
   */
  private static int lastHead(ParsedBlock block, int start, int end) {
    if (end <= start || !block.token(end - 1).tag().nominal() || time(block.token(end - 1))) {
      return -1;
    }
    int head = end - 1;
    while (head > start
        && (block.token(head - 1).tag() == Tag.NAME && block.token(head).tag() == Tag.NAME
            || block.token(head - 1).tag() == Tag.ADJECTIVE)) {
      head--;
    }
    return block.token(head > start ? head - 1 : head).tag() == Tag.PREPOSITION ? -1 : head;
  }

  /** Cuts <i>on Friday</i>, <i>Wednesday</i> and <i>this week</i> from the end of a source. */
  private static @Nullable Range trimTime(ParsedBlock block, int from, int to) {
    int end = to;
    while (end > from + 1
        && (time(block.token(end - 1))
            || end < to && time(block.token(end)) && BEFORE.contains(block.key(end - 1))
            || block.token(end - 1).tag() == Tag.ADVERB
            || block.token(end - 1).tag() == Tag.PREPOSITION
            || block.token(end - 1).tag() == Tag.CONJUNCTION)) {
      end--;
    }
    boolean words = false;
    for (int i = from; i < end; i++) {
      words |= block.token(i).tag().nominal() || block.token(i).tag() == Tag.ADJECTIVE;
    }
    return words && !(end == from + 1 && time(block.token(from))) ? new Range(from, end) : null;
  }

  /**
   * The noun phrase that begins at {@code from}: up to a comma, a verb, a mark or <i>that</i>; null
   * if none does.
   */
  static @Nullable Range after(ParsedBlock block, int from, int limit) {
    int end = from;
    boolean nominal = false;
    boolean bracket = false;
    while (end < limit) {
      Token token = block.token(end);
      Tag tag = token.tag();
      boolean part =
          switch (tag) {
            case NOUN, NAME, PRONOUN, NUMBER -> true;
            case ADJECTIVE, DETERMINER, POSSESSIVE -> true;
            case PREPOSITION ->
                nominal
                    && (!token.key().equals("to") || block.token(end - 1).tag() == Tag.ADJECTIVE);
            case ADVERB -> !nominal || end + 1 < limit && block.token(end + 1).tag() == Tag.NOUN;
            case CONJUNCTION ->
                paired(block, end, from)
                    || nominal
                        && end + 1 < limit
                        && block.token(end + 1).tag() == Tag.NAME
                        && !token.key().equals("but");
            case PARTICIPLE, GERUND ->
                end + 1 < limit && !nominal && block.token(end + 1).tag() == Tag.NOUN;
            case MARK ->
                token.form().equals("&")
                    || token.form().equals("(") && nominal
                    || token.form().equals(")") && bracket;
            default -> false;
          };
      if (!part || block.quoted(end) && !block.quoted(from)) {
        break;
      }
      bracket |= token.form().equals("(");
      nominal |= tag.nominal();
      end++;
    }
    return nominal ? trimTime(block, from, end) : null;
  }
}
