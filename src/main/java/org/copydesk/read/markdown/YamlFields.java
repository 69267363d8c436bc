package org.copydesk.read.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Front matter in YAML: scalars as written, lists joined with commas, mappings left out. */
final class YamlFields {
  private YamlFields() {}

  /**
   * The fields in the order of the file.
   *
   * @throws IllegalArgumentException saying what is wrong and in which line of the file
   */
  static Map<String, String> read(String yaml) {
    Object loaded;
    try {
      loaded =
          new Load(LoadSettings.builder().setAllowDuplicateKeys(true).build()).loadFromString(yaml);
    } catch (MarkedYamlEngineException e) {
      // The fence above it is line 1.
      String where =
          e.getProblemMark().map(mark -> "line " + (mark.getLine() + 2) + ": ").orElse("");
      throw new IllegalArgumentException(where + e.getProblem() + ".", e);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException("it is not YAML.", e);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    if (loaded instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            String text = text(value);
            if (key != null && text != null) {
              fields.put(key.toString().toLowerCase(Locale.ROOT), text);
            }
          });
    }
    return fields;
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> item instanceof Map || item instanceof List ? null : text(item))
          .filter(item -> item != null && !item.isBlank())
          .collect(Collectors.joining(", "));
    }
    return value == null || value instanceof Map ? null : value.toString().strip();
  }
}
