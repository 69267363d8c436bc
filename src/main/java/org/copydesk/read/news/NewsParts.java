package org.copydesk.read.news;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.BlockKind;
import org.copydesk.article.LinkLayer;
import org.copydesk.article.Metadata;
import org.copydesk.article.Note;
import org.copydesk.article.Origin;
import org.copydesk.article.Suppression;
import org.copydesk.read.html.HtmlBody;
import org.copydesk.read.layout.BlockClassifier;
import org.copydesk.read.layout.Markup;
import org.copydesk.read.plain.Paragraphs;
import org.copydesk.read.spi.BareLinks;
import org.copydesk.read.spi.ReadingText;
import org.copydesk.read.spi.SuppressionComments;
import org.copydesk.text.MappedText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one news item in the order in which a reader reads them: headline, deck, byline,
 * body. A field is a stretch of what was decoded from the file, as HTML, XML or plain text.
 *
 * <p>All become one page of HTML, so that a body reads the same in every format; each step keeps
 * its way back:
 *
 * <pre>{@code
 * file --decoded--> HTML, NITF or text --page--> HTML --> reading text
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class NewsParts {

  /** What the characters of a field are. */
  public enum Form {
    /** HTML, or plain words, which are HTML as well. */
    HTML,
    /** NITF, XHTML or another XML of news, well-formed or not. */
    XML,
    /** Plain text: lines are paragraphs, unless it was wrapped by hand. */
    PLAIN
  }

  /**
   * A field.
   *
   * @param kind what its words are; null if its markup says
   * @param cells where it stands; several for the cells of a row
   */
  private record Part(@Nullable BlockKind kind, Form form, List<Span> cells) {}

  private final MappedText.Builder decoded = new MappedText.Builder();
  private final List<Part> parts = new ArrayList<>();

  /** What was decoded so far; spans of fields count in it. */
  public MappedText.Builder decoded() {
    return decoded;
  }

  /** Whether there is a field of this kind. */
  public boolean has(BlockKind kind) {
    return parts.stream().anyMatch(part -> part.kind == kind);
  }

  /** Whether there is no field at all. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Adds a field all of which is of one kind, whatever its markup says. */
  public NewsParts add(BlockKind kind, Form form, Span place) {
    parts.add(new Part(kind, form, List.of(place)));
    return this;
  }

  /** Adds a stretch of the body, whose markup says what its words are. */
  public NewsParts body(Form form, Span place) {
    parts.add(new Part(null, form, List.of(place)));
    return this;
  }

  /** Adds a row of a table. */
  public NewsParts row(List<Span> cells) {
    if (!cells.isEmpty()) {
      parts.add(new Part(BlockKind.TABLE_ROW, Form.HTML, List.copyOf(cells)));
    }
    return this;
  }

  /**
   * The story.
   *
   * @param origin the file; where it holds values, what is said of a line in a comment is said of a
   *     paragraph, since a value has one line
   */
  public Article story(String path, Origin origin, Metadata metadata, List<Note> notes) {
    MappedText beneath = decoded.build();
    MappedText.Builder builder = new MappedText.Builder();
    List<Span> places = new ArrayList<>();
    for (Part part : parts) {
      int start = builder.length();
      write(part, beneath.text(), builder);
      places.add(new Span(start, builder.length()));
    }
    MappedText page = builder.build();
    String html = page.text();
    ReadingText text = new ReadingText(html);
    for (int i = 0; i < places.size(); i++) {
      BlockKind kind = parts.get(i).kind;
      Span place = places.get(i);
      if (kind == null) {
        HtmlBody.read(text, html, place.start(), place.end());
      } else {
        HtmlBody.read(text, html, place.start(), place.end(), kind);
      }
    }
    MappedText seen = text.build();
    MappedText way = page.over(beneath);
    MappedText mapped = seen.over(way);
    boolean headline = text.blocks().stream().anyMatch(b -> b.kind() == BlockKind.HEADLINE);
    return new Article(
        path,
        origin,
        mapped,
        BlockClassifier.classify(
            mapped.text(), text.blocks(), headline ? Markup.FULL : Markup.NO_HEADING),
        BareLinks.addTo(text.links(), mapped.text()),
        linkLayer(),
        metadata,
        notes,
        suppressions(origin, text, seen, way, end(beneath)));
  }

  private List<Suppression> suppressions(
      Origin origin, ReadingText text, MappedText seen, MappedText way, int end) {
    if (!(origin instanceof Origin.Values)) {
      return SuppressionComments.in(origin.source(), way, text.comments(), end);
    }
    List<Span> paragraphs = text.blocks().stream().map(b -> seen.toSource(b.span())).toList();
    return SuppressionComments.inParagraphs(origin.source(), way, text.comments(), paragraphs, end);
  }

  /** Where in the file the body ends. */
  private int end(MappedText beneath) {
    int end = 0;
    for (Part part : parts) {
      if (part.kind == null || part.kind.body()) {
        for (Span cell : part.cells) {
          end = Math.max(end, beneath.toSource(new Span(cell.end(), cell.end())).end());
        }
      }
    }
    return end;
  }

  /** A body in plain text can show no links. */
  private LinkLayer linkLayer() {
    List<Part> bodies = parts.stream().filter(part -> part.kind == null).toList();
    boolean plain = bodies.stream().allMatch(part -> part.form == Form.PLAIN);
    return plain && !bodies.isEmpty() ? LinkLayer.UNKNOWN : LinkLayer.PRESENT;
  }

  private static void write(Part part, String decoded, MappedText.Builder page) {
    boolean row = part.kind == BlockKind.TABLE_ROW;
    page.appendUnsourced(row ? "<table><tr>" : "");
    for (Span cell : part.cells) {
      page.appendUnsourced(row ? "<td>" : "");
      switch (part.form) {
        case HTML -> page.append(cell.in(decoded), cell.start(), cell.end());
        case XML -> NewsMarkup.html(decoded, cell, page);
        case PLAIN -> plain(decoded, cell, page);
      }
      page.appendUnsourced(row ? "</td>" : "");
    }
    page.appendUnsourced(row ? "</tr></table>" : "");
  }

  private static void plain(String decoded, Span place, MappedText.Builder page) {
    String text = place.in(decoded);
    for (List<Span> paragraph : Paragraphs.of(text)) {
      page.appendUnsourced("<p>");
      int above = -1;
      for (Span line : paragraph) {
        int start = place.start() + line.start();
        if (above >= 0) {
          page.append(" ", above, start);
        }
        escaped(decoded, start, place.start() + line.end(), page);
        above = place.start() + line.end();
      }
      page.appendUnsourced("</p>");
    }
  }

  /** Adds characters that are no markup. */
  static void escaped(String decoded, int start, int end, MappedText.Builder page) {
    int run = start;
    for (int at = start; at < end; at++) {
      char c = decoded.charAt(at);
      if (c == '&' || c == '<') {
        page.append(decoded.substring(run, at), run, at);
        page.append(c == '&' ? "&amp;" : "&lt;", at, at + 1);
        run = at + 1;
      }
    }
    page.append(decoded.substring(run, end), run, end);
  }
}
