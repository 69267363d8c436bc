package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Hyperlink;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.SourceTrace;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Looks for the link of a source where it is cited again: <i>data from the agency</i> below <i>the
 * [agency reported](...)</i>, <i>the report also said</i> below a linked report. A link to a home
 * page is none, unless it is the body that the piece is about.
 */
final class SourceTraces implements FactFinder {
  /** How many paragraphs below a citation its link may follow. */
  private static final int BELOW = 2;

  private static final int LEAD = 3;

  /** From so many mentions on a body is what the piece is about. */
  private static final int SUBJECT = 8;

  /** A word this short is no word of content. */
  private static final int SHORT = 4;

  private static final Set<String> POINTING = Set.of("the", "this", "these", "that", "those");

  private final Publications publications;

  SourceTraces(Lexicons lexicons) {
    publications = new Publications(lexicons);
  }

  /** A link with its words and those of its sentence. */
  private record Place(
      Hyperlink link, int paragraph, Set<String> text, Set<String> sentence, boolean published) {}

  /** The links of a story by the words of their sentences; those of reports apart. */
  private static final class Places {
    final Map<String, List<Place>> byWord = new HashMap<>();

    /** The first paragraph in which a link has the word, or speaks of a report at all. */
    final Map<String, Integer> first = new HashMap<>();

    int firstReport = Integer.MAX_VALUE;
    int reports;

    void add(Place place, boolean reported) {
      place
          .sentence()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(place));
      place.text().forEach(word -> first.merge(word, place.paragraph(), Math::min));
      firstReport = reported ? Math.min(firstReport, place.paragraph()) : firstReport;
      reports += reported ? 1 : 0;
    }
  }

  @Override
  public void find(StoryText story, FactList facts) {
    Places places = new Places();
    Map<Integer, Integer> order = order(story);
    for (Hyperlink link : facts.of(Hyperlink.class)) {
      if (link.paragraphId() != 0) {
        Place place = place(story, link, order.getOrDefault(link.paragraphId(), 0));
        places.add(place, publications.reported(place.text()));
      }
    }
    Map<String, Integer> frequent = new HashMap<>();
    Set<String> subject = subject(story, frequent);
    boolean reported = OwnAccounts.reported(facts);
    for (SourceMention source : facts.of(SourceMention.class)) {
      if (source.attributionId() == 0 || !source.publishing()) {
        continue;
      }
      NumberedBlock block = story.block(source.paragraphId());
      Set<String> names = names(block, source);
      int at = order.getOrDefault(source.paragraphId(), 0);
      boolean about =
          !reported
              && (subject.containsAll(names)
                  || names.stream().allMatch(name -> frequent.getOrDefault(name, 0) >= SUBJECT));
      boolean linked =
          names.isEmpty()
              ? pointing(source) && pointedAt(source, places, at)
              : linked(block, places, names, at, about)
                  || names.size() > 2 && linked(block, places, Set.of(initials(names)), at, about);
      facts.put(
          new SourceTrace(
              facts.reserve(),
              source.span(),
              source.id(),
              linked,
              publications.label(story, block, source)));
    }
  }

  /**
   * The places of the paragraphs among the paragraphs; other blocks have that of the one before.
   */
  private static Map<Integer, Integer> order(StoryText story) {
    Map<Integer, Integer> order = new HashMap<>();
    int paragraphs = 0;
    for (NumberedBlock block : story.blocks()) {
      paragraphs += block.parsed().block().kind() == BlockKind.PARAGRAPH ? 1 : 0;
      order.put(block.paragraphId(), paragraphs);
    }
    return order;
  }

  private Place place(StoryText story, Hyperlink link, int paragraph) {
    NumberedBlock block = story.block(link.paragraphId());
    Range range = StoryText.range(block, link.span());
    Range sentence = block.parsed().sentenceOf(range.from());
    Set<String> text = words(block.parsed(), range);
    boolean published = Publications.deep(link.target()) || publications.reported(text);
    return new Place(link, paragraph, text, words(block.parsed(), sentence), published);
  }

  /** The words of a range, as written and in lower case. */
  private static Set<String> words(ParsedBlock block, Range range) {
    Set<String> words = new HashSet<>();
    for (int i = range.from(); i < range.to(); i++) {
      words.add(block.token(i).form());
      words.add(block.key(i));
    }
    return words;
  }

  /** The names of a source: <i>IDC</i> of <i>data from IDC</i>; none of <i>the report</i>. */
  private static Set<String> names(NumberedBlock block, SourceMention source) {
    Set<String> names = new LinkedHashSet<>();
    Range range = StoryText.range(block, source.span());
    for (int i = range.from(); i < range.to(); i++) {
      Token token = block.parsed().token(i);
      boolean function = token.tag() == Tag.DETERMINER || token.tag() == Tag.PREPOSITION;
      // Researchers at the Tide Office: a capital opens the sentence, too
      boolean opens = i == range.from() && token.tag() == Tag.NOUN;
      boolean country = token.key().equals("u.s.") || token.key().equals("us");
      if (token.word() && token.capitalized() && !function && !opens && !country) {
        names.add(token.form());
      }
    }
    return names;
  }

  /** Capitalized words of headline and deck; counts those of the whole story. */
  private static Set<String> subject(StoryText story, Map<String, Integer> frequent) {
    Set<String> subject = new HashSet<>();
    for (NumberedBlock block : story.blocks()) {
      BlockKind kind = block.parsed().block().kind();
      for (Token token : block.parsed().tokens()) {
        if (token.word() && token.capitalized()) {
          frequent.merge(token.form(), 1, Integer::sum);
          if (kind == BlockKind.HEADLINE || kind == BlockKind.DECK) {
            subject.add(token.form());
          }
        }
      }
    }
    return subject;
  }

  /** A link in the lead that names the body of the headline. */
  private static boolean introduced(Place place, Set<String> names) {
    return place.paragraph() <= LEAD && place.text().containsAll(names);
  }

  /** A link to what the named body has published, above or soon below. */
  private boolean named(NumberedBlock block, Place place, Set<String> names, int at) {
    if (place.paragraph() > at + BELOW || !place.sentence().containsAll(names)) {
      return false;
    }
    return !Publications.home(place.link().target())
        && (place.published() || shares(block.parsed(), place.text(), names));
  }

  /**
   * Whether the words of a link take up one of the paragraph: <i>Lessons From the Graveyard</i>.
   */
  private static boolean shares(ParsedBlock block, Set<String> text, Set<String> names) {
    for (Token token : block.tokens()) {
      boolean content = token.tag() == Tag.NOUN && token.key().length() > SHORT;
      if (content && text.contains(token.key()) && !names.contains(token.form())) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>The report also said</i>, below a linked report; <i>these reports show</i>, and the reports
   * are linked one by one elsewhere.
   */
  private boolean pointedAt(SourceMention source, Places places, int at) {
    return places.first.getOrDefault(source.head(), Integer.MAX_VALUE) <= at
        || publications.paper(source.head()) && places.firstReport <= at
        || source.plural() && places.reports > 1;
  }

  private boolean linked(
      NumberedBlock block, Places places, Set<String> names, int at, boolean about) {
    return places.byWord.getOrDefault(names.iterator().next(), List.of()).stream()
        .anyMatch(place -> named(block, place, names, at) || about && introduced(place, names));
  }

  /** <i>NTO</i> of <i>Norden Tide Office</i>. */
  private static String initials(Set<String> names) {
    StringBuilder initials = new StringBuilder();
    names.forEach(name -> initials.appendCodePoint(name.codePointAt(0)));
    return initials.toString();
  }

  private static boolean pointing(SourceMention source) {
    String text = Tokenizer.key(source.text());
    int space = text.indexOf(' ');
    return source.pronoun() || space > 0 && POINTING.contains(text.substring(0, space));
  }
}
