package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String LOADED = "The mayor mysteriously left town \ud83d\ude42 on Monday.\n";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(Map<String, String> env, boolean terminal, String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    byte[] given = in.getBytes(StandardCharsets.UTF_8);
    int code =
        Main.run(
            new Terminal(new ByteArrayInputStream(given), out, errors, env, terminal, terminal),
            args);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Ran run(String... args) {
    return run(Map.of(), false, LOADED, args);
  }

  private String story(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void storiesWithNothingNewAreCountedAndNotListed() throws IOException {
    String a = story("a.md", LOADED);
    String b = story("b.md", LOADED);
    String known = folder.resolve("known").toString();
    Ran created = run("baseline", "create", "--baseline", known, a, b);
    assertEquals(0, created.code);
    assertTrue(created.err.contains("check --baseline " + known), created.err);
    story("b.md", LOADED + "\nThe clerk suspiciously left.\n");
    Ran ran = run("check", "--baseline", known, a, b);
    assertTrue(ran.out.startsWith(b), ran.out);
    assertTrue(ran.out.contains("   nothing new in 1\n"), ran.out);
    assertTrue(run("check", "-v", "--baseline", known, a, b).out.startsWith(a), "all of them");
  }

  @Test
  void aFileThatBeginsWithADashIsNoOption() {
    String told =
        "copydesk: -q.md begins with a dash, as options do. If it is a file, write ./-q.md\n";
    assertEquals(told, run("check", "-q.md").err);
    assertEquals(told, run("-q.md").err);
    assertTrue(run("check", "--", "-q.md").err.contains("-q.md: There is no such file"));
    assertTrue(run("check", "--nosuch").err.contains("--nosuch"));
  }

  @Test
  void aWordThatIsNoCommandIsToldInPlainWords() {
    assertEquals(
        "copydesk: There is no command chek.\nDid you mean: copydesk check or copydesk schema?\n"
            + "copydesk: see copydesk --help\n",
        run("chek", "stories").err);
    assertTrue(
        run("explain", "FIG001", "FIG002").err.startsWith("copydesk: There is one word too"));
  }

  @Test
  void theThresholdDecidesTheExitCode() throws IOException {
    String story = story("a.md", LOADED);
    String rule = "--rule=insinuating-adverbial";
    assertEquals(0, run("check", rule, story).code);
    assertEquals(1, run("check", rule, "--fail-on", "warning", story).code);
    assertEquals(1, run("check", rule, "--fail-on", "suggestion", story).code);
    assertEquals(0, run("check", rule, "--fail-on", "never", story).code);
    assertEquals(0, run("check", rule, "--fail-on", "warning", "--exit-zero", story).code);
    assertEquals(0, run("check", rule, "--no-rule=LOA003", "--fail-on=suggestion", story).code);
  }

  @Test
  void theFormatOfTheInputMayBeTold() throws IOException {
    String story = story("a.md", "The files <b>mysteri</b>ously vanished in May.");
    String[] asTold = {"check", "--exit-zero", "--format=unix", "--rule=LOA003", story};
    assertEquals(1, run(asTold).out.lines().count());
    assertEquals(0, run(with(asTold, "--input-format=plain")).out.lines().count());
    assertTrue(run(with(asTold, "--input-format=HTML")).out.contains(":1:14 "));
    Ran wrong = run(with(asTold, "--input-format=docbook"));
    assertTrue(
        wrong.err.contains("html, wxr, ninjs, ans, nitf, newsml, docx, odt are possible, not"));
  }

  private static String[] with(String[] arguments, String last) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = last;
    return all;
  }

  @Test
  void copyInAnotherLanguageIsNotCheckedAndSaysSo() throws IOException {
    String story =
        story(
            "a.md",
            "Die Akten verschwanden mysteriously aus dem Amt, und niemand weiß, wer sie hat. Der"
                + " Direktor sagte, dass die Suche noch mehrere Wochen dauern wird und dass sie auch"
                + " im Keller nicht zu finden sind.");
    Ran ran = run("check", "--fail-on=suggestion", story);
    assertEquals(0, ran.code);
    assertTrue(ran.out.contains("not in English"), ran.out);
  }

  @Test
  void everyStoryOfAnExportIsJudgedOnItsOwn() throws IOException {
    String item = "<item><title>Quay</title><description>%s</description></item>\n";
    String copy = item.formatted("The files mysteriously vanished in May.");
    Ran ran =
        run(
            "check",
            "--exit-zero",
            "--format=json",
            "--rule=LOA003",
            story("a.xml", "<rss version='2.0'>" + copy + copy + "</rss>"));
    List<String> prints = ran.out.lines().filter(line -> line.contains("\"fingerprint\"")).toList();
    assertEquals(2, prints.size(), ran.out);
    assertEquals(2, Set.copyOf(prints).size(), ran.out);
  }

  @Test
  void oneBadFileDoesNotKeepTheOthersFromBeingChecked() throws IOException {
    Ran ran =
        run(
            "check",
            "--format=unix",
            "--exit-zero",
            "--rule=LOA003",
            story("a.md", LOADED),
            folder + "/none.md",
            story("b.md", LOADED));
    assertEquals(2, ran.code);
    assertEquals(2, ran.out.lines().count(), ran.out);
    assertTrue(ran.err.contains("none.md") && ran.err.contains("[not-found]"), ran.err);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --nonsense a.md",
        "check --format xml a.md",
        "check --input-format docbook a.md",
        "facts --input-format docbook a.md",
        "check --threads 0 a.md",
        "check --threads many a.md",
        "check --files-from /none/such",
        "check --files-from - -",
        "check --rule LOA03 -",
        "check --family loaded-qualifiers -",
        "explain LOA03",
        "explain",
        "chekc a.md",
      })
  void wrongUsageIsTwoWithALineAndNoTrace(String line) {
    Ran ran = run(line.split(" "));
    assertEquals(2, ran.code);
    assertTrue(ran.err.startsWith("copydesk: "), ran.err);
    assertFalse(ran.err.contains("\tat "), ran.err);
    assertEquals("", ran.out);
  }

  @Test
  void whatWasMeantIsSuggested() {
    assertTrue(run("check", "--rule=LOA03", "-").err.contains("Did you mean LOA003?"));
    assertTrue(
        run("explain", "insinuating-adverbials").err.contains("mean insinuating-adverbial?"));
    assertTrue(
        run("check", "--family=loaded-qualifiers", "-").err.contains("mean loaded-qualifier?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "annotate",
        "explain",
        "rules",
        "config",
        "baseline",
        "baseline create",
        "baseline update",
        "baseline prune",
        "baseline check",
        "init",
        "facts",
        "completion"
      })
  void helpFitsOnAScreen(String command) {
    Ran ran = run((command + " --help").strip().split(" "));
    assertEquals(0, ran.code);
    assertTrue(ran.out.startsWith("Usage: copydesk"), ran.out);
    assertTrue(ran.out.lines().count() <= 40, ran.out);
    assertTrue(ran.out.lines().allMatch(line -> line.length() <= 80), ran.out);
  }

  @Test
  void standardInputHasTheNameItIsGiven() {
    Ran ran = run("check", "--format=unix", "--rule=LOA003", "--stdin-filename", "port.md", "-");
    assertEquals(
        "port.md:1:11 warning LOA003 insinuating-adverbial"
            + " \"mysteriously\" insinuates without saying.\n",
        ran.out);
  }

  @Test
  void storiesCanBeListed() throws IOException {
    String a = story("a.md", LOADED);
    String b = story("b.md", LOADED);
    String[] check = {"check", "--format=unix", "--rule=LOA003", "--files-from", "-"};
    Ran lines = run(Map.of(), false, b + "\r\n" + a + "\n\n", check);
    assertTrue(lines.out.indexOf(b) < lines.out.indexOf(a), lines.out + lines.err);
    String[] nul = {"check", "--format=unix", "--rule=LOA003", "--files-from", "-", "-0"};
    assertEquals(lines.out, run(Map.of(), false, b + "\0" + a + "\0", nul).out);
  }

  @Test
  void colorNeedsATerminalThatWantsIt() {
    String[] check = {"check", "--rule=LOA003", "-"};
    assertTrue(run(Map.of(), true, LOADED, check).out.contains("\u001b["));
    assertFalse(run(Map.of(), false, LOADED, check).out.contains("\u001b["));
    assertFalse(run(Map.of("NO_COLOR", "1"), true, LOADED, check).out.contains("\u001b["));
    assertFalse(run(Map.of("TERM", "dumb"), true, LOADED, check).out.contains("\u001b["));
    String[] always = {"check", "--color=always", "--rule=LOA003", "-"};
    assertTrue(run(Map.of("NO_COLOR", "1"), false, LOADED, always).out.contains("\u001b["));
    String[] never = {"check", "--color=never", "-"};
    assertFalse(run(Map.of(), true, LOADED, never).out.contains("\u001b["));
  }

  @Test
  void nothingOfCopyOrNamesReachesTheTerminalRaw() throws IOException {
    String story = story("a\u001b[31m\nb.md", "The mayor \u001b[2Jmysteriously\u009b left.\n");
    for (String format : new String[] {"text", "unix"}) {
      Ran ran = run("check", "--rule=LOA003", "--format", format, story, story + "\u0007none");
      assertFalse(
          (ran.out + ran.err).codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)),
          ran.out);
      assertFalse(ran.out.contains("a\\x1b[31m\nb"), ran.out);
    }
  }

  @Test
  void outputIsTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 12; i++) {
      story("s" + i + ".md", LOADED.repeat(i + 1));
    }
    for (String format : new String[] {"text", "unix", "json"}) {
      String one = run("check", "--threads=1", "--format", format, folder.toString()).out;
      assertEquals(one, run("check", "--threads=5", "--format", format, folder.toString()).out);
    }
  }

  @Test
  void jsonFollowsItsSchema() throws IOException {
    String[] inputs = {
      story("a.md", LOADED), folder + "/none.md", story("c.txt", "It rose 12 percent, he said.")
    };
    Ran check = run("check", "--format=json", inputs[0], inputs[1], inputs[2]);
    assertEquals(Set.of(), invalid("copydesk-check-1.json", check.out), check.out);
    Ran facts = run("facts", "--format=json", inputs[0], inputs[1], inputs[2]);
    assertEquals(Set.of(), invalid("copydesk-facts-1.json", facts.out), facts.out);
    assertEquals(2, check.code);
    assertEquals(2, facts.code);
    assertFalse(invalid("copydesk-facts-1.json", check.out).isEmpty());
  }

  private static Set<ValidationMessage> invalid(String schema, String json) throws IOException {
    JsonSchema compiled =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs/schema", schema)));
    return compiled.validate(json, InputFormat.JSON);
  }

  @Test
  void aFullDiskIsSaidAndAClosedPipeIsNot() {
    assertTrue(ranInto("No space left on device").contains("No space left"));
    assertEquals("", ranInto("Broken pipe"));
  }

  private static String ranInto(String error) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(error);
          }
        };
    int code =
        Main.run(
            new Terminal(
                new ByteArrayInputStream(LOADED.getBytes(StandardCharsets.UTF_8)),
                closed,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                false),
            "check",
            "-");
    assertEquals(2, code);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void completionCoversAllCommands() {
    String script = run("completion").out;
    for (String command : new String[] {"check", "explain", "rules", "facts", "--fail-on"}) {
      assertTrue(script.contains(command), command);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --profile newz a.md",
        "check --config none.yml a.md",
        "check --config none.yml --no-config a.md",
        "rules --profile newz",
        "config",
      })
  void wrongSettingsAreWrongUsage(String line) {
    Ran ran = run(line.split(" "));
    assertEquals(2, ran.code, ran.out);
    assertTrue(ran.err.startsWith("copydesk: ") || ran.err.contains("Missing"), ran.err);
  }

  @Test
  void rulesSayWhatProfilesChange() {
    assertTrue(
        run("rules").out.contains("attributed-figure-not-linked (warning in web, off in print)"));
    assertTrue(run("rules", "--profile=print").out.contains("FIG002  off         attributed"));
    assertTrue(run("rules", "--profile=web").out.contains("FIG002  warning     attributed"));
    assertTrue(run("explain", "FIG002").out.contains("warning in web, off in print"));
    assertTrue(run("rules", "--format=json").out.contains("\"opinion\": \"off\""));
  }

  @Test
  void rulesThatAreBuiltInAreRulesLikeAnyOther() {
    assertTrue(run("rules").out.contains("SUP001  warning     unused-suppression"));
    assertTrue(run("explain", "suppression-without-reason").out.startsWith("SUP002 "));
  }

  @Test
  void standardInputIsJudgedByTheSettingsOfItsName() throws IOException {
    Files.writeString(folder.resolve(".copydesk.yml"), "root: true\nrules: {LOA003: error}\n");
    String name = folder.resolve("a.md").toString();
    Ran ran = run("check", "--format=unix", "--stdin-filename", name, "-");
    assertEquals(1, ran.code, ran.err);
    assertTrue(ran.out.contains(" error LOA003 "), ran.out);
  }
}
