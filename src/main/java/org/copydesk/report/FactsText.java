package org.copydesk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.fact.Accusation;
import org.copydesk.fact.Assertion;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Fact;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Figure;
import org.copydesk.fact.Hyperlink;
import org.copydesk.fact.Mention;
import org.copydesk.fact.Quotation;
import org.copydesk.fact.Sentence;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.TermHit;
import org.copydesk.finding.Problem;
import org.copydesk.report.ReportWriter.Style;
import org.copydesk.text.LineMap;
import org.copydesk.text.Span;

/** What the analysis saw, for people: each sentence, and below it what stands in it. */
final class FactsText implements FactsReporter {
  private final ReportWriter out;

  FactsText(ReportWriter out) {
    this.out = out;
  }

  @Override
  public void report(Article article, Facts facts) throws IOException {
    LineMap lines = article.origin().source().lines();
    String text = article.text().text();
    Map<Integer, List<String>> seen = new TreeMap<>();
    for (Fact fact : facts.all()) {
      String told = told(fact, text);
      if (!told.isEmpty()) {
        seen.computeIfAbsent(sentenceOf(fact), id -> new ArrayList<>()).add(told);
      }
    }
    out.styled(Style.STRONG, article.path()).line();
    for (Sentence sentence : facts.of(Sentence.class)) {
      int line = lines.lineAt(article.text().toSource(sentence.span()).start());
      out.styled(Style.FAINT, line + ": ").plain(words(text, sentence.span())).line();
      for (String told : seen.getOrDefault(sentence.id(), List.of())) {
        out.plain("    " + told).line();
      }
    }
    out.line().flush();
  }

  @Override
  public void report(Problem problem) {
    // problems are told on standard error
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  private static int sentenceOf(Fact fact) {
    if (fact instanceof Mention mention) {
      return mention.sentenceId();
    }
    if (fact instanceof Attribution attribution) {
      return attribution.sentenceId();
    }
    if (fact instanceof Quotation quotation) {
      return quotation.sentenceId();
    }
    return fact instanceof Hyperlink link ? link.sentenceId() : 0;
  }

  /** One line about a fact; empty if it says nothing to people. */
  private static String told(Fact fact, String text) {
    if (fact instanceof Attribution it) {
      return "attribution  "
          + join(text, it.source())
          + " | "
          + join(text, it.cue())
          + " | "
          + join(text, it.content())
          + kinds(it.cueClass(), it.form(), it.direction());
    }
    if (fact instanceof Quotation it) {
      return "quotation    " + words(text, it.span()) + kinds(it.kind());
    }
    if (fact instanceof SourceMention it) {
      String name = it.name().isEmpty() || it.name().equals(it.text()) ? "" : " = " + it.name();
      return "source       " + it.text() + name + " (" + it.kind().code() + ")";
    }
    if (fact instanceof Figure it) {
      return "figure       " + it.text() + kinds(it.kind(), it.voice());
    }
    if (fact instanceof TermHit it) {
      return "term         " + it.text() + " (" + it.list() + ", " + code(it.voice()) + ")";
    }
    if (fact instanceof Accusation it) {
      return "accusation   " + it.text() + kinds(it.form(), it.voice());
    }
    if (fact instanceof Assertion it) {
      return "assertion    " + it.text() + kinds(it.kind(), it.voice());
    }
    return fact instanceof Hyperlink it ? "link         " + it.target() : "";
  }

  private static String kinds(Enum<?>... kinds) {
    List<String> codes = new ArrayList<>();
    for (Enum<?> kind : kinds) {
      codes.add(code(kind));
    }
    return " (" + String.join(", ", codes) + ")";
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String join(String text, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(span -> words(text, span)).collect(Collectors.joining(" ... "));
  }

  private static String words(String text, Span span) {
    return span.in(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
