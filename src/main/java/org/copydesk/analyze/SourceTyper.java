package org.copydesk.analyze;

import java.util.Locale;
import java.util.Set;
import org.copydesk.analyze.AttributionFinder.Located;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.SourceKind;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Tells what kind of source a noun phrase names, by its head and what stands around it; no list of
 * names is needed to know that <i>a Pentagon official</i> has none.
 */
final class SourceTyper {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my");
  private static final Set<String> SINGULAR =
      Set.of("a", "an", "one", "another", "the", "this", "that");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

  private static final Set<String> SEVERAL =
      Set.of("many", "most", "some", "several", "few", "both", "others");
  private static final Set<String> NOBODY = Set.of("nobody", "none");
  private static final Set<String> OWNERS = Set.of("his", "her", "their");

  /** How far before a name its description begins, in tokens. */
  private static final int BEFORE = 7;

  private final Lexicons lexicons;
  private final PersonNames persons;
  private final KnownPersons known;
  private final SourceHeads heads;

  SourceTyper(Lexicons lexicons) {
    this.lexicons = lexicons;
    persons = new PersonNames(lexicons);
    known = new KnownPersons(lexicons);
    heads = new SourceHeads(lexicons);
  }

  /**
   * Whether the phrase, or what is set before it, gives somebody who serves another: <i>an adviser
   * to the mayor, Dana Orrell</i>, <i>the mayor's top aide</i>.
   */
  boolean serving(ParsedBlock block, Range range) {
    boolean set = block.key(range.from() - 1).equals(",");
    int from = Math.max(block.sentenceOf(range.from()).from(), range.from() - (set ? BEFORE : 0));
    for (int i = from; i < range.to(); i++) {
      if (lexicons.has("serving-role", block.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** The kind of the source in {@code range} of {@code block}. */
  SourceDraft type(ParsedBlock block, Range range) {
    Range core = SourceHeads.core(block, range);
    int head = heads.head(block, core);
    Token word = block.token(head);
    String key = word.key();
    boolean plural = plural(block, core, head);
    boolean definite =
        DEFINITE.contains(block.key(core.from()))
            || block.token(head - (head > core.from() ? 1 : 0)).tag() == Tag.POSSESSIVE;
    boolean counted = counted(block, core, head, plural);
    boolean described = described(block, range, core, head);
    String role = lexicons.group("source-role", key).orElse("");
    boolean isRole = lexicons.has("source-role", key);
    String trailing = names(block, core);
    SourceDraft draft =
        new SourceDraft(
            SourceKind.OTHER,
            word.tag() == Tag.PRONOUN ? key : singular(key),
            "",
            plural,
            counted,
            described,
            role.equals("spokesperson"),
            role.equals("sheltered"),
            definite);
    if (NOBODY.contains(key) || key.equals("one") && block.key(head - 1).equals("no")) {
      return draft.as(SourceKind.VAGUE, "");
    }
    if (core.to() - core.from() == 1 && (word.tag() == Tag.PRONOUN || word.tag() == Tag.RELATIVE)) {
      return draft.as(SourceKind.PRONOUN, "");
    }
    String person = persons.closing(block, core);
    if (!person.isEmpty()) {
      return draft.as(SourceKind.NAMED_PERSON, person);
    }
    if (word.tag() == Tag.NAME) {
      return named(block, core, head, draft, trailing);
    }
    String apposed = persons.apposed(block, range, core);
    if (!apposed.isEmpty()
        && (isRole || lexicons.has("title-noun", key) || lexicons.has("vague-group", key))) {
      return draft.as(SourceKind.NAMED_PERSON, apposed);
    }
    if (lexicons.has("document-noun", key)) {
      return draft.as(SourceKind.DOCUMENT, text(block, core));
    }
    boolean body = bodyNear(block, core, head);
    boolean compound =
        head > core.from() && lexicons.has("organization-noun", block.key(head - 1) + " " + key);
    if (compound) {
      boolean indefinite = SINGULAR.contains(block.key(core.from())) && !definite;
      return indefinite ? draft : draft.as(SourceKind.NAMED_ORGANIZATION, text(block, core));
    }
    boolean politics = lexicons.group("vague-group", key).orElse("").equals("politics");
    if (lexicons.has("vague-group", key) && (!body || politics) && (plural || !isRole)) {
      return draft.as(SourceKind.VAGUE, "");
    }
    if (isRole || lexicons.has("title-noun", key) || lexicons.has("vague-group", key)) {
      if (role.equals("crowd") && plural && !body) {
        return draft.as(counted ? SourceKind.ANONYMOUS : SourceKind.VAGUE, "");
      }
      if (definite
          && !plural
          && lexicons.has("title-noun", key)
          && !body
          && !role.equals("official")
          && !role.equals("spokesperson")) {
        return draft.as(SourceKind.NAMED_PERSON, "");
      }
      return draft.as(body ? SourceKind.AFFILIATED : SourceKind.ANONYMOUS, "");
    }
    if (lexicons.has("organization-noun", key)) {
      boolean indefinite = SINGULAR.contains(block.key(core.from())) && !definite;
      return indefinite ? draft : draft.as(SourceKind.NAMED_ORGANIZATION, text(block, core));
    }
    return draft;
  }

  /** Whether the reader knows who the unnamed source {@code draft} is. */
  boolean known(ParsedBlock block, Range range, SourceDraft draft) {
    return known.known(block, range, heads.head(block, SourceHeads.core(block, range)), draft);
  }

  /** Whether the words only look as if they were a source: {@link NoSpeakers}. */
  boolean silent(Located located, Range source) {
    return NoSpeakers.silent(lexicons, located, source);
  }

  /**
   * What kind of group it is, as the list of vague groups has them: <i>critic</i>, <i>official</i>;
   * empty if it is none.
   */
  String group(SourceDraft draft) {
    return draft.plural() ? lexicons.group("vague-group", draft.head()).orElse("") : "";
  }

  /**
   * Whether it is somebody who can think and want: any kind of source, and persons who are none.
   */
  boolean mind(ParsedBlock block, Range range) {
    if (type(block, range).kind() != SourceKind.OTHER) {
      return true;
    }
    Range core = SourceHeads.core(block, range);
    int head = heads.head(block, core);
    Token word = block.token(head);
    boolean headlineName = word.capitalized() && head > block.sentenceOf(head).from();
    return lexicons.has("human-noun", word.key())
        || lexicons.has("organization-noun", word.key())
        || range.to() - range.from() == 1 && OWNERS.contains(word.key())
        || headlineName
        || block.key(head + 1).equals("%")
        || core.to() - core.from() == 1 && word.tag() == Tag.NUMBER;
  }

  /**
   * Whether a title or a role stands in the source: <i>President Orrell</i>, <i>Dana Orrell, the
   * premier</i>.
   */
  boolean titled(ParsedBlock block, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      String key = block.key(i);
      if (lexicons.has("title-noun", key)
          || lexicons.has("title-noun", stripStop(key))
          || lexicons.has("source-role", key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The run of names that ends the phrase, before any preposition: <i>Robby Mook</i> of <i>manager
   * Robby Mook</i>.
   */
  private static String names(ParsedBlock block, Range core) {
    StringBuilder names = new StringBuilder();
    for (int i = core.from(); i < core.to(); i++) {
      Token token = block.token(i);
      if (token.tag() == Tag.NAME) {
        names.append(names.length() == 0 ? "" : " ").append(token.form());
      } else if (token.tag() == Tag.PREPOSITION && names.length() > 0) {
        break;
      } else if (token.tag() != Tag.PREPOSITION || names.length() == 0) {
        names.setLength(0);
      }
    }
    return names.toString();
  }

  private SourceDraft named(
      ParsedBlock block, Range core, int head, SourceDraft draft, String trailing) {
    String name = trailing.isEmpty() ? block.token(head).form() : trailing;
    String[] parts = name.split(" ", -1);
    boolean titled = false;
    for (int i = core.from(); i < head; i++) {
      String key = stripStop(block.key(i));
      titled |=
          block.token(i).tag() != Tag.DETERMINER
              && (lexicons.has("title-noun", key) || lexicons.has("title-noun", block.key(i)));
    }
    for (String part : parts) {
      String key = part.toLowerCase(Locale.ROOT);
      boolean body =
          lexicons.has("organization-noun", key)
              || part.length() > 1
                  && part.equals(part.toUpperCase(Locale.ROOT))
                  && !part.endsWith(".");
      if (body && !(titled && parts.length > 1 && !part.equals(parts[parts.length - 1]))) {
        return draft.as(SourceKind.NAMED_ORGANIZATION, name);
      }
      if (lexicons.has("vague-group", key) && parts.length == 1) {
        return draft.as(SourceKind.VAGUE, "");
      }
    }
    boolean article = block.key(core.from()).equals("the");
    boolean given = persons.person(parts);
    if (parts.length > 1 && !given && lexicons.has("source-role", draft.head())) {
      return draft.as(SourceKind.AFFILIATED, "");
    }
    if (lexicons.has("metonym", name.toLowerCase(Locale.ROOT)) || article && !titled && !given) {
      return draft.as(
          draft.plural() && parts.length == 1 && article
              ? SourceKind.OTHER
              : SourceKind.NAMED_ORGANIZATION,
          name);
    }
    // "said a Tarn Democrat": one of a group, whatever its capital
    boolean member =
        INDEFINITE.contains(block.key(core.from()))
            && !given
            && lexicons.has("party-member", block.key(head));
    return draft.as(member ? SourceKind.ANONYMOUS : SourceKind.NAMED_PERSON, member ? "" : name);
  }

  private static String stripStop(String key) {
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }

  /**
   * Whether a named body stands with the role: <i>a Pentagon official</i>, <i>a spokesman for the
   * ministry</i>.
   */
  private boolean bodyNear(ParsedBlock block, Range core, int head) {
    for (int i = core.from(); i < core.to(); i++) {
      Token token = block.token(i);
      if (i == head) {
        continue;
      }
      if (token.tag() == Tag.NAME && !Demonyms.has(token.key()) && !Phrases.time(token)) {
        return true;
      }
      boolean owner =
          i > head
              || i + 1 < core.to() && block.token(i + 1).tag() == Tag.POSSESSIVE
              || i == head - 1;
      if (token.tag() == Tag.NOUN && owner && lexicons.has("organization-noun", token.key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean plural(ParsedBlock block, Range core, int head) {
    String key = block.key(head);
    return key.endsWith("s") && !key.endsWith("ss") && block.token(head).tag() != Tag.NAME
        || key.equals("people")
        || key.endsWith("men")
        || key.equals("police")
        || SEVERAL.contains(key)
        || key.equals("they");
  }

  private static boolean counted(ParsedBlock block, Range core, int head, boolean plural) {
    if (!plural) {
      return true;
    }
    for (int i = core.from(); i < head; i++) {
      if (block.token(i).tag() == Tag.NUMBER
          || block.key(i).equals("both")
          || block.key(i).equals("couple")) {
        return true;
      }
    }
    return false;
  }

  private static boolean described(ParsedBlock block, Range range, Range core, int head) {
    if (range.to() > head + 1) {
      return true;
    }
    for (int i = core.from(); i < head; i++) {
      Tag tag = block.token(i).tag();
      if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.ADJECTIVE || tag == Tag.POSSESSIVE) {
        return true;
      }
    }
    String next = block.key(range.to());
    return next.equals("familiar")
        || next.equals("close")
        || next.equals("with")
        || next.equals("who")
        || next.equals("briefed");
  }

  private static String singular(String key) {
    if (key.startsWith("advisor")) {
      return "adviser";
    }
    if (key.endsWith("ies") && key.length() > 4) {
      return key.substring(0, key.length() - 3) + "y";
    }
    return key.endsWith("s") && !key.endsWith("ss") && key.length() > 3
        ? key.substring(0, key.length() - 1)
        : key;
  }

  private static String text(ParsedBlock block, Range range) {
    StringBuilder text = new StringBuilder();
    for (int i = range.from(); i < range.to(); i++) {
      boolean glued = i == range.from() || block.token(i).start() == block.token(i - 1).end();
      text.append(glued ? "" : " ").append(block.token(i).form());
    }
    return text.toString();
  }
}
