package org.copydesk.report;

import java.util.List;

/** A table with its heading, in HTML. */
final class HtmlTable {
  private HtmlTable() {}

  /**
   * @param title above it
   * @param heads its columns; one that begins with {@code #} holds numbers
   * @param rows cells, as HTML
   */
  static String of(String title, List<String> heads, List<List<String>> rows) {
    StringBuilder html = new StringBuilder(1 << 10);
    html.append("<h3>").append(title).append("</h3>\n<div class=\"wide\"><table>\n<thead><tr>");
    for (String head : heads) {
      boolean count = head.startsWith("#");
      html.append(count ? "<th scope=\"col\" class=\"count\">" : "<th scope=\"col\">");
      html.append(count ? head.substring(1) : head).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.append(heads.get(i).startsWith("#") ? "<td class=\"count\">" : "<td>");
        html.append(row.get(i)).append("</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table></div>\n").toString();
  }
}
