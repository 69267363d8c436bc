package org.copydesk.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.copydesk.document.Docx;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Tally;
import org.copydesk.lint.Linter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {
  private static final String COPY =
      """
      # Mayor left 🙂

      <!-- copydesk-disable-next-line LOA003: his word -->
      The clerk suspiciously left.

      The mayor mysteriously left town. The board hid the results. It cost $38 million.
      """;

  private static final long LIMIT = 1 << 24;
  private static Linter linter;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    linter = Linter.builder().build();
  }

  private ResultCache open() throws Exception {
    return ResultCache.open(folder, "tool", LIMIT);
  }

  private List<Path> packs() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** All but the story as it was read. */
  private static void assertSame(LintResult expected, LintResult actual) {
    assertNotNull(actual);
    assertEquals(expected.findings(), actual.findings());
    assertEquals(expected.suppressed(), actual.suppressed());
    assertEquals(expected.tally(), actual.tally());
    assertEquals(expected.notes(), actual.notes());
    assertEquals(expected.profile(), actual.profile());
    assertEquals(expected.path(), actual.path());
    assertEquals(expected.source().path(), actual.source().path());
    assertEquals(expected.source().content(), actual.source().content());
  }

  @Test
  void whatIsKeptComesBackWhateverTheFormat() throws Exception {
    byte[] docx = new Docx().p(Docx.run("The mayor mysteriously left.")).bytes();
    byte[][] stories = {
      bytes(COPY),
      COPY.replace("🙂", "é").getBytes(Charset.forName("windows-1252")),
      COPY.getBytes(StandardCharsets.UTF_16),
      bytes("\ufeff" + COPY.replace("\n", "\r\n")),
      bytes(COPY.replace("🙂", "\ud83d")),
      bytes("")
    };
    ResultCache cache = open();
    List<LintResult> results = new ArrayList<>();
    for (byte[] story : stories) {
      results.add(linter.lint("a.md", story));
      cache.put("s", story, results.get(results.size() - 1));
    }
    LintResult document = linter.lint("a.docx", docx);
    cache.put("s", docx, document);
    cache.save();
    ResultCache again = open();
    for (int i = 0; i < stories.length; i++) {
      assertSame(results.get(i), again.get("s", "a.md", stories[i]));
    }
    assertSame(document, again.get("s", "a.docx", docx));
    assertTrue(results.get(0).suppressed().size() > 0);
  }

  @Test
  void anythingThatDiffersIsAnotherStory() throws Exception {
    ResultCache cache = open();
    cache.put("s", bytes(COPY), linter.lint("a.md", bytes(COPY)));
    cache.save();
    ResultCache same = open();
    assertNotNull(same.get("s", "a.md", bytes(COPY)));
    assertNull(same.get("t", "a.md", bytes(COPY)));
    assertNull(same.get("s", "b.md", bytes(COPY)));
    assertNull(same.get("s", "a.md", bytes(COPY + " ")));
    assertNull(ResultCache.open(folder, "tool 2", LIMIT).get("s", "a.md", bytes(COPY)));
    assertNull(same.get("", "sa.md", bytes(COPY)), "parts do not run into one another");
  }

  @Test
  void theRulesAreKeptToo() throws Exception {
    ResultCache cache = open();
    assertNull(cache.catalog());
    cache.put(linter.catalog());
    cache.save();
    assertEquals(linter.catalog().rules(), open().catalog().rules());
  }

  @Test
  void aStoryWithAProblemIsLookedAtAgain() throws Exception {
    byte[] zeros = new byte[100];
    LintResult result = linter.lint("a.md", zeros);
    assertNotNull(result.problem());
    ResultCache cache = open();
    cache.put("s", zeros, result);
    cache.save();
    assertEquals(List.of(), packs());
  }

  @Test
  void damageIsAMissWhereverItIs() throws Exception {
    LintResult result = linter.lint("a.md", bytes(COPY));
    ResultCache cache = open();
    cache.put("s", bytes(COPY), result);
    cache.save();
    Path pack = packs().get(0);
    byte[] whole = Files.readAllBytes(pack);
    for (int i = 0; i < whole.length; i += 7) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x41;
      Files.write(pack, damaged);
      LintResult got = open().get("s", "a.md", bytes(COPY));
      if (got != null) {
        assertSame(result, got); // the day of last use is not worth a checksum
      }
    }
    for (int length = 0; length < whole.length; length += 11) {
      Files.write(pack, java.util.Arrays.copyOf(whole, length));
      assertNull(open().get("s", "a.md", bytes(COPY)));
    }
  }

  @Test
  void manyPacksBecomeOne() throws Exception {
    for (int i = 0; i < 30; i++) {
      ResultCache cache = open();
      cache.put("s" + i, bytes(COPY), linter.lint("a.md", bytes(COPY)));
      cache.save();
    }
    assertTrue(packs().size() < 10, packs().toString());
    ResultCache cache = open();
    for (int i = 0; i < 30; i++) {
      assertNotNull(cache.get("s" + i, "a.md", bytes(COPY)));
    }
  }

  @Test
  void aCacheDoesNotGrowForEver() throws Exception {
    long limit = 200_000;
    String filler = "It rained. ".repeat(500);
    for (int i = 0; i < 60; i++) {
      ResultCache cache = ResultCache.open(folder, "tool", limit);
      byte[] story = (filler + i).getBytes(StandardCharsets.UTF_16);
      LintResult result =
          LintResult.of(
              "a.md",
              new org.copydesk.text.SourceText("a.md", filler + i),
              null,
              Tally.NONE,
              List.of(),
              List.of(),
              List.of(),
              "news",
              Set.of());
      cache.put("s", story, result);
      cache.save();
      long size = 0;
      for (Path pack : packs()) {
        size += Files.size(pack);
      }
      assertTrue(size <= limit, i + ": " + size);
    }
    byte[] last = (filler + 59).getBytes(StandardCharsets.UTF_16);
    assertNotNull(ResultCache.open(folder, "tool", limit).get("s", "a.md", last));
  }

  @Test
  void runsMayShareAFolder() throws Exception {
    LintResult result = linter.lint("a.md", bytes(COPY));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<?>> runs = new ArrayList<>();
    for (int run = 0; run < 40; run++) {
      int own = run;
      runs.add(
          pool.submit(
              () -> {
                ResultCache cache = open();
                for (int i = 0; i < 10; i++) {
                  LintResult got = cache.get("s" + i, "a.md", bytes(COPY));
                  if (got != null) {
                    assertSame(result, got);
                  }
                  cache.put("s" + (own + i) % 17, bytes(COPY), result);
                }
                cache.save();
                return null;
              }));
    }
    for (Future<?> run : runs) {
      run.get();
    }
    pool.shutdown();
    assertNotEquals(0, packs().size());
    assertTrue(packs().stream().noneMatch(it -> it.toString().endsWith(".part")));
  }

  @Test
  void whereNothingCanBeWrittenNothingHappens() throws Exception {
    ResultCache cache = open();
    cache.put("s", bytes(COPY), linter.lint("a.md", bytes(COPY)));
    Files.delete(folder);
    cache.save();
    Files.createDirectory(folder);
  }

  @Test
  void aTextOfAnyUnitsComesBack() {
    Writer out = new Writer();
    List<String> texts =
        List.of("", "a", "\ud83d", "x\udc00y", "🙂", "a", "\u0000", "ü".repeat(300));
    out.texts(texts).number(0).number(127).number(128).number(Integer.MAX_VALUE).yes(true);
    Reader in = new Reader(out.bytes());
    assertEquals(texts, in.texts());
    assertArrayEquals(
        new int[] {0, 127, 128, Integer.MAX_VALUE},
        new int[] {in.number(), in.number(), in.number(), in.number()});
    assertTrue(in.yes());
    assertTrue(in.atEnd());
  }
}
