package org.copydesk.change;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.change.AddedLines.Range;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unified diff, as {@code git diff} and {@code diff -u} write it: which lines of the new
 * files are added. Lines of copy are counted and not looked at, so that copy about diffs is no
 * diff. Not thread-safe.
 */
public final class UnifiedDiff {
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d{1,9}(?:,(\\d{1,9}))? \\+(\\d{1,9})(?:,(\\d{1,9}))? @@.*");

  /** Of a line that is longer, nobody needs the rest. */
  private static final int LONGEST = 1 << 16;

  private final InputStream in;
  private final String name;
  private final Map<String, AddedLines> files = new LinkedHashMap<>();
  private int number;
  private boolean recognized;

  private UnifiedDiff(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  /**
   * The files that {@code in} changes, by the names they have after the change, without the prefix
   * that git puts before them. A file that is gone is not among them; one that is only renamed has
   * no added lines.
   *
   * @param name how people know the diff
   * @throws DiffException if it is none, or is cut off
   * @throws IOException if it cannot be read
   */
  public static Map<String, AddedLines> read(InputStream in, String name) throws IOException {
    UnifiedDiff diff = new UnifiedDiff(new BufferedInputStream(in, 1 << 16), name);
    diff.read();
    return diff.files;
  }

  private void read() throws IOException {
    String before = "";
    @Nullable String file = null;
    boolean blank = true;
    for (String line = line(); line != null; line = line()) {
      blank &= line.isBlank();
      if (line.startsWith("@@@ ")) {
        throw wrong("is the diff of a merge, which has several old files");
      }
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith("--- ")) {
        before = line.substring(4);
      } else if (line.startsWith("+++ ") && !before.isEmpty()) {
        file = newName(before, line.substring(4));
        before = "";
        recognized = true;
        if (file != null) {
          files.merge(file, new AddedLines(List.of()), AddedLines::and);
        }
      } else if (hunk.matches()) {
        AddedLines added = hunk(hunk);
        if (file != null) {
          files.merge(file, added, AddedLines::and);
        }
      } else {
        header(line);
        file = line.startsWith("diff ") ? null : file;
      }
    }
    if (!recognized && !blank) {
      throw new DiffException(name + " is no unified diff.");
    }
  }

  private void header(String line) {
    recognized |= line.startsWith("diff ") || line.startsWith("Index: ");
    if (line.startsWith("Binary files ") && line.endsWith(" differ")) {
      recognized = true;
      String names = line.substring("Binary files ".length(), line.length() - " differ".length());
      // A name may hold the word itself; git puts b/ before the second.
      int and = Math.max(names.lastIndexOf(" and b/"), names.lastIndexOf(" and \"b/"));
      and = and < 0 ? names.lastIndexOf(" and ") : and;
      String file = and < 0 ? null : newName(names.substring(0, and), names.substring(and + 5));
      if (file != null) {
        files.put(file, AddedLines.ALL);
      }
    }
  }

  /** The lines that a hunk adds; reads it to its end. */
  private AddedLines hunk(Matcher head) throws IOException {
    recognized = true;
    int old = count(head.group(1));
    int at = Integer.parseInt(head.group(2));
    int fresh = count(head.group(3));
    int begun = number;
    List<Range> added = new ArrayList<>();
    while (old > 0 || fresh > 0) {
      String line = line();
      if (line == null) {
        throw new DiffException(name + " is not whole: the hunk of line " + begun + " has no end.");
      }
      char kind = line.isEmpty() ? ' ' : line.charAt(0);
      if (kind == '+') {
        fresh--;
        added.add(new Range(at, at));
        at++;
      } else if (kind == '-') {
        old--;
      } else if (kind == ' ' || kind == '\r') {
        old--;
        fresh--;
        at++;
      } else if (kind != '\\') {
        throw wrong("is no line of a hunk");
      }
    }
    if (old < 0 || fresh < 0) {
      throw wrong("is one more than its hunk has");
    }
    return new AddedLines(joined(added));
  }

  private static List<Range> joined(List<Range> lines) {
    List<Range> joined = new ArrayList<>();
    for (Range line : lines) {
      int end = joined.size() - 1;
      if (end >= 0 && joined.get(end).last() + 1 == line.first()) {
        joined.set(end, new Range(joined.get(end).first(), line.last()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static int count(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  /** The name after the change; null if the file is gone. */
  private static @Nullable String newName(String before, String after) {
    String from = unquoted(before);
    String to = unquoted(after);
    if (to.equals("/dev/null")) {
      return null;
    }
    boolean prefixed =
        to.length() > 2
            && to.charAt(1) == '/'
            && (from.equals("/dev/null")
                ? to.charAt(0) == 'b'
                : from.length() > 2 && from.charAt(1) == '/' && from.charAt(0) != to.charAt(0));
    return prefixed ? to.substring(2) : to;
  }

  /** A name as it is written behind {@code +++}: in C quotes, or up to a tab. */
  private static String unquoted(String written) {
    if (!written.startsWith("\"")) {
      int tab = written.indexOf('\t');
      String plain = tab < 0 ? written : written.substring(0, tab);
      return new String(plain.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 1;
    while (i < written.length() && written.charAt(i) != '"') {
      char c = written.charAt(i++);
      if (c != '\\') {
        bytes.write(c);
        continue;
      }
      char escaped = i < written.length() ? written.charAt(i++) : '\\';
      int simple = "abtnvfr".indexOf(escaped);
      if (simple >= 0) {
        bytes.write("\u0007\b\t\n\u000b\f\r".charAt(simple));
      } else if (escaped >= '0' && escaped <= '3' && i + 1 < written.length()) {
        int high = (escaped - '0') << 6;
        bytes.write(high | (written.charAt(i) - '0') << 3 | (written.charAt(i + 1) - '0'));
        i += 2;
      } else {
        bytes.write(escaped);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The next line in bytes, each one a character, without its end; null behind the last. */
  private @Nullable String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    number++;
    while (c >= 0 && c != '\n') {
      if (line.size() < LONGEST) {
        line.write(c);
      }
      c = in.read();
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") && !text.equals("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private DiffException wrong(String what) {
    return new DiffException(name + ": line " + number + " " + what + ".");
  }
}
