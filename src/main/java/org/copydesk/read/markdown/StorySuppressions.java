package org.copydesk.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Place;
import org.copydesk.article.Suppression;
import org.copydesk.article.Suppression.Kind;
import org.copydesk.article.Suppression.Target;
import org.copydesk.read.spi.SuppressionText;
import org.copydesk.text.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Suppressions for a whole story, in its front matter: a field {@code copydesk-disable} with rules
 * and reasons, {@code ANO001: source at risk}, or with a list of texts that read so.
 */
final class StorySuppressions {
  private static final String KEY = "copydesk-disable";

  private static final Pattern TOML =
      Pattern.compile("(?im)^[ \\t]*\"?" + KEY + "\"?[ \\t]*=[ \\t]*(.+)$");
  private static final Pattern STRING = Pattern.compile("\"([^\"\\n]*)\"|'([^'\\n]*)'");

  private final String content;
  private final Span body;
  private final int[] offsets;
  private final List<Suppression> found = new ArrayList<>();

  private StorySuppressions(String content, Span body) {
    this.content = content;
    this.body = body;
    this.offsets = new int[content.codePointCount(body.start(), body.end()) + 1];
    int at = body.start();
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < body.end() ? Character.charCount(content.codePointAt(at)) : 0;
    }
  }

  /**
   * The suppressions in the order of the file.
   *
   * @param body where the fields stand in {@code content}
   */
  static List<Suppression> in(String content, Span body, boolean yaml) {
    String fields = body.in(content);
    if (!fields.toLowerCase(Locale.ROOT).contains(KEY)) {
      return List.of();
    }
    StorySuppressions reader = new StorySuppressions(content, body);
    if (yaml) {
      reader.yaml(fields);
    } else {
      reader.toml(fields);
    }
    return reader.found;
  }

  private void toml(String fields) {
    Matcher line = TOML.matcher(fields);
    while (line.find()) {
      Matcher string = STRING.matcher(fields).region(line.start(1), line.end(1));
      while (string.find()) {
        int group = string.group(1) != null ? 1 : 2;
        text(body.start() + string.start(group), body.start() + string.end(group));
      }
    }
  }

  private void yaml(String fields) {
    Node root;
    try {
      LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
      root = new Compose(settings).composeString(fields).orElse(null);
    } catch (YamlEngineException e) {
      return; // the fields as a whole have been complained of
    }
    if (root instanceof MappingNode map) {
      for (NodeTuple field : map.getValue()) {
        boolean ours =
            field.getKeyNode() instanceof ScalarNode key && key.getValue().equalsIgnoreCase(KEY);
        if (ours) {
          value(field.getValueNode());
        }
      }
    }
  }

  private void value(Node node) {
    if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        if (!(item instanceof SequenceNode)) {
          value(item);
        }
      }
    } else if (node instanceof MappingNode map) {
      for (NodeTuple field : map.getValue()) {
        Span rules = span(field.getKeyNode());
        String reason = field.getValueNode() instanceof ScalarNode it ? it.getValue() : "";
        List<Target> targets = parsed(rules.start(), rules.end()).targets();
        add(rules.to(span(field.getValueNode())), targets, reason.strip());
      }
    } else if (node instanceof ScalarNode) {
      Span span = span(node);
      text(span.start(), span.end());
    }
  }

  /** {@code "ANO001, FIG001: why"}, with or without its quotation marks. */
  private void text(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && "\"'".indexOf(content.charAt(start)) >= 0) {
      start++;
      end -= end > start && "\"'".indexOf(content.charAt(end - 1)) >= 0 ? 1 : 0;
    }
    Suppressed text = parsed(start, end);
    add(new Span(start, end), text.targets(), text.reason());
  }

  private record Suppressed(List<Target> targets, String reason) {}

  private Suppressed parsed(int start, int end) {
    SuppressionText text = SuppressionText.rules(Kind.STORY, content, start, end);
    return new Suppressed(
        text.targets().stream()
            .map(named -> new Target(named.name(), new Place.InSource(named.span())))
            .toList(),
        text.reason());
  }

  private void add(Span at, List<Target> targets, String reason) {
    Place whole = new Place.InSource(new Span(0, content.length()));
    found.add(new Suppression(Kind.STORY, new Place.InSource(at), whole, targets, reason));
  }

  /** Where {@code node} stands in the file; the parser counts code points of the fields. */
  private Span span(Node node) {
    int start = offset(node.getStartMark().map(Mark::getIndex).orElse(0));
    int end = offset(node.getEndMark().map(Mark::getIndex).orElse(0));
    while (end > start && content.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, Math.max(start, end));
  }

  private int offset(int codePoints) {
    return offsets[Math.min(codePoints, offsets.length - 1)];
  }
}
