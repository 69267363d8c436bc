package org.copydesk.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.spelling.Nearest;
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

/**
 * A YAML file as a tree in which everything knows its place. Nothing is built from it but texts,
 * lists and maps: no tag names a class, and an alias is the same node again, so that a bomb of
 * aliases stays as small as it is written.
 */
final class YamlFile {
  /** What a word can be without a tag. */
  private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.BOOL, Tag.INT, Tag.FLOAT);

  private final ConfigSource source;

  private YamlFile(ConfigSource source) {
    this.source = source;
  }

  static YamlFile of(ConfigSource source) {
    return new YamlFile(source);
  }

  /**
   * A key of a map.
   *
   * @param name the key
   * @param origin where the key stands
   * @param value what it has
   */
  record Field(String name, Origin origin, Node value) {}

  /**
   * The topmost node; null for a file that says nothing.
   *
   * @throws ConfigException if it is not YAML
   */
  @Nullable Node root() {
    LoadSettings settings =
        LoadSettings.builder().setAllowDuplicateKeys(true).setLabel(source.name()).build();
    try {
      return new Compose(settings).composeString(source.text()).orElse(null);
    } catch (MarkedYamlEngineException e) {
      Origin origin = e.getProblemMark().map(mark -> origin(mark, 1)).orElse(whole());
      throw new ConfigException(origin, "This is not YAML: " + problem(e) + ".");
    } catch (YamlEngineException e) {
      throw new ConfigException(whole(), "This is not YAML.");
    } catch (StackOverflowError e) {
      throw new ConfigException(whole(), "Lists and maps are nested too deep.");
    }
  }

  /** What the parser found; the faults that are made most often in words that help. */
  private static String problem(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    if (problem.contains("(TAB)")) {
      return "a tab stands where spaces are wanted";
    }
    if (problem.contains("<block end>")) {
      return "this does not stand in the column of what it belongs to";
    }
    if (problem.contains("unexpected end of stream")) {
      return "a quotation mark is opened and never closed";
    }
    if (problem.contains("<stream end>")) {
      return "a bracket is opened and never closed";
    }
    return problem;
  }

  /**
   * The fields of a map in their order.
   *
   * @param what how a complaint names the map
   * @param known its keys; null if any name is one
   * @throws ConfigException if {@code node} is no map, a key is there twice or is none of those
   */
  Map<String, Field> map(Node node, String what, @Nullable Collection<String> known) {
    if (!(node instanceof MappingNode map)) {
      throw wrong(node, what + " needs keys with values, \"key: value\".");
    }
    if (!map.getTag().equals(Tag.MAP)) {
      throw wrong(node, "Tags are not read here.");
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw wrong(tuple.getKeyNode(), "A key is a word.");
      }
      String name = key.getValue();
      Origin origin = origin(key);
      if (known != null && !known.contains(name)) {
        String near = Nearest.didYouMean(name, known);
        String told = near.isEmpty() ? " There are " + String.join(", ", known) + "." : near;
        throw new ConfigException(origin, "There is no key \"" + name + "\" here." + told);
      }
      Field field = new Field(name, origin, tuple.getValueNode());
      Field other = fields.put(name, field);
      if (other != null) {
        int line = other.origin.line();
        throw new ConfigException(
            origin, "The key \"" + name + "\" is already in line " + line + ".");
      }
    }
    return fields;
  }

  /**
   * A word or a text.
   *
   * @throws ConfigException if it is a list or a map, or empty
   */
  Setting<String> text(Node node, String what) {
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong(node, what + " needs one value, no list and no keys.");
    }
    if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
      throw wrong(node, what + " needs a value.");
    }
    if (!PLAIN.contains(scalar.getTag())) {
      throw wrong(node, "Tags are not read here.");
    }
    return new Setting<>(scalar.getValue().strip(), origin(node));
  }

  /**
   * One of a few words.
   *
   * @throws ConfigException if it is none of them
   */
  Setting<String> oneOf(Node node, String what, Collection<String> words) {
    Setting<String> text = text(node, what);
    if (!words.contains(text.value())) {
      throw new ConfigException(
          text.origin(),
          what
              + " is one of "
              + String.join(", ", words)
              + ", not "
              + text.value()
              + "."
              + Nearest.didYouMean(text.value(), words));
    }
    return text;
  }

  /**
   * {@code true} or {@code false}.
   *
   * @throws ConfigException if it is neither
   */
  Setting<Boolean> bool(Node node, String what) {
    Setting<String> text = oneOf(node, what, List.of("true", "false"));
    return new Setting<>(text.value().equals("true"), text.origin());
  }

  /**
   * Texts; a single one may stand without the list around it.
   *
   * @throws ConfigException if one of them is none
   */
  List<Setting<String>> texts(Node node, String what) {
    List<Setting<String>> texts = new ArrayList<>();
    for (Node item : items(node)) {
      texts.add(text(item, what));
    }
    return texts;
  }

  /** The items of a list; anything else is its own only item. */
  static List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of(node);
  }

  /** Whether a key was written and its value was not. */
  static boolean silent(Node node) {
    return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
  }

  ConfigException wrong(Node node, String message) {
    return new ConfigException(origin(node), message);
  }

  Origin origin(Node node) {
    int width = 1;
    Mark start = node.getStartMark().orElse(null);
    Mark end = node.getEndMark().orElse(null);
    if (start != null && end != null && start.getLine() == end.getLine()) {
      width = Math.max(1, end.getColumn() - start.getColumn());
    }
    return start == null ? whole() : origin(start, width);
  }

  private Origin origin(Mark mark, int width) {
    return new Origin(source, mark.getLine() + 1, mark.getColumn() + 1, width);
  }

  private Origin whole() {
    return new Origin(source, 0, 0, 1);
  }
}
