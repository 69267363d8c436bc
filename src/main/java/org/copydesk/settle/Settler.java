package org.copydesk.settle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Place;
import org.copydesk.article.Suppression;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Sentence;
import org.copydesk.fact.Story;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.RelatedPlace;
import org.copydesk.finding.Flag;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Suppressed;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settle.Fingerprints.Print;
import org.copydesk.settle.SuppressionLedger.Fault;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

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

  /** What is settled by the usual {@link Standards}: the findings alone. */
  public List<Finding> settle(Article article, Facts facts, List<Flag> flags) {
    return settle(article, facts, flags, Standards.USUAL).findings();
  }

  /**
   * What the desk reads, and what it has been asked not to read.
   *
   * @param findings sorted by start, end and rule id
   * @param suppressed in the same order
   */
  public record Settled(List<Finding> findings, List<Suppressed> suppressed) {

    /** Copies the lists. */
    public Settled {
      findings = List.copyOf(findings);
      suppressed = List.copyOf(suppressed);
    }
  }

  /**
   * The findings of a story.
   *
   * @param flags in any order
   * @throws IllegalStateException if a flag comes from no known rule, or lacks a value for a
   *     placeholder of its rule
   */
  public Settled settle(Article article, Facts facts, List<Flag> flags, Standards standards) {
    Locator locator = new Locator(article);
    Fingerprints prints =
        new Fingerprints(article.path(), article.text().text(), facts.of(Sentence.class));
    AcceptedWords accepted = new AcceptedWords(article.text().text(), standards.accepted());
    boolean sides = Slant.of(facts, flags, catalog);
    List<Ruled> ruled =
        flags.stream()
            .filter(flag -> !accepted.hold(flag.span()))
            .filter(flag -> !flag.petty() || sides || standards.asksFor(flag.rule()))
            .map(flag -> Ruled.of(flag, rule(flag), standards, sides))
            .toList();
    Span story = facts.of(Story.class).stream().map(Story::span).findFirst().orElse(new Span(0, 0));
    List<Ruled> standing = new Precedence(catalog, story).settle(ruled);
    SuppressionLedger ledger = new SuppressionLedger(article.suppressions(), catalog, standards);
    List<Ruled> told = new ArrayList<>();
    List<Spoken> spoken = new ArrayList<>();
    for (Ruled flag : standing) {
      Span source = locator.toSource(flag.span());
      Suppression sparing = ledger.sparing(flag.rule(), flag.span(), source);
      if (sparing == null) {
        told.add(flag);
      } else {
        spoken.add(new Spoken(flag, "", false, sparing));
      }
    }
    for (Group group : grouped(told, locator)) {
      spoken.add(
          new Spoken(
              group.shown, Messages.andMore(group.lines(locator), locator.unit()), false, null));
      group.others.forEach(other -> spoken.add(new Spoken(other, "", true, null)));
    }
    spoken.sort((one, other) -> Ruled.READING_ORDER.compare(one.ruled, other.ruled));
    Evidence evidence = new Evidence(facts, locator);
    List<Finding> findings = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    for (Spoken one : spoken) {
      Finding finding = finding(one.ruled, one.more, one.repeat, locator, prints, evidence);
      if (one.sparing == null) {
        findings.add(finding);
      } else {
        suppressed.add(new Suppressed(finding, one.sparing.kind(), one.sparing.reason()));
      }
    }
    List<Finding> faults =
        ledger.faults().stream().map(fault -> finding(fault, standards, locator, prints)).toList();
    return new Settled(faults.isEmpty() ? findings : merged(findings, faults), suppressed);
  }

  /** Puts each finding about a comment before the first one that stands behind it in the file. */
  private static List<Finding> merged(List<Finding> findings, List<Finding> faults) {
    List<Finding> all = new ArrayList<>(findings.size() + faults.size());
    int next = 0;
    for (Finding finding : findings) {
      while (next < faults.size() && start(faults.get(next)) < start(finding)) {
        all.add(faults.get(next++));
      }
      all.add(finding);
    }
    all.addAll(faults.subList(next, faults.size()));
    return all;
  }

  private static int start(Finding finding) {
    return finding.location().inFile().map(InText::utf16Start).orElse(0);
  }

  private Finding finding(Fault fault, Standards standards, Locator locator, Fingerprints prints) {
    RuleInfo rule =
        catalog
            .find(fault.rule())
            .orElseThrow(() -> new IllegalStateException("no rule " + fault.rule()));
    String words = locator.words(fault.at());
    Messages messages = new Messages(rule.name(), fault.values(), words);
    Print print = prints.of(rule.id(), words);
    return new Finding(
        rule.id(),
        rule.name(),
        rule.family(),
        standards.severity(rule.name(), rule.severity(), rule.severity()),
        messages.sentence(rule.message()),
        messages.sentence(rule.fix()),
        "",
        locator.locate(fault.at()),
        fault.at() instanceof Place.InCopy copy ? copy.span() : new Span(0, 0),
        words,
        List.of(),
        List.of(),
        false,
        print.fingerprint(),
        print.wording());
  }

  private RuleInfo rule(Flag flag) {
    return catalog
        .find(flag.rule())
        .orElseThrow(() -> new IllegalStateException("a flag of no known rule: " + flag.rule()));
  }

  /** A flag that becomes a finding, with what its message says of the others like it. */
  private record Spoken(Ruled ruled, String more, boolean repeat, @Nullable Suppression sparing) {}

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
      Ruled shown,
      String more,
      boolean repeat,
      Locator locator,
      Fingerprints prints,
      Evidence evidence) {
    RuleInfo rule = shown.rule();
    Messages messages = messages(shown, locator);
    Print print =
        shown.flag().ofStory()
            ? prints.ofStory(rule.id(), shown.span())
            : prints.of(rule.id(), shown.span());
    return new Finding(
        rule.id(),
        rule.name(),
        rule.family(),
        shown.severity(),
        messages.sentence(rule.message()) + more,
        messages.sentence(rule.fix()),
        evidence.of(rule, shown.span()),
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
        print.fingerprint(),
        print.wording());
  }

  private static List<String> replacements(Flag flag) {
    return Arrays.stream(flag.values().getOrDefault(SWAP, "").split("\\|"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
