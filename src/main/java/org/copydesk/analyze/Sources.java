package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.AttributionFinder.Located;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.SourceKind;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;

/**
 * Types the sources of a story in order and finds out whom they stand for: pronouns and surnames
 * point back, {@code A general ...} may be named in the next sentence.
 */
final class Sources {
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");

  private static final Set<String> UNRESOLVED = Set.of("we", "i", "you", "this", "that");

  /** How far behind the verb the paper stands, in tokens. */
  private static final int PAPER = 7;

  /** How far behind the name of somebody a new description still means the same, in paragraphs. */
  private static final int REDESCRIBED = 3;

  private static final Set<String> PUBLIC = Set.of("publicly", "openly");

  private final SourceTyper typer;
  private final Lexicons lexicons;
  private final Victims victims;
  private final NamedBelow below;
  private final Map<String, String> fullNames = new HashMap<>();
  private final Set<Located> firstMentions = new HashSet<>();

  Sources(SourceTyper typer, Lexicons lexicons) {
    this.typer = typer;
    this.lexicons = lexicons;
    victims = new Victims(lexicons);
    below = new NamedBelow(typer);
  }

  /**
   * A typed source.
   *
   * @param located its attribution
   * @param draft what it is
   * @param namedNearby whether the story names the person in this or the next sentence
   */
  record Typed(Located located, SourceDraft draft, boolean namedNearby) {}

  /** The sources of the attributions that have one, in their order. */
  List<Typed> type(List<Located> located) {
    List<Typed> typed = new ArrayList<>();
    SourceDraft lastPerson = null;
    SourceDraft last = null;
    Map<String, SourceDraft> byHead = new HashMap<>();
    int group = -2;
    boolean sources = false;
    Set<String> accusers = new HashSet<>();
    Typed servant = null;
    ObtainedPapers papers = new ObtainedPapers(lexicons);
    for (Located one : located) {
      Range source = one.draft().source();
      if (source == null) {
        continue;
      }
      SourceDraft draft = typer.type(one.block(), source);
      if (draft.kind() == SourceKind.PRONOUN) {
        SourceDraft antecedent = PERSONAL.contains(draft.head()) ? lastPerson : last;
        if (antecedent != null && !UNRESOLVED.contains(draft.head())) {
          draft = draft.as(antecedent.kind(), antecedent.name());
        }
      } else if (draft.kind() == SourceKind.NAMED_PERSON && !draft.name().isEmpty()) {
        if (!fullNames.containsValue(draft.name())) {
          firstMentions.add(one);
        }
        draft = remember(draft);
      } else if (draft.definite() && draft.kind().unnamed() && !draft.plural()) {
        SourceDraft earlier = byHead.get(draft.head());
        if (earlier != null && earlier.kind().named()) {
          draft = draft.as(earlier.kind(), earlier.name());
        }
      }
      if (servant != null && redescribes(one, source, draft, servant)) {
        draft = draft.as(SourceKind.NAMED_PERSON, servant.draft().name());
      }
      boolean again = draft.definite() && accusers.contains(draft.head());
      if (draft.kind().unnamed() && (again || victims.speaks(one, draft))) {
        accusers.add(draft.head());
        draft = draft.accuser();
      }
      if (draft.kind().unnamed() && draft.plural() && written(one)) {
        draft = draft.speakingFor();
      }
      // "House aides told ... One source said": one of those told of right before.
      boolean nameless = draft.kind().unnamed() || draft.kind() == SourceKind.VAGUE;
      if (nameless && draft.described() && draft.plural()) {
        group = one.block().index();
        sources |= draft.head().equals("source");
      } else if (draft.head().equals("source")
          && (one.block().index() - group <= 1 || sources && again(one))) {
        draft = draft.describedBefore();
      }
      // Whom a source names inside its quotation is not the one who speaks on after it.
      boolean told = !one.block().quoted(source.from());
      if (told && draft.kind() != SourceKind.PRONOUN && draft.kind() != SourceKind.OTHER) {
        last = draft;
        boolean person = draft.kind() == SourceKind.NAMED_PERSON || draft.kind().unnamed();
        lastPerson = person && !draft.plural() ? draft : lastPerson;
        titles(one.block(), source, draft, byHead);
        if (draft.kind() == SourceKind.NAMED_PERSON && typer.serving(one.block(), source)) {
          servant = new Typed(one, draft, true);
        }
      }
      typed.add(new Typed(one, draft, papers.hold(one) && draft.kind().unnamed()));
    }
    return cataphora(typed);
  }

  /**
   * Whether the phrase tells again of {@code servant}, who spoke right before: <i>the mayor's top
   * aide</i> after <i>Dana Orrell, an adviser to the mayor</i>.
   */
  private boolean redescribes(Located one, Range source, SourceDraft draft, Typed servant) {
    if (draft.plural() || !draft.kind().unnamed()) {
      return false;
    }
    ParsedBlock block = one.block();
    boolean owned = false;
    for (int i = source.from(); i < source.to(); i++) {
      owned |= block.token(i).tag() == Tag.POSSESSIVE;
    }
    return owned
        && block.index() - servant.located().block().index() <= REDESCRIBED
        && typer.serving(block, source);
  }

  /** <i>the sources</i>, <i>one of the sources</i>: those of whom the story has told. */
  private static boolean again(Located one) {
    Range source = one.draft().source();
    for (int i = source == null ? 0 : source.from(); source != null && i < source.to(); i++) {
      if (one.block().key(i).equals("the") || one.block().key(i).equals("those")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is told in a paper of a named body, whoever signed it: <i>Harwick Port officials
   * said in a statement</i>.
   */
  private boolean written(Located one) {
    ParsedBlock block = one.block();
    Range source = one.draft().source();
    boolean body = false;
    for (int i = source == null ? 0 : source.from(); source != null && i < source.to(); i++) {
      body |= block.token(i).tag() == Tag.NAME;
    }
    int cue = one.draft().cue().from();
    int end = Math.min(block.sentenceOf(cue).to(), cue + PAPER);
    boolean in = false;
    for (int i = cue + 1; body && i < end && !block.quoted(i); i++) {
      if (in && lexicons.has("body-paper", block.key(i))) {
        return true;
      }
      in |= block.key(i).equals("in");
    }
    return false;
  }

  /** A surname stands for the full name given before. */
  private SourceDraft remember(SourceDraft draft) {
    String name = draft.name();
    int space = name.lastIndexOf(' ');
    String surname = space < 0 ? name : name.substring(space + 1);
    if (space >= 0) {
      fullNames.put(surname, name);
      return draft;
    }
    return draft.as(draft.kind(), fullNames.getOrDefault(surname, name));
  }

  /**
   * After <i>Col. Gen. Sergei Orrell</i> or <i>Dana Orrell, the premier</i>, <i>the general</i> is
   * named.
   */
  private void titles(
      ParsedBlock block, Range source, SourceDraft draft, Map<String, SourceDraft> byHead) {
    byHead.putIfAbsent(draft.head(), draft);
    if (draft.kind() == SourceKind.NAMED_PERSON) {
      for (int i = source.from(); i < source.to(); i++) {
        byHead.put(TITLES.getOrDefault(block.key(i), block.key(i)), draft);
      }
    }
  }

  private static final Map<String, String> TITLES =
      Map.of(
          "gen.",
          "general",
          "col.",
          "colonel",
          "sen.",
          "senator",
          "gov.",
          "governor",
          "rep.",
          "representative",
          "lt.",
          "lieutenant",
          "dr.",
          "doctor",
          "prof.",
          "professor",
          "capt.",
          "captain",
          "sgt.",
          "sergeant");

  /**
   * Exemption E15: an unnamed person who is known, or whom the very next attribution, in this or
   * the next sentence, names; a group of which a member speaks next.
   */
  private List<Typed> cataphora(List<Typed> typed) {
    List<Typed> result = new ArrayList<>(typed.size());
    for (int i = 0; i < typed.size(); i++) {
      Typed one = typed.get(i);
      SourceDraft draft = one.draft();
      boolean singular = draft.kind().unnamed() && !draft.plural();
      String kind = typer.group(draft);
      boolean officials = kind.equals("official");
      boolean group = !kind.isEmpty() && !officials;
      boolean named =
          one.namedNearby()
              || (draft.kind().unnamed() || draft.kind() == SourceKind.VAGUE) && known(one);
      for (int j = i + 1; (singular || group) && j < Math.min(i + 3, typed.size()); j++) {
        Typed next = typed.get(j);
        if (next.located().block().quoted(next.located().draft().cue().from())) {
          continue; // what somebody says inside a quotation names no source of the story
        }
        named |=
            next.located().draft().cueClass().sourcing()
                && next.draft().kind() == SourceKind.NAMED_PERSON
                && !next.draft().name().isEmpty()
                && (group
                    ? firstMentions.contains(next.located()) || NamedBelow.quoted(next)
                    : fits(draft.head(), next.located()))
                && near(one.located(), next.located());
      }
      named |= singular && below.echoed(typed, i);
      named |=
          draft.head().equals("official")
              && officials
              && !draft.counted()
              && (below.spokenFor(typed, i) || below.summed(typed, i));
      result.add(new Typed(one.located(), draft, named));
    }
    return result;
  }

  /**
   * Whether no name is held back: the reader knows who it is, the body behind <i>which</i> speaks
   * and not its members, or the words were said in public.
   */
  private boolean known(Typed one) {
    Range source = one.located().draft().source();
    if (source == null) {
      return false;
    }
    ParsedBlock block = one.located().block();
    for (int i = source.to(); i < one.located().draft().cue().from(); i++) {
      if (block.key(i).equals("which") || PUBLIC.contains(block.key(i))) {
        return true;
      }
    }
    if (PUBLIC.contains(block.key(one.located().draft().cue().to()))) {
      return true;
    }
    return typer.silent(one.located(), source) || typer.known(block, source, one.draft());
  }

  /** Whether the named source bears the role: <i>Col. Gen. Orrell</i> is <i>a general</i>. */
  private boolean fits(String role, Located named) {
    Range source = named.draft().source();
    for (int i = source == null ? 0 : source.from(); source != null && i < source.to(); i++) {
      String key = named.block().key(i);
      if (key.equals(role) || TITLES.getOrDefault(key, "").equals(role)) {
        return true;
      }
    }
    // A bare full name, new to the story, may be the person; "President Orrell" and "Dana Orrell,
    // the harbor master," are somebody else.
    boolean described = false;
    for (int i = source == null ? 0 : source.from(); source != null && i < source.to(); i++) {
      described |= named.block().token(i).form().equals(",");
    }
    return source != null
        && !described
        && source.to() - source.from() > 1
        && firstMentions.contains(named)
        && !typer.titled(named.block(), source);
  }

  private static boolean near(Located one, Located next) {
    int first = one.block().sentenceIndexOf(one.draft().cue().from());
    int second = next.block().sentenceIndexOf(next.draft().cue().from());
    if (one.block() == next.block()) {
      return second - first <= 1;
    }
    return next.block().index() - one.block().index() == 1
        && second == 0
        && first == one.block().sentences().size() - 1;
  }
}
