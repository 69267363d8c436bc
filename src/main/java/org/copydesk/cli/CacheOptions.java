package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.cache.ResultCache;
import org.copydesk.config.ConfigFinder;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether results are kept, and where. */
final class CacheOptions {
  /** The names of the options that ask for a cache, for whoever must know before they are read. */
  static final List<String> NAMES = List.of("--cache", "--cache-dir");

  private static final long LIMIT = 512L << 20;

  @Option(
      names = "--cache",
      negatable = true,
      description = "Keep results for stories that stay the same.")
  private @Nullable Boolean wanted;

  @Option(
      names = "--cache-dir",
      paramLabel = "DIR",
      description = "Keep them there, not in your cache folder.")
  private @Nullable String folder;

  /**
   * The cache of a run; null if it has none.
   *
   * @throws UsageException if there can be none where it is asked for
   */
  @Nullable ResultCache cache(Terminal terminal, List<Input> inputs, ConfigFinder configs) {
    boolean asked = folder != null || Boolean.TRUE.equals(wanted);
    if (folder != null && Boolean.FALSE.equals(wanted)) {
      throw new UsageException("--cache-dir and --no-cache contradict each other.");
    }
    boolean configured = wanted == null && configured(inputs, configs);
    if (!asked && !configured) {
      return null;
    }
    Path place = folder(terminal);
    if (place == null) {
      throw new UsageException("There is no folder for a cache; name one with --cache-dir.");
    }
    try {
      return ResultCache.open(place, Build.fingerprint(), LIMIT);
    } catch (IOException e) {
      throw new UsageException("There can be no cache in " + place + "; see --cache-dir.");
    }
  }

  private static boolean configured(List<Input> inputs, ConfigFinder configs) {
    for (Input one : inputs) {
      if (Linter.config(one, configs).cache().value()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Path folder(Terminal terminal) {
    try {
      if (folder != null) {
        if (folder.isBlank()) {
          throw new UsageException("--cache-dir needs the name of a folder.");
        }
        return Path.of(folder);
      }
      if (terminal.has("XDG_CACHE_HOME")) {
        return Path.of(terminal.env().getOrDefault("XDG_CACHE_HOME", ""), "copydesk", "results");
      }
      if (terminal.has("LOCALAPPDATA")) {
        return Path.of(terminal.env().getOrDefault("LOCALAPPDATA", ""), "copydesk", "results");
      }
      return terminal.has("HOME")
          ? Path.of(terminal.env().getOrDefault("HOME", ""), ".cache", "copydesk", "results")
          : null;
    } catch (InvalidPathException e) {
      throw new UsageException("There can be no cache in " + folder + ".");
    }
  }
}
