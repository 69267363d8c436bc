package org.copydesk.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * What a release says about the command line, made from the command line itself: manual pages, as
 * AsciiDoc in {@code man-source}, and {@code completions/copydesk.bash}. Run by the profile {@code
 * release}.
 */
public final class ReleasePages {
  private ReleasePages() {}

  /**
   * Writes the pages.
   *
   * @param args the folder they go to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    CommandLine line = Main.commandLine(unconnected());
    Path source = Files.createDirectories(folder.resolve("man-source"));
    ManPageGenerator.generateManPage(
        source.toFile(), null, new boolean[0], false, line.getCommandSpec());
    Path completions = Files.createDirectories(folder.resolve("completions"));
    Files.writeString(completions.resolve("copydesk.bash"), AutoComplete.bash("copydesk", line));
  }

  private static Terminal unconnected() {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new Terminal(
        new ByteArrayInputStream(new byte[0]), nowhere, nowhere, Map.of(), false, false);
  }
}
