package org.copydesk.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name of the root element of XML, behind declarations, comments and a document type. */
final class RootName {
  private RootName() {}

  /** The name in lower case and without its prefix; null if the text does not begin like XML. */
  static @Nullable String of(String xml) {
    int at = xml.startsWith("\uFEFF") ? 1 : 0;
    while (at < xml.length()) {
      char c = xml.charAt(at);
      if (c <= ' ') {
        at++;
      } else if (c != '<' || at + 1 == xml.length()) {
        return null;
      } else if (xml.startsWith("<!--", at)) {
        at = behind(xml, "-->", at);
      } else if (xml.charAt(at + 1) == '?') {
        at = behind(xml, "?>", at);
      } else if (xml.charAt(at + 1) == '!') {
        at = behindDoctype(xml, at);
      } else {
        return name(xml, at + 1);
      }
    }
    return null;
  }

  private static int behind(String xml, String end, int from) {
    int found = xml.indexOf(end, from);
    return found < 0 ? xml.length() : found + end.length();
  }

  /** A document type may declare entities in brackets, with brackets in their quotation marks. */
  private static int behindDoctype(String xml, int from) {
    int depth = 0;
    for (int at = from; at < xml.length(); at++) {
      char c = xml.charAt(at);
      if (c == '"' || c == '\'') {
        int close = xml.indexOf(c, at + 1);
        at = close < 0 ? xml.length() : close;
      } else if (c == '[' || c == ']') {
        depth += c == '[' ? 1 : -1;
      } else if (c == '>' && depth <= 0) {
        return at + 1;
      }
    }
    return xml.length();
  }

  private static @Nullable String name(String xml, int from) {
    int to = from;
    while (to < xml.length() && inName(xml.charAt(to))) {
      to++;
    }
    String name = xml.substring(from, to).toLowerCase(Locale.ROOT);
    return name.isEmpty() ? null : name.substring(name.indexOf(':') + 1);
  }

  private static boolean inName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '.' || c == '-' || c == '_';
  }
}
