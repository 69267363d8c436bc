package org.copydesk.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.finding.Problem;
import org.copydesk.read.spi.ArticleReader;
import org.copydesk.read.spi.Limits;
import org.copydesk.read.spi.TooLargeException;
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

  /** How many bytes of a file tell whether it may hold news. */
  public static final int PEEK = 64 * 1024;

  /** What a reader from elsewhere is shown of a file. */
  private static final int HEAD = 4096;

  private static final String XML = "xml";
  private static final String JSON = "json";

  private static final Set<Format> XML_OF_NEWS = EnumSet.of(Format.WXR, Format.NITF, Format.NEWSML);

  /** Endings that tell nothing: news has many kinds of XML, and most JSON is no news. */
  private static final Set<String> UNTOLD = Set.of(XML, JSON);

  private ArticleReaders() {}

  /** Endings of the files that a walk through a folder picks up, sorted: {@code .md}. */
  public static List<String> extensions() {
    List<String> extensions = new ArrayList<>();
    for (Format format : Format.values()) {
      for (String ending : format.endings()) {
        extensions.add("." + ending);
      }
    }
    Collections.sort(extensions);
    return List.copyOf(extensions);
  }

  /**
   * Whether a walk through a folder picks up a file with an ending that many kinds of files have.
   *
   * @param path its name
   * @param head its first bytes; {@link #PEEK} of them are enough
   * @return true for a name that tells enough by itself
   */
  public static boolean promising(String path, byte[] head) {
    if (!UNTOLD.contains(extension(path))) {
      return true;
    }
    Decoder.@Nullable Decoded decoded = Decoder.decode(head);
    String start =
        decoded == null ? new String(head, StandardCharsets.ISO_8859_1) : decoded.content();
    return Sniffer.news(start.startsWith("\uFEFF") ? start.substring(1) : start);
  }

  /** Whether a walk through a folder picks up the file of this name. */
  public static boolean known(String path) {
    return extensions().contains("." + extension(path));
  }

  /**
   * Reads the first story of a file, which in most formats is the only one.
   *
   * @see #readAll
   */
  public static Article read(String path, byte[] bytes, String format) {
    return readAll(path, bytes, format).get(0);
  }

  /**
   * Reads the stories of a file: one, unless it is an export of several.
   *
   * @param path its name for people, with forward slashes; its ending decides the format
   * @param bytes the whole file
   * @param format a format or ending that overrules the path: {@code markdown}, {@code txt}; empty
   *     for none
   * @return at least one story, in the order of the file; one without text has no blocks and the
   *     note {@code empty-story}
   * @throws UnreadableException {@code too-large}, {@code not-text}, {@code unknown-format}, {@code
   *     damaged} or {@code too-deep}
   */
  public static List<Article> readAll(String path, byte[] bytes, String format) {
    try {
      return stories(path, bytes, format);
    } catch (TooLargeException e) {
      throw unreadable(path, "too-large", e.message(), e.hint());
    }
  }

  private static List<Article> stories(String path, byte[] bytes, String format) {
    if (bytes.length > MAX_BYTES) {
      throw unreadable(
          path,
          "too-large",
          "The file has " + bytes.length / (1024 * 1024) + " MB; the limit is 32 MB.",
          "Split it into single stories.");
    }
    String ending = format.isEmpty() ? extension(path) : format.toLowerCase(Locale.ROOT);
    Article document = Documents.read(path, ending, bytes);
    if (document != null) {
      return List.of(withNotes(document, List.of()));
    }
    Problem container = Containers.problem(path, bytes);
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
    SourceText source = new SourceText(path, decoded.content());
    List<Article> stories = reader(path, format, decoded.content()).readAll(source);
    if (stories.size() > Limits.STORIES) {
      throw Limits.tooLarge("The file", Limits.STORIES, "stories");
    }
    return stories.stream().map(story -> withNotes(story, decoded.notes())).toList();
  }

  private static ArticleReader reader(String path, String format, String content) {
    String name = format.isEmpty() ? extension(path) : format.toLowerCase(Locale.ROOT);
    Optional<Format> known = Format.named(name);
    String text = content.substring(content.startsWith("\uFEFF") ? 1 : 0);
    boolean told = known.isPresent() && known.get() != Format.PLAIN && !UNTOLD.contains(name);
    if (known.isPresent() && (told || (!format.isEmpty() && !name.equals(XML)))) {
      // "xml" was said of all of them.
      Format root = XML_OF_NEWS.contains(known.get()) ? Sniffer.xml(text) : null;
      return (root == null ? known.get() : root).reader();
    }
    Format sniffed = Sniffer.format(text, known.isPresent());
    boolean plain = name.isEmpty() || (known.isPresent() && !UNTOLD.contains(name));
    if (sniffed != Format.PLAIN ? format.isEmpty() || name.equals(XML) : plain) {
      return sniffed.reader();
    }
    String start = text.substring(0, Math.min(HEAD, text.length()));
    for (ArticleReader reader : ServiceLoader.load(ArticleReader.class)) {
      if (reader.reads(name, start)) {
        return reader;
      }
    }
    if (name.equals(JSON)) {
      return Format.NINJS.reader(); // which says what is wrong with it
    }
    if (!format.isEmpty() || name.equals(XML)) {
      String what =
          name.equals(XML)
              ? "This XML is neither NITF nor NewsML, nor a WordPress export, RSS or XHTML."
              : "There is no format \"" + format + "\".";
      throw unreadable(path, "unknown-format", what, "Formats are " + Format.names() + ".");
    }
    return sniffed.reader();
  }

  private static Article withNotes(Article article, List<Note> decoding) {
    Limits.text(article.text().text().length());
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
