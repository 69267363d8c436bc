package org.copydesk.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Suppression;
import org.copydesk.text.Span;

/** Comments that tell a rule to keep quiet: {@code copydesk-ignore LOA003: it is in the ruling}. */
public final class Suppressions {
  /** Linear: each part takes what the next cannot. */
  private static final Pattern ORDER =
      Pattern.compile(
          "\\s*copydesk-ignore[\\s:]+([A-Za-z0-9-]+(?:\\s*,\\s*[A-Za-z0-9-]+)*+)(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Suppressions() {}

  /** Whether a comment is meant for Copydesk. */
  public static boolean is(String comment) {
    String start = comment.stripLeading();
    return start.regionMatches(true, 0, "copydesk-ignore", 0, "copydesk-ignore".length());
  }

  /** Brings comments and the places of their words together. */
  static final class Collector {
    private final Map<String, String> comments;
    private final Map<String, Integer> starts = new HashMap<>();
    private final Set<String> placed = new LinkedHashSet<>();
    private final List<Suppression> found = new ArrayList<>();

    /**
     * @param comments the text of each by its id
     */
    Collector(Map<String, String> comments) {
      this.comments = comments;
    }

    void edge(String id, boolean start, int offset) {
      if (start) {
        starts.put(id, offset);
        return;
      }
      Integer from = starts.remove(id);
      if (from != null && offset > from) {
        add(id, new Span(from, offset));
      }
    }

    /** A comment without words of its own stands for its paragraph. */
    void mark(String id, Span paragraph) {
      if (!placed.contains(id)) {
        add(id, paragraph);
      }
    }

    private void add(String id, Span span) {
      String comment = comments.getOrDefault(id, "");
      placed.add(id);
      if (!is(comment)) {
        return;
      }
      Matcher order = ORDER.matcher(comment);
      // One that names no rule or gives no reason is handed on too: whoever settles says so.
      String reason =
          order.matches() ? order.group(2).replaceFirst("^[\\s:\u2013\u2014-]+", "").strip() : "";
      List<String> rules =
          order.matches() ? List.of(order.group(1).split("\\s*,\\s*", -1)) : List.of();
      found.add(Suppression.ofWords(span, rules, reason));
    }

    List<Suppression> suppressions() {
      return found;
    }
  }
}
