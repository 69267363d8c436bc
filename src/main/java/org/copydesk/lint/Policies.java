package org.copydesk.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.config.Config;
import org.copydesk.config.Demand;
import org.copydesk.fact.AnonymityPolicy;
import org.copydesk.fact.AnonymityReason;
import org.copydesk.fact.Policy;
import org.copydesk.fact.Thresholds;

/** What a desk's settings mean for the rules. */
public final class Policies {
  private final Config config;

  private Policies(Config config) {
    this.config = config;
  }

  /** The policies that the rules look up, one of each kind. */
  public static List<Policy> of(Config config) {
    Policies policies = new Policies(config);
    return List.of(policies.anonymity(), policies.thresholds());
  }

  private AnonymityPolicy anonymity() {
    Set<AnonymityReason.Kind> reasons = EnumSet.noneOf(AnonymityReason.Kind.class);
    for (String word : words(Demand.ACCEPTED_REASONS)) {
      reasons.add(AnonymityReason.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return new AnonymityPolicy(
        yes(Demand.REASON_REQUIRED),
        reasons,
        yes(Demand.NUMBER_REQUIRED),
        number(Demand.SOURCES_NEEDED),
        yes(Demand.SPOKESPERSONS_ACCEPTED),
        yes(Demand.ACCUSATIONS_ACCEPTED),
        number(Demand.CITATIONS_ACCEPTED),
        number(Demand.SHARE_ACCEPTED),
        words(Demand.PROTECTED));
  }

  private Thresholds thresholds() {
    return new Thresholds(
        number(Demand.BYLINE_FROM_WORDS),
        number(Demand.SOURCES_FROM_WORDS),
        number(Demand.ONE_SOURCE_SHARE),
        number(Demand.PEOPLE_FROM_WORDS),
        number(Demand.REPLY_FROM_WORDS),
        number(Demand.LATE_REPLY),
        number(Demand.POLL_FACTS),
        number(Demand.LARGE_SUM),
        number(Demand.RATIO_TOLERANCE));
  }

  private boolean yes(Demand demand) {
    return (Boolean) config.demand(demand).value();
  }

  private int number(Demand demand) {
    return (Integer) config.demand(demand).value();
  }

  private Set<String> words(Demand demand) {
    return ((List<?>) config.demand(demand).value())
        .stream().map(String::valueOf).collect(Collectors.toSet());
  }
}
