package org.copydesk.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the source tree, what the build makes left out. */
final class ProjectFiles {
  private static final Set<String> NOT_OURS =
      Set.of("target", ".git", ".idea", ".vscode", ".settings", ".jqwik-database");

  private ProjectFiles() {}

  /** All files whose path ends in one of {@code endings}, sorted; all files if none is given. */
  static List<Path> all(String... endings) {
    return below(Path.of(""), endings);
  }

  /** The files below {@code folder}, sorted; empty if there is no such folder. */
  static List<Path> below(Path folder, String... endings) {
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !NOT_OURS.contains(file.getName(0).toString()))
          .filter(Files::isRegularFile)
          .filter(file -> endings.length == 0 || Stream.of(endings).anyMatch(ends(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Predicate<String> ends(Path file) {
    return ending -> file.toString().endsWith(ending);
  }
}
