package org.copydesk.read.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;

/**
 * Interviews and transcripts: {@code Q: Why now?}, {@code SMITH: Because we can.} Only a pattern
 * that recurs makes one.
 */
final class Turns {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(Q|A)[.:]|(\\p{Lu}[\\p{Lu} .'’-]{1,40}|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3})"
              + "(?: ?\\([^()]{1,40}\\))?:) .*",
          Pattern.DOTALL);

  private static final Set<String> ASKING =
      Set.of("q", "question", "interviewer", "reporter", "moderator", "host", "journalist");

  /** Words before a colon that head a line and speak for nobody. */
  private static final Set<String> NOBODY =
      Set.of(
          "update",
          "updated",
          "warning",
          "breaking",
          "note",
          "photos",
          "video",
          "watch",
          "read",
          "read more",
          "related",
          "exclusive",
          "opinion",
          "analysis",
          "fact",
          "claim",
          "rating",
          "verdict",
          "false",
          "true",
          "when",
          "where",
          "what",
          "who",
          "why",
          "how",
          "cost",
          "date",
          "time",
          "venue",
          "address",
          "phone",
          "source",
          "sources",
          "contact",
          "ps",
          "p.s.");

  /** Blocks without a label between two turns that still belong to the first of them. */
  private static final int LONGEST_GAP = 3;

  private Turns() {}

  static void mark(Page page) {
    Map<Integer, String> labels = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    int capitals = 0;
    for (int i = 0; i < page.size(); i++) {
      boolean speaks = page.is(i, BlockKind.PARAGRAPH) && page.shape(i).sentence();
      String label = speaks ? label(page.words(i, 120)) : "";
      if (!label.isEmpty()) {
        labels.put(i, label);
        counts.merge(label, 1, Integer::sum);
        capitals += capital(label) ? 1 : 0;
      }
    }
    List<Integer> turns = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String label = labels.getOrDefault(i, "");
      if (!label.isEmpty()
          && (counts.getOrDefault(label, 0) >= 2 || (capital(label) && capitals >= 2))) {
        turns.add(i);
      }
    }
    if (turns.size() < 2) {
      return;
    }
    for (int turn : turns) {
      String label = labels.getOrDefault(turn, "").toLowerCase(Locale.ROOT);
      page.set(turn, ASKING.contains(label) ? BlockKind.QUESTION : BlockKind.SPEAKER_TURN);
    }
    gaps(page, turns);
  }

  /** An answer of several paragraphs has one label. */
  private static void gaps(Page page, List<Integer> turns) {
    int span = turns.get(turns.size() - 1) - turns.get(0) + 1;
    if (turns.size() * 2 < span) {
      return;
    }
    for (int i = 1; i < turns.size(); i++) {
      int from = turns.get(i - 1) + 1;
      int to = turns.get(i);
      for (int at = from; at < to && to - from <= LONGEST_GAP; at++) {
        if (page.is(at, BlockKind.PARAGRAPH)) {
          page.set(at, BlockKind.SPEAKER_TURN);
        }
      }
    }
  }

  private static String label(String words) {
    if (words.indexOf(':') < 0 && !words.startsWith("Q.") && !words.startsWith("A.")) {
      return "";
    }
    Matcher matcher = LABEL.matcher(words);
    if (!matcher.matches()) {
      return "";
    }
    String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return NOBODY.contains(label.toLowerCase(Locale.ROOT)) ? "" : label;
  }

  private static boolean capital(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT));
  }
}
