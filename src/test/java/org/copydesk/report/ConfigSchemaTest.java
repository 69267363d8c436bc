package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.copydesk.config.Config.ProfileBy;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigFinder;
import org.copydesk.config.ConfigSource;
import org.copydesk.guide.RuleGuide;
import org.copydesk.rule.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The schema in {@code docs/schema}; {@code -Dguide.update} writes it anew. What it lets through
 * and what the reader lets through is the same.
 */
class ConfigSchemaTest {
  private static final Path FILE = Path.of("docs", "schema", "copydesk-config-1.json");
  private static final RuleCatalog CATALOG = RuleGuide.open().catalog();

  private static String schema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConfigSchema.write(new ReportWriter(out, false), CATALOG);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theFileIsFresh() throws IOException {
    if (System.getProperty("guide.update") != null) {
      Files.writeString(FILE, schema());
    }
    assertEquals(
        schema(), Files.readString(FILE), "mvn test -Dtest=ConfigSchemaTest -Dguide.update");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "root: true",
        "profile: press-release",
        "extends: web",
        "extends: [web, print]",
        "fail-on: never",
        "baseline: .copydesk-baseline",
        "baseline: known/old findings",
        "cache: true",
        "rules: {FIG001: off, insinuating-adverbial: error, LOA001: on}",
        "rules:",
        "families: {unlinked-figure: suggestion}",
        "vocabulary: {accept: [regime, 2024], reject: utilize}",
        "vocabulary: {reject: [{word: utilize, part: verb, instead: [use], message: Plain.}, so]}",
        "vocabulary: {reject: {word: utilize}}",
        "suppressions: {require-reason: false}",
        "anonymity:",
        "anonymity: {reason-required: false, sources-needed: 2, citations-accepted:}",
        "anonymity: {accepted-reasons: stock, protected: [nun, monk], unprotected: juror}",
        "anonymity: {accepted-reasons: []}",
        "thresholds: {byline-from-words: 0, large-sum: 2147483647}",
        "overrides: {files: a, anonymity: {share-accepted: 100}, thresholds: {poll-facts: 6}}",
        "include: [stories/**]\nexclude: old/",
        "overrides: [{files: opinion/**, profile: opinion, rules: {FIG001: off}}]",
        "overrides: {files: [a, b], fail-on: error}",
      })
  void bothLetThrough(String yaml) throws IOException {
    assertEquals(Set.of(), messages(yaml));
    read(yaml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "words",
        "ruels: {}",
        "root: 1",
        "profile: newz",
        "fail-on: all",
        "baseline: [a]",
        "baseline: ' '",
        "cache: often",
        "overrides: [{files: a, baseline: b}]",
        "overrides: [{files: a, cache: true}]",
        "rules: {FIG999: off}",
        "rules: {FIG001: fatal}",
        "rules: {FIG001: [off]}",
        "families: {figures: off}",
        "vocabulary: {accepted: [a]}",
        "vocabulary: {accept: [[a]]}",
        "vocabulary: {accept: ' '}",
        "vocabulary: {reject: [{instead: use}]}",
        "vocabulary: {reject: [{word: a, part: pronoun}]}",
        "vocabulary: {reject: [{word: a, why: b}]}",
        "suppressions: {require-reason: perhaps}",
        "suppressions: {reasons: true}",
        "overrides: [{profile: web}]",
        "overrides: [{files: a, root: true}]",
        "overrides: [{files: a, overrides: []}]",
        "overrides: [a]",
        "files: a",
        "anonymity: {minimum: 2}",
        "anonymity: [reason-required]",
        "anonymity: {reason-required: maybe}",
        "anonymity: {sources-needed: 0}",
        "anonymity: {sources-needed: two}",
        "anonymity: {share-accepted: 12.5}",
        "anonymity: {accepted-reasons: [risk, habit]}",
        "anonymity: {protected: [asylum seeker]}",
        "anonymity: {protected: {nun: true}}",
        "anonymity: {large-sum: 1}",
        "thresholds: {large-sum: 2147483648}",
        "thresholds: {poll-facts: -1}",
        "thresholds: {one-source-share: 80%}",
        "thresholds: 3",
      })
  void bothRefuse(String yaml) throws IOException {
    assertEquals(false, messages(yaml).isEmpty());
    assertThrows(ConfigException.class, () -> read(yaml));
  }

  @Test
  void whatTheReadmeShowsIsLetThrough() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String yaml = readme.split("```yaml\n")[1].split("```")[0];
    assertEquals(Set.of(), messages(yaml));
    read(yaml);
  }

  private static void read(String yaml) {
    ConfigFinder.of(Path.of(""), new ConfigSource(".copydesk.yml", yaml))
        .of(Path.of("a.md"))
        .grades(CATALOG, "news", ProfileBy.SETTINGS);
  }

  /** As an editor sees it: YAML 1.2, in which {@code off} is a word. */
  private static Set<?> messages(String yaml) throws IOException {
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode node = new ObjectMapper().valueToTree(loaded);
    JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema());
    return schema.validate(node);
  }
}
