package org.copydesk.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.config.Demand.Section;
import org.copydesk.config.YamlFile.Field;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a desk answers to {@linkplain Demand demands}. */
final class DemandReader {
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,12}");

  private final YamlFile yaml;

  DemandReader(YamlFile yaml) {
    this.yaml = yaml;
  }

  /**
   * Puts the answers below the key of {@code section} into {@code answers}.
   *
   * @throws ConfigException if one of them is none
   */
  void read(Section section, Field field, Map<Demand, Setting<Object>> answers) {
    List<String> keys = section.demands().stream().map(Demand::key).toList();
    for (Field one : yaml.map(field.value(), section.key(), keys).values()) {
      if (!YamlFile.silent(one.value())) {
        Demand demand = Demand.of(section, one.name());
        answers.put(demand, new Setting<>(answer(demand, one.value()), one.origin()));
      }
    }
  }

  private Object answer(Demand demand, Node node) {
    return switch (demand.kind()) {
      case YES_NO -> yaml.bool(node, demand.key()).value();
      case NUMBER -> number(demand, node);
      case CHOICES, WORDS -> words(demand, node);
    };
  }

  private Integer number(Demand demand, Node node) {
    Setting<String> text = yaml.text(node, demand.key());
    String value = text.value();
    long number = WHOLE.matcher(value).matches() ? Long.parseLong(value) : Long.MIN_VALUE;
    if (number < demand.least() || number > demand.most()) {
      throw new ConfigException(
          text.origin(),
          demand.key()
              + " is a whole number "
              + (demand.most() == Integer.MAX_VALUE
                  ? "of at least " + demand.least()
                  : "from " + demand.least() + " to " + demand.most())
              + ", not "
              + value
              + ".");
    }
    return (int) number;
  }

  private List<String> words(Demand demand, Node node) {
    List<String> words = new ArrayList<>();
    for (Node item : YamlFile.items(node)) {
      Setting<String> word =
          demand.choices().isEmpty()
              ? yaml.text(item, demand.key())
              : yaml.oneOf(item, demand.key(), demand.choices());
      if (word.value().contains(" ")) {
        throw new ConfigException(
            word.origin(),
            demand.key() + " takes single words, the last one of several: seeker, not job seeker.");
      }
      words.add(word.value());
    }
    return List.copyOf(words);
  }
}
