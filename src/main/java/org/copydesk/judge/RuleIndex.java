package org.copydesk.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.resource.Bundle;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.rule.Severity;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The compiled rules without their bodies, as {@link RuleIndexWriter} wrote them: what each says
 * about itself, where its body is, and what a story must have before it can fire. Immutable.
 *
 * @param rules all rules with a body, those that only derive included
 * @param builtIn what the others say about themselves, which are part of settling
 */
record RuleIndex(List<Entry> rules, List<RuleInfo> builtIn) {
  /** Where it is in the bundle. */
  static final String PATH = "org/copydesk/rules.index";

  /**
   * One rule: one line, whose fields are divided by tabs and lists by semicolons.
   *
   * @param drlPackage {@code org.copydesk.rules.hearsay}
   * @param holder the class that the compiler put the rule in; empty if it has no body
   * @param method the method that makes it
   * @param needs what there must be; see {@link RuleNeeds#of}
   * @param conclusions what it inserts; see {@link RuleNeeds#conclusions}
   * @param info what it says about itself; null if it only derives
   */
  record Entry(
      String drlPackage,
      String holder,
      String method,
      List<Need> needs,
      Set<String> conclusions,
      @Nullable RuleInfo info) {

    /** A rule without a body. */
    static Entry builtIn(RuleInfo info) {
      return new Entry("", "", "", List.of(), Set.of(), info);
    }

    /** Makes the rule, body and all. */
    Rule compiled() {
      try {
        return (Rule) Class.forName(holder).getMethod(method).invoke(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the compiled rules cannot be loaded", e);
      }
    }

    /** The line of {@link RuleIndex#PATH}. */
    String line() {
      List<String> fields = new ArrayList<>();
      fields.addAll(List.of(drlPackage, holder, method));
      fields.add(needs.stream().map(Need::text).collect(Collectors.joining(";")));
      fields.add(String.join(";", conclusions));
      if (info != null) {
        fields.addAll(List.of(info.id(), info.name(), info.family(), info.severity().name()));
        fields.addAll(List.of(info.message(), info.fix(), info.since(), info.status().name()));
        fields.add(String.join(";", info.yieldsTo()));
        fields.add(info.oncePer());
        fields.add(String.join(";", info.formerly()));
        fields.addAll(List.of(info.summary(), info.sought(), info.neutral().name()));
      }
      String line = String.join("\t", fields);
      if (line.indexOf('\n') >= 0 || fields.stream().anyMatch(field -> field.indexOf('\t') >= 0)) {
        throw new IllegalArgumentException("a tab or a line end in a rule's annotations: " + line);
      }
      return line;
    }

    static Entry of(String line) {
      String[] field = line.split("\t", -1);
      RuleInfo info =
          field.length == 5
              ? null
              : new RuleInfo(
                  field[5],
                  field[6],
                  field[7],
                  Severity.valueOf(field[8]),
                  field[9],
                  field[10],
                  field[11],
                  RuleStatus.valueOf(field[12]),
                  List.copyOf(names(field[13])),
                  field[14],
                  List.copyOf(names(field[15])),
                  field[16],
                  field[17],
                  Severity.valueOf(field[18]));
      return new Entry(
          field[0], field[1], field[2], needs(field[3]), Set.copyOf(names(field[4])), info);
    }

    private static List<Need> needs(String field) {
      List<Need> needs = new ArrayList<>();
      for (String need : names(field)) {
        needs.add(Need.of(need));
      }
      return needs;
    }

    private static List<String> names(String field) {
      return field.isEmpty() ? List.of() : Arrays.asList(field.split(";", -1));
    }
  }

  /** Copies the lists. */
  RuleIndex {
    rules = List.copyOf(rules);
    builtIn = List.copyOf(builtIn);
  }

  /**
   * The rules that Copydesk was built with.
   *
   * @throws IllegalStateException if the build left them out
   */
  static RuleIndex open() {
    if (!Bundle.has(PATH)) {
      throw new IllegalStateException("no compiled rules in this build: " + PATH);
    }
    List<Entry> rules = new ArrayList<>();
    List<RuleInfo> builtIn = new ArrayList<>();
    for (String line : Bundle.read(PATH).split("\n", -1)) {
      if (!line.isEmpty()) {
        Entry rule = Entry.of(line);
        if (!rule.holder.isEmpty()) {
          rules.add(rule);
        } else if (rule.info != null) {
          builtIn.add(rule.info);
        }
      }
    }
    return new RuleIndex(rules, builtIn);
  }

  /** What the rules say about themselves; rules that only derive facts are left out. */
  RuleCatalog catalog() {
    List<RuleInfo> infos = new ArrayList<>(builtIn);
    for (Entry rule : rules) {
      if (rule.info != null) {
        infos.add(rule.info);
      }
    }
    return new RuleCatalog(infos);
  }
}
