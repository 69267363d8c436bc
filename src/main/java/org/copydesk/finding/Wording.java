package org.copydesk.finding;

/**
 * What a finding is about, reduced to what survives re-wrapping, moved paragraphs and edits
 * elsewhere: words in lower case, one space between them, without marks. In <i>“The board hid the
 * results,” she said.</i> a finding on <i>hid</i> has {@code the board}, {@code hid}, {@code the
 * results she}.
 *
 * @param before up to three words before it in its sentence; may be empty
 * @param words its own words
 * @param after up to three words behind it in its sentence; may be empty
 * @param ofStory whether the finding is about the story as a whole: then the words are only where
 *     it is shown, and may be edited
 */
public record Wording(String before, String words, String after, boolean ofStory)
    implements Comparable<Wording> {
  /** Of a finding that stands on no words. */
  public static final Wording NONE = new Wording("", "", "");

  /** Of a finding that is about its words. */
  public Wording(String before, String words, String after) {
    this(before, words, after, false);
  }

  @Override
  public int compareTo(Wording other) {
    int order = words.compareTo(other.words);
    order = order == 0 ? before.compareTo(other.before) : order;
    order = order == 0 ? after.compareTo(other.after) : order;
    return order == 0 ? Boolean.compare(ofStory, other.ofStory) : order;
  }
}
