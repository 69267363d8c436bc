package org.copydesk.report;

import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.InValue;
import org.copydesk.finding.Location.Point;

/** Places of findings in words. */
final class Places {
  private Places() {}

  /** {@code 6:18}: line and column, or paragraph and column in a document without lines. */
  static String lineAndColumn(Finding finding) {
    Location location = finding.location();
    if (location instanceof InDocument place) {
      return place.startParagraph() + ":" + place.startColumn();
    }
    Point start = inFile(location).start();
    return start.line() + ":" + start.column();
  }

  /** The place in the text of the file. */
  static InText inFile(Location location) {
    return location instanceof InValue value ? value.file() : (InText) location;
  }
}
