package org.copydesk.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns of one {@code .gitignore} file, as gitignore(5) defines them: comments, {@code !},
 * anchoring slashes, {@code **}, {@code *}, {@code ?}, {@code [a-z]}, directories only. Immutable.
 */
final class IgnoreFile {
  /** What a file says about a path. */
  enum Verdict {
    IGNORED,
    KEPT,
    SILENT
  }

  private record Line(Pattern pattern, boolean kept, boolean foldersOnly) {}

  private final List<Line> lines = new ArrayList<>();

  /** Reads the patterns of {@code text}, one a line. */
  IgnoreFile(String text) {
    text.lines().forEach(this::add);
  }

  /**
   * What the last pattern that fits says.
   *
   * @param path below the folder of the file, with forward slashes, none at either end
   */
  Verdict verdict(String path, boolean folder) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if ((folder || !line.foldersOnly) && line.pattern.matcher(path).matches()) {
        return line.kept ? Verdict.KEPT : Verdict.IGNORED;
      }
    }
    return Verdict.SILENT;
  }

  private void add(String raw) {
    String line = withoutTrailingSpaces(raw);
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    boolean kept = line.startsWith("!");
    String glob = kept ? line.substring(1) : line;
    boolean foldersOnly = glob.endsWith("/");
    if (foldersOnly) {
      glob = glob.substring(0, glob.length() - 1);
    }
    boolean anchored = glob.indexOf('/') >= 0;
    if (glob.startsWith("/")) {
      glob = glob.substring(1);
    }
    if (!glob.isEmpty()) {
      String regex = (anchored ? "" : "(?:.*/)?") + regex(glob);
      lines.add(new Line(Pattern.compile(regex, Pattern.DOTALL), kept, foldersOnly));
    }
  }

  private static String withoutTrailingSpaces(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
      end--;
    }
    return line.substring(0, end);
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int i = 0;
    while (i < glob.length()) {
      char c = glob.charAt(i);
      boolean segmentStart = i == 0 || glob.charAt(i - 1) == '/';
      if (segmentStart && glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 3;
      } else if (segmentStart && glob.startsWith("**", i) && i + 2 == glob.length()) {
        regex.append(".+");
        i += 2;
      } else if (c == '*') {
        while (i < glob.length() && glob.charAt(i) == '*') {
          i++;
        }
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
        i++;
      } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
        int end = glob.indexOf(']', i + 2);
        regex.append(characterClass(glob.substring(i + 1, end)));
        i = end + 1;
      } else {
        boolean escaped = c == '\\' && i + 1 < glob.length();
        char literal = escaped ? glob.charAt(i + 1) : c;
        regex.append(Pattern.quote(String.valueOf(literal)));
        i += escaped ? 2 : 1;
      }
    }
    return regex.toString();
  }

  /** {@code a-z}, {@code !0-9} as a regular expression; a slash never fits. */
  private static String characterClass(String body) {
    boolean negated = body.startsWith("!") || body.startsWith("^");
    StringBuilder out = new StringBuilder(negated ? "(?!/)[^" : "(?!/)[");
    String members = negated ? body.substring(1) : body;
    for (int i = 0; i < members.length(); i++) {
      char c = members.charAt(i);
      boolean range = c == '-' && i > 0 && i < members.length() - 1;
      boolean descending = range && members.charAt(i - 1) > members.charAt(i + 1);
      if (!range || descending) {
        out.append(Character.isLetterOrDigit(c) ? "" : "\\").append(c);
      } else {
        out.append('-');
      }
    }
    return out.append(']').toString();
  }
}
