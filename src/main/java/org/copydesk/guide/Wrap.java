package org.copydesk.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;

/**
 * Wraps Markdown prose for a terminal: paragraphs and list items keep apart, their lines are filled
 * anew.
 *
 * @param width columns
 */
record Wrap(int width) {
  private static final Pattern ITEM = Pattern.compile("([-*] |\\d+\\. )(.*)", Pattern.DOTALL);

  /**
   * {@code markdown} in lines of at most {@link #width} columns, ended by {@code \n}; a word that
   * is longer, such as an address, is not broken.
   *
   * @param indent stands before each line
   */
  String paragraphs(String markdown, String indent) {
    StringBuilder wrapped = new StringBuilder();
    boolean first = true;
    for (String paragraph : markdown.strip().split("\\n\\s*\\n")) {
      wrapped.append(first ? "" : "\n");
      first = false;
      for (String piece : paragraph.split("\\n(?=[-*] |\\d+\\. |#)")) {
        Matcher item = ITEM.matcher(piece);
        String bullet = item.matches() ? item.group(1) : "";
        String words = item.matches() ? item.group(2) : piece;
        wrapped.append(filled(words.strip().replaceAll("\\s+", " "), indent, bullet));
      }
    }
    return wrapped.toString();
  }

  /** {@code text} line by line, for copy in which lines mean something; long ones are wrapped. */
  String lines(String text, String indent) {
    StringBuilder wrapped = new StringBuilder();
    text.strip()
        .lines()
        .forEach(line -> wrapped.append(line.isBlank() ? "\n" : filled(line, indent, "")));
    return wrapped.toString();
  }

  private String filled(String words, String indent, String bullet) {
    String hanging = indent + " ".repeat(bullet.length());
    String lines = WordUtils.wrap(words, width - hanging.length(), "\n" + hanging, false);
    return indent + bullet + lines + "\n";
  }
}
