package org.copydesk.analyze;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Introduction;
import org.copydesk.fact.Introduction.Kind;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Sees how people are introduced: by surname before the full name, and as speakers of whom nothing
 * is told.
 */
final class Introductions implements FactFinder {
  /** Titles that stand before a name without a surname, or are ordinary words. */
  private static final Set<String> UNTITLED =
      Set.of(
          "pope",
          "king",
          "queen",
          "prince",
          "princess",
          "emperor",
          "empress",
          "saint",
          "st.",
          "sister",
          "brother",
          "father",
          "mother",
          "sultan",
          "emir",
          "private",
          "major",
          "master");

  private final Lexicons lexicons;

  Introductions(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** What a story tells of the bearers of one surname. */
  static final class Bearer {
    final Set<String> fullNames = new HashSet<>();
    boolean described;
    boolean seen;
  }

  @Override
  public void find(StoryText story, FactList facts) {
    Map<String, Bearer> bearers = new HashMap<>();
    for (NumberedBlock block : story.blocks()) {
      fullNames(block.parsed(), bearers);
    }
    Map<String, Set<String>> preceded = new HashMap<>();
    for (NumberedBlock block : story.blocks()) {
      preceded(block.parsed(), preceded);
    }
    Set<String> named = new HashSet<>();
    for (NumberedBlock block : story.blocks()) {
      surnames(story, facts, block, bearers, preceded, named);
    }
    new SpeakerRoles(lexicons, story).report(facts, bearers);
  }

  private void fullNames(ParsedBlock block, Map<String, Bearer> bearers) {
    for (int i = 0; i + 1 < block.tokens().size(); i++) {
      if (opensFullName(block, i)) {
        int last = lastOfName(block, i);
        String surname = block.token(last).form();
        Bearer bearer = bearers.computeIfAbsent(surname, name -> new Bearer());
        bearer.fullNames.add(text(block, i, last));
        bearer.described |= SpeakerRoles.described(block, i, last);
      }
    }
  }

  /** Whether a given name stands here with a surname behind it. */
  private boolean opensFullName(ParsedBlock block, int i) {
    return block.name(i) && lexicons.has("given-name", block.key(i)) && lastOfName(block, i) > i;
  }

  private static int lastOfName(ParsedBlock block, int from) {
    int last = from;
    while (last + 1 < block.tokens().size()
        && (block.name(last + 1) || initial(block.token(last + 1)))
        && block.token(last + 1).start() == block.token(last).end() + 1) {
      last++;
    }
    return last;
  }

  private static boolean initial(Token token) {
    return token.form().length() <= 3 && token.form().endsWith(".") && token.capitalized();
  }

  private static String text(ParsedBlock block, int from, int last) {
    StringBuilder text = new StringBuilder(block.token(from).form());
    for (int i = from + 1; i <= last; i++) {
      text.append(' ').append(block.token(i).form());
    }
    return text.toString();
  }

  /** Reports the first surname of each person that comes before the full name, or without one. */
  private void surnames(
      StoryText story,
      FactList facts,
      NumberedBlock block,
      Map<String, Bearer> bearers,
      Map<String, Set<String>> preceded,
      Set<String> named) {
    ParsedBlock parsed = block.parsed();
    boolean body = parsed.block().kind().body();
    for (int i = 0; i < parsed.tokens().size(); i++) {
      if (follows(parsed, i)) {
        named.add(parsed.token(i).form());
        named.add(NameForms.familyFirst(parsed.token(i)) ? parsed.token(i - 1).form() : "");
        continue;
      }
      if (opensFullName(parsed, i)) {
        int last = lastOfName(parsed, i);
        named.add(parsed.token(last).form());
        i = last;
        continue;
      }
      String form = parsed.token(i).form();
      if (!body || !parsed.name(i) || named.contains(form)) {
        continue;
      }
      Bearer bearer = bearers.get(form);
      boolean titled = i > 0 && personTitle(parsed, i - 1);
      boolean single = single(parsed, i, titled);
      if (single && !parsed.quoted(i) && !household(form)) {
        boolean later =
            bearer != null
                && bearer.fullNames.size() == 1
                && preceded.getOrDefault(form, Set.of()).size() <= 1;
        boolean never =
            bearer == null && titled && !preceded.containsKey(form) && surnameAlone(parsed, i);
        if (later && (titled || actor(parsed, i)) || never) {
          int from = titled ? titleStart(parsed, i) : i;
          String full = bearer == null ? "" : bearer.fullNames.iterator().next();
          put(story, facts, block, new Range(from, i + 1), Kind.FULL_NAME, full);
        }
        if (later || never) {
          named.add(form);
        }
      }
    }
  }

  private void preceded(ParsedBlock block, Map<String, Set<String>> preceded) {
    for (int i = 0; i < block.tokens().size(); i++) {
      if (follows(block, i)) {
        preceded
            .computeIfAbsent(block.token(i).form(), name -> new HashSet<>())
            .add(block.token(i - 1).form());
      }
    }
  }

  /** Whether the name stands behind another that is no title: perhaps an unusual given name. */
  private boolean follows(ParsedBlock block, int i) {
    if (i == 0 || !block.name(i)) {
      return false;
    }
    Token before = block.token(i - 1);
    boolean name = before.capitalized() && before.word() && before.tag() == Tag.NAME;
    boolean nickname = before.tag() == Tag.CLOSE_QUOTE;
    return nickname
        || initial(before) && !personTitle(block, i - 1)
        || name && !personTitle(block, i - 1);
  }

  /** Whether the name stands on its own, with at most a title before it. */
  private static boolean single(ParsedBlock block, int i, boolean titled) {
    boolean before = i > 0 && block.token(i - 1).tag() == Tag.NAME && !titled;
    boolean behind =
        i + 1 < block.tokens().size()
            && (block.token(i + 1).tag() == Tag.NAME || block.token(i + 1).form().equals("&"));
    return !before && !behind && block.token(i).form().indexOf('-') < 0;
  }

  /** Whether the name acts, and does not modify a noun: not <i>the Orrell campaign</i>. */
  private static boolean actor(ParsedBlock block, int i) {
    if (i + 1 >= block.tokens().size()) {
      return false;
    }
    Tag next = block.token(i + 1).tag();
    boolean article = i > 0 && block.token(i - 1).tag() == Tag.DETERMINER;
    return !article && (next.finite() || next == Tag.ADVERB);
  }

  /** Whether what follows a title is a surname and the end of the phrase. */
  private boolean surnameAlone(ParsedBlock block, int i) {
    boolean wordOfList =
        lexicons.has("given-name", block.key(i))
            || lexicons.has("organization-noun", block.key(i))
            || lexicons.has("title-noun", block.key(i));
    return !wordOfList && actor(block, i);
  }

  private boolean personTitle(ParsedBlock block, int i) {
    String key = block.key(i);
    return block.token(i).capitalized()
        && !UNTITLED.contains(key)
        && (lexicons.has("title-noun", key)
            || key.endsWith(".") && lexicons.has("title-noun", key.substring(0, key.length() - 1)));
  }

  private int titleStart(ParsedBlock block, int name) {
    int start = name;
    while (start > 0 && personTitle(block, start - 1)) {
      start--;
    }
    return start;
  }

  private boolean household(String name) {
    return household(lexicons, name);
  }

  /** Whether everybody knows who bears the name. */
  static boolean household(Lexicons lexicons, String name) {
    return lexicons.has("household-name", Tokenizer.key(name));
  }

  static void put(
      StoryText story, FactList facts, NumberedBlock block, Range range, Kind kind, String full) {
    org.copydesk.text.Span span = block.parsed().span(range);
    facts.put(
        new Introduction(
            facts.reserve(), span, story.context(block, range), kind, story.text(span), full));
  }
}
