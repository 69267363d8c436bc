package org.copydesk.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.article.LinkLayer;
import org.copydesk.article.Metadata;
import org.copydesk.article.Origin;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Problem;
import org.copydesk.read.layout.BlockClassifier;
import org.copydesk.read.layout.Markup;
import org.copydesk.read.spi.ArticleReader;
import org.copydesk.read.spi.BareLinks;
import org.copydesk.read.spi.Limits;
import org.copydesk.read.spi.ReadingText;
import org.copydesk.read.spi.SuppressionComments;
import org.copydesk.read.spi.UnreadableException;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;

/**
 * Reads Markdown: CommonMark 0.31 with tables, YAML or TOML front matter, shortcodes and footnote
 * marks taken out. Front matter becomes metadata; its title and summary are headline and deck, too.
 * Comments and markup vanish.
 */
public final class MarkdownReader implements ArticleReader {
  private static final Set<String> NAMES = Set.of("md", "markdown");

  @Override
  public boolean reads(String extension, String head) {
    return NAMES.contains(extension);
  }

  /**
   * {@inheritDoc}
   *
   * @throws UnreadableException {@code too-deep} if markup is nested beyond what can be parsed
   */
  @Override
  public Article read(SourceText source) {
    String content = source.content();
    Limits.lines(content);
    Limits.cells(content);
    FrontMatter front = FrontMatter.of(content, content.startsWith("\uFEFF") ? 1 : 0);
    String masked = Masks.over(content, front.end());
    ReadingText text = new ReadingText(masked);
    front.addTo(text, content);
    Metadata fields = front.metadata();
    boolean titled = text.blocks().stream().anyMatch(b -> b.kind() == BlockKind.HEADLINE);
    BlockWalk walk = new BlockWalk(text, content, masked, front.end());
    try {
      walk.read(!titled);
    } catch (StackOverflowError e) {
      throw tooDeep(source.path());
    }
    MappedText mapped = text.build();
    Markup markup = walk.headings() || titled ? Markup.FULL : Markup.NO_HEADING;
    List<Block> blocks = BlockClassifier.classify(mapped.text(), text.blocks(), markup);
    List<Suppression> suppressions = new ArrayList<>(front.suppressions());
    suppressions.addAll(SuppressionComments.in(source, text.comments()));
    return new Article(
        source.path(),
        new Origin.TextFile(source),
        mapped,
        blocks,
        BareLinks.addTo(text.links(), mapped.text()),
        LinkLayer.PRESENT,
        fields,
        front.notes(),
        suppressions);
  }

  private static UnreadableException tooDeep(String path) {
    return new UnreadableException(
        new Problem(
            path,
            "too-deep",
            "Quotations, lists or brackets are nested too deep.",
            "Take out the nesting."));
  }
}
