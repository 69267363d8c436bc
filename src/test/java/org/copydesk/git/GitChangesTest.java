package org.copydesk.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.change.ChangedFiles;
import org.copydesk.change.DiffException;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Linter;
import org.copydesk.lint.RuleChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git says has changed, in repositories made by the test. */
class GitChangesTest {
  private static final String OLD = "The mayor mysteriously left town on Monday.\n";
  private static final String NEW = "The clerk suspiciously left town on Tuesday.\n";

  private static Linter linter;

  @TempDir Path folder;

  @BeforeAll
  static void needsGit() throws Exception {
    assumeTrue(code(Path.of("."), "git", "--version") == 0, "no git");
    linter =
        Linter.builder().rules(new RuleChoice(List.of("LOA003"), List.of(), List.of())).build();
  }

  @BeforeEach
  void repository() throws Exception {
    git("init", "-q", "-b", "main", ".");
    write("stories/a.md", OLD);
    commit("first");
  }

  private static int code(Path folder, String... command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return process.waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private static void gitIn(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.email=desk@example.org"));
    command.addAll(List.of("-c", "user.name=Desk", "-c", "commit.gpgsign=false"));
    command.addAll(List.of("-c", "protocol.file.allow=always"));
    command.addAll(Arrays.asList(arguments));
    assertEquals(0, code(folder, command.toArray(String[]::new)), command.toString());
  }

  private void git(String... arguments) throws Exception {
    gitIn(folder, arguments);
  }

  private void commit(String message) throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  private Path write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** The words of the findings on added lines. */
  private List<String> found(String base, String story) throws Exception {
    Path file = folder.resolve(story);
    ChangedFiles changes = GitChanges.since(base, List.of(file));
    LintResult result = linter.lint(story, Files.readAllBytes(file));
    List<String> words =
        changes.only(file, result).findings().stream().map(it -> it.text()).toList();
    assertEquals(result.findings().size() - words.size(), changes.only(file, result).elsewhere());
    assertTrue(changes.touch(file) || words.isEmpty());
    return words;
  }

  private static String refused(String base, Path... stories) {
    return assertThrows(DiffException.class, () -> GitChanges.since(base, List.of(stories)))
        .getMessage();
  }

  @Test
  void onlyAddedLinesAreToldWhetherCommittedOrNot() throws Exception {
    git("checkout", "-q", "-b", "draft");
    write("stories/a.md", OLD + "\n" + NEW);
    assertEquals(List.of("suspiciously"), found("main", "stories/a.md"));
    commit("second");
    assertEquals(List.of("suspiciously"), found("main", "stories/a.md"));
    assertEquals(List.of(), found("HEAD", "stories/a.md"));
  }

  @Test
  void theBaseMayHaveMovedOn() throws Exception {
    git("checkout", "-q", "-b", "draft");
    write("stories/a.md", OLD + "\n" + NEW);
    commit("mine");
    git("checkout", "-q", "main");
    write("stories/a.md", "It rained.\n");
    commit("theirs");
    git("checkout", "-q", "draft");
    assertEquals(List.of("suspiciously"), found("main", "stories/a.md"));
  }

  @Test
  void storiesThatGitDoesNotKnowAreNewAsAWhole() throws Exception {
    write("stories/new.md", OLD);
    assertEquals(List.of("mysteriously"), found("main", "stories/new.md"));
    git("add", "-A");
    assertEquals(List.of("mysteriously"), found("main", "stories/new.md"));
    write(".gitignore", "ignored.md\n");
    write("ignored.md", OLD);
    assertEquals(List.of("mysteriously"), found("main", "ignored.md"));
  }

  @Test
  void namesMayBeAnything() throws Exception {
    String[] names = {"with space.md", "-dash.md", "quote\"d.md", "tab\there.md", "Zürich ß.md"};
    for (String name : names) {
      write("stories/" + name, OLD);
    }
    commit("more");
    git("tag", "more");
    for (String name : names) {
      write("stories/" + name, OLD + "\n" + NEW);
      assertEquals(List.of("suspiciously"), found("more", "stories/" + name), name);
    }
  }

  @Test
  void aStoryThatIsOnlyRenamedHasNothingNew() throws Exception {
    write("stories/a.md", OLD + "\nIt rained.\n\nIt snowed.\n\nThe sun came out.\n");
    commit("longer");
    git("mv", "stories/a.md", "stories/b c.md");
    assertEquals(List.of(), found("HEAD", "stories/b c.md"));
    Files.writeString(
        folder.resolve("stories/b c.md"),
        OLD + "\nIt rained.\n\nIt snowed.\n\nThe sun came out.\n\n" + NEW);
    assertEquals(List.of("suspiciously"), found("HEAD", "stories/b c.md"));
  }

  @Test
  void whatPeopleHaveSetForThemselvesChangesNothing() throws Exception {
    write("stories/a.md", OLD + "\n" + NEW);
    git("config", "diff.noprefix", "true");
    git("config", "diff.mnemonicPrefix", "true");
    git("config", "color.ui", "always");
    git("config", "diff.renames", "false");
    git("config", "diff.context", "9");
    git("config", "diff.interHunkContext", "9");
    git("config", "diff.external", "touch " + folder.resolve("ran"));
    git("config", "core.fsmonitor", "touch " + folder.resolve("ran"));
    git("config", "core.pager", "touch " + folder.resolve("ran"));
    git("config", "diff.x.textconv", "touch " + folder.resolve("ran"));
    write(".gitattributes", "*.md diff=x\n");
    Files.deleteIfExists(folder.resolve("ran")); // by our own commands above
    assertEquals(List.of("suspiciously"), found("HEAD", "stories/a.md"));
    assertFalse(Files.exists(folder.resolve("ran")));
  }

  @Test
  void aBaseIsNeverAnOptionNorNothing() {
    Path story = folder.resolve("stories/a.md");
    for (String base : List.of("-p", "--output=x", "--", "-")) {
      assertTrue(refused(base, story).contains("is an option"), base);
    }
    assertTrue(refused("", story).contains("it got nothing"));
    assertTrue(refused(" \t", story).contains("it got nothing"));
    for (String base : List.of("none", "main..main", "main:stories/a.md", "main main", "main\nx")) {
      assertTrue(refused(base, story).startsWith("There is no commit "), base);
    }
    assertFalse(Files.exists(folder.resolve("x")));
  }

  @Test
  void aStoryOutsideOfARepositoryIsAnError(@TempDir Path outside) throws Exception {
    Path story = Files.writeString(outside.resolve("a.md"), OLD);
    assertTrue(refused("main", story).endsWith("so that nobody can tell what changed in it."));
  }

  @Test
  void aSubmoduleIsARepositoryOfItsOwn(@TempDir Path other) throws Exception {
    gitIn(other, "init", "-q", "-b", "trunk", ".");
    Files.writeString(other.resolve("b.md"), OLD);
    gitIn(other, "add", "-A");
    gitIn(other, "commit", "-q", "-m", "sub");
    git("submodule", "--quiet", "add", other.toString(), "sub");
    git("commit", "-q", "-m", "with sub");
    Path story = folder.resolve("sub/b.md");
    Files.writeString(story, OLD + "\n" + NEW);
    assertEquals(List.of("suspiciously"), found("trunk", "sub/b.md"));
    assertTrue(refused("main", story).contains("There is no commit main in the repository"));
    ChangedFiles both = GitChanges.since("HEAD", List.of(story, folder.resolve("stories/a.md")));
    assertTrue(both.touch(story));
    assertFalse(both.touch(folder.resolve("stories/a.md")));
  }

  @Test
  void aShallowCloneSaysSo(@TempDir Path clones) throws Exception {
    git("tag", "first");
    write("stories/a.md", OLD + "\n" + NEW);
    commit("second");
    Path clone = clones.resolve("clone");
    gitIn(clones, "clone", "-q", "--depth", "1", "file://" + folder, clone.toString());
    String message = refused("first", clone.resolve("stories/a.md"));
    assertTrue(message.contains("fetch-depth: 0"), message);
  }

  @Test
  void branchesWithoutACommonPastAreAnError() throws Exception {
    git("checkout", "-q", "--orphan", "other");
    git("commit", "-q", "-m", "other");
    assertTrue(refused("main", folder.resolve("stories/a.md")).contains("no history in common"));
  }

  @Test
  void aDiffIsAboutTheFolderOrTheRepositoryAroundIt() throws Exception {
    Path story = folder.resolve("stories/a.md");
    for (Path here : List.of(folder, folder.resolve("stories"))) {
      String diff = "--- a/stories/a.md\n+++ b/stories/a.md\n@@ -0,0 +1 @@\n+x\n";
      var names =
          org.copydesk.change.UnifiedDiff.read(
              new java.io.ByteArrayInputStream(diff.getBytes(StandardCharsets.UTF_8)), "x");
      assertTrue(GitChanges.of(names, here).touch(story), here.toString());
    }
  }
}
