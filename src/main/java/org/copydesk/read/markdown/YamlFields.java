package org.copydesk.read.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Front matter in YAML: scalars as written, lists joined with commas, mappings left out. */
final class YamlFields {
  /** For all stories: it keeps nothing of one. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setAllowDuplicateKeys(true).setUseMarks(true).build();

  private YamlFields() {}

  /**
   * The fields in the order of the file, names in lower case.
   *
   * @throws IllegalArgumentException saying what is wrong and in which line of the file
   */
  static Map<String, Field> read(String yaml) {
    Optional<Node> root;
    try {
      root = new Compose(SETTINGS).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      // The fence above it is line 1.
      String where =
          e.getProblemMark().map(mark -> "line " + (mark.getLine() + 2) + ": ").orElse("");
      throw new IllegalArgumentException(where + e.getProblem() + ".", e);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException("it is not YAML.", e);
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    if (root.orElse(null) instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        Field field = field(tuple.getValueNode(), yaml);
        if (tuple.getKeyNode() instanceof ScalarNode key && field != null) {
          fields.put(key.getValue().toLowerCase(Locale.ROOT), field);
        }
      }
    }
    return fields;
  }

  private static @Nullable Field field(Node value, String yaml) {
    if (value instanceof MappingNode map && !map.getValue().isEmpty()) {
      // "date:" with "created:" and "updated:" below: the first is what the name promises.
      Node first = map.getValue().get(0).getValueNode();
      return first instanceof ScalarNode scalar ? Field.scattered(scalar.getValue().strip()) : null;
    }
    if (value instanceof SequenceNode list) {
      return Field.scattered(
          list.getValue().stream()
              .filter(item -> item instanceof ScalarNode)
              .map(item -> ((ScalarNode) item).getValue().strip())
              .filter(item -> !item.isBlank())
              .collect(Collectors.joining(", ")));
    }
    if (!(value instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
      return null;
    }
    // Marks count code points.
    int start = scalar.getStartMark().map(Mark::getIndex).orElse(0);
    int end = scalar.getEndMark().map(Mark::getIndex).orElse(start);
    int from = yaml.offsetByCodePoints(0, start);
    return new Field(
        scalar.getValue().strip(),
        from,
        from + yaml.substring(from).offsetByCodePoints(0, end - start));
  }
}
