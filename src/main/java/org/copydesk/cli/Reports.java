package org.copydesk.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.LintResult;
import org.copydesk.report.ReportFormat;
import org.copydesk.report.ReportWriter;
import org.copydesk.report.Reporter;
import org.copydesk.report.RunInfo;

/** The reports of a run, written side by side. Not thread-safe. */
final class Reports implements Closeable {
  /** Where GitHub Actions wants the summary of a job, as Markdown; each step adds to it. */
  private static final String GITHUB_SUMMARY = "GITHUB_STEP_SUMMARY";

  private final Terminal terminal;
  private final RunInfo run;
  private final boolean colored;
  private final List<Reporter> reporters = new ArrayList<>();
  private final List<ReportFile> files = new ArrayList<>();

  Reports(Terminal terminal, RunInfo run, boolean colored) {
    this.terminal = terminal;
    this.run = run;
    this.colored = colored;
  }

  /** One more, to standard output. */
  void toStdout(ReportFormat format) throws IOException {
    boolean color = colored && format == ReportFormat.TEXT;
    reporters.add(format.open(new ReportWriter(terminal.out(), color), run));
    summary(format);
  }

  /** One more, to a file. */
  void toFile(ReportFormat format, String name) throws IOException {
    add(format, ReportFile.open(name));
    summary(format);
  }

  private void summary(ReportFormat format) throws IOException {
    if (format == ReportFormat.GITHUB && terminal.has(GITHUB_SUMMARY)) {
      String name = terminal.env().getOrDefault(GITHUB_SUMMARY, "");
      add(ReportFormat.MARKDOWN, ReportFile.append(name));
    }
  }

  private void add(ReportFormat format, ReportFile file) {
    files.add(file);
    reporters.add(format.open(new ReportWriter(file.stream(), false), run));
  }

  /** Writes what came of one file. */
  void report(LintResult result) throws IOException {
    for (Reporter reporter : reporters) {
      reporter.report(result);
    }
  }

  /** Writes what belongs below all files, and puts the files in their places. */
  void finish() throws IOException {
    for (Reporter reporter : reporters) {
      reporter.finish();
    }
    for (ReportFile file : files) {
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (ReportFile file : files) {
      file.close();
    }
  }
}
