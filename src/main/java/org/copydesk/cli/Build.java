package org.copydesk.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Which Copydesk this is. */
final class Build {
  private Build() {}

  /**
   * Tells this Copydesk from any other that could see something else in a story: its version, its
   * jars and libraries by size and date, and the Java it runs on, which knows what a letter is.
   */
  static String fingerprint() {
    StringBuilder build = new StringBuilder(Version.number());
    build.append(' ').append(System.getProperty("java.vm.version", ""));
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      build.append('\n').append(path.getFileName()).append(' ');
      try {
        build.append(Files.size(path)).append(' ').append(changed(path));
      } catch (IOException e) {
        build.append("missing");
      }
    }
    return build.toString();
  }

  /** When a jar was written, or the youngest file of a folder of classes. */
  private static long changed(Path path) throws IOException {
    long youngest = Files.getLastModifiedTime(path).toMillis();
    if (Files.isDirectory(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path file : (Iterable<Path>) all::iterator) {
          youngest = Math.max(youngest, Files.getLastModifiedTime(file).toMillis());
        }
      }
    }
    return youngest;
  }
}
