package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that a command writes as a whole or not at all.
 *
 * @param file where; null for standard output
 */
record OutputFile(@Nullable Path file) {
  /** Stands for standard output. */
  static final String STDOUT = "-";

  /**
   * Checks that the file may be written, before any work is done.
   *
   * @param name as given
   * @param input the story that must never be overwritten
   * @param force whether another file may
   * @throws UsageException if it may not
   */
  static OutputFile check(String name, String input, boolean force) throws IOException {
    if (name.equals(STDOUT)) {
      return new OutputFile(null);
    }
    Path file;
    try {
      file = Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("There can be no file " + name + ".");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null) {
      throw new UsageException(name + " is a folder; name a file to write.");
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException("There is no folder " + folder + " to write to.");
    }
    if (Files.exists(file)) {
      boolean story = !input.equals("-") && Files.exists(Path.of(input));
      if (story && Files.isSameFile(file, Path.of(input))) {
        throw new UsageException("The output would overwrite the story; give it another name.");
      }
      if (!force) {
        throw new UsageException(name + " exists; --force overwrites it.");
      }
    }
    return new OutputFile(file);
  }

  /**
   * Writes all of {@code bytes}.
   *
   * @throws IOException if that fails; the file is then as it was
   */
  void write(byte[] bytes, Terminal terminal) throws IOException {
    Path target = file;
    if (target == null) {
      terminal.out().write(bytes);
      terminal.out().flush();
      return;
    }
    // No temporary file of the JDK's: those are private for ever.
    String name = "." + target.getFileName() + ".part" + ProcessHandle.current().pid();
    Path fresh = target.toAbsolutePath().resolveSibling(name);
    try {
      Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
