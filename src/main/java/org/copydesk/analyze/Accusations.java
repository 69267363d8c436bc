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

  private static final Set<String> OPPOSING =
      Set.of(
          "fight",
          "fighting",
          "against",
          "defeat",
          "defeating",
          "anti",
          "counter",
          "battle",
          "battling",
          "combat",
          "combating",
          "destroy",
          "stop",
          "contain");

  /** How far behind its verb the object of a support may stand: arms and money to the militants. */
  private static final int NEAR = 8;

  private final Lexicons lexicons;
  private final Parties parties;

  Accusations(Lexicons lexicons, Parties parties) {
    this.lexicons = lexicons;
    this.parties = parties;
  }

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
   */
  record Draft(
      Range range,
      Form form,
      String predicate,
      @Nullable Range agent,
      boolean identifiable,
      boolean settled,
      boolean omission) {
    Draft(
        Range range,
        Form form,
        String predicate,
        @Nullable Range agent,
        boolean identifiable,
        boolean settled) {
      this(range, form, predicate, agent, identifiable, settled, false);
    }
  }

  /** The charges in one sentence, by position. */
  List<Draft> in(NumberedBlock numbered, Range sentence) {
    ParsedBlock block = numbered.parsed();
    List<Token> tokens = block.tokens().subList(sentence.from(), sentence.to());
    boolean settled = settled(block, sentence, tokens);
    List<Draft> found = new ArrayList<>();
    for (Lexicons.Hit hit : lexicons.match("passive-accusation", tokens)) {
      Range range = new Range(sentence.from() + hit.from(), sentence.from() + hit.to());
      add(found, passive(block, sentence, hit.entry(), range, settled));
    }
    for (Lexicons.Hit hit : lexicons.match("accusation-verb", tokens)) {
      Range range = new Range(sentence.from() + hit.from(), sentence.from() + hit.to());
      if (found.stream().noneMatch(draft -> draft.range().contains(range.from()))) {
        add(found, verb(numbered, sentence, hit.entry(), range, settled));
      }
    }
    for (Lexicons.Hit hit : lexicons.match("accusation-noun", tokens)) {
      Range range = new Range(sentence.from() + hit.from(), sentence.from() + hit.to());
      add(found, noun(block, sentence, hit.entry(), range, settled));
    }
    for (Lexicons.Hit hit : lexicons.match("factive-frame", tokens)) {
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
    return lexicons.match("court-word", tokens).stream()
        .anyMatch(
            hit ->
                hit.entry().group().equals("outcome") && !hit.entry().term().startsWith("charge"));
  }

  /**
   * Whether the words hold a charge, a hostile group or a label: something that somebody would
   * dispute.
   */
  private boolean contested(ParsedBlock block, Range range) {
    if (range.isEmpty()) {
      return false;
    }
    List<Token> tokens = block.tokens().subList(range.from(), range.to());
    boolean hostile = !lexicons.match("hostile-object", tokens).isEmpty();
    for (String list : new String[] {"accusation-verb", "accusation-noun"}) {
      for (Lexicons.Hit hit : lexicons.match(list, tokens)) {
        String group = hit.entry().group();
        boolean byObject = group.equals("support") || group.equals("involvement");
        if (!group.equals("violent") && (!byObject || hostile)) {
          return true;
        }
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
    if (group.equals("support") && !hostile(block, rest)) {
      return null;
    }
    int start = Phrases.groupStart(block, at, sentence.from());
    if (Unrealized.at(block, sentence, start, at)) {
      return null;
    }
    Range agent;
    if (Phrases.passive(block, start, at)) {
      if (group.equals("violent")) {
        return null; // the report of a deed names who did it
      }
      agent = byPhrase(block, rest);
    } else if (tag == Tag.PARTICIPLE && start == at) {
      agent = byPhrase(block, rest);
    } else {
      boolean free =
          tag == Tag.GERUND && start == at
              || tag == Tag.INFINITIVE && block.key(start - 1).equals("to");
      agent =
          free ? Subjects.shared(block, sentence, start) : Subjects.before(block, sentence, start);
      agent = agent == null && !free ? Subjects.shared(block, sentence, start) : agent;
    }
    boolean identifiable = agent != null && parties.identifiable(block, agent);
    if (!identifiable && range.to() - range.from() > 1 && group.equals("support")) {
      agent = parties.before(block, sentence, range.from());
      identifiable = agent != null;
    }
    if (group.equals("violent")
        && !(identifiable && victims(block, rest) && !person(block, agent))) {
      return null;
    }
    return new Draft(
        widened(block, sentence, range),
        Form.VERB,
        entry.term(),
        agent,
        identifiable,
        settled,
        group.equals("omission"));
  }

  /** Whether a person did it, and no state or army: what a person did is for the police report. */
  private boolean person(ParsedBlock block, @Nullable Range agent) {
    if (agent == null) {
      return false;
    }
    String first = block.key(agent.from());
    boolean pronoun = first.equals("he") || first.equals("she") || first.equals("who");
    for (int i = agent.from(); i < agent.to(); i++) {
      String key = block.key(i);
      if (lexicons.has("given-name", key)
          || lexicons.has("title-noun", key)
          || lexicons.has("source-role", key)) {
        return true;
      }
    }
    return pronoun;
  }

  private static int clauseEnd(NumberedBlock numbered, Range sentence, int from) {
    return from >= sentence.to()
        ? sentence.to()
        : Math.max(from, numbered.clauseAt(from).range().to());
  }

  private static @Nullable Range byPhrase(ParsedBlock block, Range rest) {
    for (int i = rest.from(); i < rest.to(); i++) {
      if (block.key(i).equals("by")) {
        return Phrases.after(block, i + 1, rest.to());
      }
    }
    return null;
  }

  /** Whether a hostile group is helped, and nobody who fights one. */
  private boolean hostile(ParsedBlock block, Range rest) {
    if (rest.isEmpty()) {
      return false;
    }
    List<Lexicons.Hit> hits =
        lexicons.match("hostile-object", block.tokens().subList(rest.from(), rest.to()));
    if (hits.isEmpty() || hits.get(0).from() > NEAR) {
      return false;
    }
    for (int i = rest.from(); i < rest.from() + hits.get(0).from(); i++) {
      boolean aside = block.token(i).tag() == Tag.SUBORDINATOR || !block.token(i).word();
      if (aside || OPPOSING.contains(block.key(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether people or places are what a violent verb is done to. */
  private boolean victims(ParsedBlock block, Range rest) {
    for (int i = rest.from(); i < Math.min(rest.to(), rest.from() + 10); i++) {
      String key = block.key(i);
      if (block.token(i).tag() == Tag.NAME
          || lexicons.has("sensitive-noun", key)
          || lexicons.has("source-role", key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>the mayor's secret payments</i>, <i>US support for the militants</i>: who is charged stands
   * before the noun.
   */
  private @Nullable Draft noun(
      ParsedBlock block, Range sentence, Entry entry, Range range, boolean settled) {
    int at = range.from();
    if (block.quoted(at) || block.token(at).tag() == Tag.VERB) {
      return null;
    }
    boolean byObject = entry.group().equals("support") || entry.group().equals("involvement");
    if (byObject
        && !hostile(block, new Range(range.to(), Math.min(sentence.to(), range.to() + 8)))) {
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
    return new Draft(
        new Range(owner.from(), range.to()), Form.NOMINAL, entry.term(), owner, true, settled);
  }

  /** The owner behind the last preposition: <i>him to the mayor's lies</i> is about the mayor. */
  private static @Nullable Range trimmed(ParsedBlock block, @Nullable Range owner) {
    if (owner == null) {
      return null;
    }
    int from = owner.from();
    for (int i = owner.from(); i < owner.to(); i++) {
      boolean before = block.token(i).tag() == Tag.PREPOSITION && !block.key(i).equals("of");
      if (before || block.token(i).tag() == Tag.TO) {
        from = i + 1;
      }
    }
    return from >= owner.to() ? null : new Range(from, owner.to());
  }

  /** The predicate with its object: what an editor would change. */
  private static Range widened(ParsedBlock block, Range sentence, Range range) {
    Range object =
        range.to() < sentence.to()
            ? Phrases.after(block, range.to(), Math.min(sentence.to(), range.to() + 12))
            : null;
    return object == null ? range : new Range(range.from(), object.to());
  }
}
