package org.copydesk.read.plain;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;

/** Which lines of a plain text are paragraphs, for formats that hold such a text in a field. */
public final class Paragraphs {
  private Paragraphs() {}

  /**
   * The paragraphs of a text: the lines of each, without the white space around them. Linear.
   *
   * @param text all of it
   * @return lines in their order, none of them empty; counted in {@code text}
   */
  public static List<List<Span>> of(String text) {
    return of(text, Lines.of(text, 0));
  }

  /** The same for {@code lines}, of which the blank ones separate paragraphs. */
  static List<List<Span>> of(String text, List<Span> lines) {
    Joints joints = new Joints(text, lines);
    List<List<Span>> paragraphs = new ArrayList<>();
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() == 0) {
        continue;
      }
      if (above != i - 1 || above < 0 || !joints.joined(above)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(lines.get(i));
      above = i;
    }
    return paragraphs;
  }
}
