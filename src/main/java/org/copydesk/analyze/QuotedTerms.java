package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Context;
import org.copydesk.fact.Quotation;
import org.copydesk.fact.QuotedTerm;
import org.copydesk.fact.QuotedTerm.Use;
import org.copydesk.fact.Sentence;
import org.copydesk.fact.Voice;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.lexicon.PartOfSpeech;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Finds short stretches between quotation marks inside a sentence, and says what the marks are for.
 *
 * <p>What is a sentence of its own (<i>“Never,” she said</i>) is an utterance and no term; so is
 * what asks or exclaims.
 */
final class QuotedTerms implements FactFinder {
  /** Longer ones are quotations, and no terms (editorial standard, SCQ001). */
  private static final int MOST_WORDS = 4;

  /** So many words before the marks may name what stands between them. */
  private static final int NAMING_REACH = 6;

  /** So many words before the marks may hold a <i>so-called</i>. */
  private static final int LEAD = 3;

  /** A source's own word is remembered for so many sentences (editorial standard, SCQ001). */
  private static final int ECHO_REACH = 2;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  private static final Set<String> DEGREES =
      Set.of("a", "an", "the", "very", "so", "too", "quite", "really", "more", "extremely");

  private final Lexicons lexicons;

  QuotedTerms(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public void find(StoryText story, FactList facts) {
    Map<Integer, List<Said>> spoken = spoken(story, facts);
    for (NumberedBlock block : story.blocks()) {
      if (!block.parsed().block().kind().body()) {
        continue;
      }
      for (int q = 0; q < block.parsed().quotes().size(); q++) {
        if (term(block.parsed(), block.parsed().quotes().get(q))) {
          put(story, block, q, spoken, facts);
        }
      }
    }
  }

  /**
   * What a source is quoted as saying.
   *
   * @param id the quotation
   * @param words what is said, in lower case
   */
  private record Said(int id, String words) {}

  /** What is said in each sentence, by its place in the story. */
  private static Map<Integer, List<Said>> spoken(StoryText story, FactList facts) {
    Map<Integer, List<Said>> spoken = new HashMap<>();
    for (Quotation quotation : facts.of(Quotation.class)) {
      if (quotation.speakerId() != 0) {
        spoken
            .computeIfAbsent(place(facts, quotation), place -> new ArrayList<>())
            .add(new Said(quotation.id(), words(story.text(quotation.inner()))));
      }
    }
    return spoken;
  }

  private static int place(FactList facts, Quotation quotation) {
    return ((Sentence) facts.get(quotation.sentenceId())).index();
  }

  /** Lower case, one blank around each word, so that only whole words are found in it. */
  private static String words(String text) {
    return " " + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }

  private void put(
      StoryText story,
      NumberedBlock block,
      int q,
      Map<Integer, List<Said>> spoken,
      FactList facts) {
    ParsedBlock parsed = block.parsed();
    Quote quote = parsed.quotes().get(q);
    Range sentence = parsed.sentenceOf(quote.open());
    int beside = quote.open() > sentence.from() ? quote.open() - 1 : quote.to();
    Context context = story.context(block, new Range(beside, beside + 1));
    Quotation quotation = (Quotation) facts.get(block.quotationId(q));
    Span inner = parsed.span(quote.open() + 1, lastWord(parsed, quote) + 1);
    int from = Math.max(sentence.from(), quote.open() - LEAD);
    Span span = parsed.span(quote.open(), quote.to());
    String own = words(story.text(inner));
    boolean said = quotation.speakerId() != 0 || context.voice() != Voice.NARRATOR;
    int place = place(facts, quotation);
    boolean echoed =
        IntStream.rangeClosed(place - ECHO_REACH, place + ECHO_REACH)
            .mapToObj(near -> spoken.getOrDefault(near, List.of()))
            .flatMap(List::stream)
            .anyMatch(other -> other.id() != quotation.id() && other.words().contains(own));
    facts.put(
        new QuotedTerm(
            facts.reserve(),
            span,
            context,
            use(parsed, quote, sentence, said),
            story.text(inner),
            quote.words(),
            bare(parsed, quote),
            ordinary(parsed, quote),
            echoed,
            from < quote.open()
                ? parsed.span(from, quote.open())
                : new Span(span.start(), span.start())));
  }

  /** A short closed quotation that is only part of its sentence and ends like one. */
  private static boolean term(ParsedBlock block, Quote quote) {
    if (!quote.closed() || quote.words() < 1 || quote.words() > MOST_WORDS) {
      return false;
    }
    Range sentence = block.sentenceOf(quote.open());
    boolean outside = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      outside |= block.token(i).word() && (i < quote.open() || i >= quote.to());
    }
    boolean utterance = false;
    for (int i = quote.open() + 1; i < quote.innerEnd(); i++) {
      String form = block.token(i).form();
      utterance |= form.equals("?") || form.equals("!") || form.equals(".") && i < quote.to() - 2;
    }
    return outside && !utterance;
  }

  private static int lastWord(ParsedBlock block, Quote quote) {
    int last = quote.innerEnd() - 1;
    while (last > quote.open() + 1 && !block.token(last).word()) {
      last--;
    }
    return last;
  }

  private Use use(ParsedBlock block, Quote quote, Range sentence, boolean said) {
    int open = quote.open();
    if (open > sentence.from() && block.token(open + 1).capitalized()) {
      return Use.NAME;
    }
    if (said) {
      return Use.SPOKEN;
    }
    if (bracketed(block, open - 1) || named(block, sentence, quote)) {
      return Use.TERM;
    }
    for (int i = open + 1; i < quote.innerEnd(); i++) {
      Token token = block.token(i);
      if (token.word() && !plain(token)) {
        return Use.TERM;
      }
    }
    return Use.SCARE;
  }

  private static boolean bracketed(ParsedBlock block, int before) {
    String key = block.key(before);
    return key.equals("(") || key.equals(":") || key.equals("=") || key.equals("[");
  }

  /** Letters of English: neither <i>“schadenfreude-ähnlich”</i> nor <i>“v2”</i>. */
  private static boolean plain(Token token) {
    return token.key().chars().allMatch(c -> c < 128 && !Character.isDigit(c) || c == '’');
  }

  private boolean named(ParsedBlock block, Range sentence, Quote quote) {
    int from = Math.max(sentence.from(), quote.open() - NAMING_REACH);
    for (int i = quote.open() - 1; i >= from; i--) {
      if (naming(block.key(i), "before") && reaches(block, i, quote.open())) {
        return true;
      }
    }
    int behind = quote.to();
    while (behind < sentence.to() && block.key(behind).equals(",")) {
      behind++;
    }
    // '"nudges," a term used for': the article, then the naming noun.
    boolean apposed =
        behind < sentence.to()
            && block.token(behind).tag() == Tag.DETERMINER
            && naming(block.key(behind + 1), "before");
    return apposed || naming(block.key(behind), "after");
  }

  /**
   * A verb names what stands anywhere behind it (<i>called the tower of the old port “...”</i>); a
   * noun, <i>as</i> and <i>or</i> only what follows at once, an article apart.
   */
  private boolean reaches(ParsedBlock block, int at, int open) {
    Token between = block.token(open - 1);
    boolean next = between.tag() == Tag.DETERMINER || !between.word();
    return at + 1 == open
        || next && at + 2 == open
        || lexicons
            .entry("naming-word", block.key(at))
            .filter(entry -> entry.part() == PartOfSpeech.VERB)
            .isPresent();
  }

  private boolean naming(String key, String group) {
    return !key.isEmpty()
        && lexicons
            .group("naming-word", key)
            .filter(side -> side.equals(group) || side.equals("either"))
            .isPresent();
  }

  private static int bare(ParsedBlock block, Quote quote) {
    int bare = 0;
    for (int i = quote.open() + 1; i < quote.innerEnd(); i++) {
      bare += block.token(i).word() && !DEGREES.contains(block.key(i)) ? 1 : 0;
    }
    return bare;
  }

  private static boolean ordinary(ParsedBlock block, Quote quote) {
    return quote.words() == 2
        && block.key(quote.open() + 1).equals("the")
        && block.token(quote.open() + 2).tag() == Tag.NOUN;
  }
}
