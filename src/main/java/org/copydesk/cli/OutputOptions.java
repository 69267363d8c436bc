package org.copydesk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.lint.Input;
import org.copydesk.report.ReportFormat;
import org.copydesk.report.RunInfo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which reports are written, and where. Without any: text to standard output. */
final class OutputOptions {
  private static final String STDOUT = "-";

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<Wanted> wanted = new ArrayList<>();

  @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never.")
  private ColorMode color = ColorMode.AUTO;

  /** One report; a second {@code --format} begins the next. */
  static final class Wanted {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description =
            "text, unix, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjsonl,"
                + " markdown or html. Repeatable.")
    private @Nullable ReportFormat format;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description = "Where the --format before it goes (default: -).")
    private @Nullable String output;

    private boolean toStdout() {
      return output == null || output.equals(STDOUT);
    }
  }

  /** Asks for one report, to standard output. */
  void want(ReportFormat format) {
    Wanted one = new Wanted();
    one.format = format;
    wanted.add(one);
  }

  /** Whether a report shows whole stories, not findings alone. */
  boolean showsStories() {
    for (Wanted each : wanted) {
      if (each.format == ReportFormat.HTML) {
        return true;
      }
    }
    return false;
  }

  /**
   * Opens the reports.
   *
   * @param inputs what is linted, and must not be overwritten
   * @throws UsageException if the options contradict one another
   * @throws IOException if a file cannot be written
   */
  Reports open(Terminal terminal, RunInfo run, List<Input> inputs) throws IOException {
    check(inputs);
    Reports reports = new Reports(terminal, run, terminal.color(color));
    try {
      if (wanted.isEmpty()) {
        reports.toStdout(ReportFormat.TEXT);
      }
      for (Wanted each : wanted) {
        ReportFormat format = each.format == null ? ReportFormat.TEXT : each.format;
        if (each.output == null || each.toStdout()) {
          reports.toStdout(format);
        } else {
          reports.toFile(format, each.output);
        }
      }
      return reports;
    } catch (IOException | RuntimeException e) {
      reports.close();
      throw e;
    }
  }

  private void check(List<Input> inputs) {
    Set<String> outputs = new HashSet<>();
    boolean stdout = false;
    for (Wanted each : wanted) {
      if (each.format == null) {
        throw new UsageException(
            "--output " + each.output + " needs a --format before it, such as --format html.");
      }
      if (each.output == null || each.toStdout()) {
        if (stdout) {
          throw new UsageException(
              "Only one report can go to standard output; give the others an --output.");
        }
        stdout = true;
      } else if (!outputs.add(each.output)) {
        throw new UsageException("Two reports cannot go to the same file, " + each.output + ".");
      } else {
        Input story = ReportFile.among(inputs, each.output);
        if (story != null) {
          throw new UsageException(
              "The report would overwrite "
                  + story.path()
                  + ", which is one of the stories. Write it elsewhere, or leave that file out"
                  + " with --exclude.");
        }
      }
    }
  }
}
