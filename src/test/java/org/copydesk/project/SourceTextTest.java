package org.copydesk.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every text file of the project. Each test lists the files that break it. */
class SourceTextTest {
  private static final String[] TEXT = {
    ".java",
    ".drl",
    ".md",
    ".xml",
    ".txt",
    ".yaml",
    ".yml",
    ".json",
    ".sh",
    "run",
    "copydesk",
    ".kts"
  };

  /** A folder of somebody's machine; a web address is none, nor are alternatives in a word list. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w./:*-])(/(home|Users|root|work|tmp)/\\w|[A-Z]:\\\\\\\\?\\w)");

  private static final Pattern REGISTRY =
      Pattern.compile(
          "(repo1?|central)\\.(maven|sonatype)\\.\\w+|registry\\.npmjs|\\bpypi\\.org|nexus\\.|artifactory");

  @Test
  void noFileNamesAFolderOfSomebodysMachine() {
    none(text -> !MACHINE_PATH.matcher(text).find());
  }

  @Test
  void aFolderOfAMachineIsTold() {
    String home = "/ho" + "me/";
    assertTrue(MACHINE_PATH.matcher("cd " + home + "lina/drafts").find());
    assertEquals(false, MACHINE_PATH.matcher("https://example.org" + home + "page").find());
  }

  @Test
  void noFileNamesAPackageRegistry() {
    none(text -> !REGISTRY.matcher(text).find());
  }

  @Test
  void nothingIsLeftToDo() {
    Pattern later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    none(text -> !later.matcher(text).find());
  }

  @Test
  void javaFilesAreShort() {
    List<Path> longFiles =
        ProjectFiles.below(Path.of("src"), ".java").stream()
            .filter(file -> ProjectFiles.read(file).lines().count() > 400)
            .toList();
    assertEquals(List.of(), longFiles);
  }

  private static void none(Predicate<String> holds) {
    assertEquals(
        List.of(),
        ProjectFiles.all(TEXT).stream()
            .filter(file -> !file.endsWith("SourceTextTest.java"))
            .filter(file -> !holds.test(ProjectFiles.read(file)))
            .toList());
  }
}
