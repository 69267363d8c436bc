package org.copydesk.analyze;

import java.util.Set;

/** Words for where somebody is from or belongs: <i>American</i>, <i>Harwickian</i>. */
final class Demonyms {
  private static final Set<String> ENDINGS = Set.of("ian", "ish", "ese", "can", "ean");

  /** Those that no ending shows. */
  private static final Set<String> OTHERS =
      Set.of(
          "u.s.",
          "us",
          "american",
          "british",
          "u.k.",
          "uk",
          "french",
          "german",
          "dutch",
          "greek",
          "iraqi",
          "israeli",
          "saudi",
          "qatari",
          "afghan",
          "turkish",
          "swiss",
          "thai",
          "czech",
          "polish",
          "western",
          "arab",
          "republican",
          "democratic",
          "european",
          "african",
          "asian",
          "eu",
          "e.u.",
          "soviet",
          "pakistani",
          "kurdish",
          "yemeni");

  private Demonyms() {}

  /** Whether {@code key} is one, by its ending or because it is known. */
  static boolean has(String key) {
    int length = key.length();
    return OTHERS.contains(key) || length > 5 && ENDINGS.contains(key.substring(length - 3));
  }
}
