package org.copydesk.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copydesk.config.IgnoreFile.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code git check-ignore} answers for the same patterns. */
class IgnoreFileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "old.md | old.md | IGNORED",
        "old.md | deep/old.md | IGNORED",
        "old.md | older.md | SILENT",
        "/old.md | deep/old.md | SILENT",
        "/old.md | old.md | IGNORED",
        "deep/old.md | a/deep/old.md | SILENT",
        "drafts/ | drafts | SILENT",
        "drafts/ | drafts/ | IGNORED",
        "drafts/ | a/drafts/ | IGNORED",
        "*.md | a/b/c.md | IGNORED",
        "a/*.md | a/b/c.md | SILENT",
        "a/**/c.md | a/c.md | IGNORED",
        "a/**/c.md | a/b/b/c.md | IGNORED",
        "**/c.md | c.md | IGNORED",
        "a/** | a/b/c | IGNORED",
        "a/** | a/ | SILENT",
        "d?y.md | day.md | IGNORED",
        "d[ao]y.md | doy.md | IGNORED",
        "d[!ao]y.md | doy.md | SILENT",
        "d[a-c]y.md | dby.md | IGNORED",
        "# old.md | old.md | SILENT",
        "\\#a.md | #a.md | IGNORED",
        "*.md,!keep.md | keep.md | KEPT",
        "!keep.md,*.md | keep.md | IGNORED",
        "a.b | axb | SILENT",
        "[ | [ | IGNORED",
      })
  void patternsMeanWhatGitMeans(String lines, String path, Verdict expected) {
    boolean folder = path.endsWith("/");
    String name = folder ? path.substring(0, path.length() - 1) : path;
    assertEquals(expected, new IgnoreFile(lines.replace(',', '\n')).verdict(name, folder));
  }
}
