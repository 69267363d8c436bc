package org.copydesk.article;

import java.util.Map;

/**
 * What a story says about itself outside its text: front matter, HTML head, news-item fields.
 *
 * @param fields names in lower case ({@code title}, {@code author}, {@code date} ...) and their
 *     values as plain text; never null, in the order of the file
 */
public record Metadata(Map<String, String> fields) {

  /** A story without any. */
  public static final Metadata NONE = new Metadata(Map.of());

  /** Whether any of {@code names} has a value that is not blank. */
  public boolean hasAny(String... names) {
    for (String name : names) {
      if (!fields.getOrDefault(name, "").isBlank()) {
        return true;
      }
    }
    return false;
  }
}
