package org.copydesk.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.config.Demand.Section;
import org.copydesk.config.YamlFile.Field;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a file of settings says. */
final class ConfigReader {
  private final ConfigSource source;
  private final @Nullable Path folder;
  private final YamlFile yaml;
  private final DemandReader demands;

  private ConfigReader(ConfigSource source, @Nullable Path folder) {
    this.source = source;
    this.folder = folder;
    this.yaml = YamlFile.of(source);
    this.demands = new DemandReader(yaml);
  }

  /**
   * The settings of {@code source}. Whether rules and extended files exist is not asked here.
   *
   * @param folder what its patterns are about; null for a profile
   * @throws ConfigException if anything in it is not as it should be
   */
  static Layer read(ConfigSource source, @Nullable Path folder) {
    ConfigReader reader = new ConfigReader(source, folder);
    Layer layer = new Layer(source, folder);
    Node root = source.silent() ? null : reader.yaml.root();
    if (root != null && !YamlFile.silent(root)) {
      Map<String, Field> fields = reader.yaml.map(root, "A file of settings", keys(false));
      fields.values().forEach(field -> reader.field(layer, field));
    }
    return layer;
  }

  private static Set<String> keys(boolean override) {
    return override ? ConfigKeys.override().keySet() : ConfigKeys.file().keySet();
  }

  private void field(Layer layer, Field field) {
    if (YamlFile.silent(field.value())) {
      return; // "rules:" with all its lines commented out
    }
    switch (field.name()) {
      case "root" -> layer.root = yaml.bool(field.value(), "root").value();
      case "extends" -> layer.extended.addAll(yaml.texts(field.value(), "extends"));
      case "profile" -> layer.profile = yaml.oneOf(field.value(), "profile", Profiles.names());
      case "fail-on" -> failOn(layer, field);
      case "baseline" -> layer.baseline = file(field);
      case "cache" -> layer.cache = yaml.bool(field.value(), "cache");
      case "rules" -> grades(field, layer.rules);
      case "families" -> grades(field, layer.families);
      case "vocabulary" -> vocabulary(layer, field);
      case "suppressions" -> suppressions(layer, field);
      case "anonymity" -> demands.read(Section.ANONYMITY, field, layer.demands);
      case "thresholds" -> demands.read(Section.THRESHOLDS, field, layer.demands);
      case "include" -> layer.included.addAll(patterns(field));
      case "exclude" -> layer.excluded.addAll(patterns(field));
      case "files" -> layer.files.addAll(patterns(field));
      case "overrides" -> overrides(layer, field);
      default -> throw new IllegalStateException("a key that nobody reads: " + field.name());
    }
  }

  private void failOn(Layer layer, Field field) {
    Setting<String> level = yaml.oneOf(field.value(), "fail-on", ConfigKeys.THRESHOLDS);
    FailOn value = FailOn.valueOf(level.value().toUpperCase(Locale.ROOT));
    layer.failOn = new Setting<>(value, level.origin());
  }

  private Setting<Path> file(Field field) {
    Setting<String> name = yaml.text(field.value(), field.name());
    try {
      Path file = Path.of(name.value());
      boolean out = file.isAbsolute() || file.normalize().startsWith("..");
      if (!out && !name.value().contains("://")) {
        Path from = folder == null ? Path.of("") : folder;
        return new Setting<>(from.resolve(file).normalize(), name.origin());
      }
    } catch (InvalidPathException e) {
      throw new ConfigException(name.origin(), "This is not the name of a file.");
    }
    throw new ConfigException(
        name.origin(), "A " + field.name() + " is a file in this folder or below it.");
  }

  private void grades(Field field, Map<String, Setting<Grade>> grades) {
    for (Field one : yaml.map(field.value(), field.name(), null).values()) {
      Setting<String> grade = yaml.oneOf(one.value(), one.name(), ConfigKeys.GRADES);
      Grade value = Grade.valueOf(grade.value().toUpperCase(Locale.ROOT));
      grades.put(one.name(), new Setting<>(value, one.origin()));
    }
  }

  private void vocabulary(Layer layer, Field field) {
    Set<String> keys = ConfigKeys.vocabulary().keySet();
    for (Field one : yaml.map(field.value(), "vocabulary", keys).values()) {
      if (YamlFile.silent(one.value())) {
        continue;
      }
      if (one.name().equals("accept")) {
        layer.accepted.addAll(yaml.texts(one.value(), "accept"));
      } else {
        YamlFile.items(one.value()).forEach(item -> layer.rejected.add(rejected(item)));
      }
    }
  }

  private Setting<RejectedWord> rejected(Node item) {
    if (!(item instanceof MappingNode)) {
      Setting<String> word = yaml.text(item, "reject");
      return new Setting<>(new RejectedWord(word.value(), "phrase", List.of(), ""), word.origin());
    }
    Map<String, Field> fields = yaml.map(item, "A rejected word", ConfigKeys.rejected().keySet());
    Field word = fields.get("word");
    if (word == null) {
      throw yaml.wrong(item, "A rejected word needs the key word.");
    }
    Field part = fields.get("part");
    Field instead = fields.get("instead");
    Field message = fields.get("message");
    Setting<String> written = yaml.text(word.value(), "word");
    return new Setting<>(
        new RejectedWord(
            written.value(),
            part == null ? "phrase" : yaml.oneOf(part.value(), "part", ConfigKeys.PARTS).value(),
            instead == null
                ? List.of()
                : yaml.texts(instead.value(), "instead").stream().map(Setting::value).toList(),
            message == null ? "" : yaml.text(message.value(), "message").value()),
        written.origin());
  }

  private void suppressions(Layer layer, Field field) {
    Set<String> keys = ConfigKeys.suppressions().keySet();
    for (Field one : yaml.map(field.value(), "suppressions", keys).values()) {
      layer.reasonNeeded = yaml.bool(one.value(), one.name());
    }
  }

  private List<Setting<String>> patterns(Field field) {
    List<Setting<String>> patterns = yaml.texts(field.value(), field.name());
    for (Setting<String> pattern : patterns) {
      boolean out = List.of(pattern.value().split("/", -1)).contains("..");
      if (out) {
        throw new ConfigException(
            pattern.origin(), "A pattern is about files below its own folder: no \"..\".");
      }
    }
    return patterns;
  }

  private void overrides(Layer layer, Field field) {
    for (Node item : YamlFile.items(field.value())) {
      Layer override = new Layer(source, folder);
      Map<String, Field> fields = yaml.map(item, "An override", keys(true));
      fields.values().forEach(one -> field(override, one));
      if (override.files.isEmpty()) {
        throw yaml.wrong(item, "An override needs the key files.");
      }
      layer.overrides.add(override);
    }
  }
}
