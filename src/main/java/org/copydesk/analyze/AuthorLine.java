package org.copydesk.analyze;

import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Whether a story closes with a line about who wrote it, as columns of outside writers do: <i>Ines
 * Roca is a fellow of the Tarn Institute.</i> Reports are by reporters, whose lines name that
 * trade.
 */
final class AuthorLine {
  /** The line stands among so many last blocks. */
  private static final int LAST = 3;

  /** A longer paragraph tells more than who somebody is, in tokens. */
  private static final int LONGEST = 70;

  /** A name has so many words at most. */
  private static final int NAME = 5;

  private static final Set<String> ARE =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "teaches",
          "taught",
          "writes",
          "wrote",
          "served",
          "serves",
          "directs",
          "directed",
          "chairs",
          "chaired",
          "runs",
          "ran",
          "leads",
          "led",
          "works",
          "worked",
          "blogs",
          "practices");

  /** Trades whose lines stand below reports as well. */
  private static final Set<String> REPORTING =
      Set.of(
          "reporter",
          "reporters",
          "correspondent",
          "correspondents",
          "staff",
          "intern",
          "freelance",
          "freelancer",
          "photographer",
          "producer",
          "journalist");

  /** What writers of columns are. */
  private static final Set<String> CALLINGS =
      Set.of(
          "author",
          "co-author",
          "coauthor",
          "columnist",
          "contributor",
          "contributors",
          "fellow",
          "professor",
          "lecturer",
          "scholar",
          "historian",
          "economist",
          "novelist",
          "playwright",
          "playwright-in-residence",
          "writer",
          "blogger",
          "activist",
          "attorney",
          "lawyer",
          "consultant",
          "analyst",
          "strategist",
          "teaches",
          "taught",
          "writes",
          "founder",
          "officer",
          "veteran",
          "mayor",
          "scientist",
          "researcher",
          "physician",
          "doctor",
          "director",
          "president",
          "member",
          "editor",
          "student");

  private final Lexicons lexicons;

  AuthorLine(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether the last blocks of {@code story} hold such a line. */
  boolean closes(StoryText story) {
    List<NumberedBlock> blocks = story.blocks();
    for (int b = blocks.size() - 1; b >= Math.max(1, blocks.size() - LAST); b--) {
      ParsedBlock block = blocks.get(b).parsed();
      if (block.block().kind().body() && line(block) && !namedBefore(blocks, b, block)) {
        return true;
      }
    }
    return false;
  }

  /** <i>Name is ...</i>, or <i>Name, a ..., is ...</i>, in a few words and without a quotation. */
  private boolean line(ParsedBlock block) {
    List<Token> tokens = block.tokens();
    if (tokens.size() > LONGEST || !block.quotes().isEmpty() || block.sentences().isEmpty()) {
      return false;
    }
    Range first = block.sentences().get(0);
    int name = name(block);
    if (name < 2) {
      return false;
    }
    int verb = name;
    if (block.token(verb).form().equals(",")) {
      verb++;
      // the verb behind the last comma of an aside: "Roca, who advised Hugo Lind, Jr., is a fellow"
      while (verb < first.to()
          && !(block.token(verb - 1).form().equals(",") && ARE.contains(block.key(verb)))) {
        verb++;
      }
    }
    return verb < first.to()
        && ARE.contains(block.key(verb))
        && tokens.stream().noneMatch(token -> REPORTING.contains(token.key()))
        && office(block, verb, first.to());
  }

  /**
   * How many words of a person's name the block opens with. A short line of many names looks like a
   * headline, whose words are not told apart.
   */
  private int name(ParsedBlock block) {
    boolean given = lexicons.has("given-name", block.key(0));
    int name = 0;
    while (name < Math.min(NAME, block.tokens().size() - 1)
        && block.token(name).capitalized()
        && (block.token(name).tag() == Tag.NAME || given && block.token(name).tag() == Tag.NOUN)) {
      name++;
    }
    return name;
  }

  /** Whether the words say what somebody does: an office, a calling, a work. */
  private boolean office(ParsedBlock block, int from, int to) {
    for (int i = from; i < to; i++) {
      String key = block.key(i);
      if (lexicons.has("title-noun", key) || CALLINGS.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the story speaks of the same person before: then the line belongs to the story. */
  private boolean namedBefore(List<NumberedBlock> blocks, int line, ParsedBlock closing) {
    String surname = closing.key(name(closing) - 1);
    for (int b = 1; b < line; b++) {
      ParsedBlock block = blocks.get(b).parsed();
      if (block.block().kind().body()
          && block.tokens().stream().anyMatch(token -> token.key().equals(surname))) {
        return true;
      }
    }
    return false;
  }
}
