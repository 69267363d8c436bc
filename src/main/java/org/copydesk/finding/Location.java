package org.copydesk.finding;

import java.util.List;
import java.util.Optional;

/** A place in a file, in one of three ways, by what the format can show. */
public sealed interface Location {

  /** The place in the text of the file; empty where the file is a document without lines. */
  default Optional<InText> inFile() {
    if (this instanceof InValue value) {
      return Optional.of(value.file());
    }
    return this instanceof InText text ? Optional.of(text) : Optional.empty();
  }

  /**
   * A point of a text file, in Unicode code points.
   *
   * @param offset from 0
   * @param line from 1
   * @param column from 1
   */
  record Point(int offset, int line, int column) {}

  /**
   * In a text file.
   *
   * @param start the first character
   * @param end behind the last
   * @param utf16Start the first character's offset in UTF-16 units, for formats that count so
   * @param utf16End behind the last, in UTF-16 units
   */
  record InText(Point start, Point end, int utf16Start, int utf16End) implements Location {}

  /**
   * In a document of paragraphs, which has no text offsets (DOCX, ODT).
   *
   * @param part the part of the package, e.g. {@code word/document.xml}
   * @param headings the headings above it, outermost first
   * @param startParagraph its first paragraph, from 1
   * @param startColumn its first character there, in code points from 1
   * @param endParagraph its last paragraph
   * @param endColumn behind its last character there
   */
  record InDocument(
      String part,
      List<String> headings,
      int startParagraph,
      int startColumn,
      int endParagraph,
      int endColumn)
      implements Location {}

  /**
   * In a text that is a value of a JSON file.
   *
   * @param pointer the value, as a JSON pointer (RFC 6901)
   * @param start first character in the decoded value, in code points from 0
   * @param end behind the last; the end of the value where the words run on into the next one
   * @param file the same place in the file
   */
  record InValue(String pointer, int start, int end, InText file) implements Location {}
}
