package org.copydesk.guide;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.resource.Bundle;

/**
 * How often a rule was right when its findings were read, on stories that it was not made with.
 *
 * @param right findings that an editor would thank it for; one that is a matter of taste counts if
 *     it is a suggestion
 * @param read findings read, at least 1
 * @param date of the last reading: {@code 2026-11-21}
 */
public record Measured(int right, int read, String date) {
  private static final String READINGS = "org/copydesk/rulebase/readings.tsv";
  private static final int RULE = 0;
  private static final int SEVERITY = 1;
  private static final int VERDICT = 2;
  private static final int DATE = 4;

  /** The share that was right, 0 to 1. */
  public double share() {
    return (double) right / read;
  }

  /** {@code right in 14 of 15 findings read by 2026-11-21}. */
  @Override
  public String toString() {
    return "right in " + right + " of " + read + " findings read by " + date;
  }

  /**
   * What the list of readings, {@code docs/accuracy/readings.tsv}, amounts to, by rule id.
   *
   * @throws IllegalArgumentException if a line lacks a column; a test sees to it that none does
   */
  static Map<String, Measured> all() {
    Map<String, Measured> all = new HashMap<>();
    Bundle.read(READINGS)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              String[] cells = line.split("\t", -1);
              if (cells.length <= DATE) {
                throw new IllegalArgumentException("a reading without all columns: " + line);
              }
              boolean right =
                  cells[VERDICT].equals("right")
                      || cells[VERDICT].equals("arguable") && cells[SEVERITY].equals("suggestion");
              all.merge(cells[RULE], new Measured(right ? 1 : 0, 1, cells[DATE]), Measured::plus);
            });
    return all;
  }

  private Measured plus(Measured other) {
    return new Measured(
        right + other.right, read + other.read, date.compareTo(other.date) < 0 ? other.date : date);
  }
}
