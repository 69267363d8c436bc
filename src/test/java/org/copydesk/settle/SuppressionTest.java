package org.copydesk.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.LinkLayer;
import org.copydesk.article.Metadata;
import org.copydesk.article.Origin;
import org.copydesk.article.Place;
import org.copydesk.article.Suppression;
import org.copydesk.article.Suppression.Kind;
import org.copydesk.article.Suppression.Target;
import org.copydesk.fact.Facts;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Flag;
import org.copydesk.finding.Suppressed;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.rule.Severity;
import org.copydesk.settle.Settler.Settled;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/** What suppressions do to findings; the fixtures of SUP001 to SUP003 tell what is said of them. */
class SuppressionTest {
  private static final String TEXT = "The regime fell. The regime rose. The regime fell again.";
  private static final RuleCatalog CATALOG =
      new RuleCatalog(
          List.of(
              rule("LBL001", "label", List.of(), "span"),
              rule("LOA001", "loaded", List.of("label"), ""),
              rule("SUP001", "unused-suppression", List.of(), ""),
              rule("SUP002", "suppression-without-reason", List.of(), ""),
              rule("SUP003", "unknown-rule-in-suppression", List.of(), "")));

  private static RuleInfo rule(String id, String name, List<String> yields, String once) {
    return new RuleInfo(
        id,
        name,
        "family-" + id.substring(0, 3),
        Severity.WARNING,
        "Look: ${span}.",
        "Cut it.",
        "0.1",
        RuleStatus.STABLE,
        yields,
        once,
        List.of(),
        "",
        "",
        Severity.WARNING);
  }

  private static Flag flag(String rule, int start) {
    return new Flag(rule, new Span(start, start + 6), Map.of(), null, List.of(), false, false);
  }

  private static Settled settle(List<Suppression> suppressions, Flag... flags) {
    Article article =
        new Article(
            "a.txt",
            new Origin.TextFile(new SourceText("a.txt", TEXT)),
            MappedText.identity(TEXT),
            List.of(),
            List.of(),
            LinkLayer.UNKNOWN,
            Metadata.NONE,
            List.of(),
            suppressions);
    return new Settler(CATALOG)
        .settle(article, new Facts(List.of()), List.of(flags), Standards.USUAL);
  }

  private static Suppression words(int start, String rule, String reason) {
    return Suppression.ofWords(new Span(start, start + 6), List.of(rule), reason);
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::ruleId).toList();
  }

  @Test
  void aCommentOnWordsSparesWhatTouchesThem() {
    Settled settled =
        settle(List.of(words(4, "LBL001", "their name")), flag("label", 4), flag("loaded", 39));
    assertEquals(List.of("LOA001"), ids(settled.findings()));
    Suppressed spared = settled.suppressed().get(0);
    assertEquals("LBL001", spared.finding().ruleId());
    assertEquals("their name", spared.reason());
    assertEquals(Kind.WORDS, spared.kind());
  }

  @Test
  void aMilderRuleDoesNotSpeakInsteadOfWhatIsSpared() {
    Settled settled =
        settle(List.of(words(4, "label", "their name")), flag("label", 4), flag("loaded", 4));
    assertEquals(List.of(), settled.findings());
    assertEquals(1, settled.suppressed().size());
  }

  @Test
  void theNextOneIsShownIfTheFirstIsSpared() {
    Settled settled =
        settle(
            List.of(words(4, "label", "their name")),
            flag("label", 4),
            flag("label", 21),
            flag("label", 38));
    assertEquals(List.of(false, true), settled.findings().stream().map(Finding::repeat).toList());
  }

  @Test
  void othersKeepTheirFingerprints() {
    Flag[] flags = {flag("loaded", 4), flag("loaded", 38)};
    Settled spared = settle(List.of(words(4, "LOA001", "why")), flags);
    List<Finding> all = settle(List.of(), flags).findings();
    assertEquals(all.get(1).fingerprint(), spared.findings().get(0).fingerprint());
    assertEquals(all.get(0).fingerprint(), spared.suppressed().get(0).finding().fingerprint());
  }

  @Test
  void faultsStandWhereTheWordsAre() {
    Settled settled =
        settle(
            List.of(words(21, "LBL001", ""), words(38, "LBL009", "why"), words(4, "LOA001", "why")),
            flag("label", 21));
    assertEquals(List.of("SUP001", "LBL001", "SUP002", "SUP003"), ids(settled.findings()));
    assertEquals("regime", settled.findings().get(0).text());
  }

  @Test
  void manySuppressionsAndFlagsTakeTimeByTheirNumber() {
    List<Suppression> many = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      Place at = new Place.InSource(new Span(i % 50, i % 50));
      Place all = new Place.InSource(new Span(i % 50, TEXT.length()));
      Kind kind = i % 2 == 0 ? Kind.BLOCK : Kind.STORY;
      many.add(new Suppression(kind, at, all, List.of(new Target("all", at)), "why"));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(1, settle(many, flag("label", 21)).suppressed().size()));
  }
}
