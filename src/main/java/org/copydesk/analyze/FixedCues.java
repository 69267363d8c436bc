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
 * Attributions that stand on other words: <i>according to</i>, <i>reportedly</i>, <i>the ministry's
 * claim that</i>.
 */
final class FixedCues {
  private static final Set<String> HEARSAY =
      Set.of(
          "reportedly",
          "allegedly",
          "purportedly",
          "supposedly",
          "apparently",
          "rumored",
          "ostensibly");

  private static final Set<String> ABOUT =
      Set.of("about", "of", "on", "for", "against", "regarding", "over");

  /** What makes a stance of nobody's one: <i>skepticism about</i>, not <i>a love of</i>. */
  private static final Set<String> UNOWNED = Set.of("about", "against", "regarding");

  /** What is in the air without anybody behind it: <i>criticism of</i>, <i>talk of</i>. */
  private static final Set<String> RUMORED =
      Set.of("allegation", "accusation", "criticism", "complaint", "talk", "rumor", "question");

  /** Verbs that carry no more than the noun behind them: <i>issued a warning about</i>. */
  private static final Set<String> LIGHT =
      Set.of(
          "made",
          "make",
          "makes",
          "making",
          "gave",
          "give",
          "gives",
          "giving",
          "given",
          "offered",
          "offer",
          "offers",
          "offering",
          "issued",
          "issues",
          "issuing",
          "delivered",
          "delivering",
          "voiced",
          "voicing",
          "expressed",
          "expresses",
          "expressing",
          "express",
          "raised",
          "raises",
          "raising",
          "raise",
          "sounded",
          "sounding",
          "shared",
          "sharing",
          "leveled",
          "levelled",
          "lodged",
          "repeated",
          "renewed",
          "published",
          "presented",
          "released",
          "posted",
          "aired",
          "registered",
          "reiterated",
          "launched",
          "filed",
          "has",
          "have",
          "had");

  private final CueTable cues;
  private final Scopes scopes;

  FixedCues(CueTable cues, Scopes scopes) {
    this.cues = cues;
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
    if (HEARSAY.contains(key)) {
      return hearsay(block, sentence, at);
    }
    return block.token(at).tag() == Tag.NOUN ? noun(block, sentence, at) : null;
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

  /** <i>the ministry's claim that</i>, <i>a report by the auditor</i>, <i>fears of</i>. */
  private @Nullable AttributionDraft noun(ParsedBlock block, Range sentence, int at) {
    String key = block.key(at);
    String base = plural(key) ? key.substring(0, key.length() - 1) : key;
    CueTable.Sense sense = cues.noun(base);
    CueClass cueClass = sense == null ? null : sense.cueClass();
    if (cueClass == null || block.token(at).capitalized() && at > sentence.from()) {
      return null;
    }
    String next = block.key(at + 1);
    boolean clause =
        next.equals("that") && block.token(at + 1).tag() != Tag.PRONOUN || wasThat(block, at + 1);
    boolean infinitive =
        cueClass == CueClass.INTENTION
            && at + 1 < sentence.to()
            && block.token(at + 1).tag() == Tag.TO;
    Range owner = owner(block, sentence, at);
    Range author =
        next.equals("by") || next.equals("from")
            ? Phrases.after(block, at + 2, sentence.to())
            : null;
    boolean about =
        ABOUT.contains(next)
            && (owner != null
                || cueClass == CueClass.BELIEF
                || cueClass == CueClass.STANCE && UNOWNED.contains(next));
    infinitive |=
        cueClass != CueClass.SPEECH
            && (cueClass != CueClass.STANCE || owner != null)
            && at + 1 < sentence.to()
            && block.token(at + 1).tag() == Tag.TO;
    int light = owner == null ? light(block, sentence, at) : -1;
    if (light >= 0) {
      owner = Subjects.before(block, sentence, Phrases.groupStart(block, light, sentence.from()));
      about |= owner != null && (ABOUT.contains(next) || next.equals("to"));
    }
    about |= cueClass == CueClass.SPEECH && RUMORED.contains(base) && ABOUT.contains(next);
    boolean plan = cueClass == CueClass.INTENTION && owner == null && !infinitive;
    if (!clause && !infinitive && author == null && !about || plan) {
      return null;
    }
    // Without a clause it reports that something was said, not what.
    CueClass told = clause || cueClass != CueClass.SPEECH ? cueClass : CueClass.STANCE;
    int first = at + (clause ? 2 : 1);
    int end = clause ? secondVerb(block, sentence, first) : sentence.to();
    List<Range> content = scopes.forward(block, new Range(sentence.from(), end), first);
    return new AttributionDraft(
        new Range(at, at + 1),
        base,
        told,
        owner != null ? owner : author,
        content,
        Direction.PRE,
        Form.NOUN);
  }

  private static boolean plural(String key) {
    return key.endsWith("s") && !key.endsWith("is") && !key.endsWith("ss") && !key.equals("news");
  }

  /**
   * The verb that makes a report of the noun at {@code at}: <i>issued a strong warning about</i>;
   * -1 if there is none.
   */
  private static int light(ParsedBlock block, Range sentence, int at) {
    int i = at - 1;
    while (i > sentence.from()
        && (block.token(i).tag() == Tag.ADJECTIVE
            || block.token(i).tag() == Tag.NOUN
            || block.token(i).tag() == Tag.ADVERB
            || block.token(i).tag() == Tag.DETERMINER
            || block.key(i).equals("some"))) {
      i--;
    }
    boolean verb = i >= sentence.from() && block.token(i).tag().verbal() && !block.quoted(i);
    return verb && LIGHT.contains(block.key(i)) ? i : -1;
  }

  /** <i>the mayor's answer was that</i>, <i>her advice is: "..."</i>. */
  private static boolean wasThat(ParsedBlock block, int be) {
    return Set.of("is", "was", "'s").contains(block.key(be))
        && block.token(be).tag() == Tag.AUXILIARY
        && (block.key(be + 1).equals("that") && block.token(be + 1).tag() == Tag.SUBORDINATOR
            || block.key(be + 1).equals(":"));
  }

  /** Whose it is: <i>the ministry's</i>, <i>his</i>. */
  private static @Nullable Range owner(ParsedBlock block, Range sentence, int at) {
    int i = at - 1;
    while (i > sentence.from()
        && (block.token(i).tag() == Tag.ADJECTIVE
            || block.token(i).tag() == Tag.NOUN
            || block.token(i).tag() == Tag.ADVERB)) {
      i--;
    }
    if (i < sentence.from()) {
      return null;
    }
    if (Set.of("his", "her", "their", "its").contains(block.key(i))) {
      return new Range(i, i + 1);
    }
    return block.token(i).tag() == Tag.POSSESSIVE
        ? Phrases.before(block, i, sentence.from())
        : null;
  }

  /**
   * Where the clause behind a noun ends if the noun is the subject of a verb behind it: <i>claims
   * that the units were found | are no surprise</i>.
   */
  private static int secondVerb(ParsedBlock block, Range sentence, int from) {
    boolean first = false;
    boolean between = false;
    for (int i = from; i < sentence.to(); i++) {
      Tag tag = block.token(i).tag();
      boolean breaks =
          tag == Tag.CONJUNCTION
              || tag == Tag.SUBORDINATOR
              || tag == Tag.RELATIVE
              || !block.token(i).word()
              || block.quoted(i);
      if (breaks) {
        return sentence.to();
      }
      if (tag.finite()) {
        if (first && between) {
          return linking(block.key(i)) ? i : sentence.to();
        }
        first = true;
      } else if (first && (tag == Tag.NOUN || tag == Tag.NAME)) {
        between = true;
      }
    }
    return sentence.to();
  }

  private static boolean linking(String key) {
    return switch (key) {
      case "is", "are", "was", "were", "has", "have", "had", "come", "came", "comes" -> true;
      default -> false;
    };
  }
}
