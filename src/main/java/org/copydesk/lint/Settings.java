package org.copydesk.lint;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Metadata;
import org.copydesk.config.Config;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigFinder;
import org.copydesk.config.Demand;
import org.copydesk.config.Effective;
import org.copydesk.config.Effective.GradedRule;
import org.copydesk.config.Grade;
import org.copydesk.config.Origin;
import org.copydesk.config.Setting;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Story;
import org.copydesk.rule.RuleCatalog;
import org.jspecify.annotations.Nullable;

/** Tells what holds for a story, without judging it. */
public final class Settings {
  private Settings() {}

  /**
   * What holds for {@code input}. If it can be read, its label and its front matter are heard.
   *
   * @param asked the profile asked for in the run; empty for none
   * @throws ConfigException if a file of settings cannot be used
   */
  public static Effective of(Input input, ConfigFinder configs, String asked, RuleCatalog catalog) {
    Config config = configs.of(Desk.place(input));
    ProfileChoice choice = profile(input, config, asked);
    Setting<String> profile = choice.profile();
    Map<String, Setting<Grade>> grades = config.grades(catalog, profile.value(), choice.by());
    Setting<Grade> own = new Setting<>(Grade.ON, Origin.DEFAULT);
    List<GradedRule> rules =
        catalog.rules().stream()
            .map(rule -> new GradedRule(rule, grades.getOrDefault(rule.name(), own)))
            .toList();
    return new Effective(
        input.path(),
        config.sources(),
        config.covers(Desk.place(input)),
        profile,
        config.failOn(),
        baseline(config),
        config.cache(),
        config.reasonNeeded(),
        demands(config),
        config.accepted(),
        config.rejected(),
        rules);
  }

  private static Map<Demand, Setting<Object>> demands(Config config) {
    Map<Demand, Setting<Object>> demands = new EnumMap<>(Demand.class);
    for (Demand demand : Demand.values()) {
      demands.put(demand, config.demand(demand));
    }
    return demands;
  }

  private static Setting<String> baseline(Config config) {
    @Nullable Setting<Path> file = config.baseline();
    return file == null
        ? new Setting<>("", Origin.DEFAULT)
        : new Setting<>(String.valueOf(file.value().getFileName()), file.origin());
  }

  private static ProfileChoice profile(Input input, Config config, String asked) {
    Survey survey = new Surveyor("", (path, error) -> {}).survey(input);
    if (!(survey instanceof Survey.Seen seen)) {
      return ProfileChoice.of(asked, config, Metadata.NONE, false);
    }
    Survey.Told first = seen.stories().get(0);
    return ProfileChoice.of(asked, config, first.article().metadata(), opinion(first.facts()));
  }

  private static boolean opinion(Facts facts) {
    return facts.of(Story.class).stream().anyMatch(Story::opinion);
  }
}
