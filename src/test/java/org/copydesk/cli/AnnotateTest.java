package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.document.Docx;
import org.copydesk.document.Odt;
import org.copydesk.document.Zip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code annotate}, and reports about documents. */
class AnnotateTest {
  private static final String RULE = "--rule=LOA003";
  private static final byte[] STORY =
      new Docx()
          .p("Titel", Docx.run("Mayor leaves town"))
          .p(Docx.run("By Lina Pohl"))
          .p("")
          .p(Docx.run("The mayor 🙂 myster") + Docx.run("iously left town."))
          .bytes();

  @TempDir Path folder;

  private record Ran(int code, byte[] bytes, String err) {
    String out() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static Ran run(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(in), out, errors, Map.of(), false, false);
    int code = Main.run(terminal, args);
    return new Ran(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  private static Ran run(String... args) {
    return run(new byte[0], args);
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private Set<String> files() throws IOException {
    try (var all = Files.list(folder)) {
      return all.map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void aWordDocumentGetsComments() throws IOException {
    String story = file("a.docx", STORY);
    String to = folder.resolve("b.docx").toString();
    Ran ran = run("annotate", RULE, story, "-o", to);
    assertEquals(0, ran.code, ran.err);
    assertEquals("copydesk: " + to + ": 0 errors, 1 warning, 0 suggestions\n", ran.err);
    assertTrue(Zip.parts(Files.readAllBytes(Path.of(to))).containsKey("word/comments.xml"));
    assertArrayEquals(STORY, Files.readAllBytes(Path.of(story)));
    assertEquals(Set.of("a.docx", "b.docx"), files());
    assertEquals(1, run("annotate", RULE, "--fail-on=warning", story, "-o", to, "--force").code);
    assertEquals(
        0, run("annotate", RULE, "--fail-on=warning", "--exit-zero", story, "-qo", "-").code);
  }

  @Test
  void everythingElseBecomesAPage() throws IOException {
    byte[] copy = "The mayor mysteriously left town.\n".getBytes(StandardCharsets.UTF_8);
    Ran piped = run(copy, "annotate", RULE, "-", "--stdin-filename=port.md", "-o", "-");
    assertEquals(0, piped.code, piped.err);
    assertTrue(
        piped.out().toLowerCase(Locale.ROOT).startsWith("<!doctype html>")
            && piped.out().contains("port.md"));
    byte[] odt = new Odt().p("", "The mayor mysteriously left town.").bytes();
    byte[] json =
        "{\"body_html\": \"<p>The mayor myst\\u0065riously left.\"}"
            .getBytes(StandardCharsets.UTF_8);
    byte[] xml = "<nitf><body.content><p>She mysteriously left.".getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> stories =
        Map.of(
            "a.md", copy, "a.txt", copy, "a.odt", odt, "a.docx", STORY, "a.json", json, "a.xml",
            xml);
    for (String name : stories.keySet()) {
      byte[] bytes = stories.get(name);
      String to = folder.resolve(name + ".html").toString();
      assertEquals(0, run("annotate", RULE, file(name, bytes), "-o", to).code);
      assertTrue(Files.readString(Path.of(to)).contains("mysteriously</mark>"), name);
    }
    String story = file("b.json", json);
    Ran ran = run("annotate", RULE, story, "-o", folder + "/b.docx");
    assertEquals(2, ran.code);
    assertTrue(ran.err.contains("name the output .html"), ran.err);
    String page = run("check", RULE, "--format=html", story).out();
    assertEquals(page, run("annotate", RULE, story, "-o", "-").out());
  }

  @Test
  void placesInJsonHaveAPointerAndAPlaceInTheFile() throws IOException {
    String json =
        "{\"uri\": \"x\",\n \"bodies\": [{\"value\": \"<p>Na\\u00efve \\ud83d\\ude42 &amp; she"
            + " myst<b>eriously</b> left.\"}]}";
    String story = file("a.json", json.getBytes(StandardCharsets.UTF_8));
    String found = run("check", RULE, "--format=json", story).out();
    assertValid("copydesk-check-1.json", found);
    assertTrue(found.contains("\"kind\": \"value\""), found);
    assertTrue(found.contains("\"pointer\": \"/bodies/0/value\""), found);
    assertTrue(found.replaceAll("\\s+", " ").contains("\"start\": 21, \"end\": 36"), found);
    int start = json.indexOf("myst");
    assertTrue(found.contains("\"offset\": " + start), found);
    assertTrue(found.contains("\"offset\": " + (start + "myst<b>eriously".length())), found);
    assertTrue(run("check", RULE, "--format=sarif", story).out().contains("/bodies/0/value"));
    assertValid("copydesk-facts-1.json", run("facts", "--format=json", story).out());
    String row = story + ":2:" + (start - json.indexOf('\n')) + " warning LOA003 ";
    assertTrue(run("check", RULE, "--format=unix", story).out().startsWith(row));
  }

  @Test
  void ofJsonAndXmlAFolderGivesWhatLooksLikeNews() throws IOException {
    byte[] item = "{\"body_html\": \"<p>She mysteriously left.\"}".getBytes(StandardCharsets.UTF_8);
    file("news.json", item);
    file("package.json", "{\"name\": \"x\"}".getBytes(StandardCharsets.UTF_8));
    file("pom.xml", "<project/>".getBytes(StandardCharsets.UTF_8));
    file("news.xml", "<nitf><p>She mysteriously left.".getBytes(StandardCharsets.UTF_8));
    Ran ran = run("check", RULE, "--format=unix", folder.toString());
    assertEquals(0, ran.code, ran.err);
    assertEquals(2, ran.out().lines().count());
    assertEquals(2, run("check", RULE, folder + "/package.json").code);
    assertEquals(2, run("check", RULE, folder + "/pom.xml").code);
  }

  @Test
  void annotatingAnAnnotatedDocumentAddsNothing() throws IOException {
    String once = folder + "/once.docx";
    String twice = folder + "/twice.docx";
    run("annotate", file("a.docx", STORY), "-o", once);
    run("annotate", once, "-o", twice);
    Map<String, byte[]> before = Zip.parts(Files.readAllBytes(Path.of(once)));
    Map<String, byte[]> after = Zip.parts(Files.readAllBytes(Path.of(twice)));
    assertEquals(before.keySet(), after.keySet());
    before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
  }

  @Test
  void nothingIsOverwrittenUnasked() throws IOException {
    String story = file("a.docx", STORY);
    String other = file("b.docx", new byte[] {1});
    Ran ran = run("annotate", story, "-o", other);
    assertEquals(2, ran.code);
    assertTrue(ran.err.contains("--force"), ran.err);
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(Path.of(other)));
    Files.createLink(folder.resolve("c.docx"), Path.of(story));
    for (String same : new String[] {"a.docx", "./a.docx", "c.docx"}) {
      Ran refused = run("annotate", "--force", story, "-o", folder + "/" + same);
      assertEquals(2, refused.code);
      assertTrue(refused.err.contains("overwrite the story"), refused.err);
    }
    assertArrayEquals(STORY, Files.readAllBytes(Path.of(story)));
  }

  @Test
  void wrongUsageAndBadInputWriteNothing() throws IOException {
    String story = file("a.md", "The mayor left.".getBytes(StandardCharsets.UTF_8));
    String cut = file("cut.docx", Arrays.copyOf(STORY, 300));
    String to = folder + "/x.docx";
    assertEquals(2, run("annotate", story).code);
    assertEquals(2, run("annotate", story, "-o", to).code);
    assertEquals(2, run("annotate", cut, "-o", to).code);
    assertEquals(2, run("annotate", folder + "/none.docx", "-o", to).code);
    assertEquals(2, run("annotate", folder.toString(), "-o", to).code);
    assertEquals(2, run("annotate", story, "-o", folder.toString()).code);
    assertEquals(2, run("annotate", story, "-o", folder + "/no/x.html").code);
    assertEquals(Set.of("a.md", "cut.docx"), files());
  }

  @Test
  void aPictureThatIsCutOffIsAProblemNotACrash() throws IOException {
    Map<String, byte[]> parts = Zip.parts(STORY);
    parts.put("word/media/a.png", new byte[] {1, 2, 3});
    byte[] bytes = Zip.ofBytes(parts);
    for (int i = bytes.length - 60; i > 0; i--) {
      // The directory says that the last part, the picture, is longer than the file.
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1) {
        bytes[i + 22] = 1;
        break;
      }
    }
    Ran ran = run("annotate", file("a.docx", bytes), "-o", folder + "/x.docx");
    assertEquals(2, ran.code);
    assertTrue(ran.err.contains("[damaged]"), ran.err);
  }

  @Test
  void reportsShowParagraphsAndColumns() throws IOException {
    String story = file("a.docx", STORY);
    assertEquals(
        story
            + ":4:13 warning LOA003 insinuating-adverbial \"mysteriously\" insinuates without"
            + " saying.\n",
        run("check", RULE, "--format=unix", story).out());
    String text = run("check", RULE, story).out();
    assertTrue(text.contains("   4:13  warning"), text);
    assertTrue(text.contains("| The mayor 🙂 mysteriously left town."), text);
    assertTrue(text.contains("|              ^^^^^^^^^^^^"), text);
    String json = run("check", RULE, "--format=json", story).out();
    assertTrue(json.contains("\"kind\": \"document\""), json);
    assertTrue(json.contains("\"part\": \"word/document.xml\""), json);
    assertTrue(json.contains("\"Mayor leaves town\""), json);
    assertTrue(json.contains("\"startParagraph\": 4") && json.contains("\"endColumn\": 25"), json);
    assertValid("copydesk-check-1.json", json);
    String facts = run("facts", "--format=json", story).out();
    assertTrue(facts.contains("\"paragraphs\":[0,18,31,32]"), facts);
    assertValid("copydesk-facts-1.json", facts);
    assertTrue(run("facts", story).out().contains("4: The mayor 🙂 mysteriously left town."));
  }

  private static void assertValid(String schema, String json) throws IOException {
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs/schema", schema)))
            .validate(json, InputFormat.JSON));
  }

  @Test
  void aCommentInWordSilencesARule() throws IOException {
    String comment = "copydesk-ignore %s: the court found so";
    String start = "<w:commentRangeStart w:id=\"0\"/>";
    String end = "<w:commentRangeEnd w:id=\"0\"/>";
    for (String rule : new String[] {"LOA003", "insinuating-adverbial", "loa003", "ATT002"}) {
      Docx docx = new Docx().comment(0, comment.formatted(rule));
      docx.p(Docx.run("The mayor ") + start + Docx.run("mysteriously left town.") + end);
      docx.p(Docx.run("The clerk mysteriously left as well."));
      Ran ran = run("check", RULE, "--format=unix", file("c.docx", docx.bytes()));
      assertEquals(!rule.equals("ATT002"), !ran.out().contains(":1:11 "), rule);
      assertTrue(ran.out().contains(":2:11 ") || ran.out().contains("paragraph 2"), ran.out());
    }
  }

  @Test
  void aCommentThatSilencesNoRuleIsTold() throws IOException {
    Docx docx = new Docx().comment(0, "copydesk-ignore LOA999: it is in the ruling");
    docx.p(Docx.run("The mayor left.") + "<w:r><w:commentReference w:id=\"0\"/></w:r>");
    String out = run("check", file("c.docx", docx.bytes())).out();
    assertTrue(out.contains("SUP003"), out);
    assertTrue(out.contains("There is no rule or family called LOA999"), out);
  }

  @Test
  void aFolderIsSearchedForDocumentsButNotForLockFiles() throws IOException {
    file("a.docx", STORY);
    file("~$a.docx", new byte[] {1, 2, 3});
    Ran ran = run("check", RULE, "--format=unix", folder.toString());
    assertEquals(0, ran.code, ran.err);
    assertEquals(1, ran.out().lines().count());
    assertFalse(ran.err.contains("~$"));
  }
}
