package org.copydesk.judge;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.resource.Bundle;
import org.copydesk.rule.RuleHeader;
import org.copydesk.rule.RuleInfo;
import org.drools.model.Rule;

/** Writes the {@link RuleIndex} of the compiled rules, when Copydesk is built. */
final class RuleIndexWriter {
  private static final String MODELS = "META-INF/kie/org.copydesk/copydesk/drools-model";

  private RuleIndexWriter() {}

  /**
   * Writes the index of the rules in a folder of classes; part of the build.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    StringBuilder lines = new StringBuilder();
    for (RuleIndex.Entry rule : entries()) {
      lines.append(rule.line()).append('\n');
    }
    Bundle.readAll(
        "org/copydesk/rulebase",
        List.of(".rule"),
        head -> {
          RuleInfo info = RuleHeader.parse(head).info();
          lines.append(RuleIndex.Entry.builtIn(info).line()).append('\n');
        });
    Files.writeString(Path.of(args[0], RuleIndex.PATH), lines);
  }

  private record Source(RuleHeader header, Set<String> conclusions) {}

  /** All compiled rules, in the order of their packages and names. */
  static List<RuleIndex.Entry> entries() throws ReflectiveOperationException {
    Map<String, Source> sources = new TreeMap<>();
    Bundle.readAll(
        "org/copydesk/rulebase",
        List.of(".drl"),
        drl -> {
          RuleHeader header = RuleHeader.parse(drl);
          sources.put(header.name(), new Source(header, RuleNeeds.conclusions(drl)));
        });
    Map<String, RuleIndex.Entry> entries = new TreeMap<>();
    for (String line : Bundle.read(MODELS).split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
        collect(line.strip(), sources, entries);
      }
    }
    if (!entries.keySet().containsAll(sources.keySet())) {
      throw new IllegalStateException("rules without a compiled body");
    }
    return List.copyOf(entries.values());
  }

  /** The compiler puts the rules of a package into classes of some rules each. */
  private static void collect(
      String model, Map<String, Source> sources, Map<String, RuleIndex.Entry> entries)
      throws ReflectiveOperationException {
    for (int part = 0;
        Bundle.has(model.replace('.', '/') + "RuleMethods" + part + ".class");
        part++) {
      String holder = model + "RuleMethods" + part;
      List<Method> methods =
          Arrays.stream(Class.forName(holder).getMethods())
              .filter(method -> method.getReturnType() == Rule.class)
              .sorted(Comparator.comparing(Method::getName))
              .toList();
      for (Method method : methods) {
        Rule rule = (Rule) method.invoke(null);
        Source source = sources.get(rule.getName());
        if (source == null) {
          throw new IllegalStateException("no source of the rule " + rule.getName());
        }
        RuleInfo info = source.header.derives() ? null : source.header.info();
        entries.put(
            rule.getName(),
            new RuleIndex.Entry(
                rule.getPackage(),
                holder,
                method.getName(),
                RuleNeeds.of(rule),
                source.conclusions,
                info));
      }
    }
  }
}
