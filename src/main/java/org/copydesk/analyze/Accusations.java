package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Accusation.Form;
import org.copydesk.lexicon.Entry;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Charges of wrongdoing: by a verb ({@code the ministry hid the results}), in the passive ({@code
 * has been linked to}), as a noun phrase ({@code the mayor's secret payments}), behind a frame that
 * takes them for granted ({@code a reminder that}).
 */
final class Accusations {
  private static final Set<String> HEDGES =
      Set.of(
          "alleged",
          "possible",
          "reported",
          "suspected",
          "apparent",
          "purported",
          "claimed",
          "supposed",
          "potential",
          "any",
          "no",
          "accused",
          "false",
          "denied",
          "so-called");

  /** Pronouns that open a clause behind a noun. */
  private static final Set<String> CLAUSE_SUBJECTS = Set.of("he", "she", "they", "we", "i");

  /** How far into a clause a frame's allegation begins. */
  private static final int FRAMED = 45;

  private final Lexicons lexicons;
  private final Parties parties;
  private final Deeds deeds;
  private final Violence violence;

  Accusations(Lexicons lexicons, Parties parties) {
    this.lexicons = lexicons;
    this.parties = parties;
    deeds = new Deeds(lexicons, parties);
    violence = new Violence(lexicons, parties);
  }

  /** Between a document and what it is on. */
  private static final Set<String> TOPICS = Set.of("on", "about", "regarding", "concerning");

  /**
   * A charge in tokens.
   *
   * @param range the words that make it
   * @param form its grammar
   * @param predicate base form of the verb or noun
   * @param agent who is charged; null if nobody is named
   * @param identifiable whether a reader knows who that is
   * @param settled whether a court or a plea stands behind it
   * @param omission whether it is a charge of not acting
   * @param mild whether it is worth a suggestion only
   */
  record Draft(
      Range range,
      Form form,
      String predicate,
      @Nullable Range agent,
      boolean identifiable,
      boolean settled,
      boolean omission,
      boolean mild) {
    Draft(
        Range range,
        Form form,
        String predicate,
        @Nullable Range agent,
        boolean identifiable,
        boolean settled) {
      this(range, form, predicate, agent, identifiable, settled, false, false);
    }
  }

  /** The charges in one sentence, by position. */
  List<Draft> in(NumberedBlock numbered, Range sentence) {
    ParsedBlock block = numbered.parsed();
    List<Token> tokens = block.words(sentence);
    List<AdverbFree.Placed> passives =
        AdverbFree.match(lexicons, "passive-accusation", block, sentence);
    List<Lexicons.Hit> verbs = lexicons.match("accusation-verb", tokens);
    List<Lexicons.Hit> nouns = lexicons.match("accusation-noun", tokens);
    List<Lexicons.Hit> frames = lexicons.match("factive-frame", tokens);
    if (passives.isEmpty() && verbs.isEmpty() && nouns.isEmpty() && frames.isEmpty()) {
      return List.of();
    }
    boolean settled = settled(block, sentence, tokens);
    List<Draft> found = new ArrayList<>();
    for (AdverbFree.Placed hit : passives) {
      add(found, passive(block, sentence, hit.entry(), hit.range(), settled));
    }
    for (Lexicons.Hit hit : verbs) {
      Range range = new Range(sentence.from() + hit.from(), sentence.from() + hit.to());
      if (found.stream().noneMatch(draft -> draft.range().contains(range.from()))) {
        add(found, verb(numbered, sentence, hit.entry(), range, settled));
      }
    }
    for (Lexicons.Hit hit : nouns) {
      Range range = new Range(sentence.from() + hit.from(), sentence.from() + hit.to());
      add(found, noun(block, sentence, hit.entry(), range, settled));
    }
    for (Lexicons.Hit hit : frames) {
      Range range = new Range(sentence.from() + hit.from(), sentence.from() + hit.to());
      if (!block.quoted(range.from()) && contested(block, new Range(range.to(), sentence.to()))) {
        found.add(new Draft(range, Form.FACTIVE, hit.entry().term(), null, true, settled));
      }
    }
    return found;
  }

  private static void add(List<Draft> found, @Nullable Draft draft) {
    if (draft != null) {
      found.add(draft);
    }
  }

  private boolean settled(ParsedBlock block, Range sentence, List<Token> tokens) {
    return History.dates(block, sentence)
        || lexicons.match("court-word", tokens).stream()
            .anyMatch(
                hit ->
                    hit.entry().group().equals("outcome")
                        && !hit.entry().term().startsWith("charge"));
  }

  /** Whether the clause behind a frame makes a charge: something that somebody would dispute. */
  private boolean contested(ParsedBlock block, Range range) {
    int to = Math.min(range.to(), range.from() + FRAMED);
    if (range.from() >= to) {
      return false;
    }
    List<Token> tokens = block.tokens().subList(range.from(), to);
    boolean hostile = !lexicons.match("hostile-object", tokens).isEmpty();
    for (Lexicons.Hit hit : lexicons.match("accusation-verb", tokens)) {
      String group = hit.entry().group();
      int at = range.from() + hit.from();
      boolean byObject = group.equals("support") || group.equals("involvement");
      boolean verbal = block.token(at).tag().finite() || block.token(at).tag() == Tag.PARTICIPLE;
      if (verbal
          && !Violence.is(group)
          && !hit.entry().mild()
          && (!byObject || hostile)
          && !Deeds.named(block, Phrases.groupStart(block, at, range.from()), at)) {
        return true;
      }
    }
    for (Lexicons.Hit hit : lexicons.match("accusation-noun", tokens)) {
      String group = hit.entry().group();
      int at = range.from() + hit.from();
      boolean byObject = group.equals("support") || group.equals("involvement");
      boolean free = !compound(block, range.from() + hit.to());
      if (free && (!byObject || hostile) && possessed(block, range.from(), at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody stands before the noun whose act it is: <i>the board's fraud</i>. */
  private static boolean possessed(ParsedBlock block, int from, int noun) {
    for (int i = noun - 1; i >= from; i--) {
      Tag tag = block.token(i).tag();
      if (tag == Tag.POSSESSIVE) {
        return true;
      }
      if (tag != Tag.ADJECTIVE && tag != Tag.NOUN && tag != Tag.NAME && tag != Tag.PARTICIPLE) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Draft passive(
      ParsedBlock block, Range sentence, Entry entry, Range range, boolean settled) {
    for (int i = range.to(); i < Math.min(sentence.to(), range.to() + 14); i++) {
      if (block.key(i).equals("by") && !means(block, sentence, i + 1)) {
        return null;
      }
    }
    int group = Phrases.groupStart(block, range.from(), sentence.from());
    Range subject = Subjects.before(block, sentence, group);
    boolean identifiable = subject != null && parties.identifiable(block, subject);
    return new Draft(
        widened(block, sentence, range),
        Form.PASSIVE,
        entry.term(),
        subject,
        identifiable,
        settled);
  }

  /** <i>by continually bombing</i> tells how, not by whom. */
  private static boolean means(ParsedBlock block, Range sentence, int after) {
    int i = after;
    while (i < sentence.to() && block.token(i).tag() == Tag.ADVERB) {
      i++;
    }
    return i < sentence.to()
        && (block.token(i).tag() == Tag.GERUND || block.key(i).endsWith("ing"));
  }

  private @Nullable Draft verb(
      NumberedBlock numbered, Range sentence, Entry entry, Range range, boolean settled) {
    ParsedBlock block = numbered.parsed();
    int at = range.from();
    Tag tag = block.token(at).tag();
    boolean verbal =
        tag == Tag.VERB || tag == Tag.PARTICIPLE || tag == Tag.GERUND || tag == Tag.INFINITIVE;
    boolean phrase =
        range.to() - range.from() > 1 && entry.part() == org.copydesk.lexicon.PartOfSpeech.PHRASE;
    if (!verbal && !phrase) {
      return null;
    }
    Range rest = new Range(range.to(), clauseEnd(numbered, sentence, range.to()));
    String group = entry.group();
    if (group.equals("support") && !deeds.hostile(block, rest)) {
      return null;
    }
    int start = Phrases.groupStart(block, at, sentence.from());
    if (Deeds.named(block, start, at) || Unrealized.at(block, sentence, start, at)) {
      return null;
    }
    boolean passive = Phrases.passive(block, start, at);
    if (passive && (Violence.is(group) || group.equals("support"))) {
      return null; // the report of a deed names who did it; nobody picks who supports him
    }
    Range agent = deeds.agent(block, sentence, start, at, rest);
    boolean identifiable =
        agent != null && !Deeds.relative(block, agent) && parties.identifiable(block, agent);
    if (!identifiable && range.to() - range.from() > 1 && group.equals("support")) {
      agent = parties.before(block, sentence, range.from());
      identifiable = agent != null;
    }
    if (Violence.is(group)
        && !(identifiable
            && agent != null
            && violence.charges(block, sentence, entry, agent, start, rest))) {
      return null;
    }
    return new Draft(
        widened(block, sentence, range),
        Form.VERB,
        entry.term(),
        agent,
        identifiable,
        settled,
        group.equals("omission"),
        entry.mild());
  }

  private static int clauseEnd(NumberedBlock numbered, Range sentence, int from) {
    return from >= sentence.to()
        ? sentence.to()
        : Math.max(from, numbered.clauseAt(from).range().to());
  }

  /**
   * <i>the mayor's secret payments</i>, <i>US support for the militants</i>: who is charged stands
   * before the noun.
   */
  private @Nullable Draft noun(
      ParsedBlock block, Range sentence, Entry entry, Range range, boolean settled) {
    int at = range.from();
    if (block.quoted(at) || block.token(at).tag() == Tag.VERB || compound(block, range.to())) {
      return null;
    }
    boolean byObject = entry.group().equals("support") || entry.group().equals("involvement");
    if (byObject
        && !deeds.hostile(block, new Range(range.to(), Math.min(sentence.to(), range.to() + 8)))) {
      return null;
    }
    int from = at;
    if (entry.group().equals("policy") && block.key(at - 1).equals("of")) {
      from = at - 2;
    }
    Range owner = null;
    boolean possessive = false;
    while (from > sentence.from()) {
      Token before = block.token(from - 1);
      if (HEDGES.contains(before.key())) {
        return null;
      }
      Tag tag = before.tag();
      if (tag == Tag.POSSESSIVE) {
        owner = trimmed(block, Phrases.before(block, from - 1, sentence.from()));
        possessive = true;
        break;
      }
      if (tag == Tag.DETERMINER) {
        from--;
        break;
      }
      if (tag != Tag.ADJECTIVE
          && tag != Tag.NOUN
          && tag != Tag.NAME
          && tag != Tag.PARTICIPLE
          && tag != Tag.ADVERB) {
        break;
      }
      from--;
      owner = tag == Tag.NAME ? new Range(from, from + 1) : owner;
    }
    if (owner == null || !parties.identifiable(block, owner)) {
      return null;
    }
    // The Harwick fraud, the lender scandal: what everybody calls it, not what the story charges.
    if (!possessive && entry.group().equals("wrongdoing")) {
      return null;
    }
    Range words = new Range(owner.from(), range.to());
    boolean topic = topic(block, sentence, owner.from());
    return new Draft(words, Form.NOMINAL, entry.term(), owner, true, settled, false, topic);
  }

  /**
   * Whether it is what a document is on: <i>the statement of the board on Marn's aggression</i>.
   */
  private boolean topic(ParsedBlock block, Range sentence, int at) {
    boolean on = false;
    for (int i = at - 1; i >= sentence.from() && !block.token(i).tag().finite(); i--) {
      on |= TOPICS.contains(block.key(i));
      if (on && lexicons.has("document-noun", block.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** <i>the council's abuse commission</i>: what the noun qualifies is no wrong. */
  private static boolean compound(ParsedBlock block, int after) {
    return after < block.tokens().size()
        && (block.token(after).tag() == Tag.NOUN || block.token(after).tag() == Tag.NAME);
  }

  private static boolean name(ParsedBlock block, int i) {
    return i > 0 && block.token(i - 1).tag() == Tag.NAME;
  }

  /** The owner behind the last preposition: <i>him to the mayor's lies</i> is about the mayor. */
  private @Nullable Range trimmed(ParsedBlock block, @Nullable Range owner) {
    if (owner == null) {
      return null;
    }
    int from = owner.from();
    for (int i = owner.from(); i < owner.to(); i++) {
      boolean of = block.key(i).equals("of");
      boolean head = i > owner.from() && block.token(i - 1).tag() == Tag.NOUN;
      boolean body = head && lexicons.has("organization-noun", block.key(i - 1));
      boolean before = block.token(i).tag() == Tag.PREPOSITION && !(of && (body || name(block, i)));
      if (before || block.token(i).tag() == Tag.TO) {
        from = i + 1;
      }
    }
    return from >= owner.to() ? null : new Range(from, owner.to());
  }

  /**
   * The predicate with its object, which verbs may share: what an editor would change, <i>funded
   * and armed the militia</i>.
   */
  private static Range widened(ParsedBlock block, Range sentence, Range range) {
    int last = range.to();
    while (last + 1 < sentence.to()
        && block.token(last).tag() == Tag.CONJUNCTION
        && block.token(last + 1).tag() == block.token(range.from()).tag()) {
      last += 2;
    }
    Range object =
        last < sentence.to()
            ? Phrases.after(block, last, Math.min(sentence.to(), last + 12))
            : null;
    if (object == null) {
      return range;
    }
    int to = object.to();
    // the talks he had: the subject of a clause of its own is no part of the object
    while (to > object.from() + 1 && CLAUSE_SUBJECTS.contains(block.key(to - 1))) {
      to--;
    }
    return new Range(range.from(), to);
  }
}
