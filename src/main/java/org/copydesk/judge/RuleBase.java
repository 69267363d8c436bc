package org.copydesk.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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
import java.util.function.Predicate;
import org.copydesk.fact.TermHit;
import org.copydesk.rule.RuleCatalog;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.TypeDeclaration;
import org.drools.base.rule.accessor.Salience;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Rule;
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
  /** What half of all stories have or come to; rules that need nothing else are loaded ahead. */
  private static final Set<String> USUAL =
      Set.of(
          "Anonymity",
          "AnonymityPolicy",
          "Attribution",
          "Figure",
          "Paragraph",
          "Thresholds",
          "UnnamedSource");

  /**
   * What follows from a story is derived before anything is flagged. The engine does not always
   * come back to a flag when what it collects is derived late: which severity it had then depended
   * on the order in which rules were loaded.
   */
  private static final Salience DERIVED_FIRST = new SalienceInteger(1);

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

  /** What any rule may conclude. */
  private final Set<String> concludable = new HashSet<>();

  /** Whether a story has been judged, or is about to be. */
  private volatile boolean used;

  /** Rules that no story has needed yet; changed under the lock. */
  private volatile List<RuleIndex.Entry> waiting;

  private RuleBase(RuleIndex index) {
    all = index.rules();
    catalog = index.catalog();
    waiting = all;
    all.forEach(rule -> concludable.addAll(rule.conclusions()));
  }

  /**
   * The rules that Copydesk was built with; those are loaded that many stories need.
   *
   * @throws IllegalStateException if the build left them out
   */
  public static RuleBase load() {
    RuleBase base = new RuleBase(RuleIndex.open());
    base.addFor(need -> USUAL.contains(need.kind()));
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

  /**
   * What all rules say about themselves, those included that have no body and are part of settling;
   * rules that only derive facts are left out.
   */
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
      addFor(used ? seen(facts) : meeting(facts));
      used = true;
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

  /**
   * Loads the waiting rules that can fire.
   *
   * @param met which needs a story meets, but for what rules conclude
   */
  private void addFor(Predicate<Need> met) {
    Set<RuleIndex.Entry> possible = possible(met);
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
    Set<String> deriving = new HashSet<>();
    for (RuleIndex.Entry rule : rules) {
      Rule compiled = rule.compiled();
      models.computeIfAbsent(rule.drlPackage(), name -> new ModelImpl(name)).addRule(compiled);
      if (rule.info() == null) {
        deriving.add(compiled.getName());
      }
    }
    KiePackagesBuilder builder = new KiePackagesBuilder(configuration);
    models.values().forEach(builder::addModel);
    Collection<InternalKnowledgePackage> packages = builder.build().getKiePackages();
    for (InternalKnowledgePackage one : packages) {
      for (TypeDeclaration type : one.getTypeDeclarations().values()) {
        // Facts are records and never change: nobody has to know which rule looks at which part.
        type.setPropertyReactive(false);
      }
      for (org.kie.api.definition.rule.Rule rule : one.getRules()) {
        if (deriving.contains(rule.getName())) {
          ((RuleImpl) rule).setSalience(DERIVED_FIRST);
        }
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
   * The waiting rules that can fire where these needs are met, and those that ask for what such
   * rules conclude; a set by identity, since the first hash of a record takes longer than all the
   * rest of this.
   */
  private Set<RuleIndex.Entry> possible(Predicate<Need> met) {
    List<RuleIndex.Entry> candidates = new ArrayList<>();
    List<Set<String>> wanting = new ArrayList<>();
    for (RuleIndex.Entry rule : waiting) {
      Set<String> wants = wants(rule, met);
      if (concludable.containsAll(wants)) {
        candidates.add(rule);
        wanting.add(wants);
      }
    }
    Set<String> there = new HashSet<>(conclusions);
    Set<RuleIndex.Entry> possible = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < candidates.size(); i++) {
        RuleIndex.Entry rule = candidates.get(i);
        if (there.containsAll(wanting.get(i)) && possible.add(rule)) {
          more |= there.addAll(rule.conclusions());
        }
      }
    }
    return possible;
  }

  /** The kinds of facts that a rule needs and the story does not have; not all if one is enough. */
  private Set<String> wants(RuleIndex.Entry rule, Predicate<Need> met) {
    Set<String> wants = new HashSet<>();
    for (Need need : rule.needs()) {
      if (!met.test(need)) {
        wants.add(need.kind());
        if (!concludable.contains(need.kind())) {
          break;
        }
      }
    }
    return wants;
  }

  /**
   * The needs that a first story meets to the letter. Most processes judge no other, and of the
   * rules that find the right kinds of facts in it two in three cannot fire on these.
   */
  private static Predicate<Need> meeting(Collection<?> facts) {
    Map<String, List<Object>> kinds = new HashMap<>();
    for (Object fact : facts) {
      kinds.computeIfAbsent(fact.getClass().getSimpleName(), kind -> new ArrayList<>()).add(fact);
      if (fact instanceof TermHit hit) {
        kinds.computeIfAbsent(RuleNeeds.kind(hit.list()), kind -> new ArrayList<>()).add(fact);
      }
    }
    return need -> kinds.containsKey(need.kind()) && need.isMetBy(kinds.get(need.kind()));
  }

  /** The needs of whose kind a story has any fact: sooner told, and soon all rules are loaded. */
  private static Predicate<Need> seen(Collection<?> facts) {
    Set<Class<?>> types = new HashSet<>();
    Set<String> lists = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (Object fact : facts) {
      if (types.add(fact.getClass())) {
        kinds.add(fact.getClass().getSimpleName());
      }
      if (fact instanceof TermHit hit && lists.add(hit.list())) {
        kinds.add(RuleNeeds.kind(hit.list()));
      }
    }
    return need -> kinds.contains(need.kind());
  }
}
