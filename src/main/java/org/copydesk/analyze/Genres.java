package org.copydesk.analyze;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.SourceBalance.Genre;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Token;

/**
 * Tells reports from pieces that a desk does not expect several sources of, by blocks, labels and
 * words that other pieces lack.
 */
final class Genres {
  /** So many different words of a genre must be there ... */
  private static final int FEWEST_WORDS = 4;

  /** ... and one in so many words of the copy must be one. */
  private static final int WORDS_PER_HIT = 120;

  /** So many questions or turns make an interview. */
  private static final int FEWEST_TURNS = 3;

  /** A question of an interviewer has so many tokens at most. */
  private static final int LONGEST_QUESTION = 40;

  /** Whoever says "you" gives advice, if not asked or called on only. */
  private static final Set<String> SECOND_PERSON =
      new HashSet<>(Set.of("you", "your", "yours", "yourself"));

  private final Lexicons lexicons;
  private final OwnVoice voice;

  Genres(Lexicons lexicons) {
    this.lexicons = lexicons;
    voice = new OwnVoice(lexicons);
  }

  /**
   * What kind of piece the story is.
   *
   * @param opinion whether it is labeled or signed as opinion
   * @param length its words
   */
  Genre of(StoryText text, boolean opinion, int length) {
    Map<Genre, Set<String>> words = new EnumMap<>(Genre.class);
    Map<Genre, Integer> hits = new EnumMap<>(Genre.class);
    int turns = 0;
    OwnVoice.Words said = OwnVoice.Words.NONE;
    int second = 0;
    boolean asked = false;
    boolean about = false;
    boolean put = false;
    for (NumberedBlock block : text.blocks()) {
      BlockKind kind = block.parsed().block().kind();
      boolean turn = kind == BlockKind.QUESTION || kind == BlockKind.SPEAKER_TURN;
      OwnVoice.Words own = voice.words(block.parsed());
      boolean answer = put && own.all() > 0;
      turns += turn || answer ? 1 : 0;
      put = kind.body() && put(block.parsed());
      about |= kind == BlockKind.ABOUT;
      said = said.and(own);
      second += advised(block.parsed());
      for (Lexicons.Hit hit : lexicons.match("genre-word", block.parsed().tokens())) {
        Genre genre = Genre.valueOf(hit.entry().group().toUpperCase(Locale.ROOT));
        words.computeIfAbsent(genre, it -> new HashSet<>()).add(hit.entry().term());
        hits.merge(genre, 1, Integer::sum);
      }
      asked |= kind == BlockKind.HEADLINE && interview(block.parsed());
    }
    if (opinion) {
      return Genre.OPINION;
    }
    if (turns >= FEWEST_TURNS || asked) {
      return Genre.INTERVIEW;
    }
    if (about) {
      return Genre.RELEASE;
    }
    for (Map.Entry<Genre, Set<String>> one : words.entrySet()) {
      int needed = one.getKey() == Genre.RELEASE ? 2 : FEWEST_WORDS;
      int often = hits.getOrDefault(one.getKey(), 0);
      if (one.getValue().size() >= needed && often * WORDS_PER_HIT >= length) {
        return one.getKey();
      }
    }
    if (second >= FEWEST_WORDS && second * WORDS_PER_HIT >= length) {
      return Genre.SERVICE;
    }
    int first = said.own();
    return first >= FEWEST_WORDS && first * WORDS_PER_HIT >= length
        ? Genre.FIRST_PERSON
        : Genre.NEWS;
  }

  /**
   * How often the reader is told what he may do: <i>your agency can</i>. Who asks him (<i>Are you
   * angry yet?</i>) or calls on him (<i>as you know</i>) advises nothing.
   */
  private int advised(ParsedBlock parsed) {
    int count = 0;
    for (ParsedBlock.Range sentence : parsed.sentences()) {
      boolean question = parsed.token(sentence.to() - 1).form().equals("?");
      for (int i = sentence.from(); parsed.block().kind().body() && i < sentence.to(); i++) {
        boolean reader = SECOND_PERSON.contains(parsed.key(i)) && !parsed.quoted(i);
        count += reader && !question && !addressed(parsed, i) ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * Whether a verb behind the pronoun calls on the reader: <i>you know</i>, <i>you may think</i>.
   */
  private boolean addressed(ParsedBlock parsed, int you) {
    int end = Math.min(you + 3, parsed.sentenceOf(you).to());
    for (int i = you + 1; i < end; i++) {
      if (lexicons.has("addressing-verb", parsed.key(i))) {
        return true;
      }
    }
    return false;
  }

  private static int unquoted(ParsedBlock parsed, Set<String> words) {
    int count = 0;
    for (int i = 0; parsed.block().kind().body() && i < parsed.tokens().size(); i++) {
      Token token = parsed.token(i);
      boolean self = words.contains(token.key());
      count += self && !parsed.quoted(i) ? 1 : 0;
    }
    return count;
  }

  /** Whether the block is one question, put to somebody: an interview without names or marks. */
  private static boolean put(ParsedBlock block) {
    int size = block.tokens().size();
    return size > 0
        && size <= LONGEST_QUESTION
        && block.quotes().isEmpty()
        && block.token(size - 1).form().equals("?")
        && block.sentences().size() <= 2
        && unquoted(block, SECOND_PERSON) > 0;
  }

  private static boolean interview(ParsedBlock block) {
    return block.tokens().stream()
        .anyMatch(token -> token.key().equals("interview") || token.key().equals("q&a"));
  }
}
