package org.copydesk.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where reports are written: UTF-8, lines ended by {@code \n}, on every machine. Colors are its
 * own; whatever comes from copy or from file names goes through {@link #plain}. Not thread-safe.
 */
public final class ReportWriter {
  private final Writer out;
  private final boolean color;

  /**
   * A writer of bytes to {@code out}.
   *
   * @param color whether {@link #styled} has an effect
   */
  public ReportWriter(OutputStream out, boolean color) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    this.color = color;
  }

  /** Writes text that comes from a file, without anything that a terminal would obey. */
  public ReportWriter plain(String text) throws IOException {
    out.write(Plain.text(text));
    return this;
  }

  /** Writes {@link #plain} text in a style. */
  public ReportWriter styled(Style style, String text) throws IOException {
    if (!color) {
      return plain(text);
    }
    out.write(style.code());
    out.write(Plain.text(text));
    out.write(Style.RESET);
    return this;
  }

  /** Ends a line. */
  public ReportWriter line() throws IOException {
    out.write('\n');
    return this;
  }

  /** Hands on what is buffered. */
  public void flush() throws IOException {
    out.flush();
  }

  /** The characters as they are, for formats with an escaping of their own. */
  Writer raw() {
    return out;
  }

  /** How a terminal may show words. */
  public enum Style {
    /** Errors. */
    ERROR("1;31"),
    /** Warnings. */
    WARNING("33"),
    /** Suggestions. */
    SUGGESTION("36"),
    /** File names and rule ids. */
    STRONG("1"),
    /** What may be overlooked. */
    FAINT("2");

    private static final String RESET = "\u001b[0m";
    private final String number;

    Style(String number) {
      this.number = number;
    }

    private String code() {
      return "\u001b[" + number + "m";
    }
  }
}
