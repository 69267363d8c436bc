package org.copydesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.copydesk.annotate.WordComments;
import org.copydesk.article.Article;
import org.copydesk.config.ConfigFinder;
import org.copydesk.config.FailOn;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.copydesk.lint.Review;
import org.copydesk.parts.DocumentException;
import org.copydesk.report.ReportFormat;
import org.copydesk.report.ReportWriter;
import org.copydesk.report.Reporter;
import org.copydesk.report.RunInfo;
import org.copydesk.report.RunInfo.Detail;
import org.copydesk.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk annotate}: a copy of the story with the findings marked in it. */
@Command(
    name = "annotate",
    customSynopsis = "copydesk annotate [OPTIONS] STORY -o FILE",
    description = {
      "Writes a copy of a story with what the desk should look at marked in it: a Word",
      "document (.docx) with a comment at each finding, any story as a page of HTML."
    },
    footer = "%nExit code: 0 clean or below --fail-on, 1 findings, 2 wrong usage or bad input.")
final class AnnotateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "STORY", description = "The story; - for standard input.")
  private String story = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "What to write: .docx from a .docx, else .html; - for standard output.")
  private String output = "";

  @Option(names = "--force", description = "Overwrite FILE; never the story itself.")
  private boolean force;

  @Mixin private ConfigOptions settings = new ConfigOptions();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "What to call standard input; its ending tells the format.")
  private String stdinName = "<stdin>";

  @Mixin private JudgeOptions judging = new JudgeOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not say what was written.")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  AnnotateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    OutputFile file = OutputFile.check(output, story, force);
    ConfigFinder configs = settings.finder();
    Linter linter =
        Linter.builder()
            .configs(configs)
            .profile(settings.profile())
            .rules(judging.rules())
            .onBug((path, error) -> Complaints.tell(terminal, error))
            .build();
    Input.Given input;
    try {
      input = StoryInput.read(story, stdinName, terminal);
    } catch (Input.RefusedException e) {
      Complaints.tell(terminal, e.problem());
      return Main.FAILED;
    }
    List<Review> reviews = linter.reviews(input);
    if (reviews.size() > 1) {
      throw new UsageException(
          input.path() + " holds " + reviews.size() + " stories; save the one to annotate alone.");
    }
    Review review = reviews.get(0);
    Problem problem = review.result().problem();
    Article article = review.article();
    if (problem != null || article == null) {
      if (problem != null) {
        Complaints.tell(terminal, problem);
      }
      return Main.FAILED;
    }
    FailOn level = judging.level(Linter.config(input, configs));
    byte[] annotated;
    try {
      annotated = annotated(article, review, input.bytes(), linter, level);
    } catch (DocumentException e) {
      Complaints.tell(terminal, new Problem(input.path(), e.code(), e.message(), e.hint()));
      return Main.FAILED;
    }
    file.write(annotated, terminal);
    if (!quiet) {
      say(review.result());
    }
    boolean fails =
        review.result().findings().stream().anyMatch(finding -> level.fails(finding.severity()));
    return fails ? Main.FOUND : 0;
  }

  private byte[] annotated(
      Article article, Review review, byte[] bytes, Linter linter, FailOn level)
      throws DocumentException, IOException {
    String ending = output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean word = WordComments.fits(article, bytes);
    if (word && (ending.equals("docx") || output.equals(OutputFile.STDOUT))) {
      return WordComments.annotate(bytes, article, review.result().shown());
    }
    if (ending.equals("html") || ending.equals("htm") || output.equals(OutputFile.STDOUT)) {
      return page(review.result(), linter, level);
    }
    throw new UsageException(
        "Word comments need a Word document (.docx), and everything else becomes a page: name the"
            + " output .html.");
  }

  /** The same page that {@code check --format html} writes. */
  private byte[] page(LintResult result, Linter linter, FailOn level) throws IOException {
    RunInfo run =
        new RunInfo(
            Version.number(),
            linter.catalog(),
            new GuideHelp(),
            path -> level.from(),
            Detail.NORMAL);
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    Reporter reporter = ReportFormat.HTML.open(new ReportWriter(page, false), run);
    reporter.report(result);
    reporter.finish();
    return page.toByteArray();
  }

  private void say(LintResult result) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = result.shown().stream().map(Finding::severity).filter(severity::equals).count();
      counts.add(count + " " + severity.code() + (count == 1 ? "" : "s"));
    }
    String where = output.equals(OutputFile.STDOUT) ? "" : output + ": ";
    terminal.tell(where + String.join(", ", counts));
  }
}
