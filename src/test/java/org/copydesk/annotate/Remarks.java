package org.copydesk.annotate;

import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.Wording;
import org.copydesk.rule.Severity;
import org.copydesk.text.Span;

/** Findings to write beside the copy. */
final class Remarks {
  private Remarks() {}

  /** A warning about the words at {@code span}. */
  static Finding at(Span span, String message) {
    Location nowhere = new Location.InDocument("word/document.xml", List.of(), 1, 1, 1, 2);
    return new Finding(
        "LOA003",
        "insinuating-adverbial",
        "loaded-qualifier",
        Severity.WARNING,
        message,
        "Cut the word.",
        "",
        nowhere,
        span,
        "words",
        List.of(),
        List.of(),
        false,
        "0123456789abcdef",
        Wording.NONE);
  }
}
