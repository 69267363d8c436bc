package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTracesTest {
  @ParameterizedTest
  @CsvSource({
    "https://tide.example.org, true",
    "https://tide.example.org/, true",
    "https://tide.example.org/index.html, true",
    "//tide.example.org/a, false",
    "https://tide.example.org/2024, false",
    "#notes, false",
    "notes.md, false"
  })
  void aHomePageHasNoPath(String target, boolean home) {
    assertEquals(home, Publications.home(target));
  }

  @ParameterizedTest
  @CsvSource({
    "https://tide.example.org/apps/tide/, false",
    "https://tide.example.org/2024/05/cellars, true",
    "//tide.example.org/reports/7233/1/, true",
    "https://tide.example.org/cellars.pdf, true"
  })
  void aDocumentLiesDeep(String target, boolean deep) {
    assertEquals(deep, Publications.deep(target));
  }
}
