package org.copydesk.read.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A field: its instruction, and whether its result is being read (ECMA-376, part 1, 17.16).
 *
 * <p>{@code HYPERLINK "https://example.org/report" \l "table2" \o "Screen tip"}
 */
final class Field {
  private final StringBuilder instruction = new StringBuilder();
  private String target = "";

  /** Whether what follows is the result, which a reader sees. */
  boolean result;

  void add(String words) {
    instruction.append(words);
  }

  /** The instruction is over, the result begins. */
  void begin() {
    result = true;
    target = target(instruction.toString());
  }

  /** Where the result leads; empty if it is no link, or has not begun. */
  String target() {
    return target;
  }

  /** Where the result of {@code instruction} leads; empty if it is no link. */
  static String target(String instruction) {
    List<String> words = words(instruction);
    if (words.isEmpty() || !words.get(0).equalsIgnoreCase("HYPERLINK")) {
      return "";
    }
    String address = "";
    String place = "";
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("\\l") && i + 1 < words.size()) {
        place = "#" + words.get(++i);
      } else if ((word.equals("\\o") || word.equals("\\t")) && i + 1 < words.size()) {
        i++;
      } else if (!word.startsWith("\\") && address.isEmpty()) {
        address = word;
      }
    }
    return address + place;
  }

  /** Splits at spaces, keeps what stands in quotation marks together; {@code \\} is a backslash. */
  private static List<String> words(String instruction) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < instruction.length(); i++) {
      char c = instruction.charAt(i);
      if (quoted && c == '\\' && i + 1 < instruction.length()) {
        word.append(instruction.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
        any = true;
      } else if (quoted || c > ' ') {
        word.append(c);
        any = true;
      } else if (any) {
        words.add(word.toString());
        word.setLength(0);
        any = false;
      }
    }
    if (any) {
      words.add(word.toString());
    }
    return words;
  }
}
