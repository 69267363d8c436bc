package org.copydesk.read.layout;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.BlockKind;

/** Who wrote it, and when: bylines, date lines, time stamps. */
final class Bylines {
  private static final String NAME_WORD = "(?-i:\\p{Lu}[\\p{L}.'’-]*)";
  private static final String PARTICLE =
      "(?:van|von|de|der|den|del|della|di|da|dos|du|el|al|bin|ibn|la|le|ter|y|zu)";

  /** A person's or a desk's name: <i>Lina van der Pohl</i>. */
  static final String NAME = NAME_WORD + "(?: (?:" + PARTICLE + " ){0,2}" + NAME_WORD + "){0,4}";

  private static final String PLACE = NAME_WORD + "(?: " + NAME_WORD + "){0,2}";

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String WEEKDAY =
      "(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:19|20)\\d\\d";

  /** A date with a day: <i>Friday, July 21, 2017</i>, <i>25 Sep, 2017</i>, <i>26/9/17</i>. */
  private static final String DATE =
      "(?:"
          + WEEKDAY
          + ",? )?(?:"
          + (MONTH + " " + DAY + "(?:,? " + YEAR + ")?|")
          + (DAY + " (?:of )?" + MONTH + "(?:,? " + YEAR + ")?|")
          + ("\\d{1,2}[/.-]\\d{1,2}[/.-](?:" + YEAR + "|\\d\\d)|")
          + (YEAR + "-\\d\\d-\\d\\d)");

  private static final String ZONE = "(?: ?\\(?(?-i:[A-Z]{2,4})\\)?)?";
  private static final String TIME =
      "(?:at )?\\d{1,2}(?:[:.]\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?| ?[ap]\\.?m\\.?)" + ZONE;
  private static final String STAMP =
      "(?:(?:last |first )?(?:updated|published|posted|modified)(?: on| at)?:? |date: )";

  /** How a block begins that has a {@link #STAMP}, and one that has a {@link #DATE}. */
  private static final String STAMPS =
      "^last |^first |^updated|^published|^posted|^modified|^date:";

  private static final String DATES =
      "|^mon|^tue|^wed|^thu|^fri|^sat|^sun"
          + "|^jan|^feb|^mar|^apr|^may|^jun|^jul|^aug|^sep|^oct|^nov|^dec";

  private static final String RULE = "[–—|•·-]";

  private Bylines() {}

  /** A time of day or of a recording, alone in its block. */
  static final String CLOCK = "\\d{1,2}:\\d\\d(?::\\d\\d)?";

  static List<LinePattern> patterns() {
    List<LinePattern> all = new ArrayList<>();
    String by = "(?:by|written by|reported by|story by|words by|posted by|author:) ";
    String people = NAME + "(?:(?:,|,? and| &| \\|) " + NAME + "){0,4}";
    all.addAll(
        LinePattern.all(
            BlockKind.BYLINE,
            18,
            // By Lina Pohl and Ovid Marsh, Staff Writers | - by Samer Tarn -
            "^by |^written by|^reported by|^story by|^words by|^posted by|^author:",
            "(?:" + RULE + " ?)*" + by + people + "(?: ?[,|/(–—-] ?[^.!?]{0,70})?[ –—|)-]*",
            "by &~",
            RULE + " ?\\p{L}+ ?" + RULE + "+ ?" + RULE + "? ?" + by + people + " ?" + RULE + "?",
            "writer|correspondent|reporter|editor|contributor|columnist",
            NAME
                + " ?[,|] (?:[\\p{L}'’]+ ){0,3}"
                + "(?:staff writer|correspondent|reporter|editor|contributor|columnist)"));
    all.addAll(
        LinePattern.all(
            BlockKind.BYLINE,
            60,
            "reporting by",
            "\\(?(?:additional )?reporting by " + NAME + ".*"));
    all.addAll(
        LinePattern.all(
            BlockKind.DATELINE,
            16,
            // Updated 25 Sep, 2017 03:35 | November 14th, 2017 - Quay Times -
            "#&^#|" + STAMPS + DATES,
            "(?:"
                + RULE
                + " ?)?"
                + STAMP
                + "?"
                + DATE
                + ("(?:(?:,| ?" + RULE + ")? ?" + TIME + ")?")
                + ("(?: " + RULE + " [\\p{L}'’ ]{2,40} " + RULE + ")?(?: ?" + RULE + ")?"),
            "#&^#|^at |" + STAMPS,
            STAMP + "?" + TIME + "(?:,| ?" + RULE + ")? " + DATE,
            "#&" + STAMPS,
            STAMP + "(?:" + DATE + "|" + TIME + ").{0,40}",
            // HARWICK, May 4 (Reuters) -
            "#&jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|/|-"
                + "|.0|.1|.2|.3|.4|.5|.6|.7|.8|.9",
            PLACE + "(?:, " + PLACE + ")?,? " + DATE + "(?: \\(\\p{L}+\\))? ?" + RULE + "?"));
    all.addAll(
        LinePattern.all(
            BlockKind.DATELINE,
            4,
            "^#",
            "(?:[01]?\\d|2[0-3]):[0-5]\\d(?: ?[ap]\\.?m\\.?)?" + ZONE + ":?",
            "^#",
            "(?:1[0-2]|0?\\d)(?:[.:][0-5]\\d)? ?[ap]\\.?m\\.?" + ZONE + ":?"));
    return all;
  }
}
