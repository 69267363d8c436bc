package org.copydesk.finding;

/**
 * A finding that a desk knows of: an entry of a baseline. It names no line, so that it is
 * recognized wherever its words have gone in the story.
 *
 * @param path the story, seen from the folder of the baseline, with forward slashes
 * @param ruleId {@code FIG001}
 * @param wording the words and their neighbors
 * @param count how many equal ones there are, at least 1
 */
public record KnownFinding(String path, String ruleId, Wording wording, int count)
    implements Comparable<KnownFinding> {

  /** The same, so many times. */
  public KnownFinding times(int other) {
    return new KnownFinding(path, ruleId, wording, other);
  }

  /** By path, rule and words. */
  @Override
  public int compareTo(KnownFinding other) {
    int order = path.compareTo(other.path);
    order = order == 0 ? ruleId.compareTo(other.ruleId) : order;
    order = order == 0 ? wording.compareTo(other.wording) : order;
    return order == 0 ? Integer.compare(count, other.count) : order;
  }
}
