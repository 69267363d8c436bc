package org.copydesk.settle;

import static org.copydesk.rule.Severity.ERROR;
import static org.copydesk.rule.Severity.SUGGESTION;
import static org.copydesk.rule.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.rule.Severity;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsTest {
  @ParameterizedTest
  @CsvSource({
    // asked for, the rule's own, what the rule says of the case, what comes of it
    "ERROR, WARNING, WARNING, ERROR",
    "ERROR, WARNING, SUGGESTION, WARNING",
    "SUGGESTION, WARNING, ERROR, WARNING",
    "SUGGESTION, WARNING, WARNING, SUGGESTION",
    "SUGGESTION, ERROR, WARNING, SUGGESTION",
    "WARNING, ERROR, ERROR, WARNING",
    "ERROR, SUGGESTION, SUGGESTION, ERROR",
  })
  void whatARuleLowersStaysLower(Severity asked, Severity own, Severity flagged, Severity here) {
    Standards standards = new Standards(Set.of(), Map.of("rule", asked), List.of(), true);
    assertEquals(here, standards.severity("rule", own, flagged));
  }

  @Test
  void unaskedSeveritiesAreTheRules() {
    assertEquals(SUGGESTION, Standards.USUAL.severity("rule", WARNING, SUGGESTION));
    assertEquals(ERROR, Standards.USUAL.severity("rule", WARNING, ERROR));
  }

  @ParameterizedTest
  @CsvSource({
    "surgical strike, a surgical strike, surgical, true",
    "surgical strike, a surgical blade, surgical, false",
    "regime, the Regime fell, Regime, true",
    "regime, the regimen, regimen, false",
    "regime, the regime of terror, regime of terror, false",
    "people’s army, the people's army, people's army, true",
    "naïve, a NAÏVE 🙂 plan, NAÏVE, true",
  })
  void acceptedWordsAreWholeWords(String accepted, String copy, String flagged, boolean held) {
    int start = copy.indexOf(flagged);
    AcceptedWords words = new AcceptedWords(copy, List.of(accepted));
    assertEquals(held, words.hold(new Span(start, start + flagged.length())));
  }
}
