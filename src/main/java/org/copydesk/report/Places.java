package org.copydesk.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.InValue;
import org.copydesk.finding.Location.Point;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Places of findings in words. */
final class Places {
  private Places() {}

  /** {@code 6:18}: line and column, or paragraph and column in a document without lines. */
  static String lineAndColumn(Finding finding) {
    return line(finding.location()) + ":" + column(finding.location());
  }

  /** The line; the paragraph in a document without lines. */
  static int line(Location location) {
    return location instanceof InDocument place
        ? place.startParagraph()
        : inFile(location).start().line();
  }

  /** The column in code points. */
  static int column(Location location) {
    if (location instanceof InDocument place) {
      return place.startColumn();
    }
    Point start = inFile(location).start();
    return start.column();
  }

  /**
   * The words' place in UTF-16 units of {@code source}, whose lines a document's paragraphs are.
   */
  static Span span(SourceText source, Location location) {
    if (location instanceof InDocument place) {
      return new Span(
          offset(source, place.startParagraph(), place.startColumn()),
          offset(source, place.endParagraph(), place.endColumn()));
    }
    InText text = inFile(location);
    return new Span(text.utf16Start(), text.utf16End());
  }

  private static int offset(SourceText source, int line, int column) {
    return source.content().offsetByCodePoints(source.lines().startOf(line), column - 1);
  }

  /** The place in the text of the file. */
  static InText inFile(Location location) {
    return location instanceof InValue value ? value.file() : (InText) location;
  }

  /** The place in the text of the file; empty where the file is a document without lines. */
  static Optional<InText> inLines(Location location) {
    return location.inFile();
  }

  /** What a format that only knows lines has to say before a message: {@code Paragraph 12: }. */
  static String withoutLines(Location location) {
    return location instanceof InDocument place
        ? "Paragraph " + place.startParagraph() + ", character " + place.startColumn() + ": "
        : "";
  }

  /**
   * {@code path} below the current folder where it is absolute and lies there: services know files
   * by their place in the repository.
   */
  static String relative(String path) {
    try {
      Path file = Path.of(path);
      Path here = Path.of("").toAbsolutePath();
      if (file.isAbsolute() && file.startsWith(here) && !file.equals(here)) {
        return here.relativize(file).toString().replace('\\', '/');
      }
    } catch (InvalidPathException e) {
      return path; // a name that was given to standard input
    }
    return path.startsWith("./") ? path.substring(2) : path;
  }
}
