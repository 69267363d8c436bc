package org.copydesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Link;
import org.copydesk.text.Span;

/** The same story as a word-processor document, its runs split inside words. */
public final class Twin {
  private static final int RUN = 7;

  /** The name of a section above a headline is no longer. */
  private static final int KICKER = 40;

  private final Article article;

  private Twin(Article article) {
    this.article = article;
  }

  /** The story as a Word document. */
  public static byte[] docx(Article article) {
    Docx docx = new Docx();
    Twin twin = new Twin(article);
    for (Block block : article.blocks()) {
      String words = block.span().in(article.text().text());
      if (block.kind() == BlockKind.TABLE_ROW && words.contains(" | ")) {
        docx.body(twin.docxRow(block.span(), docx));
      } else {
        docx.p(style(twin.kind(block), true), twin.docxRuns(block.span(), docx));
      }
    }
    return docx.bytes();
  }

  /** The story as an OpenDocument text. */
  public static byte[] odt(Article article) {
    Odt odt = new Odt();
    Twin twin = new Twin(article);
    for (Block block : article.blocks()) {
      String words = block.span().in(article.text().text());
      String content = twin.odtText(block.span());
      switch (block.kind()) {
        case HEADLINE -> odt.p("Title", content);
        case SUBHEAD -> odt.h(2, content);
        case LIST_ITEM ->
            odt.body(
                "<text:list><text:list-item><text:p>"
                    + content
                    + "</text:p></text:list-item></text:list>");
        case TABLE_ROW -> {
          if (words.contains(" | ")) {
            odt.body(twin.odtRow(block.span()));
          } else {
            odt.p("", content);
          }
        }
        default -> odt.p(style(twin.kind(block), false), content);
      }
    }
    return odt.bytes();
  }

  /** What it was written as. */
  private BlockKind kind(Block block) {
    return summary(article, article.blocks().indexOf(block)) ? BlockKind.DECK : block.kind();
  }

  /**
   * Whether block {@code i} was written as a deck that the story repeats: furniture right below the
   * headline, or right above, where it is longer than the name of a section.
   */
  static boolean summary(Article article, int i) {
    List<Block> blocks = article.blocks();
    if (i > 1 || blocks.size() < 2 || blocks.get(i).kind() != BlockKind.FURNITURE) {
      return false;
    }
    boolean above = i == 0 && blocks.get(0).span().length() > KICKER;
    return blocks.get(1 - i).kind() == BlockKind.HEADLINE && (i == 1 || above);
  }

  private static String style(BlockKind kind, boolean word) {
    return switch (kind) {
      case HEADLINE -> word ? "Titel" : "Title";
      case DECK -> word ? "Untertitel" : "Subtitle";
      case SUBHEAD -> "Zwischenzeile";
      case BLOCKQUOTE -> word ? "Zitat" : "P1";
      case LIST_ITEM -> "Aufzhlungszeichen";
      case CAPTION -> word ? "Beschriftung" : "Caption";
      case CODE -> word ? "Code" : "Preformatted_20_Text";
      default -> "";
    };
  }

  private String docxRow(Span row, Docx docx) {
    StringBuilder cells = new StringBuilder("<w:tbl><w:tr>");
    for (Span cell : cells(row)) {
      cells.append("<w:tc><w:p>").append(docxRuns(cell, docx)).append("</w:p></w:tc>");
    }
    return cells.append("</w:tr></w:tbl>").toString();
  }

  private String odtRow(Span row) {
    StringBuilder cells = new StringBuilder("<table:table><table:table-row>");
    for (Span cell : cells(row)) {
      cells.append("<table:table-cell><text:p>").append(odtText(cell));
      cells.append("</text:p></table:table-cell>");
    }
    return cells.append("</table:table-row></table:table>").toString();
  }

  private List<Span> cells(Span row) {
    List<Span> cells = new ArrayList<>();
    int from = row.start();
    String text = article.text().text();
    for (int bar = text.indexOf(" | ", from); bar >= 0 && bar < row.end(); ) {
      cells.add(new Span(from, bar));
      from = bar + 3;
      bar = text.indexOf(" | ", from);
    }
    cells.add(new Span(from, row.end()));
    return cells;
  }

  private String docxRuns(Span span, Docx docx) {
    return linked(
        span,
        Twin::runs,
        (link, words) ->
            link.span().start() % 2 == 0
                ? docx.link(link.target(), runs(words))
                : Docx.field(" HYPERLINK \"" + link.target() + "\" ", runs(words)));
  }

  private String odtText(Span span) {
    return linked(span, Twin::spans, (link, words) -> Odt.link(link.target(), spans(words)));
  }

  private String linked(
      Span span, UnaryOperator<String> plain, BiFunction<Link, String, String> linked) {
    String text = article.text().text();
    StringBuilder all = new StringBuilder();
    int at = span.start();
    for (Link link : article.links()) {
      Span words = link.span();
      boolean bare = words.in(text).equals(link.target());
      if (!bare && at <= words.start() && words.end() <= span.end()) {
        all.append(plain.apply(text.substring(at, words.start())));
        all.append(linked.apply(link, words.in(text)));
        at = words.end();
      }
    }
    return all.append(plain.apply(text.substring(at, span.end()))).toString();
  }

  /** Every other run is italic. */
  private static String runs(String words) {
    StringBuilder runs = new StringBuilder();
    for (String piece : pieces(words)) {
      runs.append(runs.length() % 2 == 0 ? Docx.run("<w:i/>", piece) : Docx.run(piece));
    }
    return runs.toString();
  }

  private static String spans(String words) {
    StringBuilder spans = new StringBuilder();
    for (String piece : pieces(words)) {
      spans.append("<text:span text:style-name=\"T9\">").append(Odt.text(piece));
      spans.append("</text:span>");
    }
    return spans.toString();
  }

  private static List<String> pieces(String words) {
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < words.length(); ) {
      int to = Math.min(words.length(), at + RUN);
      if (to < words.length() && Character.isLowSurrogate(words.charAt(to))) {
        to++;
      }
      pieces.add(words.substring(at, to));
      at = to;
    }
    return pieces;
  }
}
