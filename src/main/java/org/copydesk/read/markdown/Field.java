package org.copydesk.read.markdown;

import org.copydesk.article.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A field of front matter.
 *
 * @param text its value as a reader sees it
 * @param start where the value begins in the fields, a quotation mark included; -1 if it stands in
 *     several places
 * @param end behind its last character
 */
record Field(String text, int start, int end) {

  /** A value that has no single place, such as a list. */
  static Field scattered(String text) {
    return new Field(text, -1, -1);
  }

  /** What a page shows a field as, by its name; null for those that it does not show as copy. */
  static @Nullable BlockKind shownAs(String name) {
    return switch (name) {
      case "title", "headline" -> BlockKind.HEADLINE;
      case "subtitle",
          "subheadline",
          "description",
          "excerpt",
          "dek",
          "deck",
          "standfirst",
          "summary" ->
          BlockKind.DECK;
      default -> null;
    };
  }
}
