package org.copydesk.analyze;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.CorrectionNote;
import org.copydesk.fact.Interest;
import org.copydesk.fact.OpinionSign;
import org.copydesk.fact.SourceBalance.Genre;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.Story;
import org.copydesk.fact.TermHit;
import org.copydesk.fact.Voice;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Token;

/**
 * Sees what a story tells of itself: corrections, whether it is a comment, and interests of its
 * sources.
 */
final class Disclosures implements FactFinder {
  /** A short text of a few strong words is no column. */
  private static final int FEWEST_WORDS = 150;

  /** Judging words in a hundred from which on a story reads as a comment. */
  private static final double JUDGING_SHARE = 0.75;

  private static final int FEWEST_JUDGING = 4;

  /** The same for a story that judges mostly in words that a desk may use. */
  private static final double OFTEN_SHARE = 1;

  private static final int MANY_JUDGING = 6;

  /**
   * The same word counts so often: a report of an attack by terrorists has no other name for it.
   */
  private static final int REPEATED = 2;

  /** What a word that a desk may use counts for. */
  private static final double MILD = 0.5;

  /** A shorter note with a colon is the label of what follows it. */
  private static final int LONGEST_LABEL = 14;

  /** In a piece of somebody's own, so many words of contempt. */
  private static final int FEWEST_CONDEMNING = 3;

  private static final double CONDEMNING_SHARE = 0.3;

  private static final Set<String> JUDGING =
      Set.of(
          "loaded-modifier",
          "insinuator",
          "emotive-predicate",
          "contested-label",
          "cliche",
          "doubt-marker",
          "booster",
          "editorializing",
          "editorial-judgment");

  private static final Set<String> LABELS =
      Set.of(
          "opinion",
          "analysis",
          "commentary",
          "comment",
          "column",
          "editorial",
          "op-ed",
          "review",
          "letters",
          "perspective",
          "viewpoint",
          "blog");

  /** Fields of the front matter that name those who pay for a story or own its outlet. */
  private static final List<String> PAYING =
      List.of("sponsor", "sponsors", "funder", "owner", "client", "partner", "paid_by");

  private final Lexicons lexicons;

  Disclosures(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public void find(StoryText story, FactList facts) {
    corrections(story, facts);
    if (!labeled(story)) {
      disclaimers(story, facts);
      if (facts.of(OpinionSign.class).isEmpty()) {
        judging(story, facts);
      }
    }
    interests(story, facts);
  }

  private void corrections(StoryText story, FactList facts) {
    List<NumberedBlock> blocks = story.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      NumberedBlock block = blocks.get(b);
      ParsedBlock parsed = block.parsed();
      List<Token> tokens = parsed.tokens();
      if (parsed.block().kind() != BlockKind.CORRECTION
          || lexicons.match("correction-marker", tokens).isEmpty()) {
        continue;
      }
      boolean goesOn =
          b + 1 < blocks.size() && parsed.index() + 1 == blocks.get(b + 1).parsed().index();
      boolean label = tokens.size() <= LONGEST_LABEL && hasColon(tokens);
      boolean detailed = label && goesOn || !lexicons.match("correction-detail", tokens).isEmpty();
      facts.put(
          new CorrectionNote(
              facts.reserve(),
              parsed.block().span(),
              story.context(block, new Range(0, tokens.size())),
              story.text(parsed.block().span()),
              detailed));
    }
  }

  private static boolean hasColon(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.form().equals(":"));
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && letter(words.codePointAt(end))) {
      end += Character.charCount(words.codePointAt(end));
    }
    return words.substring(0, end);
  }

  private static boolean letter(int c) {
    return c == '-' || Character.isLetter(c);
  }

  /** Whether a line or the kicker of the story is a label of opinion. */
  private static boolean labeled(StoryText story) {
    String text = story.article().text().text();
    for (Block block : story.article().blocks()) {
      if (block.span().length() < 40) {
        String words = block.span().in(text).toLowerCase(Locale.ROOT).strip();
        String first = firstWord(words);
        boolean label = LABELS.contains(words) || LABELS.contains(first) && words.contains(":");
        if (label) {
          return true;
        }
      }
    }
    return false;
  }

  private void disclaimers(StoryText story, FactList facts) {
    for (NumberedBlock block : story.blocks()) {
      ParsedBlock parsed = block.parsed();
      if (parsed.block().kind() != BlockKind.DISCLAIMER) {
        continue;
      }
      List<Lexicons.Hit> hits = lexicons.match("opinion-label", parsed.tokens());
      if (!hits.isEmpty()) {
        Range range = new Range(hits.get(0).from(), hits.get(0).to());
        Span span = parsed.span(range);
        facts.put(
            new OpinionSign(
                facts.reserve(),
                span,
                story.context(block, range),
                "The disclaimer speaks of “" + story.text(span) + "”"));
      }
    }
  }

  /** Whether so many words of the story's own judge that it reads as a comment. */
  private static void judging(StoryText story, FactList facts) {
    Story whole = facts.of(Story.class).get(0);
    int own = 0;
    for (NumberedBlock block : story.blocks()) {
      ParsedBlock parsed = block.parsed();
      for (int i = 0; parsed.block().kind().body() && i < parsed.tokens().size(); i++) {
        own += parsed.token(i).word() && block.voices().at(i) == Voice.NARRATOR ? 1 : 0;
      }
    }
    int strong = 0;
    int all = 0;
    int condemning = 0;
    Map<String, Integer> told = new HashMap<>();
    for (TermHit hit : facts.of(TermHit.class)) {
      if (hit.narrated()
          && JUDGING.contains(hit.list())
          && told.merge(hit.term(), 1, Integer::sum) <= REPEATED) {
        all++;
        strong += hit.mild() ? 0 : 1;
        condemning += !hit.mild() && condemns(hit) ? 1 : 0;
      }
    }
    double weight = strong + MILD * (all - strong);
    boolean loud = strong >= FEWEST_JUDGING && 100.0 * strong >= JUDGING_SHARE * own;
    boolean often = weight >= MANY_JUDGING && 100.0 * weight >= OFTEN_SHARE * own;
    // where such words are not asked for, since it is a piece of somebody's own, the label is
    boolean personal = story.genre() == Genre.FIRST_PERSON || story.genre() == Genre.SERVICE;
    boolean polemic =
        personal && condemning >= FEWEST_CONDEMNING && 100.0 * condemning >= CONDEMNING_SHARE * own;
    if (own >= FEWEST_WORDS && (loud || often || polemic)) {
      NumberedBlock first = story.blocks().get(0);
      facts.put(
          new OpinionSign(
              facts.reserve(),
              whole.span(),
              story.context(first, new Range(0, 1)),
              "Reads as opinion ("
                  + (loud ? strong : all)
                  + " judging words of "
                  + own
                  + " of the story's own)"));
    }
  }

  private static boolean condemns(TermHit hit) {
    return hit.group().equals("condemn")
        || hit.list().equals("emotive-predicate")
        || hit.list().equals("contested-label");
  }

  private void interests(StoryText story, FactList facts) {
    Map<String, String> fields = story.article().metadata().fields();
    Set<String> told = new HashSet<>();
    String text = story.article().text().text().toLowerCase(Locale.ROOT);
    boolean disclosed = text.contains("disclosure") || text.contains("sponsored by");
    for (SourceMention source : facts.of(SourceMention.class)) {
      String name = Tokenizer.key(source.name());
      if (name.isEmpty() || source.attributionId() == 0 || !told.add(name)) {
        continue;
      }
      String state = lexicons.has("state-outlet", name) ? "it is run by a state" : "";
      String paying = disclosed ? "" : paying(fields, name);
      String interest = paying.isEmpty() ? state : paying;
      if (interest.isEmpty() || !source.context().block().body()) {
        continue;
      }
      // The whole story is looked through, so only for those few who have an interest.
      if (!(interest.equals(state) && ownerNamed(text, name))) {
        facts.put(
            new Interest(
                facts.reserve(), source.span(), source.context(), source.text(), interest));
      }
    }
  }

  private static String paying(Map<String, String> fields, String name) {
    for (String field : PAYING) {
      String value = Tokenizer.key(fields.getOrDefault(field, ""));
      if (!value.isEmpty() && name.length() > 3 && value.contains(name)) {
        return "the story's front matter names it as " + field.replace('_', ' ');
      }
    }
    return "";
  }

  /** Whether the story says somewhere right before or behind the name that a state runs it. */
  private static boolean ownerNamed(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      String near =
          text.substring(Math.max(0, at - 60), Math.min(text.length(), at + name.length() + 60));
      if (near.contains("state")
          || near.contains("government")
          || near.contains("official")
          || near.contains("kremlin")
          || near.contains("party newspaper")) {
        return true;
      }
    }
    return false;
  }
}
