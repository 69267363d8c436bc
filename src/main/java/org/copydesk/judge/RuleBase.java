package org.copydesk.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.rule.Severity;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.rule.TypeDeclaration;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.CanonicalKiePackages;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * The rules, compiled when Copydesk was built and loaded here without a compiler. Loading takes a
 * fraction of a second; a loaded rule base is immutable and may be shared by threads.
 */
public final class RuleBase {
  private static final String MODELS = "/META-INF/kie/org.copydesk/copydesk/drools-model";

  private final KieBase rules;
  private final RuleCatalog catalog;

  private RuleBase(KieBase rules) {
    this.rules = rules;
    this.catalog = catalogOf(rules);
  }

  /**
   * Loads the rules that Copydesk was built with.
   *
   * @throws IllegalStateException if the build left them out
   */
  public static RuleBase load() {
    KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
    KiePackagesBuilder builder = new KiePackagesBuilder(configuration);
    models().forEach(builder::addModel);
    CanonicalKiePackages packages = builder.build();
    for (InternalKnowledgePackage one : packages.getKiePackages()) {
      for (TypeDeclaration type : one.getTypeDeclarations().values()) {
        // Facts are records and never change: nobody has to know which rule looks at which part.
        type.setPropertyReactive(false);
      }
    }
    return new RuleBase(new KieBaseBuilder(configuration).createKieBase(packages));
  }

  /** What the rules say about themselves; rules that only derive facts are left out. */
  public RuleCatalog catalog() {
    return catalog;
  }

  KieBase rules() {
    return rules;
  }

  private static List<Model> models() {
    try (InputStream in = RuleBase.class.getResourceAsStream(MODELS)) {
      if (in == null) {
        throw new IllegalStateException("no compiled rules in this build: " + MODELS);
      }
      List<Model> models = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
          models.add((Model) Class.forName(line.strip()).getDeclaredConstructor().newInstance());
        }
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules cannot be loaded", e);
    }
  }

  private static RuleCatalog catalogOf(KieBase rules) {
    List<RuleInfo> found = new ArrayList<>();
    for (KiePackage folder : rules.getKiePackages()) {
      for (Rule rule : folder.getRules()) {
        if (rule.getMetaData().containsKey("id")) {
          found.add(info(folder.getName(), rule));
        }
      }
    }
    return new RuleCatalog(found);
  }

  private static RuleInfo info(String folder, Rule rule) {
    Map<String, Object> meta = rule.getMetaData();
    return new RuleInfo(
        text(meta, "id"),
        rule.getName(),
        text(meta, "family"),
        Severity.of(text(meta, "severity")),
        text(meta, "message"),
        text(meta, "fix"),
        text(meta, "since"),
        RuleStatus.valueOf(
            text(meta, "status").isEmpty() ? "STABLE" : text(meta, "status").toUpperCase()),
        list(text(meta, "yields")),
        text(meta, "once"),
        list(text(meta, "formerly")),
        text(meta, "summary"),
        text(meta, "sought"),
        Severity.of(text(meta, meta.containsKey("neutral") ? "neutral" : "severity")));
  }

  private static String text(Map<String, Object> meta, String key) {
    Object value = meta.get(key);
    if (value == null) {
      return "";
    }
    String text = value.toString().strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return (quoted ? text.substring(1, text.length() - 1) : text).replace("\\\"", "\"");
  }

  private static List<String> list(String commaSeparated) {
    return Arrays.stream(commaSeparated.split(","))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
