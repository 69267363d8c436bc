package org.copydesk.config;

import java.util.ArrayList;
import java.util.List;

/**
 * One pattern of a path: <code>opinion/**</code>, <code>**&#47;draft-?.md</code>. Matching takes
 * time by the lengths of pattern and path and never more, whatever the pattern: a pattern may come
 * with somebody else's files. Immutable.
 */
final class PathPattern {
  private final List<Part> parts;

  private PathPattern(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  private enum Kind {
    /** One character. */
    LITERAL,
    /** {@code ?}: any character but a slash. */
    ANY,
    /** {@code [a-z]}. */
    CLASS,
    /** {@code *}: any number of characters, no slash among them. */
    SOME,
    /** <code>**&#47;</code>: nothing, or folders. */
    FOLDERS,
    /** <code>/**</code> at the end: at least one character. */
    REST
  }

  private record Part(Kind kind, String text) {
    boolean takes(char c) {
      return switch (kind) {
        case LITERAL -> text.charAt(0) == c;
        case ANY -> c != '/';
        case CLASS -> c != '/' && inClass(c);
        default -> false;
      };
    }

    private boolean inClass(char c) {
      boolean negated = text.startsWith("!") || text.startsWith("^");
      boolean in = false;
      for (int i = negated ? 1 : 0; i < text.length(); i++) {
        boolean range = i + 2 < text.length() && text.charAt(i + 1) == '-';
        if (range && text.charAt(i) <= text.charAt(i + 2)) {
          in |= text.charAt(i) <= c && c <= text.charAt(i + 2);
          i += 2;
        } else {
          in |= text.charAt(i) == c;
        }
      }
      return in != negated;
    }
  }

  /** The pattern written as {@code glob}. */
  static PathPattern of(String glob) {
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < glob.length()) {
      char c = glob.charAt(i);
      boolean segmentStart = i == 0 || glob.charAt(i - 1) == '/';
      if (segmentStart && glob.startsWith("**/", i)) {
        parts.add(new Part(Kind.FOLDERS, ""));
        i += 3;
      } else if (segmentStart && glob.startsWith("**", i) && i + 2 == glob.length()) {
        parts.add(new Part(Kind.REST, ""));
        i += 2;
      } else if (c == '*') {
        while (i < glob.length() && glob.charAt(i) == '*') {
          i++;
        }
        parts.add(new Part(Kind.SOME, ""));
      } else if (c == '?') {
        parts.add(new Part(Kind.ANY, ""));
        i++;
      } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
        int end = glob.indexOf(']', i + 2);
        parts.add(new Part(Kind.CLASS, glob.substring(i + 1, end)));
        i = end + 1;
      } else {
        boolean escaped = c == '\\' && i + 1 < glob.length();
        parts.add(
            new Part(Kind.LITERAL, glob.substring(escaped ? i + 1 : i, escaped ? i + 2 : i + 1)));
        i += escaped ? 2 : 1;
      }
    }
    return new PathPattern(parts);
  }

  /** Whether all of {@code path} fits. */
  boolean matches(String path) {
    // fits[j]: whether the parts so far fit the first j characters.
    boolean[] fits = new boolean[path.length() + 1];
    fits[0] = true;
    for (Part part : parts) {
      boolean[] next = new boolean[fits.length];
      boolean open = false;
      for (int j = 0; j < fits.length; j++) {
        char before = j == 0 ? '/' : path.charAt(j - 1);
        switch (part.kind) {
          case SOME -> {
            open = fits[j] || (open && before != '/');
            next[j] = open;
          }
          case FOLDERS -> {
            next[j] = fits[j] || (open && before == '/');
            open |= fits[j];
          }
          case REST -> {
            next[j] = open;
            open |= fits[j];
          }
          default -> next[j] = j > 0 && fits[j - 1] && part.takes(before);
        }
      }
      fits = next;
    }
    return fits[path.length()];
  }
}
