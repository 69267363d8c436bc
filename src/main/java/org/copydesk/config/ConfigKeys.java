package org.copydesk.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The keys of {@code .copydesk.yml} and what they mean: for the reader, and for its schema. */
public final class ConfigKeys {
  /** What a desk may want of a rule. */
  public static final List<String> GRADES = List.of("error", "warning", "suggestion", "on", "off");

  /** The thresholds of the exit code. */
  public static final List<String> THRESHOLDS = List.of("error", "warning", "suggestion", "never");

  /** The parts of speech of a rejected word. */
  public static final List<String> PARTS = List.of("phrase", "noun", "verb", "adj", "adv");

  private static final Map<String, String> FILE = new LinkedHashMap<>();
  private static final Map<String, String> VOCABULARY = new LinkedHashMap<>();
  private static final Map<String, String> REJECTED = new LinkedHashMap<>();
  private static final Map<String, String> SUPPRESSIONS = new LinkedHashMap<>();

  static {
    FILE.put("root", "Whether files in the folders above are left alone.");
    FILE.put("extends", "Files with settings that this one adds to, or a built-in profile.");
    FILE.put("files", "The stories that an override is about, as patterns of .gitignore.");
    FILE.put("profile", "The genre or the medium that stories are judged by.");
    FILE.put("fail-on", "From which severity on a finding makes the exit code 1.");
    FILE.put(
        "baseline", "The file with the findings that the desk lives with, seen from this one.");
    FILE.put(
        "cache", "Whether results are kept, and a story that is the same is not checked again.");
    FILE.put("rules", "Rules by id or name, and how grave they are or whether they are off.");
    FILE.put("families", "The same for all rules of a family.");
    FILE.put("vocabulary", "Words of the house.");
    FILE.put("anonymity", "What is asked of sources without names (rules ANO, SRC003).");
    FILE.put("thresholds", "Numbers in rules.");
    FILE.put("suppressions", "What is asked of comments that suppress findings.");
    FILE.put("include", "Only these stories are checked, as patterns of .gitignore.");
    FILE.put("exclude", "These stories are not checked, as patterns of .gitignore.");
    FILE.put("overrides", "Settings for some of the stories; later ones win.");
    VOCABULARY.put("accept", "Words and phrases that the house uses: no finding stands on them.");
    VOCABULARY.put("reject", "Words and phrases that the house does not use (rule VOC001).");
    REJECTED.put("word", "The word or phrase.");
    REJECTED.put("part", "What it is: a noun is also found in the plural, a verb in all forms.");
    REJECTED.put("instead", "What to write instead.");
    REJECTED.put("message", "Why, a sentence for the writer.");
    SUPPRESSIONS.put("require-reason", "Whether a suppression without a reason is void.");
  }

  private ConfigKeys() {}

  /** The keys of a file and what they mean, in the order in which they are told. */
  public static Map<String, String> file() {
    return without(FILE, "files"::equals);
  }

  /** The keys of an override. */
  public static Map<String, String> override() {
    List<String> whole =
        List.of("root", "extends", "baseline", "cache", "include", "exclude", "overrides");
    return without(FILE, whole::contains);
  }

  /** The keys of {@code vocabulary}. */
  public static Map<String, String> vocabulary() {
    return new LinkedHashMap<>(VOCABULARY);
  }

  /** The keys of a rejected word. */
  public static Map<String, String> rejected() {
    return new LinkedHashMap<>(REJECTED);
  }

  /** The keys of {@code suppressions}. */
  public static Map<String, String> suppressions() {
    return new LinkedHashMap<>(SUPPRESSIONS);
  }

  private static Map<String, String> without(Map<String, String> keys, Predicate<String> not) {
    Map<String, String> some = new LinkedHashMap<>(keys);
    some.keySet().removeIf(not);
    return some;
  }
}
