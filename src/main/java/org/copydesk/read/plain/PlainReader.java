package org.copydesk.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.article.LinkLayer;
import org.copydesk.article.Metadata;
import org.copydesk.article.Origin;
import org.copydesk.read.layout.BlockClassifier;
import org.copydesk.read.layout.Markup;
import org.copydesk.read.spi.ArticleReader;
import org.copydesk.read.spi.BareLinks;
import org.copydesk.read.spi.ReadingText;
import org.copydesk.read.spi.SuppressionComments;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * Reads plain text. In a hard-wrapped file blank lines, indents, bullets and lines such as a byline
 * separate blocks; in any other file every line is a block. A line that holds nothing but a comment
 * for Copydesk is none. Linear in the length of the file.
 */
public final class PlainReader implements ArticleReader {
  private static final Set<String> NAMES = Set.of("txt", "text", "plain", "");

  @Override
  public boolean reads(String extension, String head) {
    return NAMES.contains(extension);
  }

  @Override
  public Article read(SourceText source) {
    String content = source.content();
    List<Span> lines = new ArrayList<>();
    List<Span> comments = new ArrayList<>();
    for (Span line : Lines.of(content, content.startsWith("\uFEFF") ? 1 : 0)) {
      // Only what is meant for Copydesk: any other comment in plain text is read by readers.
      boolean comment = SuppressionComments.isLine(content, line.start(), line.end());
      (comment ? comments : lines).add(line);
    }
    ReadingText text = new ReadingText(content);
    for (List<Span> paragraph : Paragraphs.of(content, lines)) {
      int above = -1;
      for (Span line : paragraph) {
        if (above >= 0) {
          text.space(above, line.start());
        }
        text.copy(line.start(), line.end());
        above = line.end();
      }
      text.close(BlockKind.PARAGRAPH);
    }
    MappedText mapped = text.build();
    List<Block> blocks = BlockClassifier.classify(mapped.text(), text.blocks(), Markup.NONE);
    return new Article(
        source.path(),
        new Origin.TextFile(source),
        mapped,
        blocks,
        BareLinks.addTo(List.of(), mapped.text()),
        LinkLayer.UNKNOWN,
        Metadata.NONE,
        List.of(),
        SuppressionComments.in(source, comments));
  }
}
