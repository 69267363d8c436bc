package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.OutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is read without picocli is what picocli would have read. */
class PlainCheckTest {
  private final Terminal terminal = Terminal.unwatched(OutputStream.nullOutputStream());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft.md",
        "draft.md notes/harbor story.txt",
        "-q draft.md",
        "draft.md --quiet",
        "-v --exit-zero draft.md",
        "--verbose draft.md",
        "--format json draft.md",
        "--format=SARIF -q draft.md",
        "--no-config a.md b.md",
        "-",
        "--stdin-filename story.md -",
        "--stdin-filename=story.html --format unix --exit-zero - more.md",
        "a=b.md",
        "-q -v draft.md",
        "-q",
      })
  void plainOnesAreReadAlike(String line) throws Exception {
    String[] args = ("check " + line).split(" ");
    CheckCommand plain = PlainCheck.of(terminal, args);
    assertNotNull(plain);
    CommandLine whole = Main.commandLine(terminal, args);
    whole.parseArgs(args);
    Object read = whole.getSubcommands().get("check").getCommand();
    assertEquals(state(read), state(plain));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-qv draft.md",
        "-q --quiet draft.md",
        "--format yaml draft.md",
        "--format json --format unix draft.md",
        "--format json -o report.json draft.md",
        "--format",
        "--format= draft.md",
        "--stdin-filename",
        "--stdin-filename -q -",
        "--quiet=true draft.md",
        "--help",
        "--profile wire draft.md",
        "-- draft.md",
        "@list",
        "\"draft.md\"",
        "--exit-zero --fail-on never draft.md",
      })
  void whateverElseIsLeftToPicocli(String line) {
    assertNull(PlainCheck.of(terminal, ("check " + line).split(" ")));
  }

  @Test
  void anEmptyNameAndOtherCommandsAreLeftToPicocli() {
    assertNull(PlainCheck.of(terminal, "check", ""));
    assertNull(PlainCheck.of(terminal, "check"));
    assertNull(PlainCheck.of(terminal, "facts", "draft.md"));
    assertNull(PlainCheck.of(terminal));
  }

  /** All fields, those of options in groups included. */
  private static Object state(Object value) throws IllegalAccessException {
    if (value instanceof Collection<?> all) {
      List<Object> states = new ArrayList<>();
      for (Object one : all) {
        states.add(state(one));
      }
      return states;
    }
    if (value == null || value instanceof Terminal || value instanceof Enum<?>) {
      return String.valueOf(value);
    }
    if (!value.getClass().getName().startsWith("org.copydesk.cli.")) {
      return value;
    }
    Map<String, Object> fields = new TreeMap<>();
    for (Field field : value.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        fields.put(field.getName(), state(field.get(value)));
      }
    }
    return fields;
  }
}
