package org.copydesk.lint;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.article.Article;
import org.copydesk.config.Config;
import org.copydesk.config.Config.ProfileBy;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigFinder;
import org.copydesk.config.Grade;
import org.copydesk.config.Profiles;
import org.copydesk.config.RejectedWord;
import org.copydesk.config.Setting;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Policy;
import org.copydesk.fact.Story;
import org.copydesk.lexicon.HouseWords;
import org.copydesk.lint.RuleChoice.UnknownRuleException;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Severity;
import org.copydesk.settle.Standards;
import org.jspecify.annotations.Nullable;

/**
 * What holds for which story: settings, profile and what was asked for in the run, brought
 * together. Each combination is worked out once; thread-safe.
 */
final class Desk {
  private final RuleCatalog catalog;
  private final RuleChoice choice;
  private final ConfigFinder configs;
  private final String profile;
  private final Map<Config, HouseWords> houses = new ConcurrentHashMap<>();
  private final Map<Config, List<Policy>> policies = new ConcurrentHashMap<>();
  private final Map<Ruling, Standards> standards = new ConcurrentHashMap<>();

  /** Equality is written out: that of a record starts a machine for method handles. */
  private record Ruling(Config config, String profile, ProfileBy by) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Ruling ruling
          && config == ruling.config
          && by == ruling.by
          && profile.equals(ruling.profile);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(config) + profile.hashCode();
    }
  }

  /**
   * @param profile of the run; empty for none
   * @throws UnknownRuleException if a chosen rule or family does not exist
   */
  Desk(RuleCatalog catalog, RuleChoice choice, ConfigFinder configs, String profile) {
    this.catalog = catalog;
    this.choice = choice;
    this.configs = configs;
    this.profile = profile;
    choice.off(catalog);
  }

  /**
   * The settings that apply to an input.
   *
   * @throws ConfigException if a file of settings cannot be used
   */
  Config config(Input input) {
    return configs.of(place(input));
  }

  /** Where an input is; one that came through a pipe is taken to be here. */
  static Path place(Input input) {
    if (input instanceof Input.Stored stored) {
      return stored.file();
    }
    if (input instanceof Input.Held held) {
      return held.file();
    }
    try {
      return Path.of(input.path());
    } catch (InvalidPathException e) {
      return Path.of("story");
    }
  }

  /**
   * Makes sure that all that {@code config} names exists.
   *
   * @throws ConfigException if a rule or family does not
   */
  void examine(Config config) {
    standards(config, Profiles.USUAL, ProfileBy.SETTINGS);
  }

  /** The profile of a story. */
  ProfileChoice profile(Config config, Article article, Facts facts) {
    boolean labeled = facts.of(Story.class).stream().anyMatch(Story::opinion);
    ProfileChoice chosen = ProfileChoice.of(profile, config, article.metadata(), labeled);
    // Rules that were asked for by name speak in every profile.
    return choice.choosy() ? new ProfileChoice(chosen.profile(), chosen.by(), List.of()) : chosen;
  }

  /** The words that the desk does not use. */
  HouseWords house(Config config) {
    return houses.computeIfAbsent(config, Desk::houseOf);
  }

  /** The same, worked out. */
  static HouseWords houseOf(Config config) {
    return HouseWords.of(
        config.rejected().stream().map(Setting::value).map(Desk::houseWord).toList());
  }

  private static HouseWords.Word houseWord(RejectedWord word) {
    String why = word.message();
    String open = why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
    return new HouseWords.Word(word.word(), word.part(), word.instead(), open);
  }

  /** What the desk asks that rules look up. */
  List<Policy> policies(Config config) {
    return policies.computeIfAbsent(config, Policies::of);
  }

  /** The ids of rules with these names. */
  Set<String> ids(Set<String> names) {
    Set<String> ids = new TreeSet<>();
    for (RuleInfo rule : catalog.rules()) {
      if (names.contains(rule.name())) {
        ids.add(rule.id());
      }
    }
    return ids;
  }

  /** What is asked of a story with this profile. */
  Standards standards(Config config, String of, ProfileBy by) {
    return standards.computeIfAbsent(new Ruling(config, of, by), this::standards);
  }

  private Standards standards(Ruling ruling) {
    Map<String, Setting<Grade>> grades = ruling.config.grades(catalog, ruling.profile, ruling.by);
    Map<String, Severity> severities = new TreeMap<>();
    grades.forEach(
        (rule, grade) -> grade.value().severity().ifPresent(it -> severities.put(rule, it)));
    Set<String> off = choice.off(catalog, grades);
    List<String> accepted = new ArrayList<>();
    for (Setting<String> word : ruling.config.accepted()) {
      accepted.addAll(HouseWords.allForms(word.value()));
    }
    return new Standards(off, severities, accepted, ruling.config.reasonNeeded().value());
  }
}
