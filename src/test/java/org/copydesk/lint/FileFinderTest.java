package org.copydesk.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {
  @TempDir Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> found(List<String> excluded, String... below) {
    List<String> names =
        List.of(below).stream().map(name -> folder.resolve(name).toString()).toList();
    return new FileFinder(List.of("md", ".txt"), excluded)
        .find(names).stream()
            .map(input -> input.path().substring(folder.toString().length() + 1))
            .toList();
  }

  @Test
  void aFolderIsWalkedInTheOrderOfNamesForKnownEndings() throws IOException {
    write("b.md", "");
    write("a/z.TXT", "");
    write("a/y.png", "");
    write("a/no-ending", "");
    write("c.txt", "");
    assertEquals(List.of("a/z.TXT", "b.md", "c.txt"), found(List.of(), ""));
  }

  @Test
  void hiddenAndVendoredFoldersAreLeftOutUnlessNamed() throws IOException {
    write(".git/a.md", "");
    write(".hidden.md", "");
    write("node_modules/a.md", "");
    write("x/vendor/a.md", "");
    write("build/a.md", "");
    write("a.md", "");
    assertEquals(List.of("a.md", "build/a.md"), found(List.of(), "", "build"));
  }

  @Test
  void gitignoreFilesApplyTheNearestFirst() throws IOException {
    write(".gitignore", "old-*\n/private/\n");
    write("sub/.gitignore", "!old-keep.md\nlocal.md\n");
    write("old-a.md", "");
    write("private/a.md", "");
    write("sub/old-b.md", "");
    write("sub/old-keep.md", "");
    write("sub/local.md", "");
    write("sub/private/a.md", "");
    assertEquals(List.of("sub/old-keep.md", "sub/private/a.md"), found(List.of(), ""));
  }

  @Test
  void gitignoreAboveTheNamedFolderAppliesInsideARepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    write(".gitignore", "sub/old.md\n");
    write("sub/old.md", "");
    write("sub/new.md", "");
    assertEquals(List.of("sub/new.md"), found(List.of(), "sub"));
  }

  @Test
  void aNamedFileIsTakenWhateverIgnoresIt() throws IOException {
    write(".gitignore", "*\n");
    write("odd.xyz", "");
    assertEquals(List.of("odd.xyz"), found(List.of(), "odd.xyz"));
  }

  @Test
  void excludedPatternsLeaveOutWalkedAndNamedFiles() throws IOException {
    write("a.md", "");
    write("sub/b.md", "");
    write("sub/deep/b.md", "");
    assertEquals(List.of("a.md", "sub/deep/b.md"), found(List.of("sub/b.md"), ""));
    assertEquals(List.of("a.md"), found(List.of("b.md"), "", "sub/b.md"));
  }

  @Test
  void symbolicLinksAreReadWhenNamedAndNotFollowedInWalks() throws IOException {
    write("real/a.md", "");
    Files.createSymbolicLink(folder.resolve("real/loop"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("real/b.md"), folder.resolve("real/a.md"));
    assertEquals(List.of("real/a.md"), found(List.of(), "real"));
    assertEquals(List.of("real/b.md"), found(List.of(), "real/b.md"));
  }

  @Test
  void whatIsNotThereIsRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("dangling.md"), folder.resolve("nowhere"));
    for (String name : List.of("none.md", "dangling.md")) {
      List<Input> inputs =
          new FileFinder(List.of("md"), List.of()).find(List.of(folder.resolve(name).toString()));
      Input.Refused refused = assertInstanceOf(Input.Refused.class, inputs.get(0));
      assertEquals("not-found", refused.problem().code());
    }
    assertEquals(1, new FileFinder(List.of("md"), List.of()).find(List.of("a\0b", "")).size() - 1);
  }

  @Test
  void aStoryFoundTwiceInWalksIsReadOnce() throws IOException {
    write("sub/a.md", "");
    assertEquals(List.of("sub/a.md"), found(List.of(), "", "sub"));
  }
}
