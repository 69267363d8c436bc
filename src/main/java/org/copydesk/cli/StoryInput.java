package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.copydesk.lint.Input;

/** The one story of a command that works on one. */
final class StoryInput {
  private StoryInput() {}

  /**
   * The story with its bytes.
   *
   * @param name a path, or {@code -} for standard input
   * @param stdinName what to call standard input
   * @throws Input.RefusedException if it cannot be had
   * @throws UsageException if it is no story
   */
  static Input.Given read(String name, String stdinName, Terminal terminal)
      throws IOException, Input.RefusedException {
    if (name.equals("-")) {
      byte[] bytes = Input.all(terminal.in());
      if (bytes.length > Input.MAX_BYTES) {
        throw new UsageException("Standard input is larger than 64 MB.");
      }
      return new Input.Given(stdinName, bytes);
    }
    Path file;
    try {
      file = Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("There is no file " + name + ".");
    }
    if (Files.isDirectory(file)) {
      throw new UsageException(name + " is a folder; name one story.");
    }
    String path = name.replace('\\', '/');
    return new Input.Given(path, new Input.Stored(path, file).bytes());
  }
}
