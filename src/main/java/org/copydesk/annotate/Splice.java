package org.copydesk.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces put into a text at exact offsets; all else stays as it is. Not thread-safe. */
final class Splice {
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(int start, int end, String text) {}

  Splice(String text) {
    this.text = text;
  }

  /** Puts {@code piece} before the character at {@code offset}, behind what is already there. */
  Splice insert(int offset, String piece) {
    return replace(offset, offset, piece);
  }

  /** Puts {@code piece} in the place of {@code start..end}. */
  Splice replace(int start, int end, String piece) {
    pieces.add(new Piece(start, end, piece));
    return this;
  }

  /** The whole text. */
  String done() {
    pieces.sort(Comparator.comparingInt(Piece::start));
    StringBuilder all = new StringBuilder(text.length() + pieces.size() * 200);
    int at = 0;
    for (Piece piece : pieces) {
      all.append(text, at, piece.start).append(piece.text);
      at = piece.end;
    }
    return all.append(text, at, text.length()).toString();
  }
}
