package org.copydesk.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.article.Place;
import org.copydesk.article.Suppression;
import org.copydesk.article.Suppression.Kind;
import org.copydesk.article.Suppression.Target;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.spelling.Nearest;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The suppressions of a story: which finding each of them spares, and what is wrong with those that
 * spare none. Not thread-safe; ask about all findings before asking for the {@link #faults()}.
 */
final class SuppressionLedger {
  private static final List<String> COMMANDS =
      List.of(
          "copydesk-disable",
          "copydesk-enable",
          "copydesk-disable-line",
          "copydesk-disable-next-line");

  private static final String ALL = "all";
  private static final String RULE = "rule ";
  private static final String FAMILY = "family ";

  private final RuleCatalog catalog;
  private final Standards standards;
  private final Map<String, Reach> reaches = new HashMap<>();
  private final Map<String, Use> open = new LinkedHashMap<>();
  private final List<Use> uses = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  SuppressionLedger(List<Suppression> suppressions, RuleCatalog catalog, Standards standards) {
    this.catalog = catalog;
    this.standards = standards;
    suppressions.forEach(this::enter);
    open.forEach((key, use) -> reach(key).blocks.put(use.span.start(), use));
  }

  /**
   * Something wrong with a suppression.
   *
   * @param rule the name of the rule about it
   * @param at where
   * @param values placeholders of the rule's message
   */
  record Fault(String rule, Place at, Map<String, String> values) {}

  /** One rule or family of one suppression. */
  private static final class Use {
    final Suppression suppression;
    final Target target;
    Span span;
    boolean used;

    Use(Suppression suppression, Target target) {
      this.suppression = suppression;
      this.target = target;
      this.span = span(suppression.covers());
    }
  }

  /** Where one rule or family is to keep quiet. */
  private static final class Reach {
    /** By start: lines do not overlap, nor do blocks. */
    final TreeMap<Integer, List<Use>> lines = new TreeMap<>();

    final TreeMap<Integer, Use> blocks = new TreeMap<>();
    final List<Use> words = new ArrayList<>();
    @Nullable Use story;
  }

  private static Span span(Place place) {
    return place instanceof Place.InSource file ? file.span() : ((Place.InCopy) place).span();
  }

  private Reach reach(String key) {
    return reaches.computeIfAbsent(key, k -> new Reach());
  }

  private void enter(Suppression it) {
    if (it.kind() == Kind.UNKNOWN) {
      for (Target written : it.targets()) {
        String near = near(written.name(), COMMANDS);
        fault(
            "unknown-rule-in-suppression",
            written.at(),
            "There is no command " + written.name(),
            near);
      }
      return;
    }
    if (it.kind() == Kind.END) {
      end(it);
      return;
    }
    if (it.targets().isEmpty()) {
      fault("unknown-rule-in-suppression", it.at(), "This suppression names no rule", "");
    }
    boolean isVoid = standards.reasonNeeded() && it.reason().isEmpty();
    if (isVoid && !it.targets().isEmpty()) {
      faults.add(new Fault("suppression-without-reason", it.at(), Map.of()));
    }
    for (Target target : it.targets()) {
      String key = key(target);
      if (key == null) {
        unknown(target);
      } else if (!isVoid) {
        enter(key, new Use(it, target));
      }
    }
  }

  private void enter(String key, Use use) {
    uses.add(use);
    Reach reach = reach(key);
    switch (use.suppression.kind()) {
      case LINE, NEXT_LINE ->
          reach.lines.computeIfAbsent(use.span.start(), start -> new ArrayList<>()).add(use);
      case BLOCK -> open.putIfAbsent(key, use); // a second one inside the first spares nothing
      case STORY -> reach.story = reach.story == null ? use : reach.story;
      case WORDS -> reach.words.add(use);
      case END, UNKNOWN -> throw new IllegalStateException("covers nothing");
    }
  }

  private void end(Suppression it) {
    int at = span(it.at()).start();
    Map<String, Place> ended = new LinkedHashMap<>();
    for (Target target : it.targets()) {
      String key = key(target);
      if (key == null) {
        unknown(target);
      } else {
        ended.put(key, target.at());
      }
    }
    if (it.targets().isEmpty()) {
      open.keySet().forEach(key -> ended.put(key, it.at()));
      if (open.isEmpty()) {
        unused(it.at(), "This ends no suppression");
      }
    }
    ended.forEach(
        (key, place) -> {
          Use use = open.remove(key);
          if (use == null) {
            unused(place, "This ends no suppression of it");
          } else {
            use.span = new Span(use.span.start(), Math.max(use.span.start(), at));
            reach(key).blocks.put(use.span.start(), use);
          }
        });
  }

  private @Nullable String key(Target target) {
    String name = target.name().toLowerCase(Locale.ROOT);
    return catalog
        .find(name)
        .map(rule -> RULE + rule.name())
        .orElseGet(
            () ->
                name.equals(ALL) ? ALL : catalog.families().contains(name) ? FAMILY + name : null);
  }

  private void unknown(Target target) {
    List<String> known =
        Stream.concat(
                catalog.rules().stream().flatMap(rule -> Stream.of(rule.id(), rule.name())),
                catalog.families().stream())
            .toList();
    fault(
        "unknown-rule-in-suppression",
        target.at(),
        "There is no rule or family called " + target.name(),
        near(target.name(), known));
  }

  private static String near(String name, List<String> known) {
    String nearest = Nearest.to(name, known);
    return nearest.isEmpty() ? "" : " (did you mean " + nearest + "?)";
  }

  private void unused(Place at, String what) {
    faults.add(new Fault("unused-suppression", at, Map.of("what", what)));
  }

  private void fault(String rule, Place at, String what, String near) {
    faults.add(new Fault(rule, at, Map.of("what", what, "near", near)));
  }

  /**
   * The suppression that spares a finding; every other one that would is counted as used, too.
   *
   * @param rule of the finding
   * @param copy its words in the reading text
   * @param source the same in the file
   * @return null if it is to be told
   */
  @Nullable Suppression sparing(RuleInfo rule, Span copy, Span source) {
    if (reaches.isEmpty()) {
      return null;
    }
    Suppression found = null;
    for (String key : List.of(RULE + rule.name(), FAMILY + rule.family(), ALL)) {
      Reach reach = reaches.get(key);
      if (reach != null) {
        for (Use use : covering(reach, copy, source)) {
          use.used = true;
          found = found == null ? use.suppression : found;
        }
      }
    }
    return found;
  }

  /** The narrowest first. */
  private static List<Use> covering(Reach reach, Span copy, Span source) {
    List<Use> found = new ArrayList<>();
    reach.words.stream().filter(use -> use.span.overlaps(copy)).forEach(found::add);
    for (List<Use> line : reach.lines.headMap(source.end(), false).descendingMap().values()) {
      if (!line.get(0).span.overlaps(source)) {
        break;
      }
      found.addAll(line);
    }
    Map.Entry<Integer, Use> block = reach.blocks.floorEntry(source.start());
    if (block != null && block.getValue().span.overlaps(source)) {
      found.add(block.getValue());
    }
    if (reach.story != null) {
      found.add(reach.story);
    }
    return found;
  }

  /** What is wrong with the suppressions, by place; of rules that are off, nothing. */
  List<Fault> faults() {
    List<Fault> all = new ArrayList<>(faults);
    for (Use use : uses) {
      if (!use.used && judged(use.target)) {
        String what = "Nothing of " + use.target.name() + " is found here";
        all.add(new Fault("unused-suppression", use.target.at(), Map.of("what", what)));
      }
    }
    all.removeIf(fault -> standards.off().contains(fault.rule));
    all.sort((one, other) -> span(one.at).compareTo(span(other.at)));
    return all;
  }

  /** Whether a rule that is meant was on: one that is off has nothing to be spared. */
  private boolean judged(Target target) {
    Set<String> off = standards.off();
    String key = key(target);
    return catalog.rules().stream()
        .filter(
            rule ->
                ALL.equals(key)
                    || (RULE + rule.name()).equals(key)
                    || (FAMILY + rule.family()).equals(key))
        .anyMatch(rule -> !off.contains(rule.name()));
  }
}
