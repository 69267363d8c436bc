package org.copydesk.annotate;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.RelatedPlace;
import org.copydesk.parts.XmlText;

/** What a comment in Word says about a finding: rule and severity, message, fix. */
final class CommentText {
  /** Who writes the comments. */
  static final String AUTHOR = "Copydesk";

  private CommentText() {}

  /** The words of a comment without white space, to compare them. */
  static String folded(String words) {
    return words.replaceAll("\\s+", "");
  }

  /** The words of the comment about {@code finding}, {@link #folded}. */
  static String words(Finding finding) {
    return folded(String.join("", paragraphs(finding)));
  }

  private static List<String> paragraphs(Finding finding) {
    List<String> all = new ArrayList<>();
    all.add(finding.ruleId() + " " + finding.rule() + " (" + finding.severity().code() + ")");
    all.add(finding.message());
    if (!finding.fix().isEmpty()) {
      all.add(finding.fix());
    }
    for (RelatedPlace related : finding.related()) {
      all.add(related.message() + ": “" + related.text() + "”");
    }
    return all;
  }

  /**
   * The element of a comment. It has no date, so that the same story gives the same bytes.
   *
   * @param declaration what declares its prefix {@code w:}; empty if something around it does
   */
  static String of(int id, Finding finding, String declaration) {
    StringBuilder comment = new StringBuilder();
    comment.append("<w:comment").append(declaration).append(" w:id=\"").append(id);
    comment.append("\" w:author=\"" + AUTHOR + "\" w:initials=\"CD\">");
    boolean first = true;
    for (String paragraph : paragraphs(finding)) {
      comment.append(paragraph(paragraph, first));
      first = false;
    }
    return comment.append("</w:comment>").toString();
  }

  private static String paragraph(String text, boolean first) {
    String mark = first ? "<w:r><w:annotationRef/></w:r><w:r><w:rPr><w:b/></w:rPr>" : "<w:r>";
    String words = "<w:t xml:space=\"preserve\">" + XmlText.escape(text) + "</w:t>";
    return "<w:p>" + mark + words + "</w:r></w:p>";
  }
}
