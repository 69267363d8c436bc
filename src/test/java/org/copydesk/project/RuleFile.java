package org.copydesk.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.rule.RuleHeader;

/**
 * A file of the source tree with a rule: DRL, or the head alone of one that is built in.
 *
 * @param path {@code rules/<family>/<rule>.drl}
 * @param source its text
 * @param headers the heads of its rules
 */
record RuleFile(Path path, String source, List<RuleHeader> headers) {
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");

  /** All rule files, sorted by path. */
  static List<RuleFile> all() {
    return ProjectFiles.below(Path.of("rules"), ".drl", ".rule").stream()
        .map(path -> of(path, ProjectFiles.read(path)))
        .toList();
  }

  /** The files of rules that flag: all but {@code rules/derive}. */
  static List<RuleFile> flagging() {
    return all().stream().filter(file -> !file.folder().equals("derive")).toList();
  }

  static RuleFile of(Path path, String source) {
    return new RuleFile(path, source, RuleHeader.all(source));
  }

  /** Whether it has a head and no body. */
  boolean builtIn() {
    return path.toString().endsWith(".rule");
  }

  /** The folder, which is the family. */
  String folder() {
    return String.valueOf(path.getName(path.getNameCount() - 2));
  }

  /** The file's name without its ending, which is the rule's name. */
  String name() {
    return path.getFileName().toString().replaceAll("\\.(drl|rule)$", "");
  }

  /** The head of its one rule. */
  RuleHeader header() {
    return headers.get(0);
  }

  /** The fixture of the same name. */
  Path fixture() {
    return Path.of("fixtures", "rules", folder(), name() + ".md");
  }

  /** The source without comments and with empty string literals. */
  String code() {
    return COMMENT
        .matcher(source)
        .replaceAll(found -> found.group().startsWith("\"") ? "\"\"" : " ");
  }

  /** The one-word string literals of the consequences: among them the names of the values. */
  Set<String> values() {
    Set<String> values = new TreeSet<>();
    for (String part : source.split("(?m)^\\s*then\\b")) {
      Matcher literal = LITERAL.matcher(part.split("(?m)^end\\b")[0]);
      while (literal.find()) {
        values.add(literal.group(1));
      }
    }
    return values;
  }
}
