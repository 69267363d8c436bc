package org.copydesk.read;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Suppression.Target;
import org.copydesk.text.LineMap;
import org.copydesk.text.Position;
import org.copydesk.text.Span;

/** An article on paper: one line for each block, link, field and note. */
final class Rendering {
  private Rendering() {}

  /** All stories of a file, an empty line between them. */
  static String of(List<Article> stories) {
    return stories.stream().map(Rendering::of).collect(Collectors.joining("\n"));
  }

  static String of(Article article) {
    StringBuilder out = new StringBuilder();
    out.append("links ").append(article.linkLayer()).append('\n');
    article.metadata().fields().forEach((k, v) -> out.append("field " + k + ": " + v + "\n"));
    article.notes().forEach(note -> out.append("note " + note.code() + "\n"));
    out.append(
        article.blocks().stream()
            .map(b -> line(article, b.kind().name(), b.span(), ""))
            .collect(Collectors.joining()));
    out.append(
        article.links().stream()
            .map(link -> line(article, "link", link.span(), " -> " + link.target()))
            .collect(Collectors.joining()));
    article
        .suppressions()
        .forEach(
            it ->
                out.append("silent ")
                    .append(it.targets().stream().map(Target::name).toList())
                    .append(" -> ")
                    .append(it.reason())
                    .append('\n'));
    return out.toString();
  }

  private static String line(Article article, String name, Span span, String more) {
    LineMap lines = article.origin().source().lines();
    Span source = article.text().toSource(span);
    Position start = lines.codePoints(source.start());
    Position end = lines.codePoints(source.end());
    return String.format(
            "%s %d:%d-%d:%d | %s%s%n",
            name,
            start.line(),
            start.column(),
            end.line(),
            end.column(),
            span.in(article.text().text()),
            more)
        .replace(System.lineSeparator(), "\n");
  }
}
