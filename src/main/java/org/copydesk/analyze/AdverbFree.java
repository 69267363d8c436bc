package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Entry;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Looks for the phrases of a list as if no adverb stood inside a verb group, so that <i>has been
 * accused</i> is found in <i>has since been widely accused</i> as well.
 */
final class AdverbFree {
  private AdverbFree() {}

  /**
   * A phrase where it stands.
   *
   * @param entry what the list says of it
   * @param range its words, adverbs among them
   */
  record Placed(Entry entry, Range range) {}

  /** The phrases of {@code list} in the sentence, by position. */
  static List<Placed> match(Lexicons lexicons, String list, ParsedBlock block, Range sentence) {
    List<Placed> found = new ArrayList<>();
    for (Lexicons.Hit hit : lexicons.match(list, block.words(sentence))) {
      found.add(
          new Placed(
              hit.entry(), new Range(sentence.from() + hit.from(), sentence.from() + hit.to())));
    }
    int[] places = kept(block, sentence);
    if (!found.isEmpty() || places.length == sentence.to() - sentence.from()) {
      return found;
    }
    List<Token> tokens = new ArrayList<>(places.length);
    for (int place : places) {
      tokens.add(block.token(place));
    }
    for (Lexicons.Hit hit : lexicons.match(list, tokens)) {
      Range range = new Range(places[hit.from()], places[hit.to() - 1] + 1);
      found.add(new Placed(hit.entry(), range));
    }
    return found;
  }

  /** Where the tokens stand that are no adverb behind an auxiliary. */
  private static int[] kept(ParsedBlock block, Range sentence) {
    int[] places = new int[sentence.to() - sentence.from()];
    int count = 0;
    boolean group = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Tag tag = block.token(i).tag();
      if (group && tag == Tag.ADVERB) {
        continue;
      }
      group = tag == Tag.AUXILIARY;
      places[count++] = i;
    }
    return Arrays.copyOf(places, count);
  }
}
