package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigFinder;
import org.copydesk.lint.Linter;

/**
 * Begins to load rules and analysis while the options of a check are still being read, which takes
 * as long. Not where results may be known from a cache: there nothing is loaded before it is
 * needed. A guess from the bare arguments; a wrong one costs time and nothing else.
 */
final class HeadStart {
  private final List<String> arguments;

  private HeadStart(List<String> arguments) {
    this.arguments = arguments;
  }

  /** Begins, if the command is a check that will probably read stories. */
  static void of(String... arguments) {
    HeadStart start = new HeadStart(Arrays.asList(arguments));
    if (arguments.length < 2 || !arguments[0].equals("check") || start.has(CacheOptions.NAMES)) {
      return;
    }
    // Settings are looked for aside: reading them takes time, too.
    Thread thread = new Thread(start::prepare, "head start");
    thread.setDaemon(true);
    thread.start();
  }

  private void prepare() {
    if (has(List.of("--no-cache")) || !configured()) {
      Linter.prepare();
    }
  }

  private boolean has(List<String> options) {
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (options.contains(equals < 0 ? argument : argument.substring(0, equals))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the settings of a story or folder that is named keep results. */
  private boolean configured() {
    try {
      ConfigFinder configs = configs();
      for (String argument : arguments.subList(1, arguments.size())) {
        Path path = argument.startsWith("-") ? Path.of("story") : Path.of(argument);
        Path story = Files.isDirectory(path) ? path.resolve("story") : path;
        if (configs.of(story).cache().value()) {
          return true;
        }
      }
      return false;
    } catch (ConfigException | InvalidPathException e) {
      return true; // it is told when the options are read, and no story will be
    }
  }

  private ConfigFinder configs() {
    Path here = Path.of("");
    for (int i = 1; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--config=")) {
        return ConfigFinder.only(here, Path.of(argument.substring("--config=".length())));
      }
      if (argument.equals("--config") && i + 1 < arguments.size()) {
        return ConfigFinder.only(here, Path.of(arguments.get(i + 1)));
      }
    }
    return has(List.of("--no-config")) ? ConfigFinder.none() : ConfigFinder.upward(here);
  }
}
