package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Attributions that stand on other words: <i>according to</i>, <i>reportedly</i>, <i>made it
 * clear</i>.
 */
final class FixedCues {
  private static final Set<String> HEARSAY =
      WordSet.of("reportedly", "allegedly", "purportedly", "supposedly", "rumored", "ostensibly");

  /** <i>in her view</i>. */
  private static final Set<String> OPINIONS =
      Set.of("view", "opinion", "judgment", "judgement", "eyes", "words", "estimation", "mind");

  /** <i>by his own account</i>. */
  private static final Set<String> ACCOUNTS =
      Set.of("account", "accounts", "admission", "estimate", "estimates", "telling", "reckoning");

  /** <i>To many, the mayor is a bully</i>: how somebody sees it. */
  private static final Set<String> SIDES =
      Set.of(
          "many",
          "some",
          "most",
          "others",
          "critics",
          "supporters",
          "opponents",
          "skeptics",
          "admirers",
          "detractors",
          "fans",
          "foes",
          "his",
          "her",
          "their",
          "its");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our");

  /** How far from <i>in</i> and <i>by</i> the noun may stand, in tokens. */
  private static final int LONGEST_OWNER = 7;

  private final Scopes scopes;

  FixedCues(Scopes scopes) {
    this.scopes = scopes;
  }

  /** The attribution whose cue begins at {@code at}, null if none does. */
  @Nullable AttributionDraft at(ParsedBlock block, Range sentence, int at) {
    if (block.quoted(at)) {
      return null;
    }
    String key = block.key(at);
    if (key.equals("according") && block.key(at + 1).equals("to")) {
      return according(block, sentence, at);
    }
    if (block.key(at + 1).equals("it") && (key.equals("put") || key.equals("puts"))) {
      return putIt(block, sentence, at);
    }
    if (key.equals("clear") || key.equals("unclear")) {
      return clear(block, sentence, at);
    }
    if (key.equals("in") || key.equals("by")) {
      return held(block, sentence, at);
    }
    if (key.equals("to") && at == sentence.from() && SIDES.contains(block.key(at + 1))) {
      return to(block, sentence, at);
    }
    if (HEARSAY.contains(key)) {
      return hearsay(block, sentence, at);
    }
    return null;
  }

  private @Nullable AttributionDraft according(ParsedBlock block, Range sentence, int at) {
    Range source = Phrases.after(block, at + 2, sentence.to());
    if (source == null) {
      return null;
    }
    boolean fronted = at - sentence.from() <= 1;
    List<Range> content = new ArrayList<>();
    int after = source.to();
    if (fronted) {
      int comma = comma(block, sentence, after);
      content.addAll(scopes.forward(block, sentence, comma < 0 ? after : comma + 1));
    } else {
      content.addAll(scopes.backward(block, sentence, at));
    }
    return new AttributionDraft(
        new Range(at, at + 2),
        "according to",
        CueClass.SPEECH,
        source,
        content,
        fronted ? Direction.PRE : Direction.POST,
        Form.ACCORDING);
  }

  /** <i>as Orrell put it</i>, <i>She put it this way: "We will stay."</i> */
  private @Nullable AttributionDraft putIt(ParsedBlock block, Range sentence, int at) {
    int group = Phrases.groupStart(block, at, sentence.from());
    Range source = Subjects.before(block, sentence, group);
    boolean as = false;
    for (int i = at - 1; source != null && i >= sentence.from(); i--) {
      as |= block.key(i).equals("as");
    }
    boolean colon = false;
    for (int i = at + 2; i < Math.min(sentence.to(), at + 8); i++) {
      colon |= block.token(i).form().equals(":");
    }
    if (source == null || !as && !colon) {
      return null;
    }
    boolean fronted = block.key(sentence.from()).equals("as") || colon;
    return new AttributionDraft(
        new Range(at, at + 2),
        "put it",
        CueClass.SPEECH,
        source,
        fronted
            ? scopes.forward(block, sentence, Math.min(at + 3, sentence.to()))
            : scopes.backward(block, sentence, source.from()),
        fronted ? Direction.PRE : Direction.POST,
        Form.INDIRECT);
  }

  /**
   * <i>Orrell made it clear that</i> tells what somebody said, <i>it was unclear whether</i> what
   * nobody knows.
   */
  private @Nullable AttributionDraft clear(ParsedBlock block, Range sentence, int at) {
    int it = at - 1;
    while (it > sentence.from() && block.token(it).tag() == Tag.ADVERB) {
      it--;
    }
    boolean made =
        it > sentence.from()
            && block.key(it).equals("it")
            && Set.of("made", "make", "makes", "making").contains(block.key(it - 1));
    if (made && block.key(at).equals("clear")) {
      int group = Phrases.groupStart(block, it - 1, sentence.from());
      Range source = Subjects.before(block, sentence, group);
      return source == null ? null : stated(block, sentence, it - 1, at + 1, source);
    }
    int group = Phrases.groupStart(block, at, sentence.from());
    boolean open =
        group > sentence.from()
            && block.key(group - 1).equals("it")
            && (block.key(at).equals("unclear") || negated(block, group, at))
            && Complement.after(block, sentence, at + 1).kind() == Complement.Kind.WH;
    return open ? stated(block, sentence, at, at + 1, null) : null;
  }

  /**
   * <i>In the view of the mayors</i>, <i>in his eyes</i>, <i>by her own account</i>: a noun for an
   * opinion or for words, and whose it is.
   */
  private @Nullable AttributionDraft held(ParsedBlock block, Range sentence, int at) {
    boolean in = block.key(at).equals("in");
    int noun = at + 1;
    while (noun < Math.min(sentence.to(), at + LONGEST_OWNER)
        && !(in ? OPINIONS : ACCOUNTS).contains(block.key(noun))) {
      Tag tag = block.token(noun).tag();
      if (!tag.nominal()
          && tag != Tag.DETERMINER
          && tag != Tag.POSSESSIVE
          && tag != Tag.ADJECTIVE) {
        return null;
      }
      noun++;
    }
    if (noun >= Math.min(sentence.to(), at + LONGEST_OWNER) || noun == at + 1) {
      return null;
    }
    Range source = null;
    int after = noun + 1;
    if (block.token(noun - 1).tag() == Tag.POSSESSIVE || block.key(noun - 1).equals("own")) {
      int end = noun - 1;
      while (end > at + 1 && block.token(end).tag() != Tag.POSSESSIVE) {
        end--;
      }
      source = end > at + 1 ? new Range(at + 1, end) : null;
    }
    if (source == null && OWNERS.contains(block.key(at + 1))) {
      source = new Range(at + 1, at + 2);
    } else if (source == null && block.key(after).equals("of")) {
      source = Phrases.after(block, after + 1, sentence.to());
      after = source == null ? after : source.to();
    }
    if (source == null) {
      return null;
    }
    boolean fronted = at - sentence.from() <= 1;
    boolean comma = after < sentence.to() && block.token(after).form().equals(",");
    int from = Math.min(comma ? after + 1 : after, sentence.to());
    return new AttributionDraft(
        new Range(at, noun + 1),
        block.key(noun),
        in && !block.key(noun).equals("words") ? CueClass.BELIEF : CueClass.SPEECH,
        source,
        fronted ? scopes.forward(block, sentence, from) : scopes.backward(block, sentence, at),
        fronted ? Direction.PRE : Direction.POST,
        Form.ACCORDING);
  }

  private @Nullable AttributionDraft to(ParsedBlock block, Range sentence, int at) {
    boolean bare = block.key(at + 2).equals(",");
    Range source = bare ? new Range(at + 1, at + 2) : Phrases.after(block, at + 1, sentence.to());
    if (source == null
        || source.to() + 1 >= sentence.to()
        || !block.token(source.to()).form().equals(",")) {
      return null;
    }
    return new AttributionDraft(
        new Range(at, at + 1),
        "to",
        CueClass.BELIEF,
        source,
        scopes.forward(block, sentence, source.to() + 1),
        Direction.PRE,
        Form.ACCORDING);
  }

  private static boolean negated(ParsedBlock block, int from, int to) {
    for (int i = from; i < to; i++) {
      if (block.token(i).tag() == Tag.NEGATION) {
        return true;
      }
    }
    return false;
  }

  private AttributionDraft stated(
      ParsedBlock block, Range sentence, int cue, int end, @Nullable Range source) {
    int from = Math.min(Complement.after(block, sentence, end).from(), sentence.to());
    return new AttributionDraft(
        new Range(cue, end),
        "clear",
        source == null ? CueClass.STANCE : CueClass.SPEECH,
        source,
        from < sentence.to() ? scopes.forward(block, sentence, from) : List.of(),
        Direction.PRE,
        Form.INDIRECT);
  }

  /**
   * The comma that ends a fronted source, appositions skipped: the last one before the first finite
   * verb.
   */
  private static int comma(ParsedBlock block, Range sentence, int from) {
    int last = -1;
    for (int i = from; i < sentence.to(); i++) {
      Token token = block.token(i);
      if (token.tag().finite() || token.tag() == Tag.OPEN_QUOTE) {
        break;
      }
      if (token.form().equals(",")) {
        last = i;
        boolean apposition =
            i + 1 < sentence.to()
                && (block.token(i + 1).tag() == Tag.DETERMINER
                    || block.token(i + 1).tag() == Tag.RELATIVE);
        if (!apposition) {
          break;
        }
      }
    }
    return last;
  }

  private AttributionDraft hearsay(ParsedBlock block, Range sentence, int at) {
    int from = at;
    while (from > sentence.from()
        && !block.token(from - 1).form().equals(",")
        && !block.quoted(from - 1)) {
      from--;
    }
    List<Range> content = scopes.forward(block, sentence, from);
    return new AttributionDraft(
        new Range(at, at + 1),
        block.key(at),
        CueClass.HEARSAY,
        null,
        content,
        Direction.PRE,
        Form.INDIRECT);
  }
}
