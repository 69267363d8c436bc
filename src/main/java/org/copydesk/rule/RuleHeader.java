package org.copydesk.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a rule's file: its doc comment and its annotations, read without a rule compiler.
 *
 * <p>The file {@code unsourced-figure.drl} opens with {@code /** A checkable figure with neither a
 * source nor a link. ...}, then {@code rule "unsourced-figure" @id("FIG001") ...}. A rule without
 * {@code @id} only derives facts. Immutable.
 *
 * @param drlPackage the DRL package: {@code org.copydesk.rules.unlinkedfigure}
 * @param name the rule's name
 * @param definition the doc comment before its first heading, white space folded; empty if there is
 *     none
 * @param sections the doc comment's {@code ## headings} and the Markdown below each, in order
 * @param annotations names without the {@code @} and their values without quotation marks, in order
 */
public record RuleHeader(
    String drlPackage,
    String name,
    String definition,
    Map<String, String> sections,
    Map<String, String> annotations) {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)");
  private static final Pattern RULE =
      Pattern.compile("(?m)^rule\\s+\"([^\"]*)\"(.*?)^\\s*when\\b", Pattern.DOTALL);
  private static final Pattern DOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern ANNOTATION =
      Pattern.compile("@(\\w+)\\s*\\(\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^)\"]*))\\s*\\)");

  /** Keeps the order of both maps and makes them unmodifiable. */
  public RuleHeader {
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
  }

  /**
   * The headers of all rules of a DRL file, in order; a doc comment belongs to the rule that
   * follows it.
   *
   * @param drl the text of the file
   * @return empty if it holds no rule
   */
  public static List<RuleHeader> all(String drl) {
    Matcher folder = PACKAGE.matcher(drl);
    String drlPackage = folder.find() ? folder.group(1) : "";
    List<RuleHeader> headers = new ArrayList<>();
    Matcher rule = RULE.matcher(drl);
    int from = 0;
    while (rule.find()) {
      String doc = "";
      Matcher comment = DOC.matcher(drl).region(from, rule.start());
      while (comment.find()) {
        doc = comment.group(1);
      }
      headers.add(header(drlPackage, rule.group(1), doc, rule.group(2)));
      from = rule.end();
    }
    return headers;
  }

  /**
   * The header of the one rule of a DRL file.
   *
   * @throws IllegalArgumentException if the file holds no rule, or several
   */
  public static RuleHeader parse(String drl) {
    List<RuleHeader> all = all(drl);
    if (all.size() != 1) {
      throw new IllegalArgumentException("one rule a file, but this one has " + all.size());
    }
    return all.get(0);
  }

  /** Whether it only derives facts and flags nothing. */
  public boolean derives() {
    return !annotations.containsKey("id");
  }

  /** The Markdown below {@code heading}; empty if there is no such heading. */
  public String section(String heading) {
    return sections.getOrDefault(heading, "");
  }

  /**
   * What the annotations say.
   *
   * @throws IllegalArgumentException if one that every rule needs is missing or has no such value
   */
  public RuleInfo info() {
    String status = annotations.getOrDefault("status", "stable");
    return new RuleInfo(
        needed("id"),
        name,
        needed("family"),
        Severity.of(needed("severity")),
        needed("message"),
        needed("fix"),
        needed("since"),
        RuleStatus.valueOf(status.toUpperCase(Locale.ROOT)),
        list("yields"),
        annotations.getOrDefault("once", ""),
        list("formerly"),
        annotations.getOrDefault("summary", ""),
        annotations.getOrDefault("sought", ""),
        Severity.of(annotations.getOrDefault("neutral", needed("severity"))));
  }

  private String needed(String annotation) {
    String value = annotations.get(annotation);
    if (value == null) {
      throw new IllegalArgumentException("rule \"" + name + "\" has no @" + annotation);
    }
    return value;
  }

  private List<String> list(String annotation) {
    return Arrays.stream(annotations.getOrDefault(annotation, "").split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static RuleHeader header(String drlPackage, String name, String doc, String head) {
    Map<String, String> annotations = new LinkedHashMap<>();
    Matcher matcher = ANNOTATION.matcher(head);
    while (matcher.find()) {
      String quoted = matcher.group(2);
      String value = quoted == null ? matcher.group(3) : quoted.replace("\\\"", "\"");
      annotations.put(matcher.group(1), value.strip());
    }
    Map<String, String> sections = new LinkedHashMap<>();
    String definition = "";
    for (String part : markdown(doc).split("(?m)^## +")) {
      int lineEnd = part.indexOf('\n');
      if (definition.isEmpty() && sections.isEmpty()) {
        definition = part.strip().replaceAll("\\s+", " ");
      } else if (lineEnd < 0) {
        sections.put(part.strip(), "");
      } else {
        sections.put(part.substring(0, lineEnd).strip(), part.substring(lineEnd).strip());
      }
    }
    return new RuleHeader(drlPackage, name, definition, sections, annotations);
  }

  /** The comment without its margin of asterisks. */
  private static String markdown(String doc) {
    return doc.lines()
        .map(line -> line.replaceFirst("^\\s*\\* ?", "").stripTrailing())
        .reduce("", (text, line) -> text.isEmpty() ? line : text + "\n" + line)
        .strip();
  }
}
