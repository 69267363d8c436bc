package org.copydesk.lint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.copydesk.finding.Problem;

/** One thing that is to be linted. Immutable. */
public sealed interface Input {
  /** Files larger than this are refused: no story is, and a device or a data dump must not hang. */
  int MAX_BYTES = 64 * 1024 * 1024;

  /** The name that people know it by, with forward slashes. */
  String path();

  /**
   * A file on disk.
   *
   * @param path its name in reports
   * @param file where it is
   */
  record Stored(String path, Path file) implements Input {}

  /**
   * Bytes that are already here, from standard input.
   *
   * @param path a name for reports; its ending tells the format
   * @param bytes the content; not copied, so leave it alone
   */
  @SuppressWarnings("ArrayRecordComponent") // identity is all that is needed
  record Given(String path, byte[] bytes) implements Input {}

  /**
   * A file on disk that has been read already.
   *
   * @param file where it is
   * @param path its name in reports
   * @param bytes its content; not copied, so leave it alone
   */
  @SuppressWarnings("ArrayRecordComponent") // identity is all that is needed
  record Held(Path file, String path, byte[] bytes) implements Input {}

  /**
   * Something that was named but cannot be read.
   *
   * @param problem why
   */
  record Refused(Problem problem) implements Input {
    @Override
    public String path() {
      return problem.path();
    }
  }

  /**
   * Its content.
   *
   * @throws RefusedException if it cannot be had
   */
  default byte[] bytes() throws RefusedException {
    if (this instanceof Given given) {
      return given.bytes;
    }
    if (this instanceof Held held) {
      return held.bytes;
    }
    if (this instanceof Refused refused) {
      throw new RefusedException(refused.problem);
    }
    Path file = ((Stored) this).file;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = all(in);
      if (bytes.length > MAX_BYTES) {
        throw refusal("too-large", "The file is larger than 64 MB.", "Name the story itself.");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw refusal("not-found", "There is no such file.", "");
    } catch (AccessDeniedException e) {
      throw refusal("unreadable", "Permission to read the file is denied.", "");
    } catch (IOException e) {
      throw refusal("unreadable", "The file cannot be read: " + e.getMessage() + ".", "");
    }
  }

  /**
   * All bytes of {@code in}, or a few more than {@link #MAX_BYTES} where there are more.
   *
   * @throws IOException if it cannot be read
   */
  static byte[] all(InputStream in) throws IOException {
    // Not readAllBytes: some streams of the JDK ask for their position then, which a pipe has not.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int got = in.read(buffer); got >= 0 && bytes.size() <= MAX_BYTES; got = in.read(buffer)) {
      bytes.write(buffer, 0, got);
    }
    return bytes.toByteArray();
  }

  private RefusedException refusal(String code, String message, String hint) {
    return new RefusedException(new Problem(path(), code, message, hint));
  }

  /** An input that cannot be had. */
  final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    RefusedException(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
      return problem;
    }
  }
}
