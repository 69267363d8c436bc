package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.copydesk.analyze.Analyzer;
import org.copydesk.article.Article;
import org.copydesk.bench.Stories.Story;
import org.copydesk.config.ConfigFinder;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Policy;
import org.copydesk.finding.Flag;
import org.copydesk.judge.Judge;
import org.copydesk.judge.RuleBase;
import org.copydesk.lint.Policies;
import org.copydesk.read.ArticleReaders;
import org.copydesk.settle.Settler;
import org.copydesk.settle.Standards;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What each stage of a story takes, for all stories of the fixtures: {@code bin/bench --stages}. In
 * milliseconds for all of them; compare a stage with itself before a change, not with another one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class StageBenchmark {
  /** A story, and what the stages before make of it. */
  private record Step(Story story, Article article, Facts facts, List<Flag> flags) {}

  private final List<Step> steps = new ArrayList<>();
  private Analyzer analyzer;
  private Judge judge;
  private Settler settler;
  private List<Policy> policies;

  /** Takes all stories through all stages once. */
  @Setup
  public void prepare() throws IOException {
    Path home = Path.of(System.getProperty("copydesk.home", ""));
    RuleBase rules = RuleBase.load();
    analyzer = Analyzer.create();
    judge = new Judge(rules);
    settler = new Settler(rules.catalog());
    policies = Policies.of(ConfigFinder.none().of(home.resolve("story.md")));
    for (Story story : Stories.below(home.resolve("fixtures/articles"), ".md")) {
      Article article = readAll(story).get(0);
      Facts facts = analyzer.analyze(article);
      steps.add(new Step(story, article, facts, judge(facts)));
    }
  }

  /** Bytes to blocks. */
  @Benchmark
  public void read(Blackhole hole) {
    steps.forEach(step -> hole.consume(readAll(step.story)));
  }

  /** Blocks to facts. */
  @Benchmark
  public void analyze(Blackhole hole) {
    steps.forEach(step -> hole.consume(analyzer.analyze(step.article)));
  }

  /** Facts to flags. */
  @Benchmark
  public void judge(Blackhole hole) {
    steps.forEach(step -> hole.consume(judge(step.facts)));
  }

  /** Flags to findings. */
  @Benchmark
  public void settle(Blackhole hole) {
    steps.forEach(
        step ->
            hole.consume(settler.settle(step.article, step.facts, step.flags, Standards.USUAL)));
  }

  private static List<Article> readAll(Story story) {
    return ArticleReaders.readAll(story.name(), story.bytes(), "");
  }

  private List<Flag> judge(Facts facts) {
    return judge.judge(facts, policies, Set.of(), null);
  }
}
