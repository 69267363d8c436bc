package org.copydesk.read.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page says about the story: JSON-LD of schema.org first, which search engines
 * read and newsrooms keep right, then Open Graph, then plain {@code meta} and {@code title}.
 */
final class PageFields {
  private PageFields() {}

  /** The fields {@code title}, {@code author}, {@code date} ..., as far as the page has them. */
  static Metadata of(Document document) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      JsonLd.read(script.data()).forEach(fields::putIfAbsent);
    }
    for (Element meta : document.select("meta[content]")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      String field =
          switch (name.toLowerCase(Locale.ROOT)) {
            case "og:title" -> "title";
            case "author", "byl", "article:author" -> "author";
            case "article:published_time", "date", "pubdate", "publish-date", "dc.date" -> "date";
            case "article:section" -> "section";
            default -> "";
          };
      String content = meta.attr("content").strip();
      if (!field.isEmpty() && !content.isEmpty() && !content.startsWith("http")) {
        fields.putIfAbsent(field, content);
      }
    }
    String title = document.title().strip();
    if (!title.isEmpty()) {
      fields.putIfAbsent("title", title);
    }
    Element html = document.selectFirst("html[lang]");
    if (html != null) {
      fields.put("lang", html.attr("lang").strip());
    }
    return new Metadata(fields);
  }
}
