package org.copydesk.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.copydesk.lint.Review;
import org.copydesk.lint.RuleChoice;
import org.junit.jupiter.api.Test;

class AnnotatedPageTest {
  private static final Linter LINTER =
      Linter.builder()
          .rules(new RuleChoice(List.of("LOA003", "ATT002"), List.of(), List.of()))
          .build();

  private static String page(String name, String story) {
    Review review = LINTER.reviews(new Input.Given(name, story.getBytes(UTF_8))).get(0);
    Article article = review.article();
    LintResult result = review.result();
    List<Finding> placed = review.result().findings();
    return new String(AnnotatedPage.of(article, placed, result.notes()), UTF_8);
  }

  @Test
  void findingsAreHighlightedAndListed() {
    String page =
        page("a.md", "# Quay\n\nThe mayor [mysteriously left](https://example.org/) town.\n");
    assertTrue(
        page.contains(
            "<p>The mayor <span id=\"h1\"></span><mark class=\"warning\" title=\"&quot;mysteriously"
                + "&quot; insinuates without saying.\"><a class=\"link\" rel=\"noopener noreferrer"
                + " nofollow\" href=\"https://example.org/\">mysteriously</a></mark><a"
                + " class=\"number\" href=\"#f1\">1</a><a class=\"link\""),
        page);
    assertTrue(page.contains("<li id=\"f1\" class=\"warning\">"), page);
    assertTrue(page.contains("LOA003 insinuating-adverbial, line 3, column 12"), page);
    assertTrue(page.contains("<h2>Quay</h2>"), page);
  }

  @Test
  void aPageLoadsAndRunsNothing() {
    String page =
        page(
            "<script>alert(1)</script>\u202e.md",
            "# <img src=x onerror=alert(1)>Quay & \"quay\" `<script>alert(2)</script>`\n\n"
                + "The mayor [mysteriously](javascript:alert(3)) left. [x](data:text/html,y)"
                + " \\<script>alert(4)\\</script> [b](<https://example.org/\"onclick=\"a>)\n\n"
                + "[c]( https://a.example/&#10;b)\n");
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<img"), page);
    assertFalse(page.contains("javascript:"), page);
    assertFalse(page.contains("\"onclick"), page);
    assertFalse(page.contains("\u202e"), page);
    assertFalse(Pattern.compile("<[^>]+ on\\w+=").matcher(page).find(), page);
    assertFalse(Pattern.compile("<(link|iframe|object|base|form)").matcher(page).find(), page);
    assertFalse(
        Pattern.compile("(\\ssrc=|url\\()")
            .matcher(page.replaceAll("(?s)<main.*</main>", ""))
            .find());
    assertTrue(page.contains("default-src 'none'; style-src 'sha256-"), page);
  }

  @Test
  void findingsThatOverlapNeverOverlapInThePage() {
    String page = page("a.md", "The board mysteriously hid the test results for two years.\n");
    String plain = page.replaceAll("(?s).*<main>|</main>.*", "");
    int open = 0;
    for (String tag : plain.split("<", -1)) {
      open += tag.startsWith("mark") ? 1 : tag.startsWith("/mark") ? -1 : 0;
      assertTrue(open == 0 || open == 1, plain);
    }
    assertEquals(
        "The board mysteriously1 hid the test results for two years2.",
        plain.replaceAll("<[^>]*>", "").strip());
  }

  @Test
  void aCleanStorySaysThatThisIsNoClearance() {
    Review review = LINTER.reviews(new Input.Given("a.md", "The board met.".getBytes(UTF_8))).get(0);
    Note note = new Note("x", "Mind <this>.");
    String page = new String(AnnotatedPage.of(review.article(), List.of(), List.of(note)), UTF_8);
    assertTrue(page.contains("<p>Nothing found</p>"));
    assertTrue(page.contains("Note: Mind &lt;this&gt;."));
    assertTrue(page.contains("not a clearance"));
  }
}
