package org.copydesk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Quotation;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceMention;
import org.copydesk.finding.Reading;
import org.copydesk.text.Span;

/**
 * Who speaks in a story, and how much (editorial standard, 6.3): one row a source, in the order in
 * which the story brings them in. Immutable.
 *
 * @param rows the sources
 * @param unit what {@link Row#first} counts: lines or paragraphs
 */
record SourceLedger(List<Row> rows, String unit) {

  /**
   * A source.
   *
   * @param name as the story names it first
   * @param kind named person, document, unnamed ...
   * @param first where it first speaks
   * @param cited how many attributions it has
   * @param quotes how many quotations
   * @param words how many words are attributed to it
   */
  record Row(String name, SourceKind kind, int first, int cited, int quotes, int words) {}

  /** The ledger of a story. Attributions inside other attributions count for the inner source. */
  static SourceLedger of(Reading reading) {
    Facts facts = reading.facts();
    String text = reading.article().text().text();
    StoryPlaces places = new StoryPlaces(reading.article());
    Map<Integer, Integer> quotes = new HashMap<>();
    for (Quotation quotation : facts.of(Quotation.class)) {
      quotes.merge(quotation.speakerId(), 1, Integer::sum);
    }
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Attribution attribution : facts.of(Attribution.class)) {
      if (attribution.sourceId() != 0
          && facts.get(attribution.sourceId()) instanceof SourceMention source) {
        String name = source.name().isEmpty() ? source.text() : source.name();
        Row row =
            new Row(
                name,
                source.kind(),
                places.of(source.span()),
                1,
                quotes.getOrDefault(attribution.id(), 0),
                words(attribution.content(), text));
        rows.merge(name.toLowerCase(Locale.ROOT), row, SourceLedger::sum);
      }
    }
    return new SourceLedger(List.copyOf(rows.values()), places.unit());
  }

  private static Row sum(Row one, Row other) {
    return new Row(
        one.name,
        one.kind,
        Math.min(one.first, other.first),
        one.cited + other.cited,
        one.quotes + other.quotes,
        one.words + other.words);
  }

  private static int words(List<Span> content, String text) {
    int words = 0;
    for (Span span : content) {
      boolean inWord = false;
      for (int i = span.start(); i < span.end(); i++) {
        boolean letter = Character.isLetterOrDigit(text.charAt(i));
        words += letter && !inWord ? 1 : 0;
        inWord = letter || (inWord && "'’-.,".indexOf(text.charAt(i)) >= 0);
      }
    }
    return words;
  }

  /** As an HTML table; empty if nobody speaks. */
  String table() {
    if (rows.isEmpty()) {
      return "";
    }
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows) {
      cells.add(
          List.of(
              Xml.escape(row.name),
              row.kind.code().replace('-', ' '),
              String.valueOf(row.first),
              String.valueOf(row.cited),
              String.valueOf(row.quotes),
              String.valueOf(row.words)));
    }
    return HtmlTable.of(
        "Sources",
        List.of("source", "kind", "#first " + unit, "#times cited", "#quotations", "#words"),
        cells);
  }
}
