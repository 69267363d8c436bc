package org.copydesk.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A question that desks answer differently, with the answer that holds where a desk gives none. Its
 * key stands in {@code .copydesk.yml} below the key of its {@link Section}. All that is known of it
 * is here: reader, schema, {@code copydesk config} and the pages of the rules follow.
 */
public enum Demand {
  REASON_REQUIRED(
      Section.ANONYMITY, true, "Whether the copy must say why a source has no name.", "ANO004"),
  ACCEPTED_REASONS(
      Section.ANONYMITY,
      List.of("risk"),
      List.of("risk", "circumstance", "stock", "request"),
      "What will do for a reason: risk (\"who feared for her job\"), circumstance (\"to describe a"
          + " closed meeting\"), stock (\"not authorized to speak\"), request (\"asked not to be"
          + " named\").",
      "ANO004 ANO007"),
  NUMBER_REQUIRED(
      Section.ANONYMITY,
      true,
      "Whether several sources without names must be counted: \"three officials\".",
      "ANO006"),
  SOURCES_NEEDED(
      Section.ANONYMITY,
      1,
      1,
      10,
      "So many people without names must tell it where no named source, document or link stands in"
          + " the paragraph; 1 asks for no second.",
      "ANO001"),
  SPOKESPERSONS_ACCEPTED(
      Section.ANONYMITY,
      true,
      "Whether whoever speaks for a named body may go without a name.",
      "ANO001"),
  ACCUSATIONS_ACCEPTED(
      Section.ANONYMITY,
      false,
      "Whether a source without a name may charge, attack, judge or foretell.",
      "ANO003"),
  CITATIONS_ACCEPTED(
      Section.ANONYMITY,
      2,
      0,
      1000,
      "So often a report may cite people without names, whatever their share.",
      "SRC003"),
  SHARE_ACCEPTED(
      Section.ANONYMITY,
      50,
      0,
      100,
      "Above that, their share among all citations of people, in percent; 0 makes citations-accepted"
          + " the most that a report may have.",
      "SRC003"),
  PROTECTED(
      Section.ANONYMITY,
      List.of(
          "accuser",
          "adolescent",
          "asylum-seeker",
          "baby",
          "boy",
          "captive",
          "child",
          "complainant",
          "detainee",
          "girl",
          "hostage",
          "infant",
          "inmate",
          "juror",
          "minor",
          "patient",
          "prisoner",
          "schoolboy",
          "schoolchild",
          "schoolgirl",
          "seeker",
          "teen",
          "teenager",
          "toddler",
          "victim"),
      List.of(),
      "People whose names the desk withholds, beside children, patients, victims, people in custody,"
          + " jurors and people who seek asylum: one word each, in the singular.",
      "ANO001"),
  UNPROTECTED(
      Section.ANONYMITY,
      List.of(),
      List.of(),
      "People whose names it does not withhold, though they are usually protected.",
      "ANO001"),

  BYLINE_FROM_WORDS(
      Section.THRESHOLDS,
      100,
      0,
      100_000,
      "A story of so many words bears a byline and a date.",
      "COR001"),
  SOURCES_FROM_WORDS(
      Section.THRESHOLDS,
      150,
      0,
      100_000,
      "A report of so many words rests on more than one source.",
      "SRC001"),
  ONE_SOURCE_SHARE(
      Section.THRESHOLDS,
      80,
      50,
      100,
      "The share of attributions, in percent, from which on a report rests on one source.",
      "SRC001"),
  PEOPLE_FROM_WORDS(
      Section.THRESHOLDS,
      200,
      0,
      100_000,
      "In a report of so many words somebody with a name speaks.",
      "SRC004"),
  REPLY_FROM_WORDS(
      Section.THRESHOLDS,
      400,
      0,
      100_000,
      "In a report of so many words it matters where a reply stands.",
      "RPL003"),
  LATE_REPLY(
      Section.THRESHOLDS,
      80,
      20,
      100,
      "How far into the story a reply is late, in percent of the story.",
      "RPL003"),
  POLL_FACTS(
      Section.THRESHOLDS,
      3,
      1,
      6,
      "So many of the six facts about a poll are told: pollster, sponsor, dates, sample, margin,"
          + " population.",
      "FIG005"),
  LARGE_SUM(
      Section.THRESHOLDS,
      1_000_000,
      0,
      Integer.MAX_VALUE,
      "From so much money on a figure is sensitive, whatever the currency.",
      "FIG003"),
  RATIO_TOLERANCE(
      Section.THRESHOLDS,
      15,
      0,
      100,
      "By how many percent a ratio may miss its figures; \"about\" leaves open ten more.",
      "NUM004");

  /** Where the key of a demand stands. */
  public enum Section {
    /** What is asked of sources without names. */
    ANONYMITY,
    /** The numbers in rules. */
    THRESHOLDS;

    /** Its key: {@code anonymity}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Its demands in their order. */
    public List<Demand> demands() {
      return Stream.of(Demand.values()).filter(demand -> demand.section == this).toList();
    }
  }

  /** What an answer is. */
  public enum Kind {
    /** {@code true} or {@code false}. */
    YES_NO,
    /** A whole number. */
    NUMBER,
    /** Some of a few words. */
    CHOICES,
    /** Any single words, which are added to those of farther files. */
    WORDS
  }

  private final Section section;
  private final Kind kind;
  private final Object usual;
  private final int least;
  private final int most;
  private final List<String> choices;
  private final String about;
  private final List<String> rules;

  Demand(Section section, boolean usual, String about, String rules) {
    this(section, Kind.YES_NO, usual, 0, 0, List.of(), about, rules);
  }

  Demand(Section section, int usual, int least, int most, String about, String rules) {
    this(section, Kind.NUMBER, usual, least, most, List.of(), about, rules);
  }

  Demand(Section section, List<String> usual, List<String> choices, String about, String rules) {
    this(
        section,
        choices.isEmpty() ? Kind.WORDS : Kind.CHOICES,
        List.copyOf(usual),
        0,
        0,
        choices,
        about,
        rules);
  }

  Demand(
      Section section,
      Kind kind,
      Object usual,
      int least,
      int most,
      List<String> choices,
      String about,
      String rules) {
    this.section = section;
    this.kind = kind;
    this.usual = usual;
    this.least = least;
    this.most = most;
    this.choices = List.copyOf(choices);
    this.about = about;
    this.rules = List.of(rules.split(" "));
  }

  /** The demand with this key in {@code section}. */
  static Demand of(Section section, String key) {
    return section.demands().stream()
        .filter(demand -> demand.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** Where its key stands. */
  public Section section() {
    return section;
  }

  /** Its key: {@code sources-needed}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What an answer is. */
  public Kind kind() {
    return kind;
  }

  /** The answer where a desk gives none: a Boolean, an Integer or a list of words. */
  public Object usual() {
    return usual;
  }

  /** The smallest number that is an answer. */
  public int least() {
    return least;
  }

  /** The largest number that is an answer. */
  public int most() {
    return most;
  }

  /** The words to choose from; empty if any will do. */
  public List<String> choices() {
    return choices;
  }

  /** What it means, a sentence. */
  public String about() {
    return about;
  }

  /** Ids of the rules that ask it. */
  public List<String> rules() {
    return rules;
  }

  /** An answer for people: {@code 2}, {@code risk, stock}, {@code nun, 25 as usual}. */
  public String shown(Object answer) {
    if (!(answer instanceof List<?> words)) {
      return String.valueOf(answer);
    }
    List<?> usually = kind == Kind.WORDS ? (List<?>) usual : List.of();
    List<String> shown = new ArrayList<>();
    words.stream().filter(word -> !usually.contains(word)).map(String::valueOf).forEach(shown::add);
    int others = words.size() - shown.size();
    if (others > 0) {
      shown.add(others + " as usual");
    }
    return shown.isEmpty() ? "none" : String.join(", ", shown);
  }
}
