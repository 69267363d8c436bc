package org.copydesk.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.Point;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  private static Map<String, AddedLines> read(String diff) throws IOException {
    byte[] bytes = diff.getBytes(StandardCharsets.UTF_8);
    return UnifiedDiff.read(new ByteArrayInputStream(bytes), "changes.diff");
  }

  private static String refused(String diff) {
    return assertThrows(DiffException.class, () -> read(diff)).getMessage();
  }

  private static InText lines(int first, int last) {
    return new InText(new Point(0, first, 1), new Point(9, last, 5), 0, 9);
  }

  private static boolean touches(AddedLines added, int line) {
    return added.touch(lines(line, line), null);
  }

  @Test
  void addedLinesAreThoseOfTheNewFile() throws IOException {
    Map<String, AddedLines> files =
        read(
            "diff --git a/s/a.md b/s/a.md\nindex 1..2 100644\n--- a/s/a.md\n+++ b/s/a.md\n"
                + "@@ -1,3 +1,4 @@ headline\n one\n-two\n+deux\n+trois\n three\n"
                + "@@ -10 +11,0 @@\n-gone\n");
    AddedLines added = files.get("s/a.md");
    assertEquals(1, files.size());
    assertFalse(touches(added, 1));
    assertTrue(touches(added, 2));
    assertTrue(touches(added, 3));
    assertFalse(touches(added, 4));
    assertFalse(touches(added, 11));
    assertTrue(added.touch(lines(1, 2), null), "words that run on into an added line");
  }

  @Test
  void copyThatLooksLikeADiffIsCopy() throws IOException {
    Map<String, AddedLines> files =
        read(
            "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n--- b/x.md\n-@@ -1 +1 @@\n+++ b/y.md\n+@@@ \n");
    assertEquals(List.of("a.md"), List.copyOf(files.keySet()));
    assertTrue(touches(files.get("a.md"), 2));
  }

  @Test
  void namesAreReadAsTheyAreWritten() throws IOException {
    String hunk = "@@ -0,0 +1 @@\n+x\n";
    Map<String, AddedLines> files =
        read(
            "--- a/with space.md\t\n+++ b/with space.md\t\n"
                + hunk
                + "--- /dev/null\n+++ \"b/tab\\there \\\"q\\\" \\303\\274.md\"\n"
                + hunk
                + "--- i/mnemonic.md\n+++ w/mnemonic.md\n"
                + hunk
                + "--- plain.md\t2026-01-01 10:00\n+++ plain.md\t2026-01-02 10:00\n"
                + hunk
                + "--- a/Zürich.md\n+++ b/Zürich.md\n"
                + hunk
                + "--- a/old name.md\n+++ b/new.md\r\n"
                + hunk
                + "--- b/b/same.md\n+++ b/b/same.md\n"
                + hunk
                + "--- a/deleted.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n");
    assertEquals(
        List.of(
            "with space.md",
            "tab\there \"q\" ü.md",
            "mnemonic.md",
            "plain.md",
            "Zürich.md",
            "new.md",
            "b/b/same.md"),
        List.copyOf(files.keySet()));
  }

  @Test
  void renamesDeletionsAndNothingAtAllAddNothing() throws IOException {
    assertEquals(Map.of(), read(""));
    assertEquals(Map.of(), read("\n \n"));
    assertEquals(
        Map.of(), read("diff --git a/a b/b\nsimilarity index 100%\nrename from a\nrename to b\n"));
    assertTrue(read("--- a/a\n+++ b/a\n@@ -3 +2,0 @@\n-x\n").get("a").none());
  }

  @Test
  void aDocumentChangesAsAWhole() throws IOException {
    Map<String, AddedLines> files =
        read(
            "diff --git a/x and y.docx b/x and y.docx\n"
                + "Binary files a/x and y.docx and b/x and y.docx differ\n"
                + "Binary files a/gone.docx and /dev/null differ\n");
    assertEquals(List.of("x and y.docx"), List.copyOf(files.keySet()));
    InDocument place = new InDocument("word/document.xml", List.of(), 7, 1, 7, 4);
    assertTrue(files.get("x and y.docx").touch(place, null));
    assertFalse(new AddedLines(List.of()).touch(place, null));
  }

  @Test
  void linesAreThoseOfGitWhateverEndsThem() throws IOException {
    AddedLines second = read("--- a/a\n+++ b/a\n@@ -1,0 +2 @@\n+x\n").get("a");
    SourceText mixed = new SourceText("a", "one\rstill one\r\ntwo\n");
    InText still = new InText(new Point(4, 2, 1), new Point(9, 2, 6), 4, 9);
    InText two = new InText(new Point(15, 3, 1), new Point(18, 3, 4), 15, 18);
    assertFalse(second.touch(still, mixed));
    assertTrue(second.touch(two, mixed));
  }

  @Test
  void aLineWithoutAnEndIsALine() throws IOException {
    assertTrue(
        touches(
            read("--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n").get("a"),
            1));
  }

  @Test
  void whatIsNoDiffIsRefused() {
    assertEquals("changes.diff is no unified diff.", refused("The mayor left.\n"));
    assertTrue(refused("--- a/a\n+++ b/a\n@@ -1,3 +1,3 @@\n x\n").contains("not whole"));
    assertTrue(refused("--- a/a\n+++ b/a\n@@ -1 +1 @@\nx\n").contains("line 4 is no line"));
    assertTrue(refused("diff --cc a\n--- a/a\n+++ b/a\n@@@ -1 -1 +1 @@@\n").contains("merge"));
  }
}
