package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Entry;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;

/**
 * Tells violence that somebody is charged with from what is reported of a battle or by the police:
 * <i>the army shelled the village</i> is a charge, <i>the army killed nine rebels</i> is not, and
 * what one person did to another is for the court report.
 */
final class Violence {
  /**
   * Groups of verbs that are violence; those of combat are a charge only where civilians suffer.
   */
  private static final Set<String> GROUPS = Set.of("violent", "combat");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** How far behind its verb those who suffer it may stand, in tokens. */
  private static final int NEAR = 8;

  /** So long an object may be in which armed people are looked for, in tokens. */
  private static final int OBJECT = 14;

  /** Events that do harm by themselves: <i>the blast, which killed four</i>. */
  private static final Set<String> EVENTS =
      Set.of("shooting", "explosion", "blast", "crash", "fire", "raid", "strike", "airstrike");

  /** Groups of sensitive nouns that are people. */
  private static final Set<String> HUMAN = Set.of("casualty", "flight", "crowd");

  /** How far before a relative pronoun the event may stand that it is about. */
  private static final int FAR = 18;

  private final Lexicons lexicons;
  private final Parties parties;

  Violence(Lexicons lexicons, Parties parties) {
    this.lexicons = lexicons;
    this.parties = parties;
  }

  /** Whether a group of the list of accusing verbs is violence. */
  static boolean is(String group) {
    return GROUPS.contains(group);
  }

  /**
   * Whether the verb is violence that somebody is charged with: people or a place are its object,
   * and a state, a body or a force that readers can identify its subject. What a person did is for
   * the police report, what a blast did is no deed, and who was killed fighting no victim.
   *
   * @param start where the verb group begins
   * @param rest what stands behind the verb in its clause
   */
  boolean charges(
      ParsedBlock block, Range sentence, Entry entry, Range agent, int start, Range rest) {
    String first = block.key(agent.from());
    Range head = head(block, agent);
    if (first.equals("a")
        || first.equals("an")
        || person(block, agent)
        || !parties.identifiable(block, head)) {
      return false;
    }
    if (RELATIVES.contains(block.key(start - 1)) && event(block, sentence, start)) {
      return false;
    }
    boolean battle = entry.group().equals("combat") && combatants(block, rest);
    return !battle && victims(block, rest);
  }

  /** Whether armed people are the object: <i>35 members of the militia</i>. */
  private boolean combatants(ParsedBlock block, Range rest) {
    int to = rest.from();
    while (to < Math.min(rest.to(), rest.from() + OBJECT) && !block.token(to).tag().finite()) {
      Tag tag = block.token(to).tag();
      if (tag == Tag.PREPOSITION && !block.key(to).equals("of") || tag == Tag.SUBORDINATOR) {
        break;
      }
      to++;
    }
    for (int i = rest.from(); i < to; i++) {
      if (lexicons.group("armed-noun", block.key(i)).orElse("").equals("body")) {
        return true;
      }
    }
    return lexicons.match("hostile-object", block.tokens().subList(rest.from(), to)).stream()
        .anyMatch(hit -> hit.entry().group().equals("group"));
  }

  /** The phrase up to its first preposition: <i>the outbreak</i> of the plague in Tarn. */
  private static Range head(ParsedBlock block, Range agent) {
    int to = agent.from() + 1;
    while (to < agent.to() && block.token(to).tag() != Tag.PREPOSITION) {
      to++;
    }
    return new Range(agent.from(), to);
  }

  /** Whether an event stands before the relative clause, which may be about it. */
  private boolean event(ParsedBlock block, Range sentence, int start) {
    int from = Math.max(sentence.from(), start - FAR);
    for (int i = from; i < start; i++) {
      if (EVENTS.contains(block.key(i))) {
        return true;
      }
    }
    return lexicons.match("hostile-object", block.tokens().subList(from, start)).stream()
        .anyMatch(hit -> hit.entry().group().equals("act"));
  }

  /** Whether the agent is a person and no state, army or body. */
  private boolean person(ParsedBlock block, Range agent) {
    String first = block.key(agent.from());
    for (int i = agent.from(); i < agent.to(); i++) {
      String key = block.key(i);
      if (lexicons.has("given-name", key)
          || lexicons.has("title-noun", key)
          || lexicons.has("source-role", key)) {
        return true;
      }
    }
    return first.equals("he") || first.equals("she") || first.equals("who");
  }

  /** Whether people or places are the object, which stands right behind a violent verb. */
  private boolean victims(ParsedBlock block, Range rest) {
    for (int i = rest.from(); i < Math.min(rest.to(), rest.from() + NEAR); i++) {
      Tag tag = block.token(i).tag();
      if (tag == Tag.PREPOSITION && i == rest.from() && block.key(i).equals("on")) {
        continue; // opened fire on the crowd
      }
      if (tag == Tag.PREPOSITION || tag == Tag.CONJUNCTION || !block.token(i).word()) {
        return false;
      }
      String key = block.key(i);
      boolean people =
          tag == Tag.NAME
              || lexicons.has("human-noun", key)
              || lexicons.has("source-role", key)
              || lexicons.group("sensitive-noun", key).filter(HUMAN::contains).isPresent();
      if (people) {
        return true;
      }
    }
    return false;
  }
}
