package org.copydesk.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Link;
import org.copydesk.article.LinkLayer;
import org.copydesk.article.Metadata;
import org.copydesk.article.Origin;
import org.copydesk.fact.Facts;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.RelatedPlace;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.InValue;
import org.copydesk.finding.Location.Point;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Reading;
import org.copydesk.finding.Tally;
import org.copydesk.finding.Wording;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.rule.Severity;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Results made by hand, and what the reporters make of them. */
final class Samples {
  /** What copy and messages may hold, and no format may trip over. */
  static final String HOSTILE =
      "100% ::error::x\r\n]]> <script>alert(1)</script> <!-- \"q\" 'a' &amp; & \u0000\u001b[31m \t"
          + " \ud83d\ude42 na\u00efve | `code` *b* _i_ [l](1) [l](https://x.example) @desk #12"
          + " $5 and $6 :tada: \\ {0} ${x} \u202e https://y.example ~s~ --> ,\uffff\ud800";

  /** A name that a file can have. */
  static final String PATH = "drafts/a b%41::c,d;\n<e>&\"f'#\ud83d\ude42[g](h)|.md";

  /** A byte order mark, both kinds of line end, and characters of one to four bytes. */
  static final String COPY =
      "\ufeffA \ud83d\ude42 na\u00efve <b>caf\u00e9</b> left.\r\nThe mayor quietly\nleft at noon.\n";

  static final RuleInfo RULE = rule("LOA003", "insinuating-adverbial");
  static final RuleInfo OTHER = rule("FIG001", "unsourced-figure");

  private Samples() {}

  private static RuleInfo rule(String id, String name) {
    return new RuleInfo(
        id,
        name,
        "family",
        Severity.WARNING,
        "m",
        "f",
        "0.1",
        RuleStatus.STABLE,
        List.of(),
        "",
        List.of(),
        "",
        "",
        Severity.WARNING);
  }

  static RunInfo run(@Nullable Severity failsFrom) {
    RuleHelp help =
        rule -> new RuleHelp.Page("It <hints>.", "Why & how.", "Cut it.", "text " + rule.id(), "*");
    return new RunInfo(
        "1.2",
        new RuleCatalog(List.of(RULE, OTHER)),
        help,
        path -> failsFrom,
        RunInfo.Detail.NORMAL);
  }

  /** The place of {@code words} in {@link #COPY}. */
  static InText in(String words) {
    SourceText source = new SourceText("", COPY);
    int start = COPY.indexOf(words);
    int end = start + words.length();
    return new InText(point(source, start), point(source, end), start, end);
  }

  private static Point point(SourceText source, int offset) {
    var position = source.lines().codePoints(offset);
    return new Point(source.codePointsBefore(offset), position.line(), position.column());
  }

  static Finding finding(Severity severity, Location place, String words, String message) {
    int start = Math.max(0, COPY.indexOf(words));
    return new Finding(
        RULE.id(),
        RULE.name(),
        RULE.family(),
        severity,
        message,
        "Cut it.",
        "Looked for a source; not found.",
        place,
        new Span(start, start + (COPY.contains(words) ? words.length() : 0)),
        words,
        List.of("openly"),
        List.of(new RelatedPlace(place, words, "see " + message)),
        false,
        "00112233445566" + String.format("%02x", start & 0xff),
        Wording.NONE);
  }

  static Finding finding(Severity severity, String words) {
    return finding(severity, in(words), words, "It says " + words + ".");
  }

  /** One of each kind of place, with the same hostile message. */
  static List<LintResult> everyKind() {
    InDocument paragraph =
        new InDocument("word/document.xml", List.of("Dams", "North"), 12, 5, 12, 9);
    InValue value = new InValue("/body/0", 3, 10, in("quietly"));
    return List.of(
        result(PATH, COPY, finding(Severity.ERROR, in("caf\u00e9"), "caf\u00e9", HOSTILE)),
        LintResult.of(
            "b.docx",
            null,
            null,
            new Tally(10, 1, 0, 0, 0, List.of()),
            List.of(finding(Severity.WARNING, paragraph, "quietly", "In a document.")),
            List.of(),
            List.of(),
            "news",
            Set.of()),
        result("c.json", COPY, finding(Severity.SUGGESTION, value, "quietly", "In a value.")),
        LintResult.of(new Problem("d.md", "not-found", "There is no " + HOSTILE, "Look again.")));
  }

  static LintResult result(String path, String copy, Finding... findings) {
    SourceText source = new SourceText(path, copy);
    MappedText text = MappedText.identity(copy);
    int line = copy.indexOf('\n') + 1;
    List<Block> blocks =
        List.of(
            new Block(BlockKind.HEADLINE, new Span(0, line)),
            new Block(BlockKind.PARAGRAPH, new Span(line, copy.length())));
    List<Link> links = List.of(new Link(new Span(0, 5), "javascript:alert(1)"));
    Article article =
        new Article(
            path,
            new Origin.TextFile(source),
            text,
            blocks,
            links,
            LinkLayer.PRESENT,
            Metadata.NONE,
            List.of());
    return LintResult.of(
        path,
        source,
        new Reading(article, new Facts(List.of())),
        new Tally(10, 1, 0, 0, 0, List.of()),
        List.of(findings),
        List.of(),
        List.of(),
        "news",
        Set.of());
  }

  static String write(ReportFormat format, List<LintResult> results) throws IOException {
    return write(format, Severity.ERROR, results);
  }

  static String write(ReportFormat format, @Nullable Severity failsFrom, List<LintResult> results)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Reporter reporter = format.open(new ReportWriter(bytes, false), run(failsFrom));
    for (LintResult result : results) {
      reporter.report(result);
    }
    reporter.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  /** {@code text} as UTF-8 can carry it: a lone half of a pair cannot. */
  static String utf8(String text) {
    return text.replace('\ud800', '?');
  }

  /** {@code text} as XML 1.0 can carry it. */
  static String xml(String text) {
    return text.replaceAll("[\u0000\u001b\uffff\ud800]", "");
  }
}
