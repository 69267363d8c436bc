package org.copydesk.read.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells tables of things from those that arrange a page: the first have heads, or many rows of as
 * many cells. After the signs by which browsers tell screen readers (Firefox's {@code
 * IsProbablyLayoutTable}). Not thread-safe.
 */
final class Tables {
  /** A page that is arranged by a table has one row of columns, above and below it one more. */
  private static final int FEWEST_ROWS = 3;

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
  private static final Set<String> HEADS = Set.of("caption", "thead");

  /** Each table is looked at once, however many of its cells ask. */
  private final Map<Element, Map<Integer, Integer>> rows = new IdentityHashMap<>();

  private static final Integer HEADED = -1;

  /** Whether {@code element} is a cell, of whatever table. */
  static boolean cell(Element element) {
    return CELLS.contains(element.normalName());
  }

  /**
   * Whether a long cell is one of a table nevertheless, not a column of the page: it is one run of
   * words, and stands in a table with heads or with some rows like its own.
   */
  boolean holds(Element cell) {
    Element row = cell.parent();
    Element table = cell.closest("table");
    if (row == null || table == null || !oneRun(cell)) {
      return false;
    }
    Map<Integer, Integer> like = rows.computeIfAbsent(table, Tables::rows);
    int cells = cells(row);
    return cells > 1 && (like.containsKey(HEADED) || like.getOrDefault(cells, 0) >= FEWEST_ROWS);
  }

  private static boolean oneRun(Element cell) {
    return cell.children().isEmpty()
        || cell.select("*").stream()
            .noneMatch(it -> it != cell && (it.isBlock() || it.normalName().equals("br")));
  }

  /** How many rows have how many cells; under {@link #HEADED} those that have heads. */
  private static Map<Integer, Integer> rows(Element table) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Element child : table.children()) {
      if (HEADS.contains(child.normalName())) {
        counts.put(HEADED, 1);
      }
      if (GROUPS.contains(child.normalName())) {
        child.children().forEach(row -> count(row, counts));
      } else {
        count(child, counts);
      }
    }
    return counts;
  }

  private static void count(Element row, Map<Integer, Integer> counts) {
    int cells = 0;
    for (Element cell : row.children()) {
      cells += cell(cell) ? 1 : 0;
      if (cell.normalName().equals("th")) {
        counts.put(HEADED, 1);
      }
    }
    if (cells > 0) {
      counts.merge(cells, 1, Integer::sum);
    }
  }

  private static int cells(Element row) {
    return (int) row.children().stream().filter(Tables::cell).count();
  }
}
