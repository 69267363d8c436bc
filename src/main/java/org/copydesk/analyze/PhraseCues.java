package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.resource.Bundle;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Attitudes that stand on several words: <i>the mayor took issue with the plan</i>, <i>Orrell is a
 * critic of the port</i>. They tell who is for what and give no information.
 */
final class PhraseCues {
  private static final Set<String> SELF =
      Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves");

  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "been", "became");

  private final CueTable cues;
  private final Scopes scopes;

  /** By the base form of the verb, the words behind it. */
  private final Map<String, List<List<String>>> verbs = new HashMap<>();

  /** By the first word behind a form of <i>be</i>, the others. */
  private final Map<String, List<List<String>>> states = new HashMap<>();

  private final Set<String> holders = new HashSet<>();

  /** By any form of the verb. */
  private final WordMemo<List<VerbPhrase>> byForm = new WordMemo<>(this::phrases);

  /**
   * A phrase that begins with a verb.
   *
   * @param lemma the verb's base form
   * @param rest the words behind it
   */
  private record VerbPhrase(String lemma, List<String> rest) {}

  PhraseCues(CueTable cues, Scopes scopes) {
    this.cues = cues;
    this.scopes = scopes;
    String group = "";
    for (String line : Bundle.read("org/copydesk/analyze/phrase-cues.txt").split("\n", -1)) {
      if (line.startsWith("[")) {
        group = line;
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        List<String> words = List.of(line.split(" ", -1));
        if (group.equals("[of]")) {
          holders.add(line);
        } else {
          (group.equals("[be]") ? states : verbs)
              .computeIfAbsent(words.get(0), key -> new ArrayList<>())
              .add(words.subList(1, words.size()));
        }
      }
    }
  }

  /** The attribution whose cue begins at {@code at}, null if none does. */
  @Nullable AttributionDraft at(ParsedBlock block, Range sentence, int at) {
    if (block.quoted(at)) {
      return null;
    }
    Tag tag = block.token(at).tag();
    if (tag == Tag.VERB || tag == Tag.PARTICIPLE || tag == Tag.GERUND || tag == Tag.INFINITIVE) {
      return verb(block, sentence, at);
    }
    AttributionDraft state = state(block, sentence, at);
    return state == null && tag == Tag.NOUN ? holder(block, sentence, at) : state;
  }

  /** <i>are firmly against the plan</i>, <i>was not on board with it</i>. */
  private @Nullable AttributionDraft state(ParsedBlock block, Range sentence, int at) {
    List<List<String>> known = states.get(block.key(at));
    if (known == null) {
      return null; // as for nearly every word
    }
    for (List<String> rest : known) {
      int end = at + 1 + rest.size();
      int be = at - 1;
      while (be > sentence.from()
          && (block.token(be).tag() == Tag.ADVERB || block.token(be).tag() == Tag.NEGATION)) {
        be--;
      }
      if (be > sentence.from()
          && BEING.contains(block.key(be))
          && end < sentence.to()
          && follow(block, at + 1, rest)) {
        int group = Phrases.groupStart(block, be, sentence.from());
        Range source = Subjects.before(block, sentence, group);
        return source == null ? null : draft(block, sentence, at, end, block.key(at), source);
      }
    }
    return null;
  }

  private @Nullable AttributionDraft verb(ParsedBlock block, Range sentence, int at) {
    for (VerbPhrase phrase : byForm.of(block.key(at))) {
      int end = at + 1 + phrase.rest().size();
      if (end < sentence.to() && follow(block, at + 1, phrase.rest())) {
        int group = Phrases.groupStart(block, at, sentence.from());
        Range subject = Subjects.before(block, sentence, group);
        Range source = subject == null ? Subjects.shared(block, sentence, group) : subject;
        return source == null ? null : draft(block, sentence, at, end, phrase.lemma(), source);
      }
    }
    return null;
  }

  private List<VerbPhrase> phrases(String key) {
    List<VerbPhrase> phrases = new ArrayList<>();
    for (String lemma : cues.lemmas(key)) {
      for (List<String> rest : verbs.getOrDefault(lemma, List.of())) {
        phrases.add(new VerbPhrase(lemma, rest));
      }
    }
    return List.copyOf(phrases);
  }

  private static boolean follow(ParsedBlock block, int from, List<String> rest) {
    for (int i = 0; i < rest.size(); i++) {
      String key = block.key(from + i);
      boolean same = rest.get(i).equals("-self") ? SELF.contains(key) : rest.get(i).equals(key);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** <i>has long been a critic of the port</i>. */
  private @Nullable AttributionDraft holder(ParsedBlock block, Range sentence, int at) {
    if (!block.key(at + 1).equals("of") || at + 2 >= sentence.to()) {
      return null;
    }
    String key = block.key(at);
    String base = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    if (!holders.contains(base)) {
      return null;
    }
    int i = at - 1;
    while (i > sentence.from()
        && (block.token(i).tag() == Tag.ADJECTIVE
            || block.token(i).tag() == Tag.DETERMINER
            || block.token(i).tag() == Tag.ADVERB
            || block.key(i).equals("and"))) {
      i--;
    }
    if (i <= sentence.from() || !BEING.contains(block.key(i))) {
      return null;
    }
    int group = Phrases.groupStart(block, i, sentence.from());
    Range source = Subjects.before(block, sentence, group);
    return source == null ? null : draft(block, sentence, at, at + 2, base, source);
  }

  private AttributionDraft draft(
      ParsedBlock block, Range sentence, int from, int to, String lemma, Range source) {
    return new AttributionDraft(
        new Range(from, to),
        lemma,
        CueClass.STANCE,
        source,
        scopes.forward(block, sentence, to),
        Direction.PRE,
        Form.INDIRECT);
  }
}
