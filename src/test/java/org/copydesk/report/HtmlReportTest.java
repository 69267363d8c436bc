package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.rule.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page, read back. */
class HtmlReportTest {

  private static Document page() throws IOException {
    return Jsoup.parse(Samples.write(ReportFormat.HTML, Samples.everyKind()));
  }

  @Test
  void whatWasSaidIsTextAndNothingElse() throws IOException {
    Document page = page();
    String expected = Samples.xml(Samples.HOSTILE).replaceAll("\\s+", " ");
    assertEquals(expected, page.select(".notes > li").get(0).select("p").get(1).text());
    assertEquals(Samples.PATH.replace('\n', ' '), page.select(".story h2").get(0).text());
    assertEquals(List.of(), page.select("script, iframe, img, object, link, form, b").eachText());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertTrue(!name.startsWith("on") && !name.equals("style") && !name.equals("src"), name);
      }
    }
  }

  @Test
  void nothingIsLoadedAndOnlyTheWebIsLinked() throws IOException {
    Document page = page();
    String policy = page.select("meta[http-equiv]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
    for (Element link : page.select("a[href]")) {
      assertTrue(link.attr("href").matches("#[\\w-]+|https?://.*"), link.outerHtml());
    }
    assertTrue(!page.select("style").html().contains("url("), "the style loads something");
  }

  @Test
  void everyLinkInThePageLeadsSomewhere() throws IOException {
    Document page = page();
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(ids.add(element.id()), element.id());
    }
    for (Element link : page.select("a[href^=#]")) {
      String target = link.attr("href").substring(1);
      // a note of a story that cannot be shown has no mark to lead to
      boolean unshown = target.startsWith("s2-m");
      assertTrue(unshown || ids.contains(target), target);
    }
  }

  @Test
  void theCopyIsWholeAndItsFindingsAreMarked() throws IOException {
    Document page =
        Jsoup.parse(
            Samples.write(
                ReportFormat.HTML,
                List.of(
                    Samples.result(
                        "a.md",
                        Samples.COPY,
                        Samples.finding(Severity.WARNING, "The mayor quietly"),
                        Samples.finding(Severity.ERROR, "quietly\nleft")))));
    Element block = page.select(".block.paragraph").first();
    assertNotNull(block);
    assertEquals("The mayor ", block.select("mark.warning").first().wholeText());
    assertEquals("quietly", block.select("mark.error").first().wholeText());
    block.select(".num").remove();
    assertEquals("The mayor quietly\nleft at noon.\n", block.wholeText().replace("\u2060", ""));
    assertEquals("A \ud83d\ude42 na\u00efve <b>caf\u00e9</b> left.", headline(page));
    assertEquals(2, page.select(".row:has(.paragraph) .notes > li").size());
  }

  private static String headline(Document page) {
    return page.select(".block.headline").text().replace("\ufeff", "").strip();
  }
}
