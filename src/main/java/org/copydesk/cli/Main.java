package org.copydesk.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.copydesk.baseline.BaselineException;
import org.copydesk.change.DiffException;
import org.copydesk.config.ConfigException;
import org.copydesk.config.FailOn;
import org.copydesk.lint.RuleChoice.UnknownRuleException;
import org.copydesk.read.Format;
import org.copydesk.report.ReportFormat;
import org.copydesk.spelling.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Exit codes: 0 nothing at or above the threshold, 1 findings at or above it, 2
 * wrong usage, unreadable input or a fault of Copydesk's own.
 */
public final class Main {
  /** Findings at or above the threshold. */
  static final int FOUND = 1;

  /** Wrong usage, unreadable input, internal error. */
  static final int FAILED = 2;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    // The launcher knows whether a person is watching; Java 17 cannot tell for one stream alone.
    String watched = System.getProperty("copydesk.terminals", System.console() == null ? "" : "12");
    Terminal terminal =
        new Terminal(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(
                new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
            System.getenv(),
            watched.contains("1"),
            watched.contains("2"));
    int code = answer(terminal, args);
    terminal.err().flush();
    Runtime.getRuntime().halt(code);
  }

  /**
   * Runs a command and gives its exit code; help, the version and the page of a rule without
   * reading the options of any command, which takes longer than all the rest of it.
   */
  static int answer(Terminal terminal, String... args) {
    try {
      if (HelpPages.show(terminal, args)) {
        return 0;
      }
      if (args.length == 2 && args[0].equals("explain") && !args[1].startsWith("-")) {
        ExplainCommand.explain(terminal, args[1]);
        return 0;
      }
    } catch (IOException | RuntimeException | Error e) {
      return failed(terminal, e);
    }
    return run(terminal, args);
  }

  /** Runs a command and gives its exit code. */
  static int run(Terminal terminal, String... args) {
    HeadStart.of(args);
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
    try {
      CheckCommand plain = PlainCheck.of(terminal, args);
      if (plain != null) {
        return plain.call();
      }
      int code = commandLine(terminal, args).setOut(out).execute(args);
      out.flush();
      return code;
    } catch (IOException | RuntimeException | Error e) {
      return failed(terminal, e);
    }
  }

  /** The command line with all commands or, if one is named first, with that alone. */
  static CommandLine commandLine(Terminal terminal, String... args) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(terminal));
    commands.put("annotate", () -> new AnnotateCommand(terminal));
    commands.put("explain", () -> new ExplainCommand(terminal));
    commands.put("rules", () -> new RulesCommand(terminal));
    commands.put("config", () -> new ConfigCommand(terminal));
    commands.put("baseline", () -> baseline(terminal));
    commands.put("init", () -> new InitCommand(terminal));
    commands.put("schema", () -> new SchemaCommand(terminal));
    commands.put("facts", () -> new FactsCommand(terminal));
    commands.put("completion", () -> new CompletionCommand(terminal, () -> commandLine(terminal)));
    String first = args.length == 0 ? "" : args[0];
    // Reading the options of a command takes time: only of the one that is wanted, if it is known.
    CommandLine line = new CommandLine(new RootCommand());
    commands.forEach(
        (name, command) -> {
          if (first.equals(name) || !commands.containsKey(first)) {
            line.addSubcommand(name, command.get());
          }
        });
    return line.setExpandAtFiles(false)
        .registerConverter(ReportFormat.class, oneOf(ReportFormat.values()))
        .registerConverter(TextOrJson.class, oneOf(TextOrJson.values()))
        .registerConverter(FailOn.class, oneOf(FailOn.values()))
        .registerConverter(ColorMode.class, oneOf(ColorMode.values()))
        .registerConverter(Format.class, Main::format)
        .setUsageHelpWidth(80)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler((e, given) -> misused(terminal, e, given))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e));
  }

  private static CommandLine baseline(Terminal terminal) {
    return new CommandLine(new BaselineCommand())
        .addSubcommand("create", new BaselineCreateCommand(terminal))
        .addSubcommand("update", new BaselineUpdateCommand(terminal))
        .addSubcommand("prune", new BaselinePruneCommand(terminal))
        .addSubcommand("check", new BaselineCheckCommand(terminal));
  }

  /** Reads the name of one of {@code values} as it is printed. */
  private static <T> ITypeConverter<T> oneOf(T[] values) {
    return name -> {
      for (T value : values) {
        if (value.toString().equalsIgnoreCase(name)) {
          return value;
        }
      }
      throw new TypeConversionException(
          Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "))
              + " are possible, not "
              + name);
    };
  }

  /** Reads the name or the ending of a format. */
  private static Format format(String name) {
    return Format.named(name)
        .orElseThrow(
            () -> new TypeConversionException(Format.names() + " are possible, not " + name));
  }

  private static int misused(Terminal terminal, ParameterException e, String[] given) {
    String file = e instanceof UnmatchedArgumentException ? dashed(given) : "";
    if (!file.isEmpty()) {
      terminal.tell(file + " begins with a dash, as options do. If it is a file, write ./" + file);
      return FAILED;
    }
    String message =
        e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
            ? unmatched(unmatched)
            : String.valueOf(e.getMessage());
    terminal.tell(message.endsWith(".") || message.endsWith("?") ? message : message + ".");
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.flush();
    terminal.tell("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return FAILED;
  }

  /** The first word that begins with a dash and ends like the name of a story; empty for none. */
  private static String dashed(String[] given) {
    return Arrays.stream(given)
        .takeWhile(word -> !word.equals("--"))
        .filter(word -> word.startsWith("-") && word.indexOf('=') < 0)
        .filter(word -> Format.named(word.substring(word.lastIndexOf('.') + 1)).isPresent())
        .filter(word -> word.indexOf('.') > 0)
        .findFirst()
        .orElse("");
  }

  /** What was typed where nothing more, or the name of a command, is understood. */
  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().get(0);
    return e.getCommandLine().getSubcommands().isEmpty()
        ? "There is one word too many: " + first
        : "There is no command " + first;
  }

  /** Whether what went wrong is about what we were given, and told in full by the message. */
  private static boolean isAboutTheirs(Throwable e) {
    return e instanceof UsageException
        || e instanceof BaselineException
        || e instanceof DiffException;
  }

  private static int failed(Terminal terminal, Throwable e) {
    if (terminal.debug()) {
      e.printStackTrace(terminal.err());
    }
    Throwable cause = e instanceof UncheckedIOException io ? io.getCause() : e;
    if (cause instanceof IOException io) {
      String why = String.valueOf(io.getMessage());
      // Whoever read our output has seen enough: no reason to complain, but the report is not
      // whole.
      if (!why.toLowerCase(Locale.ROOT).contains("pipe")) {
        terminal.tell("the output cannot be written: " + why);
      }
    } else if (e instanceof UnknownRuleException unknown) {
      terminal.tell(unknown.getMessage() + Nearest.didYouMean(unknown.word(), unknown.known()));
    } else if (e instanceof ConfigException wrong) {
      Complaints.tell(terminal, wrong);
    } else if (isAboutTheirs(e)) {
      terminal.tell(String.valueOf(e.getMessage()));
    } else {
      terminal.tell("internal error (" + e + "); please report it, COPYDESK_DEBUG=1 shows details");
    }
    return FAILED;
  }
}
