package org.copydesk.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import org.copydesk.fact.TermHit;
import org.copydesk.rule.RuleCatalog;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.rule.TypeDeclaration;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;

/**
 * The rules, compiled when Copydesk was built and loaded here without a compiler, each when a story
 * first has what it needs: most rules ask for hits of a list or a kind of fact that most stories do
 * not have, and loading all of them takes longer than all the rest of a first lint. Thread-safe.
 */
public final class RuleBase {
  /** What nearly every story has; rules that need nothing else are loaded ahead. */
  private static final Set<String> USUAL =
      Set.of(
          "AnonymityPolicy",
          "Attribution",
          "Figure",
          "Paragraph",
          "Quotation",
          "Sentence",
          "SourceBalance",
          "SourceMention",
          "Story",
          "TermHit",
          "Thresholds");

  private final KieBaseConfiguration configuration = EmptyBase.configuration();
  private final InternalKnowledgeBase loaded = EmptyBase.of(configuration);
  private final Sessions sessions = new Sessions(loaded);
  private final List<RuleIndex.Entry> all;
  private final RuleCatalog catalog;

  /** Held for reading while stories are judged, for writing while rules are added. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /**
   * Whether a loaded rule looks at facts of a kind, as far as anybody asked; see {@link #asked}.
   */
  private final Map<Class<?>, Boolean> kindsAsked = new ConcurrentHashMap<>();

  /** What loaded rules may conclude; changed under the lock, before {@link #waiting}. */
  private volatile Set<String> conclusions = Set.of();

  /** Rules that no story has needed yet; changed under the lock. */
  private volatile List<RuleIndex.Entry> waiting;

  private RuleBase(RuleIndex index) {
    all = index.rules();
    catalog = index.catalog();
    waiting = all;
  }

  /**
   * The rules that Copydesk was built with; those are loaded that nearly every story needs.
   *
   * @throws IllegalStateException if the build left them out
   */
  public static RuleBase load() {
    RuleBase base = new RuleBase(RuleIndex.open());
    base.addFor(USUAL);
    return base;
  }

  /**
   * The same with all rules loaded, needed or not.
   *
   * @throws IllegalStateException if the build left them out
   */
  public static RuleBase loadAll() {
    RuleBase base = new RuleBase(RuleIndex.open());
    base.add(base.all);
    return base;
  }

  /** What the rules say about themselves; rules that only derive facts are left out. */
  public RuleCatalog catalog() {
    return catalog;
  }

  /**
   * Judges by all rules that can fire on these facts, and perhaps others.
   *
   * @param facts all that there are, but what rules conclude
   * @param judging takes a session, for as long as it lasts, and those of the facts that a rule
   *     asks for; it has to insert them
   */
  <T> T judge(Collection<?> facts, BiFunction<KieSession, List<Object>, T> judging) {
    if (!waiting.isEmpty()) {
      addFor(kinds(facts));
    }
    lock.readLock().lock();
    try {
      return sessions.judge(asked(facts), judging);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** The facts that a loaded rule looks at: not clauses, a third of all, which no rule names. */
  private List<Object> asked(Collection<?> facts) {
    List<Object> asked = new ArrayList<>(facts.size());
    for (Object fact : facts) {
      Boolean known = kindsAsked.get(fact.getClass()); // computeIfAbsent may lock what is there
      if (known == null ? kindsAsked.computeIfAbsent(fact.getClass(), this::asked) : known) {
        asked.add(fact);
      }
    }
    return asked;
  }

  private boolean asked(Class<?> kind) {
    for (ObjectTypeNode node : loaded.getRete().getObjectTypeNodes()) {
      if (node.getObjectType() instanceof ClassObjectType type
          && type.getClassType().isAssignableFrom(kind)) {
        return true;
      }
    }
    return false;
  }

  /** How many rules no story has needed yet. */
  int waiting() {
    return waiting.size();
  }

  private void addFor(Set<String> kinds) {
    Set<RuleIndex.Entry> possible = possible(kinds);
    if (possible.isEmpty()) {
      return;
    }
    lock.writeLock().lock();
    try {
      add(waiting.stream().filter(possible::contains).toList());
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void add(List<RuleIndex.Entry> rules) {
    Map<String, ModelImpl> models = new TreeMap<>();
    for (RuleIndex.Entry rule : rules) {
      models
          .computeIfAbsent(rule.drlPackage(), name -> new ModelImpl(name))
          .addRule(rule.compiled());
    }
    KiePackagesBuilder builder = new KiePackagesBuilder(configuration);
    models.values().forEach(builder::addModel);
    Collection<InternalKnowledgePackage> packages = builder.build().getKiePackages();
    for (InternalKnowledgePackage one : packages) {
      for (TypeDeclaration type : one.getTypeDeclarations().values()) {
        // Facts are records and never change: nobody has to know which rule looks at which part.
        type.setPropertyReactive(false);
      }
    }
    sessions.end(); // the engine would bring each of them up to date
    loaded.addPackages(packages);
    kindsAsked.clear();
    Set<String> concluded = new HashSet<>(conclusions);
    rules.forEach(rule -> concluded.addAll(rule.conclusions()));
    conclusions = concluded;
    Set<RuleIndex.Entry> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(waiting);
    rules.forEach(left::remove);
    waiting = all.stream().filter(left::contains).toList();
  }

  /**
   * The waiting rules that can fire where there are such facts and what rules conclude from them,
   * those that are loaded from whatever facts; a set by identity, since the first hash of a record
   * takes longer than all the rest of this.
   */
  private Set<RuleIndex.Entry> possible(Set<String> kinds) {
    List<RuleIndex.Entry> left = waiting;
    Set<String> there = new HashSet<>(conclusions);
    there.addAll(kinds);
    Set<RuleIndex.Entry> possible = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean more = true;
    while (more) {
      more = false;
      for (RuleIndex.Entry rule : left) {
        if (there.containsAll(rule.needs()) && possible.add(rule)) {
          more |= there.addAll(rule.conclusions());
        }
      }
    }
    return possible;
  }

  private static Set<String> kinds(Collection<?> facts) {
    Set<Class<?>> types = new HashSet<>();
    Set<String> lists = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (Object fact : facts) {
      if (types.add(fact.getClass())) {
        kinds.add(fact.getClass().getSimpleName());
      }
      if (fact instanceof TermHit hit && lists.add(hit.list())) {
        kinds.add(RuleNeeds.need(hit.list()));
      }
    }
    return kinds;
  }
}
