package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.text.Span;

/**
 * Whether a story is in English, British or American: told by its small words, which every sentence
 * has and which no two languages share. In English copy one word in three is in our list, in German
 * or French copy one in fifty. When in doubt a story is English: a note instead of findings on a
 * story that we can read is worse than findings that an editor waves away.
 */
public final class Language {
  /** A text with fewer words is never doubted. */
  private static final int LEAST_WORDS = 25;

  /** From this share of English small words on a text is English, whatever else is in it. */
  private static final double ENGLISH = 0.10;

  /** A text of another language that we list has at least this share of its small words. */
  private static final double OTHER = 0.08;

  /** So long a text with hardly any English small word is in a language that we do not list. */
  private static final int MANY_WORDS = 80;

  /** That share. */
  private static final double HARDLY = 0.03;

  /** Words that hardly a sentence of news copy does without. */
  private static final Set<String> ENGLISH_WORDS =
      words(
          "the of and to that is for it with on by he at from are this have has had not but which",
          "they were been their who will would said its after or be when than about into as");

  /** Words of others that no English word is spelled like. */
  /** Words of others, those left out that are spelled like an English word or an initial. */
  private static final Set<String> OTHER_WORDS =
      words(
          // German
          "der und das von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus",
          "dass sie nach wird bei einer um sind noch wie einem über",
          // French
          "le les et du en un une est que dans qui pas au sur par ne se ce il sont avec ont aux sa",
          "cette été mais leur",
          // Spanish
          "el los las y del su como más pero sus fue ha este entre cuando muy sobre también",
          // Italian
          "di che la è non sono della dei delle alla si da nel anche più gli ma lo",
          // Portuguese
          "os dos das em uma que não com na ao foi é mas pelo são",
          // Dutch
          "het een van de dat op te zijn voor met niet aan er maar om ook dan nog naar uit wordt",
          "heeft",
          // Danish, Norwegian, Swedish
          "og det som på til av af har ikke är att den ett var han jeg inte från fra eller ved vid",
          // Polish
          "na nie się że jest jak po od przez był dla tym oraz",
          // Turkish
          "ve bir bu için ile olarak çok daha gibi kadar sonra ancak");

  private static final Spellings SPELLINGS = new Spellings();

  private int letters;
  private int latin;
  private int words;
  private int english;

  /** As long as small words are, in lower case. */
  private final List<String> small = new ArrayList<>();

  private Language() {}

  private static Set<String> words(String... languages) {
    return Set.copyOf(Arrays.asList(String.join(" ", languages).split(" ", -1)));
  }

  /** Whether {@code article} is in English, or too short or too odd to tell. */
  public static boolean english(Article article) {
    Language seen = new Language();
    String text = article.text().text();
    for (Block block : article.blocks()) {
      if (block.kind().copy() || block.kind().quoted()) {
        seen.read(text, block.span());
      }
    }
    return seen.english();
  }

  private boolean english() {
    if (letters >= LEAST_WORDS * 4 && latin * 2 < letters) {
      return false;
    }
    if (words < LEAST_WORDS || english >= ENGLISH * words) {
      return true;
    }
    long other = small.stream().filter(OTHER_WORDS::contains).count();
    boolean listed = other >= OTHER * words && other > 2 * english;
    return !listed && (words < MANY_WORDS || english > HARDLY * words);
  }

  private void read(String text, Span span) {
    int start = span.start();
    for (int i = span.start(); i <= span.end(); ) {
      int c = i < span.end() ? text.codePointAt(i) : ' ';
      int width = Character.charCount(c);
      boolean ascii = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (ascii || Character.isLetter(c)) {
        letters++;
        latin += ascii || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
      } else {
        word(text, start, i);
        start = i + width;
      }
      i += width;
    }
  }

  private void word(String text, int start, int end) {
    if (start < end) {
      words++;
      if (end - start <= 6) {
        String word = SPELLINGS.of(text, start, end).key();
        english += ENGLISH_WORDS.contains(word) ? 1 : 0;
        small.add(word);
      }
    }
  }
}
