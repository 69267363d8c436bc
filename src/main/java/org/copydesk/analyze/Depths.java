package org.copydesk.analyze;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.analyze.AttributionFinder.Located;
import org.copydesk.analyze.ParsedBlock.Range;

/**
 * In how many other attributions' content the cue of each attribution of a block stands. Looks only
 * at the cues inside each content, so that the cost is that of what is found.
 */
final class Depths {
  private Depths() {}

  /** The depth of each of {@code near}, all of one block; what is missing has none. */
  static Map<Located, Integer> of(List<Located> near) {
    Located[] byCue = near.toArray(new Located[0]);
    Arrays.sort(byCue, Comparator.comparingInt(Depths::cue));
    int[] cues = Arrays.stream(byCue).mapToInt(Depths::cue).toArray();
    Map<Located, Integer> depths = new HashMap<>();
    for (Located other : near) {
      List<Range> content = other.draft().content();
      for (int i = 0; i < content.size(); i++) {
        Range range = content.get(i);
        for (int at = first(cues, range.from()); at < cues.length && cues[at] < range.to(); at++) {
          Located one = byCue[at];
          boolean inside =
              one != other
                  && !other.draft().cue().contains(cues[at])
                  && !reports(content.subList(0, i), cues[at])
                  && !reports(one.draft().content(), cue(other));
          if (inside) {
            depths.merge(one, 1, Integer::sum);
          }
        }
      }
    }
    return depths;
  }

  private static int cue(Located one) {
    return one.draft().cue().from();
  }

  /** The first of the sorted {@code cues} that is not before {@code token}. */
  private static int first(int[] cues, int token) {
    int low = 0;
    int high = cues.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues[middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean reports(List<Range> content, int token) {
    for (Range range : content) {
      if (range.contains(token)) {
        return true;
      }
    }
    return false;
  }
}
