package org.copydesk.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.finding.KnownFinding;
import org.copydesk.finding.Wording;

/** Reads the lines of a baseline, and says which one is wrong. Not thread-safe. */
final class BaselineReader {
  private static final List<String> CONFLICT = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");
  private static final Set<String> GRADES = Set.of("error", "warning", "suggestion", Baseline.OFF);
  private static final Set<String> FINDING =
      Set.of("path", "rule", "before", "words", "after", "about", "count");
  private static final int MANY = 1_000_000;

  private final String name;
  private final JsonFactory json;
  private final Map<String, String> rules = new TreeMap<>();

  /** Without its count, so that a line that two branches have added is there once. */
  private final Map<KnownFinding, Integer> findings = new LinkedHashMap<>();

  private int number;

  BaselineReader(String name, JsonFactory json) {
    this.name = name;
    this.json = json;
  }

  Baseline read(String text) {
    Iterator<String> lines = text.lines().iterator();
    Map<String, String> head = lines.hasNext() ? fields(lines.next()) : Map.of();
    String format = head.get("copydesk-baseline");
    if (format == null) {
      throw new BaselineException(
          name + " is no baseline; \"copydesk baseline create\" writes one.");
    }
    if (!format.equals(String.valueOf(BaselineFile.FORMAT))) {
      throw new BaselineException(
          name
              + " is written in a format that this version of Copydesk does not know ("
              + format
              + "); use a newer one.");
    }
    boolean ended = false;
    while (lines.hasNext()) {
      String line = lines.next();
      if (ended) {
        throw wrong("stands behind its end");
      }
      Map<String, String> fields = fields(line);
      ended = fields.containsKey("end");
      if (!ended) {
        entry(fields);
      }
    }
    if (!ended) {
      throw new BaselineException(name + " is not whole: its end is missing. " + afresh());
    }
    List<KnownFinding> all = new ArrayList<>();
    findings.forEach((finding, count) -> all.add(finding.times(count)));
    return new Baseline(
        head.getOrDefault("tool", ""), head.getOrDefault("rule-base", ""), rules, all);
  }

  private void entry(Map<String, String> fields) {
    String rule = fields.getOrDefault("rule", "");
    if (rule.isEmpty()) {
      throw wrong("has no rule");
    } else if (fields.keySet().equals(Set.of("rule", "severity"))) {
      String grade = fields.getOrDefault("severity", "");
      if (!GRADES.contains(grade)) {
        throw wrong("has a severity that there is not, " + shortened(grade));
      }
      rules.put(rule, grade);
    } else if (FINDING.containsAll(fields.keySet()) && fields.containsKey("path")) {
      Wording wording =
          new Wording(
              fields.getOrDefault("before", ""),
              fields.getOrDefault("words", ""),
              fields.getOrDefault("after", ""),
              fields.getOrDefault("about", "").equals(BaselineFile.STORY));
      int count = count(fields.getOrDefault("count", "1"));
      KnownFinding one = new KnownFinding(fields.getOrDefault("path", ""), rule, wording, 1);
      findings.merge(one, count, Math::max);
    } else {
      throw wrong("is neither a rule nor a finding");
    }
  }

  private int count(String digits) {
    boolean number = digits.length() < 8 && digits.matches("[0-9]+");
    int count = number ? Integer.parseInt(digits) : 0;
    if (count < 1 || count > MANY) {
      throw wrong("has a count that makes no sense");
    }
    return count;
  }

  /** The members of the one object of a line, numbers as they are written. */
  private Map<String, String> fields(String line) {
    number++;
    if (CONFLICT.stream().anyMatch(line::startsWith)) {
      throw new BaselineException(
          name
              + " holds the marks of a merge conflict (line "
              + number
              + "). Keep the lines of both sides without the marks, then run \"copydesk baseline"
              + " update\".");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = json.createParser(line)) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      while (object && parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        boolean plain = value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT;
        if (!plain || fields.put(key, parser.getText()) != null) {
          throw wrong("is not as Copydesk writes it");
        }
      }
      if (!object || parser.nextToken() != null) {
        throw wrong("is not as Copydesk writes it");
      }
    } catch (IOException e) {
      if (number == 1) {
        return Map.of();
      }
      throw wrong("is not as Copydesk writes it");
    }
    return fields;
  }

  private BaselineException wrong(String what) {
    return number == 1
        ? new BaselineException(name + " is no baseline; \"copydesk baseline create\" writes one.")
        : new BaselineException(name + ": line " + number + " " + what + ". " + afresh());
  }

  private static String afresh() {
    return "Take it from version control, or delete it and run \"copydesk baseline create\".";
  }

  private static String shortened(String word) {
    return word.length() <= 20 ? word : word.substring(0, 20) + "…";
  }
}
