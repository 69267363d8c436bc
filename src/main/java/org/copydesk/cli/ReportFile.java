package org.copydesk.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.copydesk.lint.Input;
import org.jspecify.annotations.Nullable;

/**
 * A file that a report goes to. It is written beside the old one and put in its place when it is
 * whole, so that a run that is killed leaves the old file or the new one and never a part. Devices
 * and pipes are written directly. Not thread-safe.
 */
final class ReportFile implements Closeable {
  private final Path target;
  private final @Nullable Path draft;
  private final FileChannel channel;
  private final OutputStream stream;

  private ReportFile(Path target, @Nullable Path draft, FileChannel channel) {
    this.target = target;
    this.draft = draft;
    this.channel = channel;
    this.stream = Channels.newOutputStream(channel);
  }

  /**
   * Opens {@code name} for writing; folders that are missing are made.
   *
   * @throws IOException if it cannot be written
   */
  static ReportFile open(String name) throws IOException {
    Path path = path(name);
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new IOException(name + " is a folder");
    }
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new ReportFile(target, null, FileChannel.open(target, StandardOpenOption.WRITE));
    }
    Path draft =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    draft.toFile().deleteOnExit(); // a run that is interrupted cleans up; only a kill cannot
    return new ReportFile(target, draft, channel);
  }

  /**
   * Opens {@code name} to add to its end, directly: a file that others write too.
   *
   * @throws IOException if it cannot be written
   */
  static ReportFile append(String name) throws IOException {
    Path path = path(name);
    return new ReportFile(
        path, null, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** The input that is the file called {@code name}; null if none is. */
  static @Nullable Input among(List<Input> inputs, String name) {
    try {
      Path path = Path.of(name);
      if (!Files.exists(path)) {
        return null;
      }
      Path real = path.toRealPath();
      for (Input input : inputs) {
        if (input instanceof Input.Stored stored
            && stored.file().getFileName().equals(real.getFileName())
            && Files.isSameFile(stored.file(), real)) {
          return input;
        }
      }
    } catch (InvalidPathException | IOException e) {
      return null; // opening it will say what is wrong
    }
    return null;
  }

  private static Path path(String name) throws IOException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IOException(name + " is no name of a file", e);
    }
  }

  /** Where the report is written. */
  OutputStream stream() {
    return stream;
  }

  /**
   * Puts the report in its place.
   *
   * @throws IOException if that fails; the old file is still there
   */
  void commit() throws IOException {
    if (draft == null) {
      channel.close();
      return;
    }
    channel.force(true);
    channel.close();
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Ends writing; what was not committed is thrown away. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (draft != null) {
      Files.deleteIfExists(draft);
    }
  }
}
