package org.copydesk.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
  private static Layer read(String yaml) {
    return ConfigReader.read(new ConfigSource(".copydesk.yml", yaml), Path.of("/desk"));
  }

  private static ConfigException wrong(String yaml) {
    return assertThrows(ConfigException.class, () -> read(yaml));
  }

  @Test
  void everySettingKnowsItsLine() {
    Layer layer =
        read("root: true\n# why\nprofile: web\nfail-on: warning\nrules:\n  FIG001: off\n");
    assertEquals(true, layer.root);
    assertEquals(".copydesk.yml:3", layer.profile.origin().place());
    assertEquals(FailOn.WARNING, layer.failOn.value());
    assertEquals(Grade.OFF, layer.rules.get("FIG001").value());
    assertEquals(".copydesk.yml:6", layer.rules.get("FIG001").origin().place());
  }

  @Test
  void aBaselineIsAFileInTheFolderOrBelow() {
    Layer layer = read("baseline: known/./old\n");
    assertEquals("old", layer.baseline.value().getFileName().toString());
    for (String name : List.of("../old", "known/../../old", "/etc/passwd", "https://a.example/b")) {
      String message = String.valueOf(wrong("baseline: " + name + "\n").getMessage());
      assertTrue(message.contains("in this folder or below it"), message);
    }
    assertTrue(
        String.valueOf(wrong("baseline: \"a\\0b\"\n").getMessage()).contains("name of a file"));
  }

  @Test
  void oneMayStandWithoutAList() {
    Layer layer = read("extends: house.yml\nexclude: old/**\nvocabulary: {accept: regime}\n");
    assertEquals("house.yml", layer.extended.get(0).value());
    assertEquals("old/**", layer.excluded.get(0).value());
    assertEquals("regime", layer.accepted.get(0).value());
  }

  @Test
  void aRejectedWordSaysMoreIfAsked() {
    Layer layer =
        read(
            "vocabulary:\n  reject:\n    - sea change\n    - {word: use up, part: verb, instead: [a, b]}\n");
    assertEquals(
        List.of(
            new RejectedWord("sea change", "phrase", List.of(), ""),
            new RejectedWord("use up", "verb", List.of("a", "b"), "")),
        layer.rejected.stream().map(Setting::value).toList());
  }

  @Test
  void aNumberThatIsNoneIsToldWithWhatItMayBe() {
    ConfigException e = wrong("thresholds:\n  poll-facts: seven\n");
    assertEquals(
        ".copydesk.yml:2:15: poll-facts is a whole number from 1 to 6, not seven.", e.getMessage());
    assertEquals("    |               ^^^^^", e.excerpt().get(1));
    assertEquals(
        ".copydesk.yml:1:25: large-sum is a whole number of at least 0, not -1.",
        wrong("thresholds: {large-sum: -1}").getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'rules:\n\tFIG001: off'      | 2:1: This is not YAML: a tab stands where spaces are wanted.",
        "'rules:\n  A: off\n B: on'   | 3:2: This is not YAML: this does not stand in the column of"
            + " what it belongs to.",
        "'a: \"b\n'                    | 2:1: This is not YAML: a quotation mark is opened and never"
            + " closed.",
        "'rules: {A: off\n'           | 2:1: This is not YAML: a bracket is opened and never closed.",
        "'fail-on: [error]'           | 1:10: fail-on needs one value, no list and no keys.",
        "'vocabulary: {zzz: 1}'       | 1:14: There is no key \"zzz\" here. There are accept, reject.",
      })
  void whatGoesWrongMostOftenIsSaidInPlainWords(String yaml, String told) {
    assertEquals(".copydesk.yml:" + told, wrong(yaml).getMessage());
  }

  @Test
  void aDemandThatDoesNotExistIsShownWithItsNeighbor() {
    assertEquals(
        ".copydesk.yml:1:13: There is no key \"source-needed\" here. Did you mean sources-needed?",
        wrong("anonymity: {source-needed: 2}").getMessage());
    assertEquals(
        ".copydesk.yml:1:31: accepted-reasons is one of risk, circumstance, stock, request, not"
            + " risc. Did you mean risk?",
        wrong("anonymity: {accepted-reasons: risc}").getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing\n", "---\n", "rules:\n", "vocabulary:\n  accept:\n"})
  void aFileMayBeSilent(String yaml) {
    assertTrue(read(yaml).rules.isEmpty());
  }

  @Test
  void anUnknownKeyIsShownWithItsNeighbor() {
    ConfigException e = wrong("root: true\nruels:\n  FIG001: off\n");
    assertEquals(
        ".copydesk.yml:2:1: There is no key \"ruels\" here. Did you mean rules?", e.getMessage());
    assertEquals(List.of("  2 | ruels:", "    | ^^^^^"), e.excerpt());
  }

  @Test
  void columnsCountCodePoints() {
    ConfigException e = wrong("vocabulary: {accept: [naïve 🙂 café], nonsense: 1}\n");
    assertTrue(e.getMessage().startsWith(".copydesk.yml:1:38: "), e.getMessage());
    assertEquals("    | " + " ".repeat(37) + "^^^^^^^^", e.excerpt().get(1));
  }

  @Test
  void linesCountWithCrlfAndAByteOrderMark() {
    ConfigException e = wrong("\uFEFFroot: true\r\n\r\nprofil: web\r\n");
    assertTrue(e.getMessage().startsWith(".copydesk.yml:3:1: "), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a list\n",
        "just words\n",
        "root: perhaps\n",
        "root: [true]\n",
        "profile: newz\n",
        "profile: [news]\n",
        "profile: {news: 1}\n",
        "fail-on: 3\n",
        "rules: [FIG001]\n",
        "rules: FIG001\n",
        "rules: {FIG001: fatal}\n",
        "rules: {FIG001: {severity: error}}\n",
        "rules: {[a, b]: error}\n",
        "rules: {FIG001: error, FIG001: off}\n",
        "root: true\nroot: true\n",
        "vocabulary: {accept: [[nested]]}\n",
        "vocabulary: {accept: [' ']}\n",
        "vocabulary: {reject: [{instead: use}]}\n",
        "vocabulary: {reject: [{word: a, part: pronoun}]}\n",
        "suppressions: {require-reason: maybe}\n",
        "overrides: [{profile: web}]\n",
        "overrides: [{files: a, root: true}]\n",
        "overrides: [{files: a, extends: b}]\n",
        "overrides: [{files: a, overrides: []}]\n",
        "exclude: ../**\n",
        "files: a\n",
        "anonymity: {minimum: 2}\n",
        "<<: {root: true}\n",
        "a: b: c\n",
        "root: true\n--- \nroot: true\n",
        "profile: !!javax.script.ScriptEngineManager news\n",
        "profile: !mine news\n",
        "extends: !!java.net.URL https://example.org\n",
        "\"unclosed\n",
        "\t root: true\n",
        "rules: *nowhere\n",
        "profile: \u0000\n",
      })
  void whatIsWrongIsSaidInOneSentence(String yaml) {
    String message = wrong(yaml).getMessage();
    assertTrue(message.startsWith(".copydesk.yml:"), message);
    assertTrue(message.matches("[^\\n]*[.?]"), message);
  }

  @Test
  void bombsAreDuds() {
    StringBuilder laughs = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      String before = "*" + (char) (c - 1);
      laughs.append(c).append(": &").append(c).append(" [");
      laughs.append(String.join(",", java.util.Collections.nCopies(9, before))).append("]\n");
    }
    for (String bomb :
        List.of(
            laughs.toString(),
            "rules: " + "[".repeat(100_000),
            "rules: " + "{a: ".repeat(100_000),
            "vocabulary: &v {accept: *v}\n",
            "overrides: &o [{files: a, overrides: *o}]\n",
            "exclude: [" + "*a".repeat(100) + "]\n")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertThrows(ConfigException.class, () -> read(bomb)));
    }
  }
}
