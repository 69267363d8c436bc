package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.config.Config;
import org.copydesk.config.FailOn;
import org.copydesk.lint.RuleChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules speak, and which findings make the exit code 1. */
final class JudgeOptions {

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "error (default), warning, suggestion or never.")
  private @Nullable FailOn failOn;

  @Option(names = "--exit-zero", description = "The same as --fail-on never.")
  boolean exitZero;

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      split = ",",
      hideParamSyntax = true,
      description = "Only these rules, by id or name.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--no-rule",
      paramLabel = "RULE",
      split = ",",
      hideParamSyntax = true,
      description = "Not these rules.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--family",
      paramLabel = "FAMILY",
      split = ",",
      hideParamSyntax = true,
      description = "Only rules of these families.")
  private List<String> families = new ArrayList<>();

  /** The rules that are to speak. */
  RuleChoice rules() {
    return new RuleChoice(only, families, without);
  }

  /** The threshold for stories with these settings. */
  FailOn level(Config config) {
    if (exitZero) {
      return FailOn.NEVER;
    }
    return failOn == null ? config.failOn().value() : failOn;
  }
}
