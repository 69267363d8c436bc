package org.copydesk.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.copydesk.report.Plain;

/**
 * What a command is connected to.
 *
 * @param in standard input
 * @param out standard output; errors of writing are thrown
 * @param err standard error, UTF-8
 * @param env environment variables
 * @param outIsTerminal whether a person watches standard output
 * @param errIsTerminal whether a person watches standard error
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> env,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** One that nobody watches and that says nothing on standard error. */
  static Terminal unwatched(OutputStream out) {
    return new Terminal(
        InputStream.nullInputStream(),
        out,
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        Map.of(),
        false,
        false);
  }

  /** One line on standard error, harmless for terminals. */
  void tell(String message) {
    err.print(Plain.text("copydesk: " + message) + "\n");
    err.flush();
  }

  /** Whether an environment variable is set and not empty. */
  boolean has(String variable) {
    return !env.getOrDefault(variable, "").isEmpty();
  }

  /** Whether stack traces are wanted. */
  boolean debug() {
    return env.getOrDefault("COPYDESK_DEBUG", "").equals("1");
  }

  /** Whether output is to be colored, as asked for or else as is usual. */
  boolean color(ColorMode mode) {
    boolean usual = outIsTerminal && !has("NO_COLOR") && !"dumb".equals(env.get("TERM"));
    return mode == ColorMode.ALWAYS || (mode == ColorMode.AUTO && usual);
  }
}
