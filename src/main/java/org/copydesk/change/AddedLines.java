package org.copydesk.change;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.InValue;
import org.copydesk.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one file that a change has added or rewritten, as git counts them: a line ends with
 * a line feed. Immutable.
 */
public final class AddedLines {
  /** A file that is new, or of which nobody can tell what changed. */
  public static final AddedLines ALL = new AddedLines(List.of(new Range(1, Integer.MAX_VALUE)));

  private final List<Range> ranges;

  /**
   * Some lines.
   *
   * @param first from 1
   * @param last itself included
   */
  record Range(int first, int last) {}

  AddedLines(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /** Whether a change has added nothing, or only taken away. */
  public boolean none() {
    return ranges.isEmpty();
  }

  /** The same lines and those of {@code other}. */
  AddedLines and(AddedLines other) {
    List<Range> both = new ArrayList<>(ranges);
    both.addAll(other.ranges);
    return new AddedLines(both);
  }

  /**
   * Whether words at {@code location} stand on one of the lines, at least in part. In a document
   * without lines, which changes as a whole, all words do.
   *
   * @param source the text that the place is in; null if it is not known
   */
  public boolean touch(Location location, @Nullable SourceText source) {
    if (location instanceof InDocument) {
      return !none();
    }
    InText place = location instanceof InValue value ? value.file() : (InText) location;
    int first = place.start().line();
    int last = Math.max(first, place.end().line());
    if (source != null && source.content().indexOf('\r') >= 0) {
      // A carriage return alone ends a line for people, and not for git.
      first = line(source.content(), place.utf16Start());
      last = line(source.content(), Math.max(place.utf16Start(), place.utf16End() - 1));
    } else if (last > first && place.end().column() == 1) {
      last--;
    }
    for (Range range : ranges) {
      if (range.first <= last && first <= range.last) {
        return true;
      }
    }
    return false;
  }

  private static int line(String text, int offset) {
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line++;
    }
    return line;
  }
}
