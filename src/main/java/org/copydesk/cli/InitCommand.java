package org.copydesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.baseline.Baseline;
import org.copydesk.config.ConfigFinder;
import org.copydesk.finding.KnownFinding;
import org.copydesk.lint.FileFinder;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.copydesk.read.ArticleReaders;
import org.copydesk.report.ConfigProposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk init}: a first file of settings. */
@Command(
    name = "init",
    customSynopsis = "copydesk init [OPTIONS] [PATH...]",
    description = "Writes a first .copydesk.yml here, proposed from the copy at hand.",
    footer = "%nA file that is there is never overwritten.")
final class InitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Stories to look at (default: .)")
  private List<String> paths = List.of();

  @Option(names = "--print", description = "Print the proposal and write nothing.")
  private boolean print;

  @Option(
      names = "--baseline",
      description = "Also write .copydesk-baseline, so that only new findings are told.")
  private boolean baseline;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path file = Path.of(ConfigFinder.NAME);
    if (!print && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw exists(ConfigFinder.NAME);
    }
    Path known = Path.of(Baseline.NAME);
    if (!print && baseline && Files.exists(known, LinkOption.NOFOLLOW_LINKS)) {
      throw exists(Baseline.NAME);
    }
    FileFinder finder = new FileFinder(ArticleReaders.extensions(), List.of());
    List<Input> inputs = finder.find(paths.isEmpty() ? List.of(".") : paths);
    for (Input input : inputs) {
      if (input instanceof Input.Refused refused) {
        Complaints.tell(terminal, refused.problem());
        return Main.FAILED;
      }
    }
    Linter linter =
        Linter.builder()
            .threads(Runtime.getRuntime().availableProcessors())
            .onBug((path, error) -> Complaints.tell(terminal, error))
            .build();
    ConfigProposal proposal = new ConfigProposal();
    linter.lint(inputs, proposal::take);
    byte[] yaml = proposal.yaml(Baseline.NAME, baseline).getBytes(StandardCharsets.UTF_8);
    if (print) {
      terminal.out().write(yaml);
      terminal.out().flush();
      return 0;
    }
    try {
      Files.write(file, yaml, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw exists(ConfigFinder.NAME);
    }
    terminal.tell("wrote " + ConfigFinder.NAME + " from " + inputs.size() + " stories");
    return baseline ? baseline(inputs, known) : 0;
  }

  /** Looks again, by the settings that were just written. */
  private int baseline(List<Input> inputs, Path file) throws IOException {
    Linter linter =
        Linter.builder()
            .configs(ConfigFinder.upward(Path.of("")))
            .threads(Runtime.getRuntime().availableProcessors())
            .onBug((path, error) -> Complaints.tell(terminal, error))
            .build();
    BaselineRun run = new BaselineRun(inputs, linter, file.toAbsolutePath(), Baseline.NAME);
    List<KnownFinding> entries = new ArrayList<>();
    run.lint(new Progress(terminal, inputs.size(), false, false), terminal, entries);
    Baseline written = Baseline.of(Version.number(), linter.catalog(), entries);
    run.write(written);
    terminal.tell("wrote " + Baseline.NAME + ": " + written.size() + " findings");
    return run.code();
  }

  private static UsageException exists(String name) {
    return new UsageException(
        name + " is there already and was left alone; --print shows a proposal.");
  }
}
