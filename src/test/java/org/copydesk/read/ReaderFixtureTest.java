package org.copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code fixtures/readers} reads as its {@code .expected} neighbor says. */
class ReaderFixtureTest {
  private static final Path FOLDER = Path.of("fixtures", "readers");

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> ArticleReaders.known(file.toString().replace('\\', '/')))
          .sorted()
          .toList();
    }
  }

  /** The files that are text. */
  static List<Path> inputs() throws IOException {
    return all().stream().filter(file -> !file.toString().matches(".*\\.(docx|odt)")).toList();
  }

  private static List<Article> read(Path file, String content) {
    return ArticleReaders.readAll(
        file.getFileName().toString(), content.getBytes(StandardCharsets.UTF_8), "");
  }

  private static List<String> kindsAndWords(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + " " + block.span().in(article.text().text()))
        .toList();
  }

  @Test
  void everyFormatHasFixtures() throws IOException {
    for (Format format : Format.values()) {
      Path folder = FOLDER.resolve(format.toString());
      assertFalse(all().stream().filter(f -> f.startsWith(folder)).toList().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void readsAsExpected(Path file) throws IOException {
    Path expected = file.resolveSibling(file.getFileName() + ".expected");
    String name = file.getFileName().toString();
    String actual = Rendering.of(ArticleReaders.readAll(name, Files.readAllBytes(file), ""));
    if (Boolean.getBoolean("fixtures.update")) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void lineEndsOfAnotherSystemChangeNothing(Path file) throws IOException {
    String content = Files.readString(file);
    String expected = Rendering.of(read(file, content));
    assertEquals(expected, Rendering.of(read(file, content.replace("\n", "\r\n"))));
    assertEquals(expected, Rendering.of(read(file, content.replace("\n", "\r"))));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void aByteOrderMarkIsNoWord(Path file) throws IOException {
    String content = Files.readString(file);
    List<Article> plain = read(file, content);
    List<Article> marked = read(file, "\uFEFF" + content);
    assertEquals(plain.size(), marked.size());
    for (int i = 0; i < plain.size(); i++) {
      movedByOne(plain.get(i), marked.get(i));
    }
  }

  private static void movedByOne(Article plain, Article marked) {
    assertEquals(kindsAndWords(plain), kindsAndWords(marked));
    for (int i = 0; i < plain.blocks().size(); i++) {
      Block block = plain.blocks().get(i);
      assertEquals(
          plain.text().toSource(block.span()).start() + 1,
          marked.text().toSource(marked.blocks().get(i).span()).start());
    }
  }
}
