package org.copydesk.cache;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Note;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.RelatedPlace;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.InValue;
import org.copydesk.finding.Location.Point;
import org.copydesk.finding.Suppressed;
import org.copydesk.finding.Tally;
import org.copydesk.finding.Wording;
import org.copydesk.rule.Severity;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A result as bytes and back: all that reports ask for, but for the story as it was read ({@link
 * LintResult#reading()}), which only a page shows.
 */
final class ResultCodec {
  /** Where the text of the file is. */
  private enum Text {
    NONE,
    /** It is the file, which is UTF-8. */
    FILE,
    /** It stands here. */
    HERE
  }

  private ResultCodec() {}

  /**
   * @param bytes the file
   */
  static byte[] encode(LintResult result, byte[] bytes) {
    Writer out = new Writer();
    SourceText source = result.source();
    if (source == null) {
      out.number(Text.NONE.ordinal());
    } else {
      boolean file = source.path().equals(result.path()) && source.content().equals(utf8(bytes));
      out.number((file ? Text.FILE : Text.HERE).ordinal());
      if (!file) {
        out.text(source.path()).text(source.content());
      }
    }
    Tally tally = result.tally();
    out.number(tally.words()).number(tally.namedSources()).number(tally.unnamedSources());
    out.number(tally.figures()).number(tally.unsourcedFigures());
    out.list(tally.ownWords(), out::number);
    out.list(result.findings(), finding -> finding(out, finding));
    out.list(result.notes(), note -> out.text(note.code()).text(note.message()));
    out.list(
        result.suppressed(),
        one -> {
          finding(out, one.finding());
          out.number(one.kind().ordinal()).text(one.reason());
        });
    out.text(result.profile()).texts(List.copyOf(result.silent()));
    return out.bytes();
  }

  private static @Nullable String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * @param entry what {@link #encode} gave
   * @param bytes the file
   * @throws RuntimeException if it is nothing of the kind
   */
  static LintResult decode(byte[] entry, String path, byte[] bytes) {
    Reader in = new Reader(entry);
    SourceText source =
        switch (Text.values()[in.number()]) {
          case NONE -> null;
          case FILE -> new SourceText(path, new String(bytes, StandardCharsets.UTF_8));
          case HERE -> new SourceText(in.text(), in.text());
        };
    Tally tally =
        new Tally(
            in.number(), in.number(), in.number(), in.number(), in.number(), in.list(in::number));
    List<Finding> findings = in.list(() -> finding(in));
    List<Note> notes = in.list(() -> new Note(in.text(), in.text()));
    List<Suppressed> suppressed =
        in.list(
            () -> new Suppressed(finding(in), Suppression.Kind.values()[in.number()], in.text()));
    String profile = in.text();
    Set<String> silent = Set.copyOf(in.texts());
    if (!in.atEnd()) {
      throw new IllegalStateException("more than a result");
    }
    return LintResult.of(path, source, null, tally, findings, notes, suppressed, profile, silent);
  }

  private static void finding(Writer out, Finding finding) {
    out.text(finding.ruleId()).text(finding.rule()).text(finding.family());
    out.number(finding.severity().ordinal());
    out.text(finding.message()).text(finding.fix()).text(finding.evidence());
    location(out, finding.location());
    out.number(finding.span().start()).number(finding.span().end());
    out.text(finding.text()).texts(finding.replacements());
    out.list(
        finding.related(),
        place -> {
          location(out, place.location());
          out.text(place.text()).text(place.message());
        });
    out.yes(finding.repeat()).text(finding.fingerprint());
    Wording wording = finding.wording();
    out.text(wording.before()).text(wording.words()).text(wording.after());
    out.yes(wording.ofStory());
  }

  private static Finding finding(Reader in) {
    return new Finding(
        in.text(),
        in.text(),
        in.text(),
        Severity.values()[in.number()],
        in.text(),
        in.text(),
        in.text(),
        location(in),
        new Span(in.number(), in.number()),
        in.text(),
        in.texts(),
        in.list(() -> new RelatedPlace(location(in), in.text(), in.text())),
        in.yes(),
        in.text(),
        new Wording(in.text(), in.text(), in.text(), in.yes()));
  }

  private static void location(Writer out, Location location) {
    if (location instanceof InText text) {
      out.number(0);
      inText(out, text);
    } else if (location instanceof InDocument place) {
      out.number(1).text(place.part()).texts(place.headings());
      out.number(place.startParagraph()).number(place.startColumn());
      out.number(place.endParagraph()).number(place.endColumn());
    } else if (location instanceof InValue value) {
      out.number(2).text(value.pointer()).number(value.start()).number(value.end());
      inText(out, value.file());
    }
  }

  private static Location location(Reader in) {
    return switch (in.number()) {
      case 0 -> inText(in);
      case 1 ->
          new InDocument(in.text(), in.texts(), in.number(), in.number(), in.number(), in.number());
      case 2 -> new InValue(in.text(), in.number(), in.number(), inText(in));
      default -> throw new IllegalStateException("no place");
    };
  }

  private static void inText(Writer out, InText text) {
    point(out, text.start());
    point(out, text.end());
    out.number(text.utf16Start()).number(text.utf16End());
  }

  private static InText inText(Reader in) {
    return new InText(point(in), point(in), in.number(), in.number());
  }

  private static void point(Writer out, Point point) {
    out.number(point.offset()).number(point.line()).number(point.column());
  }

  private static Point point(Reader in) {
    return new Point(in.number(), in.number(), in.number());
  }
}
