package org.copydesk.read.plain;

import java.util.List;
import org.copydesk.read.layout.BlockClassifier;
import org.copydesk.text.Span;

/** Which neighboring lines belong to one block. */
final class Joints {
  private final String content;
  private final List<Span> lines;
  private final boolean wrapped;
  private final int first;

  /** Whether a line stands alone by its words: 1 yes, -1 no, 0 not asked yet. */
  private final byte[] told;

  Joints(String content, List<Span> lines) {
    this.content = content;
    this.lines = lines;
    this.wrapped = Wrapping.hard(content, lines);
    int found = 0;
    while (found < lines.size() && lines.get(found).length() == 0) {
      found++;
    }
    this.first = found;
    this.told = new byte[lines.size()];
  }

  /** Whether line {@code above} and the next one, both with words, are one block. */
  boolean joined(int above) {
    Span upper = lines.get(above);
    Span lower = lines.get(above + 1);
    if (!wrapped && !Wrapping.runsOn(content, upper, lower)) {
      return false;
    }
    if (bullet(lower) || apart(above) || apart(above + 1)) {
      return false;
    }
    if (!wrapped) {
      return true;
    }
    boolean headline =
        above == first
            && !Wrapping.endsSentence(content, upper)
            && !Wrapping.beginsSmall(content, lower);
    boolean indented = indent(lower) >= 2 && indent(upper) < 2 && above != first;
    return !headline && !indented;
  }

  /** A line such as a byline or a credit, unless the words around it run through it. */
  private boolean apart(int i) {
    Span line = lines.get(i);
    boolean runsIn = i > 0 && Wrapping.beginsSmall(content, line) && open(i - 1);
    boolean runsOut =
        i + 1 < lines.size() && open(i) && Wrapping.beginsSmall(content, lines.get(i + 1));
    boolean midSentence = wrapped && i > first + 1 && open(i - 1) && !byWords(i - 1);
    return !runsIn && !runsOut && !midSentence && byWords(i);
  }

  private boolean byWords(int i) {
    if (told[i] == 0) {
      told[i] = BlockClassifier.standsAlone(lines.get(i).in(content)) ? (byte) 1 : (byte) -1;
    }
    return told[i] > 0;
  }

  private boolean open(int i) {
    Span line = lines.get(i);
    return line.length() > 0 && !Wrapping.endsSentence(content, line);
  }

  private int indent(Span line) {
    int width = 0;
    for (int i = line.start() - 1; i >= 0 && width < 2; i--) {
      char c = content.charAt(i);
      if (c == '\t') {
        return 2;
      }
      if (c != ' ' && c != 0xA0) {
        break;
      }
      width++;
    }
    return width;
  }

  private boolean bullet(Span line) {
    char c = content.charAt(line.start());
    return line.length() > 2
        && "•●▪◦‣*-–".indexOf(c) >= 0
        && content.charAt(line.start() + 1) == ' ';
  }
}
