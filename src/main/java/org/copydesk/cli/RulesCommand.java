package org.copydesk.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.config.Profiles;
import org.copydesk.guide.RuleGuide;
import org.copydesk.report.ReportWriter;
import org.copydesk.report.RuleList;
import org.copydesk.rule.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code copydesk rules}: all rules. */
@Command(name = "rules", description = "Lists all rules.")
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private TextOrJson format = TextOrJson.TEXT;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      completionCandidates = ConfigOptions.ProfileNames.class,
      description = "As they are in this profile.")
  private String profile = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!profile.isEmpty() && !Profiles.names().contains(profile)) {
      throw UsageException.noProfile(profile);
    }
    List<RuleInfo> rules = RuleGuide.open().rules();
    ReportWriter out = new ReportWriter(terminal.out(), terminal.color(ColorMode.AUTO));
    if (format == TextOrJson.JSON) {
      RuleList.json(out, Version.number(), rules);
    } else {
      RuleList.text(out, rules, profile);
    }
    return 0;
  }
}
