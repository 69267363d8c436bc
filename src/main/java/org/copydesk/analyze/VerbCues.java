package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.Complement.Kind;
import org.copydesk.analyze.CueTable.Sense;
import org.copydesk.analyze.CueTable.Verb;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Attributions that stand on a verb: <i>the mayor said</i>, <i>, claimed Orrell</i>, <i>adding
 * that</i>, <i>vowed to</i>.
 */
final class VerbCues {
  /** What makes an infinitive report something: <i>went on to say she would leave</i>. */
  private static final Set<Kind> SPOKEN =
      EnumSet.of(
          Kind.THAT,
          Kind.QUOTE,
          Kind.CLAUSE,
          Kind.WH,
          Kind.PERSON_CLAUSE,
          Kind.COLON,
          Kind.PREPOSITION);

  private static final Sense ANY_CLAUSE = new Sense(CueClass.BELIEF, "C");

  private final CueTable cues;
  private final Scopes scopes;
  private final PassiveCues passives;

  VerbCues(CueTable cues, Scopes scopes) {
    this.cues = cues;
    this.scopes = scopes;
    passives = new PassiveCues(scopes);
  }

  /** The attribution whose cue is the verb at {@code at}, null if it is none. */
  @Nullable AttributionDraft at(ParsedBlock block, Range sentence, int at) {
    Token token = block.token(at);
    Tag tag = token.tag();
    boolean verbal =
        tag == Tag.VERB || tag == Tag.PARTICIPLE || tag == Tag.GERUND || tag == Tag.INFINITIVE;
    Verb verb = verbal && !block.quoted(at) ? cues.find(token.key()) : null;
    boolean known = verb != null && verb.with("SCTNE") != null;
    if (!known && !block.quoted(at) && clause(block, at) && asserted(block, sentence, at)) {
      verb = new Verb(token.key(), List.of(ANY_CLAUSE));
    }
    if (verb == null) {
      return null;
    }
    int group = Phrases.groupStart(block, at, sentence.from());
    Complement next = Complement.after(block, sentence, at + 1);
    Sense felt = verb.with("E");
    if (felt != null && next.kind() == Kind.NOUN && !Phrases.passive(block, group, at)) {
      return felt(block, sentence, at, group, verb);
    }
    if (Unsaid.naming(block, verb, at) || Unsaid.unclaimed(block, verb, group, at)) {
      return null;
    }
    if (Phrases.passive(block, group, at)) {
      return passives.passive(block, sentence, verb, at, group, next);
    }
    boolean infinitive = block.key(group - 1).equals("to") && tag == Tag.INFINITIVE;
    if (tag == Tag.PARTICIPLE && adverbs(block, group, at)) {
      return passives.reduced(block, sentence, verb, at, next);
    }
    if (infinitive
        && (!SPOKEN.contains(next.kind()) && !sided(verb, next)
            || Unsaid.impersonal(block, sentence, group))) {
      return null;
    }
    boolean free = tag == Tag.GERUND && group == at || infinitive;
    // "with one commander saying that": a subject of its own right before the participle.
    boolean absolute =
        free && !infinitive && group > sentence.from() && block.token(group - 1).tag().nominal();
    Range source = free && !absolute ? null : Subjects.before(block, sentence, group);
    if (absolute && next.kind() == Kind.NOUN) {
      // "gave it to a group backing the bill": whoever stands right before the participle.
      source = Phrases.nearest(block, group, sentence.from());
      if (source == null) {
        return null;
      }
    }
    boolean inverted = false;
    if (source == null && !free && opensOrFollowsContent(block, sentence, group)) {
      source = Phrases.after(block, at + 1, sentence.to());
      inverted = source != null && verb.with("SCQ") != null;
      source = inverted ? source : null;
    }
    if (source == null && free) {
      source = Subjects.shared(block, sentence, infinitive ? group - 1 : group);
      if (source == null
          && !infinitive
          && block.key(group - 1).equals(",")
          && block.token(sentence.to() - 1).word()
          && !Placement.finiteBetween(block, sentence.from(), group)) {
        // "Teacher calls police, claiming he lies": a headline may hide its verb among its nouns
        source = Phrases.after(block, sentence.from(), group);
      }
    }
    boolean own =
        next.kind() == Kind.THAT
            || next.kind() == Kind.CLAUSE
            || next.kind() == Kind.WH
            || next.kind() == Kind.COLON
            || next.kind() == Kind.PERSON_CLAUSE
            || verdict(block, sentence, next);
    boolean contentBefore =
        (Placement.contentBefore(block, sentence, source, group, inverted)
                || next.kind() == Kind.END && Placement.closesStatement(block, sentence, source))
            && (!own || inverted);
    Sense sense = VerbSenses.of(block, sentence, verb, at, next, contentBefore, free, inverted);
    if (sense == null || source == null && !free) {
      return null;
    }
    // "criticism for denying them entry": no report, the reason of something else.
    if (free
        && !infinitive
        && sense.frames().indexOf('N') >= 0
        && (next.kind() == Kind.NOUN || next.kind() == Kind.PERSON_TO)
        && block.token(Math.max(group - 1, sentence.from())).tag() == Tag.PREPOSITION) {
      return null;
    }
    // "to fear that she lies", "to dismiss the mayor": what is wished or open was not said.
    boolean wished =
        infinitive
            && next.kind() != Kind.THAT
            && next.kind() != Kind.QUOTE
            && (sense.cueClass() != CueClass.SPEECH || next.kind() == Kind.NOUN);
    boolean mind = sense.cueClass() == CueClass.BELIEF || sense.cueClass() == CueClass.INTENTION;
    if (wished && mind) {
      return null;
    }
    if (wished
        || Unsaid.imagined(block, sentence, group, at) && sense.cueClass() == CueClass.SPEECH) {
      sense = new Sense(CueClass.STANCE, sense.frames());
    }
    if (source != null
        && (Unsaid.generic(block, source, sense) || Unsaid.anybody(block, source, group))) {
      return null;
    }
    return draft(block, sentence, at, verb, sense, source, next, contentBefore, inverted);
  }

  /** <i>The move angered the mayors</i>: those who feel it stand behind the verb. */
  private static @Nullable AttributionDraft felt(
      ParsedBlock block, Range sentence, int at, int group, Verb verb) {
    Range source = Phrases.after(block, at + 1, sentence.to());
    Range cause = Subjects.before(block, sentence, group);
    return source == null || cause == null
        ? null
        : new AttributionDraft(
            new Range(at, at + 1),
            verb.lemma(),
            CueClass.STANCE,
            source,
            List.of(cause),
            Direction.POST,
            Form.INDIRECT);
  }

  /** <i>a plan Dana Orrell finds ridiculous</i>: the adjective is what is found. */
  private static boolean verdict(ParsedBlock block, Range sentence, Complement next) {
    int behind = next.from() + 1;
    return next.kind() == Kind.NOUN
        && block.token(next.from()).tag() == Tag.ADJECTIVE
        && (behind >= sentence.to() || block.token(behind).tag() == Tag.MARK);
  }

  /** <i>met to discuss the levy</i>, <i>is going to endorse her</i>: what somebody is for. */
  private static boolean sided(Verb verb, Complement next) {
    Sense sense = verb.with("N");
    return next.kind() == Kind.NOUN
        && sense != null
        && (sense.cueClass() == CueClass.STANCE || sense.cueClass() == CueClass.ACCUSATION);
  }

  /** Whether nothing but adverbs stands from {@code from} to {@code to}. */
  private static boolean adverbs(ParsedBlock block, int from, int to) {
    for (int i = from; i < to; i++) {
      if (block.token(i).tag() != Tag.ADVERB) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether <i>that</i> and a clause follow: then the verb says or thinks something, whichever it
   * is.
   */
  private static boolean clause(ParsedBlock block, int at) {
    return block.key(at + 1).equals("that")
        && block.token(at + 1).tag() == Tag.SUBORDINATOR
        && !block.key(at).equals("so");
  }

  /** <i>calculated that</i>, <i>has calculated that</i>: a finite verb or its participle. */
  private static boolean asserted(ParsedBlock block, Range sentence, int at) {
    if (block.token(at).tag() == Tag.VERB) {
      return true;
    }
    int group = Phrases.groupStart(block, at, sentence.from());
    return block.token(at).tag() == Tag.PARTICIPLE
        && group < at
        && !Phrases.passive(block, group, at);
  }

  private static boolean opensOrFollowsContent(ParsedBlock block, Range sentence, int group) {
    int last = group - 1;
    if (last < sentence.from()) {
      return true;
    }
    Token token = block.token(last);
    return token.form().equals(",") || token.tag() == Tag.CLOSE_QUOTE || Scopes.dash(token);
  }

  private AttributionDraft draft(
      ParsedBlock block,
      Range sentence,
      int at,
      Verb verb,
      Sense sense,
      @Nullable Range source,
      Complement next,
      boolean contentBefore,
      boolean inverted) {
    List<Range> content = new ArrayList<>();
    boolean told = sense.frames().indexOf('T') >= 0;
    int after =
        Math.max(told ? next.from() : next.person(), inverted && source != null ? source.to() : 0);
    boolean comma =
        next.kind() == Kind.END && after < sentence.to() && block.token(after).form().equals(",");
    boolean fronted =
        comma && !contentBefore && Placement.finiteBetween(block, after + 1, sentence.to());
    after = fronted ? after + 1 : after;
    boolean more = after < sentence.to() && (next.kind() != Kind.END || fronted) && !inverted;
    if (contentBefore && source != null) {
      content.addAll(scopes.backward(block, sentence, Math.min(source.from(), at)));
      int resume = Placement.resumes(block, sentence, after);
      if (resume > 0) {
        content.addAll(scopes.forward(block, sentence, resume));
      }
    } else if (more || inverted && after < sentence.to()) {
      content.addAll(scopes.forward(block, sentence, after));
    }
    Direction direction =
        !contentBefore ? Direction.PRE : content.size() > 1 ? Direction.MID : Direction.POST;
    boolean quoted = content.stream().anyMatch(range -> opensQuoted(block, range));
    // "spoke about the dam" tells of what, not what: nothing of it is the speaker's word.
    boolean topic =
        sense.frames().equals("P")
            && next.kind() == Kind.PREPOSITION
            && !Unsaid.admitted(block, next.from())
            && !quoted
            && !contentBefore;
    boolean withheld =
        sense.cueClass() == CueClass.SPEECH
            && !contentBefore
            && !quoted
            && Unsaid.withheld(block, sentence, at);
    Form form = quoted ? Form.DIRECT : withheld ? Form.WITHHELD : Form.INDIRECT;
    return new AttributionDraft(
        new Range(at, at + 1),
        verb.lemma(),
        topic && sense.cueClass() == CueClass.SPEECH ? CueClass.STANCE : sense.cueClass(),
        source,
        content,
        direction,
        form);
  }

  private static boolean opensQuoted(ParsedBlock block, Range range) {
    return block.quoted(range.from())
        || range.to() - 2 > range.from() && block.quoted(range.to() - 2);
  }
}
