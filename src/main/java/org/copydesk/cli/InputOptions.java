package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.finding.Problem;
import org.copydesk.lint.FileFinder;
import org.copydesk.lint.Input;
import org.copydesk.read.ArticleReaders;
import org.copydesk.read.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which stories a command is about. */
final class InputOptions {
  private static final String STDIN = "-";

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Stories, folders of stories, or - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "Also the stories named in FILE, one a line.")
  private @Nullable String filesFrom;

  @Option(
      names = {"-0", "--null"},
      description = "Names in that list end in NUL, not in a new line.")
  private boolean nul;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "What to call standard input; tells the format.")
  private String stdinName = "<stdin>";

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "Read all as ${COMPLETION-CANDIDATES}; else by name and content.")
  private @Nullable Format format;

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Leave out what fits, as in .gitignore. Repeatable.")
  private List<String> excluded = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Stories in the works at a time (default: processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Takes the names that were given without picocli; {@code stdin} is null if it has none. */
  void name(List<String> stories, @Nullable String stdin) {
    paths = stories;
    stdinName = stdin == null ? stdinName : stdin;
  }

  /**
   * The inputs, in the order they were named.
   *
   * @throws UsageException if nothing was named, or the options contradict one another
   */
  List<Input> inputs(Terminal terminal) {
    List<String> names = new ArrayList<>(paths);
    if (filesFrom != null) {
      names.addAll(listed(filesFrom, terminal));
    }
    if (names.isEmpty() && filesFrom == null) {
      throw new UsageException("Name a story, a folder of stories, or - for standard input.");
    }
    FileFinder finder = new FileFinder(ArticleReaders.extensions(), excluded);
    int piped = names.indexOf(STDIN);
    List<Input> inputs = new ArrayList<>();
    if (piped < 0) {
      inputs.addAll(finder.find(names));
    } else {
      inputs.addAll(finder.find(names.subList(0, piped)));
      inputs.add(standardInput(terminal));
      inputs.addAll(finder.find(names.subList(piped + 1, names.size())));
    }
    return inputs;
  }

  /** Whether standard input is a story, or the list of stories. */
  boolean piped() {
    return STDIN.equals(filesFrom) || paths.contains(STDIN);
  }

  /** The format of all inputs, whatever their names say; empty for what their names say. */
  String format() {
    return format == null ? "" : format.toString();
  }

  /**
   * How many stories to work on at a time.
   *
   * @throws UsageException if it is less than one
   */
  int threads() {
    if (threads < 1) {
      throw new UsageException("--threads needs a number from 1.");
    }
    return threads;
  }

  private Input standardInput(Terminal terminal) {
    byte[] bytes;
    try {
      bytes = Input.all(terminal.in());
    } catch (IOException e) {
      String message = "Standard input cannot be read: " + e.getMessage() + ".";
      return new Input.Refused(new Problem(stdinName, "unreadable", message, ""));
    }
    if (bytes.length > Input.MAX_BYTES) {
      String message = "Standard input is larger than 64 MB.";
      return new Input.Refused(new Problem(stdinName, "too-large", message, ""));
    }
    return new Input.Given(stdinName, bytes);
  }

  private List<String> listed(String list, Terminal terminal) {
    boolean piped = list.equals(STDIN);
    if (piped && paths.contains(STDIN)) {
      throw new UsageException("Standard input cannot be both a story and the list of stories.");
    }
    try (InputStream in = piped ? terminal.in() : Files.newInputStream(Path.of(list))) {
      return split(in);
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("The list " + list + " cannot be read.");
    }
  }

  private List<String> split(InputStream in) throws IOException {
    String text = new String(Input.all(in), StandardCharsets.UTF_8);
    return Arrays.stream(text.split(nul ? "\0" : "\r?\n", -1))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
