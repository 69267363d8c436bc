package org.copydesk.annotate;

import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.RelatedPlace;
import org.copydesk.parts.XmlText;

/** What a comment in Word says about a finding: rule and severity, message, fix. */
final class CommentText {
  private CommentText() {}

  /**
   * The element of a comment. It has no date, so that the same story gives the same bytes.
   *
   * @param declaration what declares its prefix {@code w:}; empty if something around it does
   */
  static String of(int id, Finding finding, String declaration) {
    String head = finding.ruleId() + " " + finding.rule() + " (" + finding.severity().code() + ")";
    StringBuilder comment = new StringBuilder();
    comment.append("<w:comment").append(declaration).append(" w:id=\"").append(id);
    comment.append("\" w:author=\"Copydesk\" w:initials=\"CD\">");
    comment.append(paragraph(head, true)).append(paragraph(finding.message(), false));
    if (!finding.fix().isEmpty()) {
      comment.append(paragraph(finding.fix(), false));
    }
    for (RelatedPlace related : finding.related()) {
      comment.append(paragraph(related.message() + ": “" + related.text() + "”", false));
    }
    return comment.append("</w:comment>").toString();
  }

  private static String paragraph(String text, boolean first) {
    String mark = first ? "<w:r><w:annotationRef/></w:r><w:r><w:rPr><w:b/></w:rPr>" : "<w:r>";
    String words = "<w:t xml:space=\"preserve\">" + XmlText.escape(text) + "</w:t>";
    return "<w:p>" + mark + words + "</w:r></w:p>";
  }
}
