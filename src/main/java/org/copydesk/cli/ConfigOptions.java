package org.copydesk.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.copydesk.config.ConfigFinder;
import org.copydesk.config.Profiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which settings a command goes by. */
final class ConfigOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings from this file, not .copydesk.yml.")
  private @Nullable String file;

  @Option(names = "--no-config", description = "No file of settings at all.")
  boolean none;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      completionCandidates = ProfileNames.class,
      description = "news, wire, web, print, opinion, press-release.")
  private @Nullable String profile;

  /** For completion in shells. */
  static final class ProfileNames implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Profiles.names().iterator();
    }
  }

  /**
   * Where settings are found.
   *
   * @throws UsageException if the options contradict one another
   */
  ConfigFinder finder() {
    if (none && file != null) {
      throw new UsageException("--config and --no-config contradict each other.");
    }
    Path here = Path.of("");
    try {
      return none
          ? ConfigFinder.none()
          : file == null ? ConfigFinder.upward(here) : ConfigFinder.only(here, Path.of(file));
    } catch (InvalidPathException e) {
      throw new UsageException("There is no file " + file + ".");
    }
  }

  /**
   * The profile asked for; empty if none is.
   *
   * @throws UsageException if there is none of that name
   */
  String profile() {
    String asked = profile == null ? "" : profile;
    if (!asked.isEmpty() && !Profiles.names().contains(asked)) {
      throw UsageException.noProfile(asked);
    }
    return asked;
  }
}
