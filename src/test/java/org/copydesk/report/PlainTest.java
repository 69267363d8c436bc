package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTest {
  @Test
  void whatATerminalWouldObeyBecomesVisible() {
    assertEquals("a\\x1b[31mb", Plain.text("a\u001b[31mb"));
    assertEquals("a\\nb\\rc d", Plain.text("a\nb\rc\td"));
    assertEquals("\\x9b2J\\x7f\\x00", Plain.text("\u009b2J\u007f\0"));
    assertEquals("\\u202e\\u2066", Plain.text("\u202e\u2066"));
    assertEquals("\ufffd", Plain.text("\ud83d"));
  }

  @Test
  void copyStaysAsItIs() {
    String copy = "na\u00efve \ud83d\ude42 \u201ccaf\u00e9\u201d \u2013 \u00a05";
    assertEquals(copy, Plain.text(copy));
  }

  @Property
  void nothingThatATerminalObeysIsLeft(@ForAll String text) {
    assertTrue(
        Plain.text(text)
            .codePoints()
            .noneMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE));
  }
}
