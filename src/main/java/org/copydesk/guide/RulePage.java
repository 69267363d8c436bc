package org.copydesk.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.config.Demand;
import org.copydesk.config.Grade;
import org.copydesk.config.Profiles;
import org.copydesk.guide.Passage.Format;
import org.copydesk.rule.RuleHeader;
import org.copydesk.rule.RuleInfo;

/**
 * What a desk can look up about a rule: the page behind {@code copydesk explain FIG001}. Immutable.
 *
 * @param info what the rule's annotations say
 * @param definition one paragraph: what it flags
 * @param why why it matters; Markdown
 * @param instead what to write instead; Markdown
 * @param gaps what it is known to miss; Markdown, empty if nothing is known
 * @param standards the published standards it rests on; Markdown list
 * @param flagged the first passage of the fixture that it flags; empty if it has no fixture
 * @param clean the first passage that it leaves alone; empty if it has no fixture
 * @param profiles what the built-in profiles change about it, by their names; empty if nothing
 * @param measured how often it was right; empty if no finding of it has been read
 */
public record RulePage(
    RuleInfo info,
    String definition,
    String why,
    String instead,
    String gaps,
    String standards,
    Optional<Passage> flagged,
    Optional<Passage> clean,
    Map<String, Grade> profiles,
    Optional<Measured> measured) {

  /** Keeps the order of the profiles. */
  public RulePage {
    profiles = Collections.unmodifiableMap(new LinkedHashMap<>(profiles));
  }

  /** Where the generated Markdown pages live in the source tree. */
  public static final String FOLDER = "docs/rules";

  private static final String WHOLE_STORY = " (the story as a whole)";
  private static final Map<Format, String> LANGUAGES =
      Map.of(Format.MARKDOWN, "markdown", Format.HTML, "html", Format.TEXT, "text");

  /** The page of a rule, with examples of its fixture where there is one. */
  static RulePage of(RuleHeader header, Optional<Fixture> fixture, Optional<Measured> measured) {
    RuleInfo info = header.info();
    List<Passage> passages = fixture.map(Fixture::passages).orElse(List.of());
    return new RulePage(
        info,
        header.definition(),
        header.section("Why it matters"),
        header.section("Instead"),
        header.section("Known gaps"),
        header.section("Standards"),
        passages.stream().filter(passage -> passage.flaggedBy(info.name())).findFirst(),
        passages.stream().filter(Passage::clean).findFirst(),
        Profiles.changes(info),
        measured);
  }

  /**
   * The page for a terminal.
   *
   * @param width columns, at least 40; narrower is taken as 40
   * @return lines ended by {@code \n}; flagged words stand in square brackets
   */
  public String toText(int width) {
    Wrap wrap = new Wrap(Math.max(40, width));
    StringBuilder page = new StringBuilder();
    page.append(info.id()).append(' ').append(info.name()).append('\n');
    page.append(about()).append('\n').append(inProfiles());
    page.append(profiles.isEmpty() ? "\n" : "\n\n").append(wrap.paragraphs(definition, ""));
    section(page, wrap, "Why it matters", why);
    section(page, wrap, "Instead", instead);
    flagged.ifPresent(it -> example(page, wrap, "Flagged", it));
    clean.ifPresent(it -> example(page, wrap, "Not flagged", it));
    section(page, wrap, "Looked for", info.sought());
    section(page, wrap, "Severity", graded());
    section(page, wrap, "Settings", settings());
    section(page, wrap, "Known gaps", gaps);
    section(page, wrap, "Measured", readings());
    section(page, wrap, "Standards", standards);
    return page.toString();
  }

  /** The page as Markdown, lines ended by {@code \n}; flagged words are bold. */
  public String toMarkdown() {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(info.id()).append(' ').append(info.name()).append("\n\n");
    page.append(about()).append(profiles.isEmpty() ? "" : " · ").append(inProfiles());
    page.append("\n\n").append(definition).append('\n');
    section(page, "Why it matters", why);
    section(page, "Instead", instead);
    flagged.ifPresent(it -> section(page, "Flagged", markdownExample(it)));
    clean.ifPresent(it -> section(page, "Not flagged", markdownExample(it)));
    section(page, "Looked for", info.sought());
    section(page, "Severity", graded());
    section(page, "Settings", settings());
    section(page, "Known gaps", gaps);
    section(page, "Measured", readings());
    section(page, "Standards", standards);
    return page.toString();
  }

  private String graded() {
    return info.neutral() == info.severity()
        ? ""
        : ("Usually a %s; a%s %s in a story that takes sides: one whose own voice judges and labels"
                + " again and again.")
            .formatted(
                info.neutral().code(),
                info.severity().code().startsWith("e") ? "n" : "",
                info.severity().code());
  }

  /** What a desk can set of it in {@code .copydesk.yml}, a list; empty if nothing. */
  private String settings() {
    return Stream.of(Demand.values())
        .filter(demand -> demand.rules().contains(info.id()))
        .map(
            demand ->
                "- `%s: %s`%s: %s"
                    .formatted(
                        demand.section().key(),
                        demand.key(),
                        demand.kind() == Demand.Kind.WORDS
                            ? ""
                            : ", usually " + demand.shown(demand.usual()),
                        demand.about()))
        .collect(Collectors.joining("\n"));
  }

  private String readings() {
    return measured
        .map(
            it ->
                "Right in %d of %d findings read, on stories that the rule was not made with; %s."
                    .formatted(it.right(), it.read(), it.date()))
        .orElse("No finding of it on copy by others has been read yet.");
  }

  private String about() {
    List<String> about = new ArrayList<>();
    about.add(info.family());
    about.add(info.severity().code());
    about.add(info.status().code());
    about.add("since " + info.since());
    if (!info.formerly().isEmpty()) {
      about.add("formerly " + String.join(", ", info.formerly()));
    }
    return String.join(" · ", about);
  }

  /** {@code off in print, warning in web}; empty if profiles change nothing. */
  private String inProfiles() {
    return profiles.entrySet().stream()
        .map(profile -> profile.getValue().code() + " in " + profile.getKey())
        .collect(Collectors.joining(", "));
  }

  private void example(StringBuilder page, Wrap wrap, String heading, Passage passage) {
    String copy = passage.copy().shown(info.name(), "[", "]");
    page.append('\n').append(heading).append(wholeStory(passage) ? WHOLE_STORY : "").append('\n');
    page.append(prose(passage) ? wrap.paragraphs(copy, "  ") : wrap.lines(copy, "  "));
  }

  private String markdownExample(Passage passage) {
    String about = wholeStory(passage) ? "*" + WHOLE_STORY.strip() + "*\n\n" : "";
    return about + markdownCopy(passage);
  }

  private String markdownCopy(Passage passage) {
    if (prose(passage)) {
      StringBuilder quoted = new StringBuilder();
      String copy = passage.copy().shown(info.name(), "**", "**").strip();
      copy.lines().forEach(line -> quoted.append(("> " + line).strip()).append('\n'));
      return quoted.toString();
    }
    String copy = passage.copy().shown(info.name(), "[", "]").strip();
    return "````" + LANGUAGES.get(passage.format()) + "\n" + copy + "\n````";
  }

  /**
   * Whether lines of it may be filled anew: Markdown without front matter, nothing hidden in it.
   */
  private static boolean prose(Passage passage) {
    String text = passage.copy().text();
    return passage.format() == Format.MARKDOWN && !text.startsWith("---") && !text.contains("<!--");
  }

  private boolean wholeStory(Passage passage) {
    return passage.flaggedBy(info.name()) && !passage.copy().flaggedBy(info.name());
  }

  private static void section(StringBuilder page, Wrap wrap, String heading, String body) {
    if (!body.isBlank()) {
      page.append('\n').append(heading).append('\n').append(wrap.paragraphs(body, "  "));
    }
  }

  private static void section(StringBuilder page, String heading, String body) {
    if (!body.isBlank()) {
      page.append("\n## ").append(heading).append("\n\n").append(body.strip()).append('\n');
    }
  }
}
