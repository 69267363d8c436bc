package org.copydesk.analyze;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * Attributions that stand on a passive or on a participle alone: <i>was accused by the auditor
 * of</i>, <i>is expected to</i>, <i>as reported by the board</i>.
 */
final class PassiveCues {
  private static final Set<String> HEARSAY =
      Set.of(
          "say",
          "report",
          "believe",
          "think",
          "expect",
          "know",
          "understand",
          "allege",
          "claim",
          "rumor",
          "fear",
          "estimate",
          "consider",
          "suspect",
          "see",
          "view",
          "regard",
          "perceive",
          "project",
          "predict",
          "recognize",
          "describe",
          "identify",
          "hope");

  /** What is said for the record, by whomever. */
  private static final Set<String> ANNOUNCED =
      Set.of("announce", "expect", "propose", "predict", "recommend", "confirm");

  /** <i>were told to leave</i>: words were said; to be encouraged or pressed takes none. */
  private static final Set<String> TOLD =
      Set.of("tell", "ask", "order", "instruct", "urge", "warn");

  private final Scopes scopes;

  PassiveCues(Scopes scopes) {
    this.scopes = scopes;
  }

  /** <i>was accused by X of</i>, <i>is expected to</i>, <i>was told that</i>. */
  @Nullable AttributionDraft passive(
      ParsedBlock block, Range sentence, Verb verb, int at, int group, Complement next) {
    Range source = null;
    for (int i = at + 1; i < Math.min(sentence.to(), at + 15); i++) {
      if (block.key(i).equals("by") && !block.quoted(i)) {
        source = Phrases.after(block, i + 1, sentence.to());
        break;
      }
      if (block.token(i).tag().finite() || block.token(i).form().equals(",")) {
        break;
      }
    }
    boolean agentless = agentless(block, verb, at, next);
    if (source == null && !agentless && next.kind() != Kind.QUOTE) {
      return null;
    }
    Sense sense = verb.with(next.kind() == Kind.QUOTE ? "SCTNPIVQ" : "SCTNPIV");
    if (sense == null) {
      return null;
    }
    boolean hearsay =
        HEARSAY.contains(verb.lemma()) || agentless && sense.cueClass() == CueClass.ACCUSATION;
    boolean clause = next.kind() == Kind.THAT || next.kind() == Kind.WH;
    CueClass cueClass = sense.cueClass();
    if (source == null) {
      cueClass = hearsay ? CueClass.HEARSAY : clause ? cueClass : CueClass.STANCE;
    }
    List<Range> content = new ArrayList<>();
    Range subject = Subjects.before(block, sentence, group);
    boolean addressee = next.kind() == Kind.TO && TOLD.contains(verb.lemma());
    if (subject != null && next.kind() != Kind.THAT && !addressee) {
      content.add(subject);
    }
    // "called a crook by his rivals", "described as a crook by his rivals"
    int named =
        block.key(at + 1).equals("as")
            ? at + 2
            : block.token(at + 1).tag() == Tag.DETERMINER ? at + 1 : -1;
    if (source != null && named >= 0 && source.from() - 1 > named) {
      content.add(new Range(named, source.from() - 1));
    }
    int from = source == null ? at + 1 : source.to();
    boolean over = source != null && from == sentence.to() - 1; // the full stop alone
    if (from < sentence.to()
        && !over
        && !(source != null && block.token(from).form().equals(","))) {
      content.addAll(scopes.forward(block, sentence, from));
    }
    return new AttributionDraft(
        new Range(source == null ? group : at, at + 1),
        verb.lemma(),
        cueClass,
        source,
        content,
        Direction.PRE,
        Form.INDIRECT);
  }

  /** <i>was asked when</i> tells of a question, <i>was called when</i> of a time. */
  private static boolean asks(ParsedBlock block, Verb verb, Complement next) {
    String word = block.key(next.from());
    return TOLD.contains(verb.lemma())
        || !word.equals("when") && !word.equals("where") && !word.equals("if");
  }

  /**
   * Whether a passive reports without saying whose word it is: <i>is expected to</i>, <i>was told
   * that</i>, <i>was accused of</i>, <i>is seen as</i>.
   */
  private static boolean agentless(ParsedBlock block, Verb verb, int at, Complement next) {
    boolean hearsay = HEARSAY.contains(verb.lemma());
    String particle = block.key(at + 1);
    boolean accusation = verb.senses().get(0).cueClass() == CueClass.ACCUSATION;
    return switch (particle) {
      case "as" ->
          (hearsay || accusation || verb.with("V") != null) && !verb.lemma().equals("know");
      case "of", "for" -> accusation;
      case "about" -> verb.lemma().equals("ask");
      default ->
          switch (next.kind()) {
            case THAT -> hearsay || verb.with("TC") != null;
            case WH -> hearsay || verb.with("TC") != null && asks(block, verb, next);
            case TO -> hearsay || TOLD.contains(verb.lemma());
            default -> aired(verb);
          };
    };
  }

  /** <i>The closure was announced</i>, <i>the plan is being debated</i>. */
  private static boolean aired(Verb verb) {
    Sense sense = verb.with("CNP");
    return ANNOUNCED.contains(verb.lemma())
        || sense != null
            && (sense.cueClass() == CueClass.STANCE || sense.cueClass() == CueClass.ACCUSATION);
  }

  /** <i>suspected of arson, and accused by the auditor of fraud</i>. */
  private @Nullable AttributionDraft accused(ParsedBlock block, Range sentence, Verb verb, int at) {
    Sense sense = verb.with("N");
    Range source =
        block.key(at + 1).equals("by") ? Phrases.after(block, at + 2, sentence.to()) : null;
    if (source == null || sense == null || source.to() >= sentence.to()) {
      return null;
    }
    return new AttributionDraft(
        new Range(at, at + 1),
        verb.lemma(),
        sense.cueClass(),
        source,
        scopes.forward(block, sentence, source.to()),
        Direction.PRE,
        Form.INDIRECT);
  }

  /** <i>a bill backed by the mayors</i>, <i>changes proposed by the board</i>: who is for what. */
  private static @Nullable AttributionDraft heldBy(
      ParsedBlock block, Range sentence, Verb verb, int at, int by) {
    Sense sense = verb.with("N");
    boolean noun = at > sentence.from() && block.token(at - 1).tag().nominal();
    if (sense == null || sense.cueClass().sourcing() || !noun) {
      return null;
    }
    Range held = Phrases.before(block, at, sentence.from());
    Range source = Phrases.after(block, by + 1, sentence.to());
    if (held == null || source == null) {
      return null;
    }
    return new AttributionDraft(
        new Range(at, at + 1),
        verb.lemma(),
        CueClass.STANCE,
        source,
        List.of(held),
        Direction.POST,
        Form.INDIRECT);
  }

  /** <i>a fact first reported by</i>: what was said stands right before. */
  private static boolean told(ParsedBlock block, int at) {
    return block.token(at - 1).tag() == Tag.ADVERB && block.token(at - 2).tag().nominal();
  }

  private static boolean time(ParsedBlock block, Range range) {
    return range.to() - range.from() == 1 && Phrases.time(block.token(range.from()));
  }

  /** <i>as reported by the board</i>, <i>asked whether it leaks, he said</i>: no auxiliary. */
  @Nullable AttributionDraft reduced(
      ParsedBlock block, Range sentence, Verb verb, int at, Complement next) {
    boolean asReported =
        block.key(at - 1).equals("as") && Set.of("by", "in").contains(block.key(at + 1));
    Range source = asReported ? Phrases.after(block, at + 2, sentence.to()) : null;
    Sense spoken = verb.with("SC");
    if (spoken == null && verb.lemma().equals("accuse")) {
      return accused(block, sentence, verb, at);
    }
    if (next.kind() == Kind.PREPOSITION && block.key(next.from()).equals("by")) {
      AttributionDraft by = heldBy(block, sentence, verb, at, next.from());
      if (by != null) {
        return by;
      }
    }
    if (source != null && block.key(at + 1).equals("in") && time(block, source)) {
      return null;
    }
    if (!asReported
        && spoken != null
        && block.key(at + 1).equals("by")
        && at > sentence.from()
        && told(block, at)) {
      return passive(block, sentence, verb, at, at, next);
    }
    if (source != null && spoken != null) {
      List<Range> content = new ArrayList<>();
      boolean fronted = at - 1 == sentence.from();
      if (fronted) {
        content.addAll(scopes.forward(block, sentence, Math.min(source.to() + 1, sentence.to())));
      } else {
        content.addAll(scopes.backward(block, sentence, at - 1));
      }
      return new AttributionDraft(
          new Range(at, at + 2),
          verb.lemma(),
          spoken.cueClass(),
          source,
          content,
          fronted ? Direction.PRE : Direction.POST,
          Form.ACCORDING);
    }
    boolean asked =
        verb.lemma().equals("ask") && (next.kind() == Kind.WH || block.key(at + 1).equals("about"));
    return !asked
        ? null
        : new AttributionDraft(
            new Range(at, at + 1),
            verb.lemma(),
            CueClass.STANCE,
            null,
            scopes.forward(block, sentence, at + 1),
            Direction.PRE,
            Form.INDIRECT);
  }
}
