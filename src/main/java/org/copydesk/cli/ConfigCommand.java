package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.copydesk.config.Effective;
import org.copydesk.guide.RuleGuide;
import org.copydesk.lint.Input;
import org.copydesk.lint.Settings;
import org.copydesk.report.ReportWriter;
import org.copydesk.report.SettingsList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk config}: what holds for a story, and who says so. */
@Command(
    name = "config",
    customSynopsis = "copydesk config [OPTIONS] PATH",
    description = "Shows the settings that apply to a story, and where each is written.",
    footer = "%nExit code: 0, or 2 for a file of settings that cannot be used.")
final class ConfigCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "PATH", description = "A story; it need not exist yet.")
  private String story = "";

  @Mixin private ConfigOptions settings = new ConfigOptions();

  @Option(names = "--all", description = "Also the rules that no setting speaks of.")
  private boolean all;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private TextOrJson format = TextOrJson.TEXT;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ConfigCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Effective effective =
        Settings.of(input(), settings.finder(), settings.profile(), RuleGuide.open().catalog());
    boolean json = format == TextOrJson.JSON;
    ReportWriter out = new ReportWriter(terminal.out(), !json && terminal.color(ColorMode.AUTO));
    if (json) {
      SettingsList.json(out, Version.number(), effective);
    } else {
      SettingsList.text(out, effective, all);
    }
    return 0;
  }

  private Input input() {
    try {
      return new Input.Stored(story, Path.of(story));
    } catch (InvalidPathException e) {
      throw new UsageException("There is no file called " + story + ".");
    }
  }
}
