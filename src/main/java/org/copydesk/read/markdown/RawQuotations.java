package org.copydesk.read.markdown;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a {@code <blockquote>} in the source of a Markdown text goes on past an empty line, with
 * which Markdown takes the HTML for ended: what stands there is quoted up to the closing tag.
 *
 * <p>One that nothing closes quotes nothing, and one around most of the file is layout.
 */
final class RawQuotations {
  private static final Pattern TAG =
      Pattern.compile("<(/?)blockquote\\b[^>]*>", Pattern.CASE_INSENSITIVE);

  /** What quotes more than this share of the file is layout. */
  private static final double MOST = 0.6;

  /** The ends of quotations by their starts. */
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  RawQuotations(String source, int offset) {
    Matcher tag = TAG.matcher(source);
    int depth = 0;
    int start = 0;
    for (int at = offset; tag.find(at); at = tag.end()) {
      boolean opens = tag.group(1).isEmpty();
      if (opens) {
        start = depth == 0 ? tag.end() : start;
        depth++;
      } else if (depth > 0) {
        depth--;
        boolean layout = tag.start() - start > MOST * (source.length() - offset);
        if (depth == 0 && !layout) {
          ends.put(start, tag.start());
        }
      }
    }
  }

  /** Whether the source at {@code at} stands in one. */
  boolean contain(int at) {
    Map.Entry<Integer, Integer> last = ends.floorEntry(at);
    return last != null && at < last.getValue();
  }
}
