package org.copydesk.config;

import java.util.ArrayList;
import java.util.List;

/**
 * Patterns of one {@code .gitignore} file, as gitignore(5) defines them: comments, {@code !},
 * anchoring slashes, {@code **}, {@code *}, {@code ?}, {@code [a-z]}, directories only. Immutable.
 */
public final class IgnoreFile {
  /** What a file says about a path. */
  public enum Verdict {
    /** The path fits a pattern. */
    IGNORED,
    /** It fits a pattern that begins with {@code !}. */
    KEPT,
    /** It fits none. */
    SILENT
  }

  private record Line(PathPattern pattern, boolean kept, boolean foldersOnly) {}

  private final List<Line> lines = new ArrayList<>();

  /** Reads the patterns of {@code text}, one a line. */
  public IgnoreFile(String text) {
    text.lines().forEach(this::add);
  }

  /**
   * What the last pattern that fits says.
   *
   * @param path below the folder of the file, with forward slashes, none at either end
   */
  public Verdict verdict(String path, boolean folder) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if ((folder || !line.foldersOnly) && line.pattern.matches(path)) {
        return line.kept ? Verdict.KEPT : Verdict.IGNORED;
      }
    }
    return Verdict.SILENT;
  }

  /**
   * What the patterns say about a file by itself or because of a folder it lies in, as git sees it.
   */
  public Verdict verdictBelow(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (verdict(path.substring(0, slash), true) == Verdict.IGNORED) {
        return Verdict.IGNORED;
      }
    }
    return verdict(path, false);
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
      lines.add(new Line(PathPattern.of(anchored ? glob : "**/" + glob), kept, foldersOnly));
    }
  }

  private static String withoutTrailingSpaces(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
      end--;
    }
    return line.substring(0, end);
  }
}
