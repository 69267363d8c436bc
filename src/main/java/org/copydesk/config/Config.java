package org.copydesk.config;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.spelling.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * All that is decided for a story before it is read: the settings of its files, nearer ones over
 * farther ones. Two are the same object if the same files and overrides apply. Immutable; what is
 * worked out late is the same whoever works it out.
 */
public final class Config {
  /** Nothing is decided. */
  public static final Config EMPTY = new Config(List.of());

  private final List<Layer> layers;
  private @Nullable String print;

  Config(List<Layer> layers) {
    this.layers = List.copyOf(layers);
  }

  /** The files that say something, the farthest first, each once. */
  public List<String> sources() {
    return layers.stream().map(layer -> layer.source.name()).distinct().toList();
  }

  /**
   * Tells settings apart: equal only for equal files and overrides, in whatever folder they are; 64
   * hexadecimal digits.
   */
  public String fingerprint() {
    String known = print;
    if (known == null) {
      StringBuilder all = new StringBuilder();
      for (Layer layer : layers) {
        // An override is told from its neighbors by where its patterns stand.
        Origin at = layer.override() ? layer.files.get(0).origin() : Origin.DEFAULT;
        String text = layer.source.text();
        all.append(at.line()).append(' ').append(at.column()).append(' ').append(text.length());
        all.append('\n').append(text);
      }
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] hash = digest.digest(all.toString().getBytes(StandardCharsets.UTF_8));
        known = HexFormat.of().formatHex(hash);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
      print = known;
    }
    return known;
  }

  /** The profile asked for; null if none is. */
  public @Nullable Setting<String> profile() {
    return last(layer -> layer.profile);
  }

  /** Whether the profile is asked for by an override, and so for a few stories on purpose. */
  public boolean profileIsForThese() {
    boolean override = false;
    for (Layer layer : layers) {
      override = layer.profile == null ? override : layer.override();
    }
    return override;
  }

  /** The threshold of the exit code. */
  public Setting<FailOn> failOn() {
    Setting<FailOn> asked = last(layer -> layer.failOn);
    return asked == null ? new Setting<>(FailOn.ERROR, Origin.DEFAULT) : asked;
  }

  /** Whether a suppression without a reason is void. */
  public Setting<Boolean> reasonNeeded() {
    Setting<Boolean> asked = last(layer -> layer.reasonNeeded);
    return asked == null ? new Setting<>(true, Origin.DEFAULT) : asked;
  }

  /** The baseline that the story is compared with; null if there is none. */
  public @Nullable Setting<Path> baseline() {
    return last(layer -> layer.baseline);
  }

  /** Whether results are kept for the next run. */
  public Setting<Boolean> cache() {
    Setting<Boolean> asked = last(layer -> layer.cache);
    return asked == null ? new Setting<>(false, Origin.DEFAULT) : asked;
  }

  private <T> @Nullable Setting<T> last(Function<Layer, @Nullable Setting<T>> of) {
    Setting<T> found = null;
    for (Layer layer : layers) {
      Setting<T> own = of.apply(layer);
      found = own == null ? found : own;
    }
    return found;
  }

  /**
   * What is asked of copy: a Boolean, an Integer or a list of words by the {@linkplain
   * Demand#kind() kind} of the demand. Words that are {@link Demand#PROTECTED} are those of all
   * files and the usual ones; a nearer file takes back what a farther one protects.
   */
  public Setting<Object> demand(Demand demand) {
    return switch (demand) {
      case PROTECTED -> words(Demand.PROTECTED, Demand.UNPROTECTED);
      case UNPROTECTED -> words(Demand.UNPROTECTED, Demand.PROTECTED);
      default -> {
        Setting<Object> asked = last(layer -> layer.demands.get(demand));
        yield asked == null ? new Setting<>(demand.usual(), Origin.DEFAULT) : asked;
      }
    };
  }

  /** The words of a demand, from which a nearer file takes some back by the opposite one. */
  private Setting<Object> words(Demand demand, Demand opposite) {
    Set<String> words = new TreeSet<>(list(demand.usual()));
    Origin origin = Origin.DEFAULT;
    for (Layer layer : layers) {
      Setting<Object> fewer = layer.demands.get(opposite);
      Setting<Object> more = layer.demands.get(demand);
      if (fewer != null && words.removeAll(list(fewer.value()))) {
        origin = fewer.origin();
      }
      if (more != null && words.addAll(list(more.value()))) {
        origin = more.origin();
      }
    }
    return new Setting<>(List.copyOf(words), origin);
  }

  private static List<String> list(Object words) {
    return ((List<?>) words)
        .stream().map(word -> String.valueOf(word).toLowerCase(Locale.ROOT)).toList();
  }

  /** Words that the house uses, in order; a nearer file takes back what a farther one accepts. */
  public List<Setting<String>> accepted() {
    Map<String, Setting<String>> words = new LinkedHashMap<>();
    for (Layer layer : layers) {
      layer.rejected.forEach(word -> words.remove(key(word.value().word())));
      layer.accepted.forEach(word -> words.put(key(word.value()), word));
    }
    return List.copyOf(words.values());
  }

  /** Words that the house does not use, likewise. */
  public List<Setting<RejectedWord>> rejected() {
    Map<String, Setting<RejectedWord>> words = new LinkedHashMap<>();
    for (Layer layer : layers) {
      layer.rejected.forEach(word -> words.put(key(word.value().word()), word));
      layer.accepted.forEach(word -> words.remove(key(word.value())));
    }
    return List.copyOf(words.values());
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** Whether the story is to be checked at all, by {@code include} and {@code exclude}. */
  public boolean covers(Path story) {
    Path file = story.toAbsolutePath().normalize();
    for (Layer layer : layers) {
      boolean out = !layer.included.isEmpty() && !StoryPatterns.fits(layer.included, layer, file);
      if (out || StoryPatterns.fits(layer.excluded, layer, file)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Who chose the profile of a story. The nearer the choice is to the story, the more it overrules:
   * a desk's {@code LOA003: error} is meant for news, not for a story that is labeled as opinion.
   */
  public enum ProfileBy {
    /** The settings: all they say is put on top of it. */
    SETTINGS,
    /** The story, by its front matter or its label: only overrides are put on top of it. */
    STORY,
    /** The run: it comes on top of all settings. */
    RUN
  }

  /**
   * What is wanted of each rule, by name; {@link Grade#ON} for one that nobody speaks of, {@link
   * Grade#OFF} for an optional one.
   *
   * @throws ConfigException if a rule or family does not exist
   */
  public Map<String, Setting<Grade>> grades(RuleCatalog catalog, String profile, ProfileBy by) {
    Map<String, Setting<Grade>> grades = new TreeMap<>();
    for (RuleInfo rule : catalog.rules()) {
      Grade usual = rule.status() == RuleStatus.OPTIONAL ? Grade.OFF : Grade.ON;
      grades.put(rule.name(), new Setting<>(usual, Origin.DEFAULT));
    }
    for (Layer layer : inOrder(Profiles.layer(profile), by)) {
      put(layer, catalog, grades, layer.folder == null);
    }
    return grades;
  }

  private List<Layer> inOrder(Layer profile, ProfileBy by) {
    List<Layer> order = new ArrayList<>();
    Predicate<Layer> above =
        layer -> by == ProfileBy.SETTINGS || (by == ProfileBy.STORY && layer.override());
    layers.stream().filter(above.negate()).forEach(order::add);
    order.add(profile);
    layers.stream().filter(above).forEach(order::add);
    return order;
  }

  /**
   * @param lenient whether what does not exist is passed over
   */
  private static void put(
      Layer layer, RuleCatalog catalog, Map<String, Setting<Grade>> grades, boolean lenient) {
    layer.families.forEach(
        (family, grade) -> {
          if (!lenient && !catalog.families().contains(family)) {
            throw unknownFamily(family, grade.origin(), catalog);
          }
          for (RuleInfo rule : catalog.rules()) {
            if (rule.family().equals(family)) {
              grades.put(rule.name(), grade);
            }
          }
        });
    Map<String, String> named = new LinkedHashMap<>();
    layer.rules.forEach(
        (rule, grade) -> {
          String name = catalog.find(rule).map(RuleInfo::name).orElse("");
          if (name.isEmpty() && !lenient) {
            throw unknownRule(rule, grade.origin(), catalog);
          }
          String other = named.put(name, rule);
          if (other != null && !name.isEmpty()) {
            throw new ConfigException(
                grade.origin(), "This is the rule that is also set as " + other + ".");
          }
          if (!name.isEmpty()) {
            grades.put(name, grade);
          }
        });
  }

  private static List<String> ids(RuleCatalog catalog) {
    List<String> ids = new ArrayList<>();
    catalog.rules().forEach(rule -> ids.addAll(List.of(rule.id(), rule.name())));
    return ids;
  }

  private static ConfigException unknownRule(String name, Origin origin, RuleCatalog catalog) {
    return new ConfigException(
        origin,
        catalog.families().contains(name)
            ? name + " is a family; it belongs below the key families."
            : "There is no rule called " + name + "." + Nearest.didYouMean(name, ids(catalog)));
  }

  private static ConfigException unknownFamily(String name, Origin origin, RuleCatalog catalog) {
    String near = Nearest.didYouMean(name, catalog.families());
    String all =
        near.isEmpty() ? " There are " + String.join(", ", catalog.families()) + "." : near;
    return new ConfigException(
        origin,
        catalog.find(name).isPresent()
            ? name + " is a rule; it belongs below the key rules."
            : "There is no family called " + name + "." + all);
  }
}
