package org.copydesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.copydesk.guide.RuleGuide;
import org.copydesk.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * The help of each command and the page of each rule, written when Copydesk is built: making help
 * means reading the options of all commands, making a page means looking through all rules, and a
 * person waits. A build without them makes them when asked.
 */
final class HelpPages {
  private static final String FOLDER = "/org/copydesk/cli/help/";
  private static final String RULES = FOLDER + "rule/";

  /** What ends the name of a file that only has the name of a page. */
  private static final String SEE = ".see";

  private HelpPages() {}

  /** Shows help or the version if that is all that is asked for, and if it was written. */
  static boolean show(Terminal terminal, String... args) throws IOException {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      String version = "copydesk " + Version.number() + System.lineSeparator();
      terminal.out().write(version.getBytes(StandardCharsets.UTF_8));
      return true;
    }
    String name = page(args);
    byte[] page = name == null ? null : written(FOLDER + name + ".txt");
    if (page == null) {
      return false;
    }
    terminal.out().write(page);
    return true;
  }

  /**
   * Shows the page of a rule, if it was written.
   *
   * @param rule its id, name or former name, in any case
   */
  static boolean showRule(Terminal terminal, String rule) throws IOException {
    String word = rule.toLowerCase(Locale.ROOT);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    byte[] page = written(RULES + word + ".txt");
    if (page == null) {
      byte[] name = written(RULES + word + SEE);
      page =
          name == null ? null : written(RULES + new String(name, StandardCharsets.UTF_8) + ".txt");
    }
    if (page == null) {
      return false;
    }
    terminal.out().write(page);
    return true;
  }

  private static byte @Nullable [] written(String path) throws IOException {
    try (InputStream file = HelpPages.class.getResourceAsStream(path)) {
      return file == null ? null : file.readAllBytes();
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
   * Writes the help of all commands and the pages of all rules; part of the build.
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
    Path pages = Files.createDirectories(Path.of(args[0] + RULES));
    for (RuleInfo rule : RuleGuide.open().rules()) {
      String id = rule.id().toLowerCase(Locale.ROOT);
      ByteArrayOutputStream page = new ByteArrayOutputStream();
      ExplainCommand.make(Terminal.unwatched(page), rule.id());
      Files.write(pages.resolve(id + ".txt"), page.toByteArray());
      Files.writeString(pages.resolve(rule.name() + SEE), id);
      for (String former : rule.formerly()) {
        Files.writeString(pages.resolve(former.toLowerCase(Locale.ROOT) + SEE), id);
      }
    }
  }
}
