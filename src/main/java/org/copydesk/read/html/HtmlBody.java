package org.copydesk.read.html;

import org.copydesk.article.BlockKind;
import org.copydesk.read.spi.ReadingText;

/**
 * Reads a stretch of HTML that is the body of a story, out of whatever file it stands in: the
 * {@code content:encoded} of a WordPress export, the {@code body_html} of a news item.
 *
 * <p>Blocks are added to a {@link ReadingText} over the HTML; a format that writes HTML with
 * escapes decodes it first and joins the two ways back with {@link
 * org.copydesk.text.MappedText#over}:
 *
 * <pre>{@code
 * MappedText.Builder page = new MappedText.Builder();   // decoded HTML, with its way to the file
 * ...
 * MappedText html = page.build();
 * ReadingText text = new ReadingText(html.text());
 * HtmlBody.read(text, html.text(), 0, html.text().length());
 * MappedText story = text.build().over(html);
 * }</pre>
 *
 * <p>All headings are subheads, since a body has its headline elsewhere. Linear in the length of
 * the stretch; keeps no state.
 */
public final class HtmlBody {
  private HtmlBody() {}

  /**
   * Adds the blocks and links of a body to {@code text}; an open block is closed as a paragraph.
   *
   * @param text built over {@code html}
   * @param html the characters that offsets count into
   * @param start where the body begins in them
   * @param end behind its last character
   */
  public static void read(ReadingText text, String html, int start, int end) {
    Page page = Page.body(MarkupParser.html(html.substring(start, end)));
    new BlockWalk(text, html, start, page).read();
  }

  /**
   * Adds a stretch of HTML all of which is of one kind: the headline of a news item, its summary.
   *
   * @param kind what its words are, whatever their markup says
   * @see #read
   */
  public static void read(ReadingText text, String html, int start, int end, BlockKind kind) {
    Page page = Page.body(MarkupParser.html(html.substring(start, end)));
    new BlockWalk(text, html, start, page).read(kind);
  }
}
