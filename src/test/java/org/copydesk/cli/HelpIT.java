package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The help that the build wrote is the help that the options give. */
class HelpIT {
  private static byte[] shown(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(0, Main.answer(Terminal.unwatched(out), args));
    return out.toByteArray();
  }

  @Test
  void thePagesAreThoseOfTheOptions() throws Exception {
    assertTrue(HelpPages.show(Terminal.unwatched(new ByteArrayOutputStream()), "--help"));
    assertArrayEquals(HelpPages.of(""), shown("--help"));
    for (String command :
        Main.commandLine(Terminal.unwatched(new ByteArrayOutputStream()))
            .getSubcommands()
            .keySet()) {
      assertArrayEquals(HelpPages.of(command), shown(command, "--help"), command);
      assertArrayEquals(HelpPages.of(command), shown(command, "-h"), command);
    }
  }

  @Test
  void theVersionIsThatOfTheOptions() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(Terminal.unwatched(out), "--version");
    assertArrayEquals(out.toByteArray(), shown("--version"));
  }

  @Test
  void aRuleIsFoundByIdAndName() {
    String byId = new String(shown("explain", "fig001"), StandardCharsets.UTF_8);
    String byName = new String(shown("explain", "unsourced-figure"), StandardCharsets.UTF_8);
    assertTrue(byId.startsWith("FIG001 unsourced-figure"), byId);
    assertEquals(byId, byName);
  }
}
