package org.copydesk.report;

import org.apache.commons.text.StringEscapeUtils;

/** Text in XML and HTML. */
final class Xml {
  private Xml() {}

  /**
   * {@code text} for the content of elements and for attributes in quotation marks. Characters that
   * XML 1.0 has no way to write (most control characters, halves of pairs) are left out; line ends
   * and tabs come as references, since parsers fold them in attributes.
   */
  static String escape(String text) {
    return StringEscapeUtils.escapeXml10(text)
        .replace("\r", "&#13;")
        .replace("\n", "&#10;")
        .replace("\t", "&#9;");
  }
}
