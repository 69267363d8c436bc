package org.copydesk.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.resource.Bundle;
import org.copydesk.rule.RuleInfo;

/**
 * The built-in profiles: what a genre or a medium changes against {@code news}. Each is a file of
 * settings in {@code org/copydesk/profiles}.
 */
public final class Profiles {
  /** The profile of a story that nobody says anything about. */
  public static final String USUAL = "news";

  /** The profile of a story that is labeled as opinion. */
  public static final String OPINION = "opinion";

  private static final List<String> NAMES =
      List.of(USUAL, "wire", "web", "print", OPINION, "press-release");

  private static final Map<String, Layer> LAYERS = new ConcurrentHashMap<>();

  private Profiles() {}

  /** The names of all profiles, the usual one first. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * What the profiles change about one rule, in their order: {@code {opinion=OFF, web=WARNING}}.
   *
   * @return empty if it is the same in all
   */
  public static Map<String, Grade> changes(RuleInfo rule) {
    Map<String, Grade> changes = new LinkedHashMap<>();
    for (String name : NAMES) {
      Layer layer = layer(name);
      Setting<Grade> grade = layer.families.get(rule.family());
      for (String key : List.of(rule.name(), rule.id())) {
        grade = layer.rules.getOrDefault(key, grade);
      }
      if (grade != null) {
        changes.put(name, grade.value());
      }
    }
    return changes;
  }

  /** The rules and families that profiles name, for a test that they exist. */
  static List<String> named() {
    Set<String> named = new TreeSet<>();
    for (String name : NAMES) {
      named.addAll(layer(name).families.keySet());
      named.addAll(layer(name).rules.keySet());
    }
    return List.copyOf(named);
  }

  /** What a profile says; it may name rules that do not exist. */
  static Layer layer(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no profile " + name);
    }
    return LAYERS.computeIfAbsent(
        name,
        it -> {
          String text = Bundle.read("org/copydesk/profiles/" + it + ".yml");
          ConfigSource source = new ConfigSource("profile " + it, text);
          return source.silent() ? new Layer(source, null) : ConfigReader.read(source, null);
        });
  }
}
