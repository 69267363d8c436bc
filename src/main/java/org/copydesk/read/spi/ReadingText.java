package org.copydesk.read.spi;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Link;
import org.copydesk.text.MappedText;
import org.copydesk.text.Span;

/**
 * Collects the reading text of a story block by block, in reading order. Not thread-safe.
 *
 * <p>White space of any kind and length becomes one space between words and none at the edges of a
 * block; characters that nobody sees (soft hyphen, zero-width space, direction marks) are dropped.
 * Every character keeps its way back to the source. A text that outgrows {@link Limits#TEXT} ends
 * in a {@link TooLargeException}.
 */
public final class ReadingText {
  private final MappedText.Builder text = new MappedText.Builder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Span> comments = new ArrayList<>();
  private final String source;
  private int blockStart = -1;
  private int spaceStart = -1;
  private int spaceEnd;

  /** Starts an empty text over the decoded file. */
  public ReadingText(String source) {
    this.source = source;
  }

  /** Adds the source's own characters {@code start..end} to the block. */
  public ReadingText copy(int start, int end) {
    int run = start;
    int at = start;
    while (at < end) {
      char c = source.charAt(at);
      if (plain(c) || c == ' ' && run < at && at + 1 < end && plain(source.charAt(at + 1))) {
        // A word, or the one blank between two: as in the source, and taken over at once.
        at++;
        continue;
      }
      if (Invisible.is(run < at ? source.charAt(at - 1) : lastSeen(), c)) {
        flush(run, at);
        run = at + 1;
      } else if (Blank.is(c)) {
        flush(run, at);
        space(at, at + 1);
        run = at + 1;
      }
      at++;
    }
    flush(run, end);
    return this;
  }

  /** Whether it is seen and no blank: all of ASCII that is printed. */
  private static boolean plain(char c) {
    return c > ' ' && c < 0x7F;
  }

  /** The last character of the block so far; a space if there is none. */
  private char lastSeen() {
    boolean none = blockStart < 0 || spaceStart >= 0;
    return none ? ' ' : text.soFar().charAt(text.length() - 1);
  }

  private void flush(int start, int end) {
    if (start < end) {
      word(source.substring(start, end), start, end);
    }
  }

  /**
   * Adds {@code decoded}, which the source writes as {@code start..end}: {@code &} for {@code
   * &amp;}.
   */
  public ReadingText decoded(String decoded, int start, int end) {
    if (decoded.isEmpty() || Invisible.is(lastSeen(), decoded.charAt(0))) {
      return this;
    }
    if (decoded.length() == 1 && Blank.is(decoded.charAt(0))) {
      return space(start, end);
    }
    word(decoded, start, end);
    return this;
  }

  private void word(String decoded, int start, int end) {
    if (blockStart < 0) {
      if (text.length() > 0) {
        text.appendUnsourced("\n\n");
      }
      blockStart = text.length();
    } else if (spaceStart >= 0) {
      text.append(" ", spaceStart, spaceEnd);
    }
    spaceStart = -1;
    Limits.text(text.length() + decoded.length());
    text.append(decoded, start, end);
  }

  /** Adds white space, which counts only if words follow in the same block. */
  public ReadingText space(int start, int end) {
    if (blockStart >= 0) {
      if (spaceStart < 0) {
        spaceStart = start;
      }
      spaceEnd = end;
    }
    return this;
  }

  /** Ends the block and says what it is; a block without words is none. */
  public ReadingText close(BlockKind kind) {
    if (blockStart >= 0) {
      if (kind != BlockKind.CODE && kind != BlockKind.FURNITURE) {
        Limits.block(text.length() - blockStart);
      }
      blocks.add(new Block(kind, new Span(blockStart, text.length())));
    }
    blockStart = -1;
    spaceStart = -1;
    return this;
  }

  /** Where the next word will begin: the start of a link's visible words. */
  public int mark() {
    if (blockStart < 0) {
      return text.length() == 0 ? 0 : text.length() + 2;
    }
    return text.length() + (spaceStart >= 0 ? 1 : 0);
  }

  /** Records a link whose visible words began at {@code mark}; one without words is none. */
  public ReadingText link(int mark, String target) {
    if (blockStart >= 0 && mark < text.length()) {
      links.add(new Link(new Span(mark, text.length()), target));
    }
    return this;
  }

  /** Records a comment of the source, which is no copy: {@code <!-- ... -->}. */
  public ReadingText comment(int start, int end) {
    comments.add(new Span(start, end));
    return this;
  }

  /** Whether the open block has words. */
  public boolean hasWords() {
    return blockStart >= 0;
  }

  /** The blocks closed so far. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The links recorded so far, in the order of their ends. */
  public List<Link> links() {
    return links;
  }

  /** Where comments stand in the source, in the order in which they were met. */
  public List<Span> comments() {
    return comments;
  }

  /** The text with its way back to the source. */
  public MappedText build() {
    return text.build();
  }
}
