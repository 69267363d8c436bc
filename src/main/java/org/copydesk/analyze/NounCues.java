package org.copydesk.analyze;

import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Attributions that stand on a noun: <i>the ministry's claim that</i>, <i>a report by the
 * auditor</i>, <i>issued a warning about</i>.
 */
final class NounCues {
  private static final Set<String> ABOUT =
      Set.of("about", "of", "on", "for", "against", "regarding", "over");

  /** Nouns that take a side whoever takes it: <i>opposition to</i>, <i>support for</i>. */
  private static final Set<String> OPPOSED =
      Set.of("opposition", "resistance", "hostility", "objection");

  private static final Set<String> FOR = Set.of("support", "enthusiasm");

  /** Verbs of those whom others praise, blame and ask. */
  private static final Set<String> RECEIVING =
      Set.of(
          "face",
          "faces",
          "faced",
          "facing",
          "draw",
          "draws",
          "drew",
          "drawn",
          "drawing",
          "receive",
          "received",
          "receives",
          "attract",
          "attracted",
          "earn",
          "earned",
          "earns",
          "win",
          "won",
          "wins",
          "provoke",
          "provoked",
          "prompted",
          "sparked",
          "stirred",
          "triggered");

  /** What has an owner and takes place, whatever was said at it: <i>his interview</i>. */
  private static final Set<String> EVENTS =
      Set.of(
          "attack",
          "debate",
          "defense",
          "desire",
          "interest",
          "interview",
          "lecture",
          "letter",
          "message",
          "mention",
          "news",
          "notice",
          "post",
          "question",
          "reaction",
          "response",
          "speech",
          "talk",
          "tweet",
          "vote");

  /** What leads to whose it is: <i>a report by the auditor</i>, <i>anxiety among officials</i>. */
  private static final Set<String> AUTHORED = Set.of("by", "from", "among");

  /** What makes a stance of nobody's one: <i>skepticism about</i>, not <i>a love of</i>. */
  private static final Set<String> UNOWNED = Set.of("about", "against", "regarding");

  /** What is in the air without anybody behind it: <i>criticism of</i>, <i>talk of</i>. */
  private static final Set<String> RUMORED =
      Set.of("allegation", "accusation", "criticism", "complaint", "talk", "rumor");

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

  NounCues(CueTable cues, Scopes scopes) {
    this.cues = cues;
    this.scopes = scopes;
  }

  /** <i>the ministry's claim that</i>, <i>a report by the auditor</i>, <i>fears of</i>. */
  @Nullable AttributionDraft at(ParsedBlock block, Range sentence, int at) {
    String key = block.key(at);
    String base = plural(key) ? key.substring(0, key.length() - 1) : key;
    CueTable.Sense sense = cues.noun(base);
    CueClass cueClass = sense == null ? null : sense.cueClass();
    if (cueClass == null
        || block.token(at).capitalized() && at > sentence.from()
        || counted(block, sentence, base, at)) {
      return null;
    }
    int behind = at + 1;
    while (behind < sentence.to() && Phrases.time(block.token(behind))) {
      behind++;
    }
    String next = block.key(behind);
    boolean clause =
        next.equals("that") && block.token(behind).tag() != Tag.PRONOUN || wasThat(block, behind);
    boolean infinitive =
        cueClass == CueClass.INTENTION
            && at + 1 < sentence.to()
            && block.token(at + 1).tag() == Tag.TO;
    Range owner = owner(block, sentence, at);
    Range author = AUTHORED.contains(next) ? Phrases.after(block, at + 2, sentence.to()) : null;
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
    about |=
        next.equals("to") && OPPOSED.contains(base) || next.equals("for") && FOR.contains(base);
    about |=
        (cueClass == CueClass.SPEECH || ABOUT.contains(next))
            && light < 0
            && received(block, sentence, at);
    about |= existential(block, sentence, at) && (ABOUT.contains(next) || whether(block, behind));
    boolean mention =
        !about
            && !clause
            && !infinitive
            && author == null
            && owner != null
            && !EVENTS.contains(base);
    boolean plan = cueClass == CueClass.INTENTION && owner == null && !infinitive;
    if (!clause && !infinitive && author == null && !about && !mention || plan) {
      return null;
    }
    // Without a clause it reports that something was said, not what.
    CueClass told = clause || cueClass != CueClass.SPEECH ? cueClass : CueClass.STANCE;
    int first = at + (clause ? 2 : 1);
    int end = clause ? secondVerb(block, sentence, first) : sentence.to();
    List<Range> content =
        first < end && block.token(first).word() && !mention
            ? scopes.forward(block, new Range(sentence.from(), end), first)
            : List.of();
    return new AttributionDraft(
        new Range(at, at + 1),
        base,
        told,
        owner != null ? owner : author,
        content,
        Direction.PRE,
        mention ? Form.MENTION : Form.NOUN);
  }

  /** <i>has drawn criticism</i>, <i>faces questions about</i>: others speak, whoever they are. */
  private static boolean received(ParsedBlock block, Range sentence, int at) {
    int i = at - 1;
    while (i > sentence.from()
        && (block.token(i).tag() == Tag.ADJECTIVE || block.token(i).tag() == Tag.DETERMINER)) {
      i--;
    }
    return i >= sentence.from()
        && block.token(i).tag().verbal()
        && !block.quoted(i)
        && RECEIVING.contains(block.key(i));
  }

  /** <i>speculation as to whether</i>, <i>doubt whether</i>. */
  private static boolean whether(ParsedBlock block, int from) {
    int i = block.key(from).equals("as") && block.key(from + 1).equals("to") ? from + 2 : from;
    return block.key(i).equals("whether") || block.key(i).equals("how");
  }

  /** <i>there is growing unease</i>: in the air, whoever feels it. */
  private static boolean existential(ParsedBlock block, Range sentence, int at) {
    int i = at - 1;
    while (i > sentence.from()
        && (block.token(i).tag() == Tag.ADJECTIVE
            || block.token(i).tag() == Tag.DETERMINER
            || block.token(i).tag() == Tag.GERUND
            || block.token(i).tag() == Tag.ADVERB
            || block.token(i).tag() == Tag.AUXILIARY)) {
      i--;
    }
    return i >= sentence.from() && i + 1 < at && there(block, i);
  }

  private static boolean there(ParsedBlock block, int at) {
    return block.key(at).equals("there") || block.key(at + 1).equals("there");
  }

  /** <i>beaten by 10,694 votes</i>: counted, not wished; <i>no idea</i>: none. */
  private static boolean counted(ParsedBlock block, Range sentence, String base, int at) {
    return at > sentence.from()
        && (base.equals("vote") && block.token(at - 1).tag() == Tag.NUMBER
            || base.equals("idea") && block.key(at - 1).equals("no"));
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
