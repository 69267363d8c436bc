package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.guide.RuleGuide;
import org.copydesk.rule.RuleInfo;
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
  void thePagesOfRulesAreThoseOfTheRules() throws Exception {
    for (RuleInfo rule : RuleGuide.open().rules()) {
      List<String> words = new ArrayList<>(rule.formerly());
      words.addAll(List.of(rule.id(), rule.name(), rule.id().toLowerCase(Locale.ROOT)));
      ByteArrayOutputStream made = new ByteArrayOutputStream();
      ExplainCommand.make(Terminal.unwatched(made), rule.id());
      for (String word : words) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        assertTrue(HelpPages.showRule(Terminal.unwatched(shown), word), word);
        assertArrayEquals(made.toByteArray(), shown.toByteArray(), word);
      }
    }
    Terminal nobody = Terminal.unwatched(new ByteArrayOutputStream());
    assertFalse(HelpPages.showRule(nobody, "no-such-rule"));
    assertFalse(HelpPages.showRule(nobody, "../check"));
  }

  @Test
  void aRuleIsFoundByIdAndName() {
    String byId = new String(shown("explain", "fig001"), StandardCharsets.UTF_8);
    String byName = new String(shown("explain", "unsourced-figure"), StandardCharsets.UTF_8);
    assertTrue(byId.startsWith("FIG001 unsourced-figure"), byId);
    assertEquals(byId, byName);
  }
}
