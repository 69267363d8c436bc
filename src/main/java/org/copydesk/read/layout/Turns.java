package org.copydesk.read.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
              + "(?: ?\\([^()]{1,40}\\))?(, [\\p{Lu}\\p{N} .,&'’()-]{2,80})?:) .*",
          Pattern.DOTALL);

  /** A name in capitals with an office. */
  private static final Pattern OFFICE =
      Pattern.compile("\\p{Lu}[\\p{Lu} .'’()-]{1,60}, \\p{Lu}[^:]*:");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  private static final int LONGEST_WORDS = 800;

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

  /** So many do in a transcript that has every sentence on a line of its own. */
  private static final int LONGEST_SPEECH = 12;

  /** So many turns, of names in capitals, make such a transcript. */
  private static final int TRANSCRIPT = 4;

  /** Who is in a conversation says so. */
  private static final Pattern PERSONS =
      Pattern.compile("\\b(?:I|I['’]\\w+|[Mm]y|me|[Yy]ou|[Yy]our|[Ww]e|[Oo]ur)\\b");

  private Turns() {}

  static void mark(Page page) {
    Map<Integer, String> labels = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    int capitals = 0;
    boolean offices = offices(page);
    for (int i = 0; i < page.size(); i++) {
      boolean speaks = page.is(i, BlockKind.PARAGRAPH) && page.shape(i).sentence();
      String label = speaks ? label(page.words(i, 200)) : "";
      if (!label.isEmpty() && (offices || !OFFICE.matcher(page.words(i, 200)).lookingAt())) {
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
    if (capitals >= TRANSCRIPT) {
      speeches(page, turns, labels.values());
    }
  }

  /**
   * Whether names stand with offices, <i>JAN TAPER, TNN ANCHOR: Welcome</i>, and one of them again
   * without: places before a colon do not.
   */
  private static boolean offices(Page page) {
    Set<String> full = new HashSet<>();
    Set<String> plain = new HashSet<>();
    for (int i = 0; i < page.size(); i++) {
      String label = page.is(i, BlockKind.PARAGRAPH) ? label(page.words(i, 200)) : "";
      if (!label.isEmpty() && capital(label)) {
        boolean office = OFFICE.matcher(page.words(i, 200)).lookingAt();
        (office ? full : plain).add(last(label));
      }
    }
    full.retainAll(plain);
    return !full.isEmpty();
  }

  private static String last(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  /**
   * The lines between two turns, if somebody speaks of himself or to somebody there and none of
   * them is spoken of: then the story has the word.
   */
  private static void speeches(Page page, List<Integer> turns, Iterable<String> labels) {
    Set<String> names = new HashSet<>();
    labels.forEach(label -> names.add(last(label).toLowerCase(Locale.ROOT)));
    for (int t = 1; t < turns.size(); t++) {
      int from = turns.get(t - 1) + 1;
      int to = turns.get(t);
      boolean speech = to - from <= LONGEST_SPEECH;
      boolean person = false;
      for (int i = from; i < to && speech; i++) {
        String words = page.words(i, LONGEST_WORDS);
        person |= PERSONS.matcher(words).find();
        speech = page.is(i, BlockKind.PARAGRAPH) || page.is(i, BlockKind.SPEAKER_TURN);
        for (String word : WORDS.split(words, -1)) {
          speech &=
              word.equals(word.toUpperCase(Locale.ROOT))
                  || !names.contains(word.toLowerCase(Locale.ROOT));
        }
      }
      for (int i = from; i < to && speech && person; i++) {
        page.set(i, BlockKind.SPEAKER_TURN);
      }
    }
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
