package org.copydesk.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * A check as most people and editors write it, understood without picocli: {@code check draft.md},
 * {@code check -q --format json --stdin-filename draft.md -}.
 *
 * <p>picocli reads its annotations by reflection at each start, which takes a sixth of a run on one
 * story. Whatever is not plain beyond doubt (another option, one twice, an option without its
 * value) is left to picocli, its messages included; a test compares the two.
 */
final class PlainCheck {
  private static final String FORMAT = "--format";
  private static final String STDIN = "--stdin-filename";
  private static final List<String> VALUED = List.of(FORMAT, STDIN);

  /** Options without a value, and the name that each has here. */
  private static final Map<String, String> FLAGS =
      Map.of(
          "-q", "--quiet",
          "--quiet", "--quiet",
          "-v", "--verbose",
          "--verbose", "--verbose",
          "--exit-zero", "--exit-zero",
          "--no-config", "--no-config");

  private final List<String> paths = new ArrayList<>();
  private final Map<String, String> options = new HashMap<>();

  private PlainCheck() {}

  /**
   * The command.
   *
   * @param args as given to the program: {@code check} and what follows
   * @return null if picocli has to read them
   */
  static @Nullable CheckCommand of(Terminal terminal, String... args) {
    PlainCheck plain = new PlainCheck();
    return args.length > 1 && args[0].equals("check") && plain.read(args)
        ? plain.command(terminal)
        : null;
  }

  /** Whether all of it was understood. */
  private boolean read(String... args) {
    for (int i = 1; i < args.length; i++) {
      String arg = args[i];
      String flag = FLAGS.get(arg);
      int equals = arg.indexOf('=');
      String name = equals < 0 ? arg : arg.substring(0, equals);
      if (flag != null) {
        if (options.put(flag, "") != null) {
          return false;
        }
      } else if (VALUED.contains(name)) {
        String value = equals >= 0 ? arg.substring(equals + 1) : ++i < args.length ? args[i] : "";
        if (!word(value) || options.put(name, value) != null) {
          return false;
        }
      } else if (arg.equals("-") || word(arg)) {
        paths.add(arg);
      } else {
        return false;
      }
    }
    return !options.containsKey(FORMAT) || format() != null;
  }

  /** Whether nobody could take it for anything but itself. */
  private static boolean word(String arg) {
    return !arg.isEmpty() && "-@\"'".indexOf(arg.charAt(0)) < 0;
  }

  private @Nullable ReportFormat format() {
    for (ReportFormat format : ReportFormat.values()) {
      if (format.toString().equalsIgnoreCase(options.get(FORMAT))) {
        return format;
      }
    }
    return null;
  }

  private CheckCommand command(Terminal terminal) {
    CheckCommand command = new CheckCommand(terminal);
    command.input.name(paths, options.get(STDIN));
    command.quiet = options.containsKey("--quiet");
    command.verbose = options.containsKey("--verbose");
    command.judging.exitZero = options.containsKey("--exit-zero");
    command.settings.none = options.containsKey("--no-config");
    ReportFormat format = format();
    if (format != null) {
      command.output.want(format);
    }
    return command;
  }
}
