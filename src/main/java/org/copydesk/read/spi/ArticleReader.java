package org.copydesk.read.spi;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.text.SourceText;

/**
 * Reads one format. Readers of formats that Copydesk does not know are found by {@link
 * java.util.ServiceLoader}; they need a public constructor without parameters and must be cheap to
 * load, so parsers belong into classes that only {@link #read} touches.
 */
public interface ArticleReader {

  /**
   * Whether this reader takes the file.
   *
   * @param extension of the file name or name of the format, lower case without the dot: {@code
   *     md}; empty if it has none
   * @param head the first characters of the content, without a byte order mark
   */
  boolean reads(String extension, String head);

  /**
   * Reads a whole file. Thread-safe.
   *
   * @param source the decoded file; a byte order mark stands in its content and belongs to no block
   * @return the story; one without text has no blocks
   * @throws UnreadableException if the content is not what the format allows
   * @throws TooLargeException if it is more than a story
   */
  Article read(SourceText source);

  /**
   * Reads a file that may hold several stories, such as an export. Each is an article of its own,
   * so that what is true of a whole story is asked of each.
   *
   * @return at least one story, in the order of the file
   * @throws UnreadableException if the content is not what the format allows
   * @throws TooLargeException if it is more than stories are
   */
  default List<Article> readAll(SourceText source) {
    return List.of(read(source));
  }
}
