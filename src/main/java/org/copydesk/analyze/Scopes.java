package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * How far an attribution reaches (scope rules A1 to A5 of the editorial standard): to the end of
 * its clause, across quotations, and not into tails, relatives, dashes, brackets and coordinated
 * clauses, where the narrator speaks again.
 */
final class Scopes {
  private static final Set<String> CONTRAST =
      Set.of("but", "yet", "while", "whereas", "although", "though", "however", "despite", "even");
  private static final Set<String> BACKSHIFTED =
      Set.of("had", "would", "could", "might", "was", "were", "should");

  private final CueTable cues;

  Scopes(CueTable cues) {
    this.cues = cues;
  }

  /**
   * What a cue covers from token {@code from} on (A1, A3): up to the first cut, quotations whole.
   */
  List<Range> forward(ParsedBlock block, Range sentence, int from) {
    List<Range> found = new ArrayList<>();
    int start = from;
    int i = from;
    while (i < sentence.to()) {
      if (block.quoted(i)) {
        i = block.quotes().get(block.quoteAt()[i]).to();
        continue;
      }
      Token token = block.token(i);
      if (token.form().equals("(")) {
        int close = closing(block, sentence, i);
        add(found, start, i);
        start = close;
        i = close;
        continue;
      }
      if (dash(token)) {
        int second = nextDash(block, sentence, i + 1);
        add(found, start, i);
        if (second < 0) {
          return found;
        }
        start = second + 1;
        i = second + 1;
        continue;
      }
      if (token.form().equals(";") || token.form().equals(",") && cuts(block, sentence, i)) {
        add(found, start, i);
        return found;
      }
      i++;
    }
    add(found, start, Math.max(i, sentence.to()));
    return found;
  }

  /**
   * What a cue behind its content covers (A2): from the start of the sentence, or of the quotation
   * it began in.
   */
  List<Range> backward(ParsedBlock block, Range sentence, int to) {
    int from = sentence.from();
    if (block.quoted(from)) {
      Quote quote = block.quotes().get(block.quoteAt()[from]);
      from = Math.min(from, quote.open());
    }
    List<Range> found = new ArrayList<>();
    add(found, from, to);
    return found;
  }

  private static void add(List<Range> found, int from, int to) {
    if (from < to) {
      found.add(new Range(from, to));
    }
  }

  static boolean dash(Token token) {
    String form = token.form();
    return form.equals("—") || form.equals("–") || form.equals("--") || form.equals("―");
  }

  private static int nextDash(ParsedBlock block, Range sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      if (dash(block.token(i)) && !block.quoted(i)) {
        return i;
      }
    }
    return -1;
  }

  private static int closing(ParsedBlock block, Range sentence, int open) {
    for (int i = open + 1; i < sentence.to(); i++) {
      if (block.token(i).form().equals(")")) {
        return i + 1;
      }
    }
    return sentence.to();
  }

  /** Whether the narrator speaks again behind the comma at {@code comma} (A5). */
  private boolean cuts(ParsedBlock block, Range sentence, int comma) {
    int next = comma + 1;
    if (next >= sentence.to() || block.quoted(next)) {
      return false;
    }
    Token token = block.token(next);
    String key = token.key();
    if (key.equals("according")) {
      return false;
    }
    if (CONTRAST.contains(key)) {
      return !block.key(next + 1).equals("that");
    }
    if (key.equals("which") || key.equals("who") || key.equals("whose")) {
      return !commaFollows(block, sentence, next);
    }
    if (token.tag() == Tag.GERUND) {
      return cues.find(key) == null && !commaFollows(block, sentence, next);
    }
    if (key.equals("and") || key.equals("so")) {
      return newSubject(block, sentence, next + 1);
    }
    return false;
  }

  private static boolean commaFollows(ParsedBlock block, Range sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      if (block.token(i).form().equals(",") && !block.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A coordinated clause with a named or definite subject of its own and without backshifted tense.
   */
  private static boolean newSubject(ParsedBlock block, Range sentence, int from) {
    if (from >= sentence.to() || block.quoted(from)) {
      return false;
    }
    Tag first = block.token(from).tag();
    if (first != Tag.DETERMINER && first != Tag.NAME && first != Tag.NOUN) {
      return false;
    }
    for (int i = from + 1; i < Math.min(sentence.to(), from + 8); i++) {
      Token token = block.token(i);
      if (token.tag().finite()) {
        return !BACKSHIFTED.contains(token.key());
      }
      if (!token.word()) {
        return false;
      }
    }
    return false;
  }
}
