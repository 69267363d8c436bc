package org.copydesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.copydesk.guide.RuleGuide;
import org.copydesk.guide.RulePage;
import org.copydesk.spelling.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk explain}: what a rule wants. */
@Command(
    name = "explain",
    description = "Explains a rule: what it flags, why, what to write instead, examples.")
final class ExplainCommand implements Callable<Integer> {
  private static final int WIDTH = 80;

  private final Terminal terminal;

  @Parameters(paramLabel = "RULE", description = "Id or name: FIG001, unsourced-figure.")
  private String rule = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    explain(terminal, rule);
    return 0;
  }

  /**
   * Prints the page of a rule.
   *
   * @throws UsageException if there is none with that id or name
   */
  static void explain(Terminal terminal, String rule) throws IOException {
    if (!HelpPages.showRule(terminal, rule)) {
      make(terminal, rule);
    }
  }

  /** The same, from the rule itself. */
  static void make(Terminal terminal, String rule) throws IOException {
    RulePage page = RuleGuide.find(rule).orElseThrow(() -> unknown(rule, RuleGuide.open()));
    terminal.out().write(page.toText(WIDTH).getBytes(StandardCharsets.UTF_8));
  }

  private static UsageException unknown(String rule, RuleGuide guide) {
    List<String> known = guide.rules().stream().flatMap(r -> Stream.of(r.id(), r.name())).toList();
    return new UsageException(
        "There is no rule called "
            + rule
            + "."
            + Nearest.didYouMean(rule, known)
            + " copydesk rules lists all.");
  }
}
