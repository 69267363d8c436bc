package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.copydesk.article.Article;
import org.copydesk.read.ArticleReaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionLabelTest {
  private static final String BODY =
      "\n\nThe dam above the town must go, and it must go soon, whatever it costs the county.\n";

  private static boolean labeled(String name, String story) {
    byte[] bytes = (story + BODY).getBytes(StandardCharsets.UTF_8);
    Article article = ArticleReaders.read(name, bytes, "");
    return OpinionLabel.on(article);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nsection: Opinion\n---\n# The dam",
        "---\ncategories: [Politics, Op-Ed]\n---\n# The dam",
        "---\ntitle: 'Opinion | The dam must go'\n---",
        "OPINION\n\n# The dam must go",
        "**Comment**\n\n# The dam must go",
        "## ANALYSIS\n\n# The dam must go",
        "# Opinion: The dam must go",
        "# Review | The dam, a play",
        "[Letters to the editor]\n\n# The dam must go",
        "OPINION\n\nThe dam above the town must go\n\nBy Ann Pell",
      })
  void aLabelIsSeen(String story) {
    assertEquals(true, labeled("a.md", story));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# The dam must go",
        "# Review: Three in ten schools fail",
        "# Court opinion: dam may stay",
        "SPORT\n\n# The dam must go",
        "---\ntags: [opinion]\n---\n# The dam",
        "# The dam must go\n\nOpinion polls say so.",
        "# Opinion is divided on the dam",
        "Opinion is divided on the dam, and the county knows that it is.",
      })
  void newsIsNews(String story) {
    assertEquals(false, labeled("a.md", story));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COMMENT\n\nThe dam above the town must go\n\nBy Ann Pell",
        "Can the dam stay?\n\nLetters."
      })
  void plainTextHasKickersToo(String story) {
    assertEquals(true, labeled("a.txt", story));
  }
}
