package org.copydesk.settle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.copydesk.fact.Sentence;
import org.copydesk.finding.Wording;
import org.copydesk.text.Span;

/**
 * What findings are recognized by when the copy has been edited elsewhere, re-wrapped or moved: the
 * rule, the words and their neighbors in the sentence, never a position. Equal findings are counted
 * through, so that each has its own. What is found about a whole story is known by the story. Not
 * thread-safe; ask in reading order.
 */
final class Fingerprints {
  private static final int NEIGHBORS = 3;
  private static final int BYTES = 8;

  /** A neighbor is looked for this far away at most, which keeps endless sentences cheap. */
  private static final int REACH = 200;

  private final String path;
  private final String text;
  private final List<Sentence> sentences;
  private final int[] starts;
  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest digest;

  /**
   * @param path of the story
   * @param text what is read of it
   * @param sentences of it
   */
  Fingerprints(String path, String text, List<Sentence> sentences) {
    this.path = path;
    this.text = text;
    this.sentences = sentences.stream().sorted(Comparator.comparing(Sentence::span)).toList();
    this.starts = this.sentences.stream().mapToInt(sentence -> sentence.span().start()).toArray();
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What a finding is recognized by.
   *
   * @param fingerprint 16 hexadecimal digits, of its own for each of equal findings
   * @param wording what it is made of, the same for equal findings
   */
  record Print(String fingerprint, Wording wording) {}

  /** What a finding of the rule {@code id} on {@code span} is recognized by. */
  Print of(String id, Span span) {
    int from = Math.max(sentenceAt(span.start()).start(), span.start() - REACH);
    int to = Math.min(sentenceAt(Math.max(span.start(), span.end() - 1)).end(), text.length());
    String before = from < span.start() ? text.substring(from, span.start()) : "";
    to = Math.min(to, span.end() + REACH);
    String after = span.end() < to ? text.substring(span.end(), to) : "";
    List<String> left = Words.of(before);
    List<String> right = Words.of(after);
    Wording wording =
        new Wording(
            String.join(" ", left.subList(Math.max(0, left.size() - NEIGHBORS), left.size())),
            String.join(" ", Words.of(span.in(text))),
            String.join(" ", right.subList(0, Math.min(NEIGHBORS, right.size()))));
    String key = String.join("\n", id, wording.before(), wording.words(), wording.after());
    return new Print(counted(key), wording);
  }

  /**
   * What a finding of the rule {@code id} about the story as a whole is recognized by: the rule and
   * the story, since a headline is edited without any change to what was found.
   *
   * @param shown where the finding is shown
   */
  Print ofStory(String id, Span shown) {
    String words = String.join(" ", Words.of(shown.in(text)));
    return new Print(counted(id + "\n\n" + path), new Wording("", words, "", true));
  }

  /** What a finding of the rule {@code id} on words that are no copy is recognized by. */
  Print of(String id, String words) {
    Wording wording = new Wording("", String.join(" ", Words.of(words)), "");
    return new Print(counted(id + "\n" + wording.words()), wording);
  }

  private String counted(String key) {
    int occurrence = seen.merge(key, 1, Integer::sum);
    String counted = occurrence == 1 ? key : key + "\n" + occurrence;
    byte[] hash = digest.digest(counted.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  /** The sentence around {@code offset}; outside sentences, an empty span there. */
  private Span sentenceAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? found : -found - 2;
    if (index >= 0 && sentences.get(index).span().covers(offset)) {
      return sentences.get(index).span();
    }
    return new Span(offset, offset);
  }
}
