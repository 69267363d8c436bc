package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.analyze.Introductions.Bearer;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Introduction.Kind;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceMention;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Sees of which speakers with a full name a story tells nothing: no role, no age, no place, no
 * title. Of one story, so not thread-safe.
 */
final class SpeakerRoles {
  /** How many words before the sentence are looked at for a role. */
  private static final int LOOK_BACK = 40;

  private final Lexicons lexicons;
  private final StoryText story;
  private final Map<Integer, Integer> places = new HashMap<>();

  SpeakerRoles(Lexicons lexicons, StoryText story) {
    this.lexicons = lexicons;
    this.story = story;
    for (int b = 0; b < story.blocks().size(); b++) {
      places.put(story.blocks().get(b).paragraphId(), b);
    }
  }

  /** A word of the story. */
  private record Place(ParsedBlock block, int at) {}

  /** Reports speakers with a full name of whom the story tells nothing. */
  void report(FactList facts, Map<String, Bearer> bearers) {
    List<SourceMention> open = new ArrayList<>();
    for (SourceMention source : facts.of(SourceMention.class)) {
      if (!namedPerson(source)) {
        continue;
      }
      String surname = source.name().substring(source.name().lastIndexOf(' ') + 1);
      Bearer bearer = bearers.computeIfAbsent(surname, name -> new Bearer());
      boolean first = !bearer.seen;
      bearer.seen = true;
      if (first
          && !bearer.described
          && bearer.fullNames.size() <= 1
          && source.text().equals(source.name())
          && !Introductions.household(lexicons, surname)
          && !Introductions.household(lexicons, source.name())) {
        open.add(source);
      }
    }
    Map<String, List<Place>> beginnings = beginnings(open);
    for (SourceMention source : open) {
      if (!described(source.name(), beginnings)
          && !roleBefore(source)
          && !titledName(source.name())) {
        NumberedBlock block = story.block(source.paragraphId());
        int at = block.parsed().tokenAt(source.span().end() - 1);
        int from = at - source.name().split(" ", -1).length + 1;
        Range range = new Range(Math.max(0, from), at + 1);
        Introductions.put(story, facts, block, range, Kind.ROLE, source.name());
      }
    }
  }

  private boolean namedPerson(SourceMention source) {
    return source.kind() == SourceKind.NAMED_PERSON
        && source.attributionId() != 0
        && source.name().indexOf(' ') > 0
        && source.context().block().body()
        && places.containsKey(source.paragraphId());
  }

  /** Where the first words of their names stand. */
  private Map<String, List<Place>> beginnings(List<SourceMention> people) {
    Map<String, List<Place>> beginnings = new HashMap<>();
    for (SourceMention source : people) {
      beginnings.put(source.name().split(" ", -1)[0], new ArrayList<>());
    }
    if (beginnings.isEmpty()) {
      return beginnings;
    }
    for (NumberedBlock block : story.blocks()) {
      ParsedBlock parsed = block.parsed();
      for (int i = 0; i < parsed.tokens().size(); i++) {
        List<Place> found = beginnings.get(parsed.token(i).form());
        if (found != null) {
          found.add(new Place(parsed, i));
        }
      }
    }
    return beginnings;
  }

  /** Whether a title is part of the name: <i>Russian Premier Tarnov</i>. */
  private boolean titledName(String name) {
    for (String part : name.split(" ", -1)) {
      String key = Tokenizer.key(part);
      if (lexicons.has("title-noun", key) || lexicons.has("organization-noun", key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something beside the full name tells at any of its places who that is. */
  private static boolean described(String name, Map<String, List<Place>> beginnings) {
    String[] parts = name.split(" ", -1);
    for (Place place : beginnings.getOrDefault(parts[0], List.of())) {
      int last = place.at + parts.length - 1;
      if (stands(parts, place) && described(place.block, place.at, last)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String[] words, Place place) {
    List<Token> tokens = place.block.tokens();
    int same = 0;
    while (same < words.length
        && place.at + same < tokens.size()
        && tokens.get(place.at + same).form().equals(words[same])) {
      same++;
    }
    return same == words.length;
  }

  /** Whether the sentences before tell of somebody whom the name may belong to. */
  private boolean roleBefore(SourceMention source) {
    int at = places.getOrDefault(source.paragraphId(), 0);
    ParsedBlock parsed = story.blocks().get(at).parsed();
    int end = parsed.tokenAt(source.span().start());
    boolean opens = parsed.sentenceIndexOf(end) == 0 && at > 0;
    return role(
            parsed,
            parsed.sentenceOf(end).from() - LOOK_BACK,
            parsed.sentenceOf(end).to() + LOOK_BACK)
        || opens
            && role(
                story.blocks().get(at - 1).parsed(),
                story.blocks().get(at - 1).parsed().tokens().size() - LOOK_BACK,
                Integer.MAX_VALUE);
  }

  private boolean role(ParsedBlock block, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(block.tokens().size(), to); i++) {
      String key = block.key(i);
      boolean word = !block.quoted(i) && !block.token(i).capitalized();
      if (word && (lexicons.has("source-role", key) || lexicons.has("title-noun", key))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether something beside the full name tells who it is: a role before it, an apposition, an
   * age, a place, a party or a relative clause behind it.
   */
  static boolean described(ParsedBlock block, int from, int last) {
    if (block.block().kind() != BlockKind.HEADLINE && from > 0) {
      Token before = block.token(from - 1);
      boolean role =
          before.tag() == Tag.NOUN
              || before.tag() == Tag.NAME
              || before.tag() == Tag.ADJECTIVE
              || before.tag() == Tag.POSSESSIVE
              || before.form().equals(",")
              || before.form().equals("—")
              || before.form().endsWith(".") && before.word()
              || before.key().equals("as")
              || before.key().equals("of")
              || before.key().equals("is")
              || before.key().equals("was");
      if (role) {
        return true;
      }
    }
    if (last + 1 >= block.tokens().size()) {
      return block.block().kind() == BlockKind.SPEAKER_TURN;
    }
    Token next = block.token(last + 1);
    Tag after = last + 2 < block.tokens().size() ? block.token(last + 2).tag() : Tag.MARK;
    boolean apposition =
        next.form().equals(",")
            && (after == Tag.DETERMINER
                || after == Tag.NOUN
                || after == Tag.NAME
                || after == Tag.NUMBER
                || after == Tag.ADJECTIVE
                || after == Tag.PREPOSITION
                || after == Tag.RELATIVE
                || after == Tag.GERUND
                || after == Tag.PARTICIPLE
                || after == Tag.ADVERB);
    return apposition
        || next.form().equals("(")
        || next.form().equals("–")
        || next.form().equals("—")
        || next.form().equals("-")
        || next.tag() == Tag.RELATIVE
        || next.tag() == Tag.PREPOSITION
        || next.tag() == Tag.AUXILIARY
        || next.tag() == Tag.POSSESSIVE;
  }
}
