package org.copydesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The help of each command, written when Copydesk is built: making it means reading the options of
 * all commands, and a person waits. A build without them makes them when asked.
 */
final class HelpPages {
  private static final String FOLDER = "/org/copydesk/cli/help/";

  private HelpPages() {}

  /** Shows help or the version if that is all that is asked for, and if it was written. */
  static boolean show(Terminal terminal, String... args) throws IOException {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      String version = "copydesk " + Version.number() + System.lineSeparator();
      terminal.out().write(version.getBytes(StandardCharsets.UTF_8));
      return true;
    }
    String name = page(args);
    try (InputStream page =
        name == null ? null : HelpPages.class.getResourceAsStream(FOLDER + name + ".txt")) {
      if (page == null) {
        return false;
      }
      page.transferTo(terminal.out());
      return true;
    }
  }

  private static @Nullable String page(String... args) {
    boolean asked =
        args.length > 0
            && args.length < 3
            && (args[args.length - 1].equals("--help") || args[args.length - 1].equals("-h"));
    if (!asked || args.length == 2 && !args[0].chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return null;
    }
    return args.length == 1 ? "copydesk" : args[0];
  }

  /** What {@code copydesk COMMAND --help} prints; of no command if the name is empty. */
  static byte[] of(String command) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    Terminal terminal = Terminal.unwatched(page);
    String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
    if (Main.run(terminal, args) != 0) {
      throw new IllegalStateException("no help for " + command);
    }
    return page.toByteArray();
  }

  /**
   * Writes the help of all commands; part of the build.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0] + FOLDER));
    Files.write(folder.resolve("copydesk.txt"), of(""));
    for (String command :
        Main.commandLine(Terminal.unwatched(new ByteArrayOutputStream()))
            .getSubcommands()
            .keySet()) {
      Files.write(folder.resolve(command + ".txt"), of(command));
    }
  }
}
