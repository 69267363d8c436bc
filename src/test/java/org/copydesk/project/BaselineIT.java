package org.copydesk.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.project.Shell.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive with old findings, checked by the built Copydesk in a repository of its own. */
class BaselineIT {
  private static final int STORIES = 50;
  private static final List<String> TOWNS =
      List.of("Harwick", "Dunmore", "Eastley", "Norbury", "Saltford", "Withen", "Corley");

  @TempDir Path folder;

  @BeforeAll
  static void needsThePackage() {
    Shell.needPackage();
    Shell.need("bash");
    Shell.need("git");
  }

  @BeforeEach
  void archive() throws Exception {
    Files.createDirectories(folder.resolve("stories"));
    for (int i = 0; i < STORIES; i++) {
      Files.writeString(story(i), copy(i));
    }
    Ran ran =
        run(
            "git init -q -b main . && git config user.email desk@example.org && git config user.name"
                + " Desk && git config commit.gpgsign false && git add . && git commit -qm archive");
    assertEquals(0, ran.code(), ran.err());
  }

  /** Four old findings, and one on what is missing. */
  private static String copy(int i) {
    String town = TOWNS.get(i % TOWNS.size());
    return "# Council of "
        + town
        + " meets again\n\nBy Lina Pohl\n\nThe mayor of "
        + town
        + " mysteriously left the hall on Monday. It rained.\n\n"
        + "The clerk suspiciously closed the books of "
        + i
        + " clubs. Members of the council stayed until the evening and talked.\n\n"
        + "The port authority hid the test results for two years. Nobody was hurt.\n\n"
        + "The chair suspiciously forgot the minutes in "
        + town
        + ", and the meeting went on.\n";
  }

  private Path story(int i) {
    return folder.resolve(String.format("stories/s%02d.md", i));
  }

  private Ran run(String lines) throws Exception {
    return Shell.bash(folder, Map.of("COPYDESK_NO_BUILD", "1"), lines);
  }

  private int known() throws Exception {
    try (Stream<String> lines = Files.lines(folder.resolve(".copydesk-baseline"))) {
      return (int) lines.filter(line -> line.startsWith("{\"path\"")).count();
    }
  }

  /** Three edits, a paragraph moved, another wrapped anew. */
  private void edit() throws Exception {
    String[] blocks = copy(7).strip().split("\n\n");
    List<String> edited = new ArrayList<>(List.of(blocks));
    edited.set(0, blocks[0].replace("again", "for the last time"));
    String moved = edited.remove(2);
    edited.add(2, "The treasurer mysteriously resigned.");
    edited.add(4, moved.replace("It rained.", "It rained, and then it snowed."));
    edited.set(
        3, blocks[3].replace("books of", "books\nof").replace(" and talked", "\nand talked"));
    edited.add("The council hid the results.");
    Files.writeString(story(7), String.join("\n\n", edited) + "\n");
  }

  @Test
  void exactlyTheNewFindingsFail() throws Exception {
    Ran create = run("copydesk baseline create stories");
    assertEquals(0, create.code(), create.err());
    assertTrue(known() >= 4 * STORIES, create.err());
    String check = "copydesk check --baseline .copydesk-baseline --fail-on warning --format unix ";
    Ran clean = run(check + "stories");
    assertEquals(0, clean.code(), clean.out());
    assertEquals("", clean.out());
    edit();
    Ran ran = run(check + "stories");
    assertEquals(1, ran.code(), ran.err());
    List<String> found = ran.out().lines().filter(it -> !it.contains(" suggestion ")).toList();
    assertEquals(2, found.size(), ran.out());
    assertTrue(found.get(0).startsWith("stories/s07.md:5:15 warning LOA003 "), ran.out());
    assertTrue(found.get(1).startsWith("stories/s07.md:17:13 error ATT002 "), ran.out());
    assertTrue(ran.out().lines().allMatch(it -> it.matches("stories/s07.md:(5|17):.*")), ran.out());
    assertTrue(ran.err().contains(" new, "), ran.err());
    // Without a baseline the archive fails; one folder further down, the baseline still fits.
    assertTrue(run("copydesk check --format unix stories | wc -l").out().strip().length() >= 3);
    Ran below = run("cd stories && " + check.replace(".copy", "../.copy") + "s07.md s08.md");
    assertEquals(
        found.size(), below.out().lines().filter(it -> !it.contains(" suggestion ")).count());
    assertEquals(1, run("copydesk check --baseline .copydesk-baseline stories/s07.md").code());
    assertEquals(0, run("copydesk check --baseline .copydesk-baseline stories/s08.md").code());
  }

  @Test
  void whatIsMendedIsForgottenAndARenameIsNot() throws Exception {
    run("copydesk baseline create -q stories");
    int before = known();
    run("git mv stories/s03.md stories/renamed.md && sed -i 's/ mysteriously//' stories/s04.md");
    Ran check = run("copydesk check --baseline .copydesk-baseline stories");
    assertEquals(0, check.code(), check.out());
    assertTrue(check.err().contains("0 new, "), check.err());
    assertTrue(check.err().contains(" 1 gone; "), check.err());
    Ran stale = run("copydesk baseline check stories");
    assertEquals(1, stale.code());
    assertEquals("stories/s04.md: LOA003 is gone: \"mysteriously\"\n", stale.out());
    assertEquals(0, run("copydesk baseline prune stories").code());
    assertEquals(before - 1, known());
    assertEquals(0, run("copydesk baseline check stories").code());
    assertEquals(0, run("copydesk check --baseline .copydesk-baseline stories").code());
    edit();
    assertEquals(1, run("copydesk check --baseline .copydesk-baseline stories").code());
    assertEquals(0, run("copydesk baseline update -q stories/s07.md").code());
    assertEquals(0, run("copydesk check --baseline .copydesk-baseline stories").code());
    Ran again = run("copydesk baseline create stories");
    assertEquals(2, again.code());
    assertTrue(again.err().contains("left alone"), again.err());
  }

  @Test
  void theSettingsMayNameIt() throws Exception {
    Ran init = run("copydesk init --baseline stories");
    assertEquals(0, init.code(), init.err());
    assertEquals(0, run("cd stories && copydesk check --fail-on suggestion .").code());
    assertEquals(1, run("copydesk check --no-baseline stories").code());
    Ran sarif = run("copydesk check --format sarif stories/s01.md");
    assertTrue(sarif.out().contains("\"baselineState\": \"unchanged\""), sarif.out());
    Ran gitlab = run("copydesk check --format gitlab stories/s01.md");
    assertEquals("[]\n", gitlab.out());
    Ran none = run("rm .copydesk-baseline && copydesk check stories");
    assertEquals(2, none.code());
    assertTrue(
        none.err().startsWith("copydesk: There is no baseline .copydesk-baseline; "), none.err());
    assertEquals(1, none.err().lines().count(), none.err());
  }

  @Test
  void anUpgradeSaysWhichRulesAreNew() throws Exception {
    run("copydesk baseline create -q stories");
    run(
        "sed -i '/\"LOA003\"/d; s/\"ATT002\",\"severity\":\"error\"/\"ATT002\",\"severity\":\"warning\"/' .copydesk-baseline");
    Ran ran = run("copydesk check --baseline .copydesk-baseline --fail-on warning stories");
    assertEquals(0, ran.code(), ran.out());
    assertTrue(ran.err().contains("LOA003 insinuating-adverbial; "), ran.err());
    assertTrue(ran.err().contains("do not count until"), ran.err());
    assertTrue(ran.err().contains("ATT002 warning -> error"), ran.err());
    run("copydesk baseline update -q stories");
    Ran after = run("copydesk check --baseline .copydesk-baseline stories");
    assertFalse(after.err().contains("LOA003"), after.err());
  }

  @Test
  void onlyChangedLinesAreTold() throws Exception {
    edit();
    String check = "copydesk check --fail-on warning --format unix ";
    Ran diff = run(check + "--diff main stories");
    assertEquals(1, diff.code(), diff.err());
    List<String> lines = diff.out().lines().filter(it -> !it.contains(" suggestion ")).toList();
    assertTrue(lines.stream().allMatch(it -> it.startsWith("stories/s07.md:")), diff.out());
    assertTrue(
        lines.stream().anyMatch(it -> it.contains("s07.md:5:15 warning LOA003")), diff.out());
    assertTrue(lines.stream().anyMatch(it -> it.contains("s07.md:17:13 error ATT002")), diff.out());
    assertEquals(diff.out(), run("git diff main | " + check + "--diff-file - stories").out());
    Ran both =
        run(
            "copydesk baseline create -q stories && "
                + check
                + "--diff main --baseline .copydesk-baseline stories");
    assertEquals(0, both.code(), both.out());
    assertEquals(0, run(check + "--diff main stories/s01.md").code());
  }

  @Test
  void whatCannotBeToldIsOneClearError() throws Exception {
    for (String options :
        List.of(
            "--diff '' stories",
            "--diff=\"$NOT_SET\" stories",
            "--diff -p stories",
            "--diff=--output=x stories",
            "--diff nowhere stories",
            "--diff main /tmp",
            "--diff-file none stories",
            "--diff-file .git/HEAD stories",
            "--diff-file - - </dev/null",
            "--diff main --diff-file x stories",
            "--diff main - </dev/null",
            "--baseline '' stories",
            "--baseline none stories",
            "--baseline stories/s01.md stories",
            "--baseline stories stories",
            "--baseline x --no-baseline stories",
            "--cache-dir stories/s01.md stories",
            "--cache-dir '' stories")) {
      String outside = options.contains("/tmp") ? " /etc/hostname" : "";
      Ran ran = run("copydesk check " + options.replace(" /tmp", outside));
      assertEquals(2, ran.code(), options);
      assertEquals("", ran.out(), options);
      // The parser of options says where help is, in a second line.
      assertTrue(ran.err().lines().count() <= 2, options + "\n" + ran.err());
      assertTrue(ran.err().startsWith("copydesk: "), options + "\n" + ran.err());
    }
    // A path with all that the launcher needs, and no git.
    Ran none =
        run(
            "mkdir tools && for each in sh java readlink find stat cksum mkdir sed head; do"
                + " ln -s \"$(command -v $each)\" tools; done; launcher=$(command -v copydesk);"
                + " code=0; PATH=$PWD/tools $launcher check --diff main stories || code=$?; rm -r tools;"
                + " exit $code");
    assertEquals(2, none.code(), none.err());
    assertTrue(none.err().startsWith("copydesk: git is needed"), none.err());
  }

  @Test
  void rulesThatAreSwitchedOffKeepTheirEntries() throws Exception {
    run("copydesk baseline create -q stories");
    String before = Files.readString(folder.resolve(".copydesk-baseline"));
    Files.writeString(folder.resolve(".copydesk.yml"), "rules: {LOA003: off}\n");
    Ran check = run("copydesk check --baseline .copydesk-baseline stories");
    assertTrue(check.err().contains(" 0 gone"), check.err());
    assertEquals(0, run("copydesk baseline check stories").code());
    run("copydesk baseline prune stories");
    assertEquals(before, Files.readString(folder.resolve(".copydesk-baseline")));
    run("copydesk baseline update stories");
    assertEquals(before, Files.readString(folder.resolve(".copydesk-baseline")));
  }

  @Test
  void whatIsAboutTheWholeStorySurvivesANewHeadline() throws Exception {
    String body = "The council met in the old customs house. ".repeat(16);
    Files.writeString(story(0), "# Council meets\n\n" + body + "\n");
    run("copydesk baseline create -q stories");
    Files.writeString(story(0), "# Council sits down at last\n\n" + body + "\n");
    Ran check = run("copydesk check --baseline .copydesk-baseline --format unix stories");
    assertEquals("", check.out());
    assertTrue(check.err().contains(": 0 new, "), check.err());
    assertTrue(check.err().contains(" 0 gone"), check.err());
  }

  @Test
  void settingsThatKeepResultsLoadNoRulesWhenAllIsKnown() throws Exception {
    Files.writeString(folder.resolve(".copydesk.yml"), "cache: true\n");
    Map<String, String> own =
        Map.of(
            "COPYDESK_NO_BUILD", "1",
            "COPYDESK_NO_CDS", "1",
            "COPYDESK_JAVA_OPTS", "-Xlog:class+load:file=loaded.txt",
            "XDG_CACHE_HOME", folder.resolve("own").toString());
    String loaded = "; grep -c 'org.drools\\|copydesk.analyze' loaded.txt";
    String check = "copydesk check --exit-zero -q --format unix stories/s01.md > reported.txt";
    assertFalse(Shell.bash(folder, own, check + loaded).out().equals("0\n"));
    assertEquals("0\n", Shell.bash(folder, own, check + loaded).out());
  }

  @Test
  void withACacheEveryReportIsTheSame() throws Exception {
    String check = "copydesk check --exit-zero --format text";
    for (String format : List.of("json", "sarif", "github", "rdjsonl", "markdown", "junit")) {
      check += " --format " + format + " --output OUT/" + format;
    }
    Ran without = run(check.replace("OUT", "a") + " stories");
    Ran cold = run(check.replace("OUT", "b") + " --cache-dir kept stories");
    Ran warm = run(check.replace("OUT", "c") + " --cache-dir kept stories");
    assertEquals(without, cold);
    assertEquals(without, warm);
    assertEquals(0, run("diff -r a b && diff -r a c").code());
    String page = "copydesk check --exit-zero --format html ";
    assertEquals(run(page + "stories"), run(page + "--cache-dir kept stories"));
    edit();
    String compact = "copydesk check --format unix --exit-zero ";
    assertEquals(run(compact + "stories"), run(compact + "--cache-dir kept stories"));
    String soft = compact + "--no-rule LOA003 ";
    assertEquals(run(soft + "stories"), run(soft + "--cache-dir kept stories"));
    Files.writeString(folder.resolve(".copydesk.yml"), "cache: true\nrules: {LOA003: error}\n");
    Map<String, String> own =
        Map.of("COPYDESK_NO_BUILD", "1", "XDG_CACHE_HOME", folder.resolve("own").toString());
    Ran configured = Shell.bash(folder, own, compact + "stories");
    assertEquals(run(compact + "--no-cache stories"), configured);
    assertTrue(configured.out().contains(" error LOA003 "), configured.out());
    assertTrue(Files.isDirectory(folder.resolve("own/copydesk/results")));
  }

  @Test
  void aWarmRunTakesAFractionOfTheTime() throws Exception {
    List<String> paragraphs = new ArrayList<>();
    for (Path file : ProjectFiles.below(Path.of("fixtures/articles"), ".md")) {
      Stream.of(ProjectFiles.read(file).split("\n\n"))
          .filter(it -> it.length() > 80 && !it.startsWith("---"))
          .forEach(paragraphs::add);
    }
    Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i < 500; i++) {
      StringBuilder copy = new StringBuilder("# Story " + i + "\n");
      for (int j = 0; j < 30; j++) {
        copy.append("\n").append(paragraphs.get((i * 31 + j * 7) % paragraphs.size())).append("\n");
      }
      Files.writeString(folder.resolve("many/s" + i + ".md"), copy);
    }
    String check = "copydesk check --exit-zero --format unix --cache-dir kept many";
    long begun = System.nanoTime();
    Ran cold = run(check);
    long middle = System.nanoTime();
    Ran warm = run(check);
    long end = System.nanoTime();
    assertEquals(cold, warm);
    double times = (double) (middle - begun) / (end - middle);
    assertTrue(times >= 5, times + " times as fast");
  }
}
