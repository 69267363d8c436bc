package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.CitedSource;
import org.copydesk.fact.Quotation;
import org.copydesk.fact.SourceBalance;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.Story;
import org.copydesk.fact.Voice;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the story's source ledger: merges the names that one source goes by, counts what each
 * bears, and sums it up.
 */
final class SourceLedger implements FactFinder {
  /** Shorter quotations may be terms or titles. */
  private static final int FEWEST_QUOTED_WORDS = 6;

  /** Reader and reporter are no sources. */
  private static final Set<String> NOBODY = Set.of("you", "i", "we");

  private final PartyNames parties;
  private final Lexicons lexicons;

  SourceLedger(Lexicons lexicons) {
    this.lexicons = lexicons;
    parties = new PartyNames(lexicons);
  }

  /** A row while it is being written. */
  private static final class Row {
    final String key;
    final SourceMention first;
    final boolean sheltered;
    SourceKind kind;
    String name;
    String party;
    boolean described;
    int citations;
    int quotations;

    Row(String key, SourceMention first, SourceKind kind, String name, String party) {
      this.key = key;
      this.first = first;
      this.sheltered = first.sheltered() || first.namedNearby();
      this.kind = kind;
      this.name = name;
      this.party = party;
    }
  }

  @Override
  public void find(StoryText story, FactList facts) {
    Map<Integer, Integer> quoted = new HashMap<>();
    int unknown = 0;
    for (Quotation quotation : facts.of(Quotation.class)) {
      if (quotation.speakerId() != 0) {
        quoted.merge(quotation.speakerId(), 1, Integer::sum);
      } else if (quotation.words() >= FEWEST_QUOTED_WORDS
          && quotation.kind() != Quotation.Kind.TITLE
          && quotation.kind() != Quotation.Kind.NESTED) {
        unknown++;
      }
    }
    Map<String, Row> rows = new LinkedHashMap<>();
    Row last = null;
    for (Attribution attribution : facts.of(Attribution.class)) {
      if (!attribution.sourcing() || !attribution.sourced()) {
        continue;
      }
      SourceMention source = (SourceMention) facts.get(attribution.sourceId());
      if (source.voice() != Voice.NARRATOR
          || !source.context().block().copy()
          || NOBODY.contains(source.head())) {
        continue;
      }
      Row row = row(story, rows, source, last);
      row.citations++;
      row.quotations += quoted.getOrDefault(attribution.id(), 0);
      row.described |= source.described();
      last = row;
    }
    for (Row row : rows.values()) {
      facts.put(
          new CitedSource(
              facts.reserve(),
              row.first.span(),
              row.name,
              row.kind,
              row.party,
              row.citations,
              row.quotations,
              row.described));
    }
    Story whole = facts.of(Story.class).get(0);
    facts.put(balance(facts, whole, story.genre(), rows, unknown));
  }

  private Row row(
      StoryText story, Map<String, Row> rows, SourceMention source, @Nullable Row last) {
    SourceKind kind = source.kind();
    if (source.pronoun() && source.name().isEmpty() && last != null) {
      return last;
    }
    String name = source.name().isEmpty() ? source.text() : source.name();
    String key = key(source, name);
    Row known = rows.get(key);
    if (known == null && source.official() && kind.unnamed()) {
      known = spokenFor(rows, source);
    }
    if (known == null && source.definite() && !source.plural()) {
      known = pointedAt(rows, source);
    }
    if (known != null) {
      if (name.length() > known.name.length() && kind == SourceKind.NAMED_PERSON) {
        known.name = name;
      }
      return known;
    }
    if (source.official() && kind.unnamed()) {
      kind = SourceKind.NAMED_ORGANIZATION;
    }
    Row row = new Row(key, source, kind, name, party(story, source, key, last));
    rows.put(key, row);
    return row;
  }

  /** A person is one by the surname, a body by its name, somebody unnamed by each new mention. */
  private static String key(SourceMention source, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    lower = lower.startsWith("the ") ? lower.substring(4) : lower;
    if (source.kind() == SourceKind.NAMED_PERSON) {
      return "person " + lower.substring(lower.lastIndexOf(' ') + 1);
    }
    boolean fresh = nameless(source) && !source.definite() && !source.official();
    return source.kind().code() + " " + lower + (fresh ? " " + source.id() : "");
  }

  /** Whether it is a person without a name; one out of a group is. */
  private static boolean nameless(SourceMention source) {
    return source.kind().unnamed() || source.kind() == SourceKind.VAGUE && !source.plural();
  }

  /** <i>a spokeswoman for the Health Ministry</i> after <i>the Health Ministry</i>. */
  private static @Nullable Row spokenFor(Map<String, Row> rows, SourceMention source) {
    String text = source.text().toLowerCase(Locale.ROOT);
    for (Row row : rows.values()) {
      String name = row.key.substring(row.key.indexOf(' ') + 1);
      if (row.kind == SourceKind.NAMED_ORGANIZATION && text.contains(name)) {
        return row;
      }
    }
    return null;
  }

  /** <i>the ministry</i> after <i>the Health Ministry</i>, <i>the mayor</i> after a named one. */
  private static @Nullable Row pointedAt(Map<String, Row> rows, SourceMention source) {
    Row found = null;
    for (Row row : rows.values()) {
      String text = " " + row.first.text().toLowerCase(Locale.ROOT).replace(",", " ") + " ";
      if (text.contains(" " + source.head() + " ")) {
        found = row;
      }
    }
    return found;
  }

  /** The state or body that the source's words tie it to; its own key where they do not. */
  private String party(StoryText story, SourceMention source, String key, @Nullable Row last) {
    NumberedBlock block = story.block(source.paragraphId());
    ParsedBlock.Range range = StoryText.range(block, source.span());
    ParsedBlock parsed = block.parsed();
    for (int i = range.from(); i < range.to(); i++) {
      var state = parties.state(parsed, i, range.to());
      if (state.isPresent()) {
        return state.get();
      }
    }
    boolean belongs =
        Set.of("its", "their", "his", "her").contains(parsed.key(range.from())) && last != null;
    if (belongs && last != null) {
      return last.party;
    }
    for (int i = range.from(); i < range.to(); i++) {
      if (lexicons.has("organization-noun", parsed.key(i))) {
        return PartyNames.singular(parsed.key(i));
      }
    }
    return key;
  }

  private static SourceBalance balance(
      FactList facts,
      Story story,
      SourceBalance.Genre genre,
      Map<String, Row> rows,
      int unknownVoices) {
    int citations = 0;
    int named = 0;
    int personal = 0;
    int unnamed = 0;
    Row top = null;
    List<String> sides = new ArrayList<>();
    for (Row row : rows.values()) {
      citations += row.citations;
      boolean person = row.kind == SourceKind.NAMED_PERSON;
      boolean nameless =
          row.kind != SourceKind.NAMED_ORGANIZATION
              && nameless(row.first)
              && !row.sheltered
              && !row.first.definite();
      named += person ? 1 : 0;
      personal += person || nameless ? row.citations : 0;
      unnamed += nameless ? row.citations : 0;
      top = top == null || row.citations > top.citations ? row : top;
      if (!sides.contains(row.party)) {
        sides.add(row.party);
      }
    }
    Span at = story.span();
    return new SourceBalance(
        facts.reserve(),
        at,
        genre,
        story.words(),
        citations,
        rows.size(),
        named,
        personal,
        unnamed,
        top == null ? "" : top.name,
        top == null ? 0 : Math.round(100f * top.citations / citations),
        sides.size() == 1 && rows.size() > 1 ? sides.get(0) : "",
        unknownVoices);
  }
}
