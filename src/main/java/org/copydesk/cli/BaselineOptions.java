package org.copydesk.cli;

import java.util.List;
import org.copydesk.config.ConfigFinder;
import org.copydesk.lint.Input;
import org.copydesk.rule.RuleCatalog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which baseline a check goes by. */
final class BaselineOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Only what FILE does not know; see baseline.")
  private @Nullable String file;

  @Option(names = "--no-baseline", description = "No baseline, whatever the settings say.")
  private boolean none;

  /**
   * The baselines of the stories.
   *
   * @throws UsageException if the options contradict one another
   * @throws org.copydesk.baseline.BaselineException if one of them cannot be used
   */
  Baselines open(List<Input> inputs, ConfigFinder configs, RuleCatalog catalog) {
    if (none && file != null) {
      throw new UsageException("--baseline and --no-baseline contradict each other.");
    }
    if (file != null && file.isBlank()) {
      throw new UsageException("--baseline needs the name of a file.");
    }
    return none ? Baselines.none() : Baselines.of(file, inputs, configs, catalog);
  }
}
