package org.copydesk.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Note;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.copydesk.read.spi.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile, huge and broken news items in JSON and XML. */
class BadNewsItemTest {
  /** Five seconds on a machine of our own; tests share theirs. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static List<Article> all(String name, String content) {
    return assertTimeoutPreemptively(
        LIMIT, () -> ArticleReaders.readAll(name, content.getBytes(UTF_8), ""));
  }

  private static Article read(String name, String content) {
    return all(name, content).get(0);
  }

  private static Problem problem(String name, String content) {
    return assertThrows(UnreadableException.class, () -> all(name, content)).problem();
  }

  private static String item(String body) {
    return "{\"uri\":\"a\",\"headline\":\"Quay\",\"body_html\":\"" + body + "\"}";
  }

  private static String nitf(String body) {
    return "<nitf><body><body.content>" + body + "</body.content></body></nitf>";
  }

  private static String words(Article article) {
    return article.text().text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"bodies\":"})
  void aHundredThousandLevelsAreOneProblem(String level) {
    assertEquals("too-deep", problem("a.json", level.repeat(100_000)).code());
    String closed = "[".repeat(100_000) + "]".repeat(100_000);
    assertEquals("too-deep", problem("a.json", closed).code());
  }

  @Test
  void millionsOfValuesAreOneProblem() {
    assertEquals("too-large", problem("a.json", "[" + "[],".repeat(2_000_000) + "1]").code());
  }

  @Test
  void aTextOfTenMegabytesIsOneProblem() {
    String sentence = "The port \\\"closed\\\" on Monday &amp; so \\u00e9n, she said. ";
    String html = item("<p>" + sentence.repeat(200_000));
    assertEquals("too-large", problem("a.json", html).code());
    assertEquals("too-large", problem("a.json", html.replace("body_html", "body_text")).code());
    Article article = read("a.json", item("<p>" + sentence.repeat(1000)));
    assertTrue(words(article).endsWith("she said."));
  }

  @Test
  void whatIsNoCopyMayBeLong() {
    String name = "\"" + "x".repeat(10_000_000) + "\":1,";
    assertEquals("Quay", words(read("a.json", item("").replace("{", "{" + name))));
    String number = "{\"n\":" + "1".repeat(5_000_000) + ",";
    assertEquals("Quay", words(read("a.json", item("").replace("{", number))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<block>", "<em>", "<li>", "<nitf>", "<!--", "<![CDATA["})
  void aMillionNestedTagsAreOneProblem(String tag) {
    String file = "<nitf><body><body.content>" + tag.repeat(1_000_000) + "Shut.";
    if (!tag.startsWith("<!")) {
      assertEquals("too-large", problem("a.xml", file).code());
    }
    int times = tag.startsWith("<!") ? 5000 : 100_000;
    Article xml = read("a.xml", "<nitf><body><body.content>" + tag.repeat(times) + "Shut.");
    assertTrue(tag.startsWith("<!") || words(xml).endsWith("Shut."));
    String inside = "{\"bodies\":[{\"contentType\":\"nitf\",\"value\":\"" + tag.repeat(times);
    assertFalse(all("a.json", inside + "Shut.\"}]}").isEmpty());
  }

  @Test
  void moreStoriesThanAnArchiveHasAreOneProblem() {
    String json = "[" + (item("<p>Shut.</p>") + ",").repeat(20_001) + "{}]";
    assertEquals("The file has more than 20,000 stories.", problem("a.json", json).message());
  }

  @Test
  void truncatedJsonIsOneProblemAtAnyPlace() {
    String whole = item("<p>The port \\u00e9closed.<\\/p>");
    for (int i = 1; i < whole.length(); i++) {
      assertEquals("damaged", problem("a.json", whole.substring(0, i)).code());
    }
    Problem problem = problem("a.json", "{\n  \"headline\": \"Quay\",\n  \"uri\": x}");
    assertEquals("The file is no valid JSON, line 3, column 10.", problem.message());
    assertEquals("damaged", problem("a.json", item("x") + item("x")).code());
    assertEquals("damaged", problem("a.json", item("\\x")).code());
  }

  @Test
  void truncatedXmlIsReadAsFarAsItGoes() {
    String whole =
        nitf("<p>The <em>port</em> &amp; the <a href=\"x\">quay</a><![CDATA[ shut]]>.</p>");
    for (int i = "<nitf".length(); i <= whole.length(); i++) {
      assertFalse(read("a.xml", whole.substring(0, i)).path().isEmpty());
      assertFalse(
          read(
                  "a.json",
                  "{\"bodies\":[{\"contentType\":\"nitf\",\"value\":\""
                      + whole.substring(0, i).replace("\"", "\\\"")
                      + "\"}]}")
              .path()
              .isEmpty());
    }
    assertEquals("The port & the quay shut.", words(read("a.xml", whole)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"%s\">]>",
        "<!DOCTYPE nitf [<!ENTITY %% y SYSTEM \"%s\"> %%y;]>",
        "<!DOCTYPE nitf SYSTEM \"%s\">",
        "<?xml-stylesheet href=\"%s\"?><!DOCTYPE nitf PUBLIC \"-//x>\" \"%s\" [<!ENTITY x '>]'>]>"
      })
  void nothingElseIsOpened(String head, @TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hunter2");
    String xml = head.replace("%s", secret.toUri().toString()).replace("%%", "%");
    Article article = read("a.xml", xml + nitf("<p>The &x; port.</p>"));
    assertEquals("The &x; port.", words(article));
  }

  @Test
  void entitiesDoNotExplode() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 20; i++) {
      bomb.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    Article article = read("a.xml", bomb + "]>" + nitf("<p>The &a19; port.</p>"));
    assertEquals("The &a19; port.", words(article));
  }

  @Test
  void halfCharactersBecomeReplacements() {
    Article article = read("a.json", item("<p>a\\ud83d b\\ude42 \\ud83d\\u0041 \\ud83d\\ude42"));
    assertEquals("Quay\n\na\uFFFD b\uFFFD \uFFFDA \ud83d\ude42", words(article));
  }

  @Test
  void nulIsDroppedAsAnEscapeAndRefusedAsAByte() {
    assertEquals(
        "Quay\n\nThe port shut.",
        words(read("a.json", item("<p>The\\u0000 po\\u0007rt\\b shut."))));
    assertEquals("not-text", problem("a.json", item("a\0b")).code());
    assertEquals("not-text", problem("a.xml", nitf("<p>a\0b</p>")).code());
  }

  @Test
  void ofTwoFieldsTheLastOneCounts() {
    Article article = read("a.json", item("x").replace("{", "{\"headline\":\"Pier\","));
    assertEquals("Quay", article.blocks().get(0).span().in(words(article)));
    assertEquals(List.of("duplicate-field"), article.notes().stream().map(Note::code).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "1",
        "\"words\"",
        "{\"name\":\"x\",\"version\":\"1.0.0\"}",
        "[[1],{}]",
        "[{\"headline\":1}]"
      })
  void jsonThatIsNoNewsItemIsOneProblem(String json) {
    Problem problem = problem("a.json", json);
    assertEquals("unknown-format", problem.code());
    assertTrue(problem.message().contains("ninjs") && problem.message().contains("ANS"));
  }

  @Test
  void anEmptyFileIsDamagedJson() {
    assertTrue(List.of("damaged", "unknown-format").contains(problem("a.json", "").code()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<?xml version='1.0'?><project/>", "<a><nitf/></a>", "no XML at all", "<!-- "})
  void xmlThatIsNoNewsItemIsOneProblem(String xml) {
    Problem problem = problem("a.xml", xml);
    assertEquals("unknown-format", problem.code());
    assertTrue(problem.message().contains("NITF") && problem.hint().contains("nitf, newsml"));
  }

  @Test
  void itemsWithoutCopyAreEmptyOrCaptions() {
    Article empty = read("a.json", "{\"uri\":\"a\",\"type\":\"picture\"}");
    assertEquals(List.of("empty-story"), empty.notes().stream().map(Note::code).toList());
    Article picture =
        read("a.json", "{\"uri\":\"a\",\"type\":\"picture\",\"description_text\":\"The quay.\"}");
    assertEquals(BlockKind.CAPTION, picture.blocks().get(0).kind());
    assertEquals(List.of(), read("a.xml", "<newsMessage><itemSet/></newsMessage>").blocks());
    String packed = "<packageItem><group><name>Top stories</name></group></packageItem>";
    assertEquals(List.of(), read("a.xml", packed).blocks());
    assertEquals(List.of(), read("a.xml", "<nitf/>").blocks());
    assertEquals(List.of(), read("a.xml", "<newsItem><contentMeta/></newsItem>").blocks());
  }

  @Test
  void thousandsOfItemsAreAsManyStories() {
    String json = "[" + (item("<p>The port shut.</p>") + ",").repeat(5_000) + "{}]";
    assertEquals(5_000, all("a.json", json).size());
    String xml = "<inlineXML><p>The port shut.</p></inlineXML>";
    xml = "<newsMessage>" + ("<newsItem>" + xml + "</newsItem>").repeat(5_000) + "</newsMessage>";
    assertEquals(5_000, all("a.xml", xml).size());
  }

  @Test
  void theFormatIsToldByContentAndCanBeNamed() {
    assertEquals("The port shut.", words(read("<stdin>", nitf("<p>The port shut.</p>"))));
    assertEquals("The port shut.", words(read("a.txt", nitf("<p>The port shut.</p>"))));
    assertEquals("Quay\n\nShut.", words(read("<stdin>", item("<p>Shut."))));
    assertEquals("Quay\n\nShut.", words(read("a.txt", item("<p>Shut."))));
    assertEquals("{\"a\": 1}", words(read("a.txt", "{\"a\": 1}")));
    byte[] bytes = item("<p>Shut.").getBytes(UTF_8);
    for (String format : List.of("json", "ninjs", "ans", "JSON")) {
      assertEquals("Quay\n\nShut.", words(ArticleReaders.read("a.md", bytes, format)));
    }
    String page = "<?xml version='1.0'?><html><body><p>Shut.</p></body></html>";
    assertEquals("Shut.", words(read("a.xml", page)));
    byte[] xml = nitf("<p>Shut.").getBytes(UTF_8);
    for (String format : List.of("xml", "nitf", "newsml", "wxr")) {
      assertEquals("Shut.", words(ArticleReaders.read("a.md", xml, format)));
    }
  }

  @Test
  void charactersAreDecodedAsDeclared() {
    String json = item("<p>“Naïve,” she said.");
    Charset windows = Charset.forName("windows-1252");
    for (Charset charset : List.of(windows, UTF_8, StandardCharsets.UTF_16LE)) {
      String mark = charset.equals(windows) ? "" : "\uFEFF";
      Article article = ArticleReaders.read("a.json", (mark + json).getBytes(charset), "");
      assertEquals("Quay\n\n“Naïve,” she said.", words(article));
      assertEquals(charset.equals(windows) ? 1 : 0, article.notes().size());
    }
    String head = "<?xml version='1.0' encoding='ISO-8859-2'?>";
    byte[] polish = (head + nitf("<p>Łódź")).getBytes(Charset.forName("ISO-8859-2"));
    assertEquals("Łódź", words(ArticleReaders.read("a.xml", polish, "")));
  }

  @Test
  void badItemsDoNotKeepOthersFromBeingChecked() {
    List<Input> inputs = new ArrayList<>();
    for (String bad : List.of("[".repeat(100_000), "{\"a\"", "{}", item("a\0"))) {
      inputs.add(new Input.Given("bad.json", bad.getBytes(UTF_8)));
    }
    inputs.add(
        new Input.Given("good.json", item("<p>The mayor mysteriously left.").getBytes(UTF_8)));
    List<LintResult> results = new ArrayList<>();
    Linter.builder().build().lint(inputs, results::add);
    assertEquals(5, results.size());
    results.subList(0, 4).forEach(it -> assertTrue(it.problem() != null));
    assertTrue(results.get(4).findings().stream().anyMatch(it -> it.text().equals("mysteriously")));
  }
}
