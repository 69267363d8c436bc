package org.copydesk.settle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Sentence;
import org.copydesk.fact.Story;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.RelatedPlace;
import org.copydesk.finding.Flag;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;

/**
 * Turns the flags of a story into what the desk reads. Immutable and thread-safe.
 *
 * <p>A flag of {@code FIG001} on {@code 12 percent} becomes the finding {@code 3:11 warning FIG001
 * unsourced-figure: Figure without a source: 12 percent.}
 */
public final class Settler {
  /** The value of a flag that holds what could stand there instead. */
  private static final String SWAP = "swap";

  private final RuleCatalog catalog;

  /** A settler for flags of the rules in {@code catalog}. */
  public Settler(RuleCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The findings, sorted by start, end and rule id.
   *
   * @param flags in any order
   * @throws IllegalStateException if a flag comes from no known rule, or lacks a value for a
   *     placeholder of its rule
   */
  public List<Finding> settle(Article article, Facts facts, List<Flag> flags) {
    Locator locator = new Locator(article);
    Fingerprints prints = new Fingerprints(article.text().text(), facts.of(Sentence.class));
    List<Ruled> ruled = flags.stream().map(flag -> new Ruled(flag, rule(flag))).toList();
    Span story = facts.of(Story.class).stream().map(Story::span).findFirst().orElse(new Span(0, 0));
    Silenced silenced = new Silenced(article.suppressions(), catalog);
    // What was silenced still outranks others: to accept a finding must not bring up a lesser one.
    List<Ruled> standing =
        new Precedence(catalog, story)
            .settle(ruled).stream().filter(flag -> !silenced.covers(flag)).toList();
    List<Spoken> spoken = new ArrayList<>();
    for (Group group : grouped(standing, locator)) {
      spoken.add(
          new Spoken(group.shown, Messages.andMore(group.lines(locator), locator.unit()), false));
      group.others.forEach(other -> spoken.add(new Spoken(other, "", true)));
    }
    spoken.sort((one, other) -> Ruled.READING_ORDER.compare(one.ruled, other.ruled));
    List<Finding> findings = new ArrayList<>();
    for (Spoken one : spoken) {
      findings.add(finding(one.ruled, one.more, one.repeat, locator, prints));
    }
    return findings;
  }

  private RuleInfo rule(Flag flag) {
    return catalog
        .find(flag.rule())
        .orElseThrow(() -> new IllegalStateException("a flag of no known rule: " + flag.rule()));
  }

  /** A flag that becomes a finding, with what its message says of the others like it. */
  private record Spoken(Ruled ruled, String more, boolean repeat) {}

  /** One finding to be: the flag shown, and the lines of the like it stands for. */
  private record Group(Ruled shown, List<Ruled> others) {
    List<Integer> lines(Locator locator) {
      return others.stream().map(other -> locator.line(other.span())).toList();
    }
  }

  /** Joins flags of rules that speak once per value; the first of the gravest is shown. */
  private static List<Group> grouped(List<Ruled> flags, Locator locator) {
    Map<String, List<Ruled>> groups = new LinkedHashMap<>();
    for (int i = 0; i < flags.size(); i++) {
      Ruled flag = flags.get(i);
      String per = flag.rule().oncePer();
      String key = String.valueOf(i);
      if (!per.isEmpty()) {
        String value = messages(flag, locator).value(per).toLowerCase(Locale.ROOT);
        key = flag.rule().id() + " " + Words.fold(value);
      }
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(flag);
    }
    List<Group> found = new ArrayList<>();
    for (List<Ruled> alike : groups.values()) {
      Ruled shown = alike.stream().min(Ruled.GRAVEST_FIRST).orElseThrow();
      found.add(new Group(shown, alike.stream().filter(r -> r != shown).toList()));
    }
    found.sort((one, other) -> Ruled.READING_ORDER.compare(one.shown, other.shown));
    return found;
  }

  private static Messages messages(Ruled flag, Locator locator) {
    return new Messages(flag.rule().name(), flag.flag().values(), locator.words(flag.span()));
  }

  private static Finding finding(
      Ruled shown, String more, boolean repeat, Locator locator, Fingerprints prints) {
    RuleInfo rule = shown.rule();
    Messages messages = messages(shown, locator);
    return new Finding(
        rule.id(),
        rule.name(),
        rule.family(),
        shown.severity(),
        messages.fill(rule.message()) + more,
        messages.fill(rule.fix()),
        locator.locate(shown.span()),
        shown.span(),
        locator.words(shown.span()),
        replacements(shown.flag()),
        shown.flag().related().stream()
            .map(
                place ->
                    new RelatedPlace(
                        locator.locate(place.span()), locator.words(place.span()), place.message()))
            .toList(),
        repeat,
        prints.of(rule.id(), shown.span()));
  }

  private static List<String> replacements(Flag flag) {
    return Arrays.stream(flag.values().getOrDefault(SWAP, "").split("\\|"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
