package org.copydesk.text;

/**
 * A word, a number or a mark, with the part of speech that its neighbors suggest.
 *
 * <p>{@code "U.S.-backed"} is one token; {@code "ministry's"} is two, {@code ministry} and {@code
 * 's}.
 *
 * @param start its first unit in the reading text
 * @param end the unit behind its last
 * @param form as written
 * @param key lower case, NFC, curly apostrophes straightened: what word lists are matched against
 * @param tag its part of speech in this place
 */
public record Token(int start, int end, String form, String key, Tag tag) {
  /** Nearly all words begin with one of the characters below it, which need no table. */
  private static final char ASCII = 128;

  /** Where it stands in the reading text. Made when asked for: most tokens never are. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether it begins with a capital letter. */
  public boolean capitalized() {
    char first = form.charAt(0);
    return first < ASCII
        ? first >= 'A' && first <= 'Z'
        : Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether this is a word or a number and not a mark. */
  public boolean word() {
    char first = form.charAt(0);
    return first >= 'a' && first <= 'z'
        || Character.isLetterOrDigit(form.codePointAt(0))
        || (form.length() > 1 && Character.isLetterOrDigit(form.codePointBefore(form.length())));
  }

  /** The same token with another part of speech. */
  public Token as(Tag other) {
    return other == tag ? this : new Token(start, end, form, key, other);
  }
}
