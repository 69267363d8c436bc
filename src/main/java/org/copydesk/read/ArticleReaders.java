package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.finding.Problem;
import org.copydesk.read.markdown.MarkdownReader;
import org.copydesk.read.plain.PlainReader;
import org.copydesk.read.spi.ArticleReader;
import org.copydesk.read.spi.UnreadableException;
import org.copydesk.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of all known formats. Thread-safe.
 *
 * <p>Readers of Copydesk itself are chosen by a {@code switch}, so that only the one that is needed
 * gets loaded and no jar is searched; other extensions are offered to readers that {@link
 * ServiceLoader} finds, and a file that nobody takes is plain text.
 */
public final class ArticleReaders {
  /** The largest file that is read, in bytes: about 5 million words. */
  public static final int MAX_BYTES = 32 * 1024 * 1024;

  private static final Set<String> EXTENSIONS = Set.of("txt", "text", "md", "markdown");
  private static final int HEAD = 1024;

  private ArticleReaders() {}

  /** Endings of the files that a walk through a folder picks up, sorted: {@code .md}. */
  public static List<String> extensions() {
    return new TreeSet<>(EXTENSIONS).stream().map(extension -> "." + extension).toList();
  }

  /** Whether a walk through a folder picks up the file of this name. */
  public static boolean known(String path) {
    return EXTENSIONS.contains(extension(path));
  }

  /**
   * Reads a story.
   *
   * @param path its name for people, with forward slashes; its ending decides the format
   * @param bytes the whole file
   * @param format a format or ending that overrules the path: {@code markdown}, {@code txt}; empty
   *     for none
   * @return the story; without blocks and with the note {@code empty-story} if it has no text
   * @throws UnreadableException {@code too-large}, {@code not-text}, {@code unknown-format} or
   *     {@code too-deep}
   */
  public static Article read(String path, byte[] bytes, String format) {
    if (bytes.length > MAX_BYTES) {
      throw unreadable(
          path,
          "too-large",
          "The file has " + bytes.length / (1024 * 1024) + " MB; the limit is 32 MB.",
          "Split it into single stories.");
    }
    Problem container = Containers.problem(path, extension(path), bytes);
    if (container != null) {
      throw new UnreadableException(container);
    }
    Decoder.@Nullable Decoded decoded = Decoder.decode(bytes);
    if (decoded == null) {
      throw unreadable(
          path,
          "not-text",
          "The file is not text: it has NUL or other control characters, or bytes of no known"
              + " encoding.",
          "Save it as plain text in UTF-8.");
    }
    Article read =
        reader(path, format, decoded.content()).read(new SourceText(path, decoded.content()));
    return withNotes(read, decoded.notes());
  }

  private static ArticleReader reader(String path, String format, String content) {
    String name = format.isEmpty() ? extension(path) : format.toLowerCase(Locale.ROOT);
    switch (name) {
      case "md", "markdown":
        return new MarkdownReader();
      case "txt", "text", "plain", "":
        return new PlainReader();
      default:
        break;
    }
    String head = content.substring(content.startsWith("\uFEFF") ? 1 : 0);
    String start = head.substring(0, Math.min(HEAD, head.length()));
    for (ArticleReader reader : ServiceLoader.load(ArticleReader.class)) {
      if (reader.reads(name, start)) {
        return reader;
      }
    }
    if (!format.isEmpty()) {
      throw unreadable(
          path,
          "unknown-format",
          "There is no format \"" + format + "\".",
          "Formats are plain and markdown.");
    }
    return new PlainReader();
  }

  private static Article withNotes(Article article, List<Note> decoding) {
    List<Note> notes = new ArrayList<>(decoding);
    notes.addAll(article.notes());
    if (article.blocks().isEmpty()) {
      notes.add(new Note("empty-story", "The file has no text to check."));
    }
    return article.withNotes(notes);
  }

  private static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static UnreadableException unreadable(
      String path, String code, String message, String hint) {
    return new UnreadableException(new Problem(path, code, message, hint));
  }
}
