package org.copydesk.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.cache.ResultCache;
import org.copydesk.config.Config;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigFinder;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Policy;
import org.copydesk.finding.Flag;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Reading;
import org.copydesk.judge.Firings;
import org.copydesk.lint.Stats.Stage;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.settle.Settler.Settled;
import org.copydesk.settle.Standards;
import org.jspecify.annotations.Nullable;

/**
 * Lints stories. Expensive to make, cheap to use; may be shared by threads.
 *
 * <pre>{@code
 * Linter linter = Linter.builder().rules(RuleChoice.DEFAULT).build();
 * LintResult result = linter.lint("drafts/port.md", bytes);
 * }</pre>
 */
public final class Linter {
  private final Supplier<Engine> loader;
  private final RuleCatalog catalog;
  private final Desk desk;
  private final @Nullable ResultCache cache;
  private final String options;
  private final int threads;
  private final Stats stats;
  private final @Nullable Firings firings;
  private volatile @Nullable Ahead ahead;
  private @Nullable Engine loaded;

  /** What was seen of an input before it was asked for. */
  private record Ahead(Input input, Config config, Survey survey) {}

  private Linter(Builder builder) {
    this.stats = builder.stats;
    this.firings = builder.counted ? stats.firings() : null;
    this.loader =
        () ->
            Engine.load(
                new Surveyor(builder.format, builder.bugs, stats),
                surveyor -> ahead = ahead(builder, surveyor));
    this.cache = builder.cache;
    this.catalog = catalog(cache);
    this.desk = new Desk(catalog, builder.choice, builder.configs, builder.profile);
    this.threads = builder.threads;
    this.options = cache == null ? "" : options(builder);
  }

  /** What results depend on beside a story and its settings. */
  private static String options(Builder builder) {
    // The first toString of a record links method handles: only for whoever keeps results.
    return String.join("\n", builder.choice.toString(), builder.profile, builder.format);
  }

  /** Reads the first story while the rules are still being loaded: they take longer than words. */
  private static @Nullable Ahead ahead(Builder builder, Surveyor surveyor) {
    Input first = builder.first;
    if (first == null) {
      return null;
    }
    try {
      Config config = builder.configs.of(Desk.place(first));
      return new Ahead(first, config, surveyor.survey(first, Desk.houseOf(config)));
    } catch (ConfigException e) {
      return null; // it is told when the story's turn has come
    }
  }

  private Survey survey(Surveyor surveyor, Input input, Config config) {
    Ahead known = ahead;
    if (known != null && known.input == input) {
      ahead = null;
      if (known.config == config) {
        return known.survey;
      }
    }
    return surveyor.survey(input, desk.house(config));
  }

  private RuleCatalog catalog(@Nullable ResultCache known) {
    RuleCatalog rules = known == null ? null : known.catalog();
    if (rules == null) {
      rules = engine().catalog();
      if (known != null) {
        known.put(rules);
      }
    }
    return rules;
  }

  private synchronized Engine engine() {
    Engine engine = loaded;
    if (engine == null) {
      engine = loader.get();
      loaded = engine;
    }
    return engine;
  }

  /**
   * Begins to load rules and analysis in the background, so that a linter which is made a little
   * later finds them there. They are loaded once for all linters.
   */
  public static void prepare() {
    Loading.analyzer();
    Loading.rules();
  }

  /** A builder for a linter with the rules that are on by default, and one thread. */
  public static Builder builder() {
    return new Builder();
  }

  /** All rules, those that do not speak included. */
  public RuleCatalog catalog() {
    return catalog;
  }

  /**
   * What the desk should know about one story.
   *
   * @param path a name for reports; its ending tells the format
   */
  public LintResult lint(String path, byte[] bytes) {
    return lint(new Input.Given(path, bytes));
  }

  /** What the desk should know about one input; never throws for what a file may contain. */
  public LintResult lint(Input input) {
    return cache == null ? fresh(input) : cached(cache, input);
  }

  private LintResult fresh(Input input) {
    return Together.of(reviews(input).stream().map(Review::result).toList());
  }

  private LintResult cached(ResultCache known, Input input) {
    byte[] bytes;
    String settings;
    try {
      Config config = desk.config(input);
      desk.examine(config);
      settings = options + "\n" + config.fingerprint();
      bytes = input.bytes();
    } catch (ConfigException | Input.RefusedException e) {
      return fresh(input);
    }
    LintResult before = known.get(settings, input.path(), bytes);
    if (before != null) {
      return before;
    }
    LintResult result = fresh(new Input.Held(Desk.place(input), input.path(), bytes));
    known.put(settings, bytes, result);
    return result;
  }

  /**
   * The same, with the story of each, for whoever marks the findings in it.
   *
   * @return at least one; several if the file is an export of several stories
   */
  public List<Review> reviews(Input input) {
    Config config;
    try {
      config = desk.config(input);
      desk.examine(config);
    } catch (ConfigException e) {
      String message = String.valueOf(e.getMessage());
      return failed(new Problem(input.path(), "configuration", message, ""));
    }
    Surveyor surveyor = engine().surveyor();
    Survey survey = survey(surveyor, input, config);
    if (survey instanceof Survey.Seen seen) {
      try {
        return seen.stories().stream().map(story -> judged(story, config)).toList();
      } catch (RuntimeException | StackOverflowError e) {
        return failed(surveyor.bug(input.path(), e));
      } catch (OutOfMemoryError e) {
        return failed(Surveyor.tooLarge(input.path()));
      }
    }
    return failed(((Survey.Failed) survey).problem());
  }

  private static List<Review> failed(Problem problem) {
    return List.of(new Review(null, LintResult.of(problem)));
  }

  /** Lints {@code inputs}, several at a time, and hands on the results in the inputs' order. */
  public void lint(List<? extends Input> inputs, Consumer<LintResult> results) {
    InOrder.map(inputs, threads, this::lint, results);
  }

  /** Where an input is; one that came through a pipe is taken to be here. */
  public static Path place(Input input) {
    return Desk.place(input);
  }

  /**
   * The settings of an input.
   *
   * @throws ConfigException if a file of settings cannot be used
   */
  public static Config config(Input input, ConfigFinder configs) {
    return configs.of(Desk.place(input));
  }

  /**
   * Those of {@code inputs} that {@code include} and {@code exclude} in their settings let through.
   *
   * @throws ConfigException if a file of settings cannot be used
   */
  public static List<Input> covered(List<? extends Input> inputs, ConfigFinder configs) {
    List<Input> covered = new ArrayList<>();
    for (Input input : inputs) {
      if (config(input, configs).covers(Desk.place(input))) {
        covered.add(input);
      }
    }
    return covered;
  }

  /**
   * Looks at the settings of all {@code inputs} before any of them is read.
   *
   * @throws ConfigException if a file of settings cannot be used
   */
  public void examine(List<? extends Input> inputs) {
    Set<Config> seen = new HashSet<>();
    for (Input input : inputs) {
      Config config = desk.config(input);
      if (seen.add(config)) {
        desk.examine(config);
      }
    }
  }

  private Review judged(Survey.Told story, Config config) {
    Article article = story.article();
    ProfileChoice choice = desk.profile(config, article, story.facts());
    Facts facts = choice.asReport() ? story.facts().asReport() : story.facts();
    String profile = choice.profile().value();
    Standards standards = desk.standards(config, profile, choice.by());
    // Nothing was read, or nothing that we understand: not even "no byline" is worth saying.
    Engine engine = engine();
    List<Policy> policies = desk.policies(config);
    List<Flag> flags =
        article.blocks().isEmpty()
            ? List.of()
            : stats.time(
                Stage.JUDGE, () -> engine.judge().judge(facts, policies, standards.off(), firings));
    Settled settled =
        stats.time(Stage.SETTLE, () -> engine.settler().settle(article, facts, flags, standards));
    stats.story(Digest.tally(facts).words(), facts.all().size());
    List<Note> notes = new ArrayList<>(Digest.notes(article, facts));
    notes.addAll(choice.notes());
    LintResult result =
        LintResult.of(
            article.path(),
            article.origin().source(),
            new Reading(article, facts),
            Digest.tally(facts),
            settled.findings(),
            notes,
            settled.suppressed(),
            profile,
            desk.ids(standards.off()));
    return new Review(article, result);
  }

  /** Settings of a linter. Not thread-safe. */
  public static final class Builder {
    private RuleChoice choice = RuleChoice.DEFAULT;
    private ConfigFinder configs = ConfigFinder.none();
    private String profile = "";
    private int threads = 1;
    private String format = "";
    private BiConsumer<String, Throwable> bugs = (path, error) -> {};
    private Stats stats = new Stats();
    private boolean counted;
    private @Nullable Input first;
    private @Nullable ResultCache cache;

    private Builder() {}

    /** Which rules speak. */
    public Builder rules(RuleChoice choice) {
      this.choice = choice;
      return this;
    }

    /** Where the settings of stories are found; nowhere if this is not said. */
    public Builder configs(ConfigFinder configs) {
      this.configs = configs;
      return this;
    }

    /**
     * The profile that all stories are judged by.
     *
     * @param profile one of {@link org.copydesk.config.Profiles#names()}; empty to let each story
     *     and its settings decide
     */
    public Builder profile(String profile) {
      this.profile = profile;
      return this;
    }

    /**
     * How many stories are linted at a time.
     *
     * @param threads at least 1
     */
    public Builder threads(int threads) {
      this.threads = threads;
      return this;
    }

    /** The format of all stories, whatever their names say; empty for what their names say. */
    public Builder format(String format) {
      this.format = format;
      return this;
    }

    /** Where is written down what takes how long, and which rules fire. */
    public Builder stats(Stats stats) {
      this.stats = stats;
      this.counted = true;
      return this;
    }

    /**
     * The story that will be linted first: it is read while the rules are being loaded. The same
     * object has to be given to {@link Linter#lint(Input)}.
     */
    public Builder first(@Nullable Input input) {
      this.first = input;
      return this;
    }

    /**
     * Where results are kept. Rules and analysis are then loaded only when a story is new. Results
     * from it have no {@link LintResult#reading()}; call {@link ResultCache#save} when all is done.
     *
     * @param cache null for nowhere
     */
    public Builder cache(@Nullable ResultCache cache) {
      this.cache = cache;
      return this;
    }

    /** Who is told the path and the error when Copydesk itself fails on a file. */
    public Builder onBug(BiConsumer<String, Throwable> bugs) {
      this.bugs = bugs;
      return this;
    }

    /**
     * Loads rules and analysis, unless a cache knows enough of them.
     *
     * @throws RuleChoice.UnknownRuleException if a chosen rule or family does not exist
     */
    public Linter build() {
      return new Linter(this);
    }
  }
}
