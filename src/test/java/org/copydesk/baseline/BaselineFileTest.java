package org.copydesk.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.KnownFinding;
import org.copydesk.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {
  private static final String HEAD =
      "{\"copydesk-baseline\":1,\"tool\":\"0.1.0\",\"rule-base\":\"ab\"}\n";
  private static final String RULE = "{\"rule\":\"LOA003\",\"severity\":\"warning\"}\n";
  private static final String KNOWN =
      "{\"path\":\"a.md\",\"rule\":\"LOA003\",\"before\":\"the mayor\",\"words\":\"mysteriously\","
          + "\"after\":\"left\"}\n";
  private static final String END = "{\"end\":\"copydesk-baseline\"}\n";

  @TempDir Path folder;

  private Baseline read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("known"), text);
    return BaselineFile.read(file, "known");
  }

  private String refused(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("known"), text);
    return refused(file);
  }

  private static String refused(Path file) {
    String message =
        assertThrows(BaselineException.class, () -> BaselineFile.read(file, "known")).getMessage();
    assertTrue(message.contains("known"), message);
    assertTrue(message.length() < 250, message);
    return message;
  }

  @Test
  void whatIsWrittenIsRead() throws Exception {
    Wording odd = new Wording("", "naïve 🙂", "\u2028 \"x\"");
    List<KnownFinding> findings =
        List.of(
            new KnownFinding("a b/ü\n.md", "LOA003", odd, 3),
            new KnownFinding("a.md", "FIG001", Wording.NONE, 1));
    Baseline baseline = new Baseline("0.1.0", "ab", Map.of("LOA003", "off"), findings);
    String text = new String(BaselineFile.bytes(baseline), StandardCharsets.UTF_8);
    assertEquals(baseline, read(text));
    assertEquals(5, text.lines().count(), text);
    assertEquals(baseline, read(text.replace("\n", "\r\n")), "as git may check it out on Windows");
  }

  @Test
  void theOrderOfFindingsDoesNotShow() {
    List<KnownFinding> findings = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Wording wording = new Wording("b" + i % 3, "w" + i % 7, "");
      findings.add(new KnownFinding(i % 5 + ".md", "LOA00" + i % 2, wording, 1));
    }
    byte[] one = BaselineFile.bytes(new Baseline("1", "a", Map.of(), findings));
    Collections.reverse(findings);
    byte[] other = BaselineFile.bytes(new Baseline("1", "a", Map.of(), findings));
    assertEquals(
        new String(one, StandardCharsets.UTF_8), new String(other, StandardCharsets.UTF_8));
  }

  @Test
  void aLineThatTwoBranchesAddedIsOne() throws Exception {
    Baseline merged = read(HEAD + RULE + KNOWN + KNOWN + END);
    assertEquals(1, merged.size());
  }

  @Test
  void whatIsNoBaselineIsRefused() throws Exception {
    assertTrue(refused(folder.resolve("none")).startsWith("There is no baseline known; "));
    assertTrue(refused(folder).endsWith(" is no file."));
    for (String text : List.of("", "\n", "# notes\n", "[]", "{}", "{\"a\":{\"b\":1}}", "\0\0\0")) {
      assertTrue(refused(text).startsWith("known is no baseline; "), text);
    }
    Files.write(folder.resolve("known"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertTrue(refused(folder.resolve("known")).contains("not UTF-8"));
  }

  @Test
  void aNewerFormatIsNotGuessedAt() throws Exception {
    String message = refused(HEAD.replace(":1,", ":2,") + END);
    assertTrue(message.contains("does not know (2)"), message);
  }

  @Test
  void whatIsCutOffIsRefusedWhereverItIsCut() throws Exception {
    String whole = HEAD + RULE + KNOWN + KNOWN.replace("a.md", "b.md") + END;
    for (int length = 0; length < whole.length() - 2; length++) {
      refused(whole.substring(0, length));
    }
    assertTrue(refused(HEAD + RULE + KNOWN).contains("its end is missing"));
    assertTrue(refused(whole + KNOWN).contains("behind its end"));
  }

  @Test
  void marksOfAMergeAreNamedAsSuch() throws Exception {
    String conflict = HEAD + RULE + "<<<<<<< HEAD\n" + KNOWN + "=======\n>>>>>>> other\n" + END;
    String message = refused(conflict);
    assertTrue(message.contains("merge conflict (line 3)"), message);
    refused("<<<<<<< HEAD\n" + HEAD + "=======\n" + HEAD + ">>>>>>> x\n" + END);
  }

  @Test
  void whatIsHostileIsRefusedAndNotPrinted() throws Exception {
    String deep = "[".repeat(100_000);
    String evil = "\u001b[2J".repeat(1000);
    for (String line :
        List.of(
            deep,
            "{\"rule\":" + deep,
            "{\"rule\":\"A\",\"severity\":\"" + evil.replace("\u001b", "\\u001b") + "\"}",
            "{\"rule\":\"A\",\"severity\":\"off\",\"rule\":\"B\"}",
            "{\"rule\":\"A\",\"path\":\"a\",\"line\":\"7\"}",
            "{\"rule\":\"A\",\"path\":\"a\",\"count\":-1}",
            "{\"rule\":\"A\",\"path\":\"a\",\"count\":0}",
            "{\"rule\":\"A\",\"path\":\"a\",\"count\":99999999999999999999}",
            "{\"rule\":\"A\",\"path\":\"a\",\"count\":1.5}",
            "{\"rule\":\"A\",\"path\":null}",
            "{} {}",
            "null")) {
      String message = refused(HEAD + line + "\n" + END);
      assertTrue(message.startsWith("known: line 2 "), message);
    }
    read(
        HEAD
            + KNOWN.replace("a.md", "../../../etc/passwd")
            + KNOWN.replace("a.md", "\\u0000")
            + END);
  }

  @Test
  void whatIsHugeIsRefusedAtOnce() throws Exception {
    Path file = folder.resolve("known");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    String message = assertTimeout(Duration.ofSeconds(20), () -> refused(file));
    assertTrue(message.contains("larger than 128 MB"), message);
  }
}
