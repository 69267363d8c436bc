package org.copydesk.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** What the offsets of {@link Article#text()} lead back to. */
public sealed interface Origin {

  /** The text that they count UTF-16 units into. */
  SourceText source();

  /**
   * One decoded text file: spans of the source count UTF-16 units into its content.
   *
   * @param source the file
   */
  record TextFile(SourceText source) implements Origin {}

  /**
   * One decoded JSON file: spans of the source count UTF-16 units into its content, and stand in
   * texts that are values of it.
   *
   * @param source the file
   * @param values the values that the story was read from, in the order of the file
   */
  record Values(SourceText source, List<Value> values) implements Origin {

    /** Copies the list. */
    public Values {
      values = List.copyOf(values);
    }

    /** The value that {@code offset} of the file stands in; null if it stands between them. */
    public @Nullable Value at(int offset) {
      int low = 0;
      int high = values.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values.get(middle).place.start() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      Value found = low == 0 ? null : values.get(low - 1);
      return found != null && offset <= found.place.end() ? found : null;
    }
  }

  /**
   * A text that is a value of a JSON file.
   *
   * @param pointer where in the file (RFC 6901): {@code /bodies/0/value}
   * @param place of what stands between its quotation marks
   * @param decoded its characters, with the way to the file
   */
  record Value(String pointer, Span place, MappedText decoded) {}

  /**
   * A document of paragraphs in a package of parts: DOCX, ODT. It has no lines, so its paragraphs
   * stand for them: line 3 of the source is the third paragraph, column 5 its fifth character.
   *
   * @param source the paragraphs of the main part as a reader sees them, one a line, the empty ones
   *     and those of tables included, a text box behind the paragraph that holds it; tracked
   *     changes are accepted, a tab or a line break inside a paragraph is one character
   * @param part the name of the main part: {@code word/document.xml}
   * @param inPart the same text; leads its offsets on to UTF-16 offsets into the XML of the part
   * @param headings the headings, in order
   */
  record Document(SourceText source, String part, MappedText inPart, List<Heading> headings)
      implements Origin {

    /** Copies the list. */
    public Document {
      headings = List.copyOf(headings);
    }

    /**
     * The headings above a paragraph, outermost first; a heading does not stand above itself.
     *
     * @param paragraph from 1
     */
    public List<String> headingsAbove(int paragraph) {
      List<String> path = new ArrayList<>();
      for (int at = last(paragraph); at >= 0; at = headings.get(at).parent) {
        path.add(headings.get(at).text);
      }
      Collections.reverse(path);
      return path;
    }

    /** The last heading before {@code paragraph}; -1 if there is none. */
    private int last(int paragraph) {
      int low = 0;
      int high = headings.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (headings.get(middle).paragraph < paragraph) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low - 1;
    }
  }

  /**
   * A heading of a document.
   *
   * @param paragraph from 1
   * @param parent the index of the heading that it stands below; -1 for none
   * @param text its words
   */
  record Heading(int paragraph, int parent, String text) {}
}
