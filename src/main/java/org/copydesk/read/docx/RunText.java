package org.copydesk.read.docx;

import java.util.Map;
import org.copydesk.parts.XmlText;
import org.copydesk.read.document.ParagraphDraft;
import org.copydesk.text.Span;

/** Turns what stands in runs into pieces of a paragraph. */
final class RunText {
  /**
   * Characters of the font Symbol that news copy uses, by their codes in Adobe's Symbol encoding;
   * other private codes look like nobody knows what and are left out.
   */
  private static final Map<Integer, String> SYMBOL =
      Map.of(
          0xA3, "≤", 0xAE, "→", 0xB0, "°", 0xB1, "±", 0xB3, "≥", 0xB4, "×", 0xB7, "•", 0xBB, "≈",
          0x2D, "−", 0xBC, "…");

  private RunText() {}

  /** Adds the decoded words of {@code <w:t>}, which stand at {@code place} of the XML. */
  static void words(
      ParagraphDraft paragraph, String xml, Span place, boolean preserved, boolean bold) {
    int from = place.start();
    int to = place.end();
    // Word trims what does not say xml:space="preserve".
    while (!preserved && from < to && xml.charAt(from) <= ' ') {
      from++;
    }
    while (!preserved && to > from && xml.charAt(to - 1) <= ' ') {
      to--;
    }
    XmlText.decode(xml, from, to, (decoded, s, e) -> paragraph.text(decoded, s, e, bold));
  }

  /** Adds {@code <w:sym w:font="Symbol" w:char="F0B7"/>}. */
  static void symbol(ParagraphDraft paragraph, String font, String code, Span tag, boolean bold) {
    int c;
    try {
      c = Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      return;
    }
    boolean hidden = c >= 0xE000 && c <= 0xF8FF;
    boolean plain = c > ' ' && c <= 0xFFFF && !hidden && !(c >= 0xD800 && c <= 0xDFFF);
    if (plain && !font.equals("Symbol") && !font.startsWith("Wingdings")) {
      paragraph.text(Character.toString(c), tag.start(), tag.end(), bold);
    } else if (font.equals("Symbol")) {
      paragraph.text(SYMBOL.getOrDefault(c & 0xFF, ""), tag.start(), tag.end(), bold);
    }
  }
}
