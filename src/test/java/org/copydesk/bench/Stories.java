package org.copydesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** Copy to measure with. */
final class Stories {
  private static final String HEAD = "# Harbor inquiry opens\n\nBy Lina Pohl\n";

  private Stories() {}

  /** One story as a file has it. */
  record Story(String name, byte[] bytes) {
    int words() {
      return new StringTokenizer(new String(bytes, StandardCharsets.UTF_8)).countTokens();
    }
  }

  /** The stories below a folder, by name. */
  static List<Story> below(Path folder, String ending) throws IOException {
    List<Story> stories = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        if (file.toString().endsWith(ending)) {
          stories.add(new Story(file.toString(), Files.readAllBytes(file)));
        }
      }
    }
    return stories;
  }

  static int words(List<Story> stories) {
    return stories.stream().mapToInt(Story::words).sum();
  }

  /** A Markdown story of about so many words, of the paragraphs of the stories in turn. */
  static String ofWords(List<Story> stories, int words) {
    List<String> paragraphs = new ArrayList<>();
    for (Story story : stories) {
      for (String one : new String(story.bytes(), StandardCharsets.UTF_8).split("\\n\\s*\\n")) {
        if (!one.isBlank() && !one.startsWith("#") && !one.startsWith("---")) {
          paragraphs.add(one.strip());
        }
      }
    }
    StringBuilder text = new StringBuilder(HEAD);
    int count = 0;
    for (int i = 0; count < words; i++) {
      String paragraph = paragraphs.get(i % paragraphs.size());
      text.append('\n').append(paragraph).append('\n');
      count += new StringTokenizer(paragraph).countTokens();
    }
    return text.toString();
  }

  /** The copy of {@link #ofWords} cut between paragraphs into stories of about so many words. */
  static List<String> cut(String story, int words) {
    List<String> stories = new ArrayList<>();
    StringBuilder text = new StringBuilder(HEAD);
    int count = 0;
    for (String paragraph : story.substring(HEAD.length()).strip().split("\n\n")) {
      text.append('\n').append(paragraph).append('\n');
      count += new StringTokenizer(paragraph).countTokens();
      if (count >= words) {
        stories.add(text.toString());
        text.setLength(HEAD.length());
        count = 0;
      }
    }
    if (count > 0) {
      stories.add(text.toString());
    }
    return stories;
  }
}
