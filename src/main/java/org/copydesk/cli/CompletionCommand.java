package org.copydesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code copydesk completion}: completion for shells. */
@Command(
    name = "completion",
    description = "Prints a completion script for bash and zsh.",
    footer = "%nUse it with: source <(copydesk completion)")
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Supplier<CommandLine> whole;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /**
   * @param whole the command line with all its commands
   */
  CompletionCommand(Terminal terminal, Supplier<CommandLine> whole) {
    this.terminal = terminal;
    this.whole = whole;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("copydesk", whole.get());
    terminal.out().write(script.getBytes(StandardCharsets.UTF_8));
    return 0;
  }
}
