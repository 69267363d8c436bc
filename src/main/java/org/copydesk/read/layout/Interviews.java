package org.copydesk.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;

/**
 * Interviews without names or labels: paragraphs that are a question to somebody, <i>Why did you
 * resign?</i>, with answers in the first person between. The questions may be in bold or in
 * capitals, which nothing here needs to know.
 *
 * <p>An author who speaks of himself above the first question may well ask and answer himself.
 */
final class Interviews {
  private static final Pattern YOU =
      Pattern.compile("\\b[Yy]ou(?:r|rs|rself|['’]\\w+)?\\b|\\bYOUR?\\b");
  private static final Pattern SELF = Pattern.compile("\\b(?:I|I['’]\\w+|[Mm]y|me|[Mm]yself)\\b");

  /** So many questions make an interview. */
  private static final int FEWEST = 3;

  /** And so many of them, one in three at least, say "you". */
  private static final int FEWEST_PUT = 2;

  /** A question has so many words at most. */
  private static final int LONGEST_QUESTION = 60;

  /** An answer has so many blocks at most. */
  private static final int LONGEST_ANSWER = 10;

  private static final int WORDS = 2000;

  private Interviews() {}

  static void mark(Page page) {
    List<Integer> questions = new ArrayList<>();
    int put = 0;
    int answered = 0;
    for (int i = 0; i + 1 < page.size(); i++) {
      if (question(page, i)) {
        questions.add(i);
        put += YOU.matcher(page.words(i, WORDS)).find() ? 1 : 0;
        answered += answers(page, i + 1) ? 1 : 0;
      } else if (questions.isEmpty() && answers(page, i)) {
        return; // the author says "I"
      }
    }
    boolean interview =
        questions.size() >= FEWEST
            && put >= FEWEST_PUT
            && 3 * put >= questions.size()
            && 3 * answered >= 2 * questions.size();
    for (int q = 0; interview && q < questions.size(); q++) {
      int at = questions.get(q);
      boolean last = q + 1 == questions.size();
      page.set(at, BlockKind.QUESTION);
      int end = last ? lastAnswer(page, at) : questions.get(q + 1);
      for (int i = at + 1; i < end && end - at <= LONGEST_ANSWER; i++) {
        if (page.is(i, BlockKind.PARAGRAPH)) {
          page.set(i, BlockKind.SPEAKER_TURN);
        }
      }
    }
  }

  /** The block behind the answer to the last question, which goes on while somebody says "I". */
  private static int lastAnswer(Page page, int question) {
    int end = question + 1;
    while (end < page.size() && answers(page, end)) {
      end++;
    }
    return end;
  }

  private static boolean question(Page page, int i) {
    boolean open = page.is(i, BlockKind.PARAGRAPH) || page.is(i, BlockKind.SUBHEAD);
    if (!open || page.shape(i).words() > LONGEST_QUESTION) {
      return false;
    }
    String words = page.words(i, WORDS).strip();
    return words.endsWith("?") && !quotes(words);
  }

  /** Whether somebody speaks of himself, outside quotation marks. */
  private static boolean answers(Page page, int i) {
    if (!page.is(i, BlockKind.PARAGRAPH)) {
      return false;
    }
    String words = page.words(i, WORDS);
    return mayBeSelf(words) && !quotes(words) && SELF.matcher(words).find();
  }

  /**
   * Whether a word may be one of {@link #SELF}: asked first, since most copy has none, and the
   * expression looks for all of them at each letter.
   */
  private static boolean mayBeSelf(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ((c == 'I' || c == 'm' || c == 'M') && (i == 0 || !plain(words.charAt(i - 1)))) {
        int end = i + 1;
        while (end < words.length() && plain(words.charAt(end))) {
          end++;
        }
        int length = end - i;
        if (c == 'I' ? length == 1 : length == 2 || length == 6) {
          return true;
        }
        i = end - 1;
      }
    }
    return false;
  }

  private static boolean plain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  private static boolean quotes(String words) {
    return words.indexOf('“') >= 0 || words.indexOf('”') >= 0 || words.indexOf('"') >= 0;
  }
}
