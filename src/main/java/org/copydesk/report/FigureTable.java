package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Fact;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Figure;
import org.copydesk.fact.Hyperlink;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.Voice;
import org.copydesk.finding.Reading;

/**
 * The figures of a story that a reader could look up, and where each comes from (editorial
 * standard, 6.3). Immutable.
 *
 * @param rows the figures, in reading order
 * @param unit what {@link Row#place} counts: lines or paragraphs
 */
record FigureTable(List<Row> rows, String unit) {

  /** Where a figure comes from. */
  enum Status {
    LINKED,
    QUOTED,
    ATTRIBUTED,
    /** An equal figure had a source before. */
    GIVEN_ABOVE,
    NO_SOURCE;

    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A figure.
   *
   * @param text as it stands in the story
   * @param counts what it counts; may be empty
   * @param place where
   * @param status where it comes from
   * @param source whose it is, or the address of the link; empty if neither is known
   */
  record Row(String text, String counts, int place, Status status, String source) {}

  /** The figures of a story. */
  static FigureTable of(Reading reading) {
    StoryPlaces places = new StoryPlaces(reading.article());
    Facts facts = reading.facts();
    List<Row> rows = new ArrayList<>();
    for (Figure figure : facts.of(Figure.class)) {
      if (figure.checkable() && figure.voice() != Voice.NONE) {
        rows.add(
            new Row(
                figure.text(),
                figure.noun(),
                places.of(figure.span()),
                status(figure),
                source(figure, facts)));
      }
    }
    return new FigureTable(List.copyOf(rows), places.unit());
  }

  private static Status status(Figure figure) {
    if (figure.context().linkId() != 0) {
      return Status.LINKED;
    }
    if (figure.voice() == Voice.QUOTED) {
      return Status.QUOTED;
    }
    if (figure.voice() != Voice.NARRATOR) {
      return Status.ATTRIBUTED;
    }
    return figure.sourcedBefore() ? Status.GIVEN_ABOVE : Status.NO_SOURCE;
  }

  private static String source(Figure figure, Facts facts) {
    int link = figure.context().linkId();
    if (link != 0 && facts.get(link) instanceof Hyperlink it) {
      return it.target();
    }
    Fact attribution = figure.attributionId() == 0 ? null : facts.get(figure.attributionId());
    if (attribution instanceof Attribution it
        && it.sourced()
        && facts.get(it.sourceId()) instanceof SourceMention source) {
      return source.name().isEmpty() ? source.text() : source.name();
    }
    return "";
  }

  /** As an HTML table; empty if there are none. */
  String table() {
    if (rows.isEmpty()) {
      return "";
    }
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows) {
      String status = row.status.words();
      cells.add(
          List.of(
              Xml.escape(row.text),
              Xml.escape(row.counts),
              String.valueOf(row.place),
              row.status == Status.NO_SOURCE
                  ? "<span class=\"missing\">" + status + "</span>"
                  : status,
              Xml.escape(row.source)));
    }
    return HtmlTable.of(
        "Figures", List.of("figure", "of what", "#" + unit, "status", "source"), cells);
  }
}
