package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.HeadlineQuotation;
import org.copydesk.fact.HeadlineQuotation.Support;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Holds quoted words of the headline against the body: are they there, and does the headline say
 * whose they are. Words that may stand in an embedded post are taken for its.
 */
final class HeadlineQuotations implements FactFinder {
  /** The body of a shorter text is an excerpt, in which words may be missing. */
  private static final int FEWEST_BODY_WORDS = 60;

  /** Words that an editor may leave out or change in a headline without changing what was said. */
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "is", "are", "was", "were", "be", "s", "re", "that", "very", "so");

  private static final Set<String> PERSONS = Set.of("he", "she", "they", "who", "i", "we");

  private final Lexicons lexicons;

  HeadlineQuotations(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public void find(StoryText story, FactList facts) {
    List<NumberedBlock> headlines = new ArrayList<>();
    List<NumberedBlock> body = new ArrayList<>();
    int words = 0;
    for (NumberedBlock block : story.blocks()) {
      BlockKind kind = block.parsed().block().kind();
      if (kind == BlockKind.HEADLINE) {
        headlines.add(block);
      } else if (kind != BlockKind.RELATED_LINK && kind != BlockKind.DISCLAIMER) {
        body.add(block);
        words += block.parsed().tokens().size();
      }
    }
    boolean whole = words >= FEWEST_BODY_WORDS;
    for (NumberedBlock headline : headlines) {
      for (Quote quote : headline.parsed().quotes()) {
        if (quote.words() > 0 && quote.closed()) {
          put(story, facts, headline, quote, whole ? body : List.of());
        }
      }
    }
  }

  private void put(
      StoryText story,
      FactList facts,
      NumberedBlock headline,
      Quote quote,
      List<NumberedBlock> body) {
    ParsedBlock parsed = headline.parsed();
    Found found =
        body.isEmpty() ? new Found(Support.SAME, new Span(0, 0)) : search(parsed, quote, body);
    if (found.support() == Support.ABSENT && EmbeddedPosts.in(story)) {
      found = new Found(Support.SAME, new Span(0, 0));
    }
    Range inner = new Range(quote.open() + 1, Math.max(quote.open() + 2, quote.innerEnd()));
    facts.put(
        new HeadlineQuotation(
            facts.reserve(),
            parsed.span(quote.open(), quote.to()),
            story.context(headline, new Range(quote.open(), quote.to())),
            story.text(parsed.span(inner)),
            quote.words(),
            share(parsed),
            speaker(parsed),
            found.support(),
            found.place()));
  }

  private static double share(ParsedBlock headline) {
    double quoted = 0;
    int words = 0;
    for (int i = 0; i < headline.tokens().size(); i++) {
      if (headline.token(i).word()) {
        words++;
        quoted += headline.quoted(i) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : quoted / words;
  }

  /** Whether words outside the marks name somebody, or a colon or dash ties them to somebody. */
  private boolean speaker(ParsedBlock headline) {
    for (int i = 0; i < headline.tokens().size(); i++) {
      Token token = headline.token(i);
      if (headline.quoted(i)) {
        continue;
      }
      boolean tie =
          token.form().equals(":") || token.form().equals("—") || token.form().equals("–");
      boolean someone =
          token.word()
              && (token.tag() == Tag.NAME
                  || token.capitalized()
                  || lexicons.has("source-role", token.key())
                  || lexicons.has("title-noun", token.key())
                  || lexicons.has("organization-noun", token.key())
                  || lexicons.has("document-noun", token.key())
                  || PERSONS.contains(token.key()));
      if (tie || someone) {
        return true;
      }
    }
    return false;
  }

  private record Found(Support support, Span place) {}

  private static Found search(ParsedBlock headline, Quote quote, List<NumberedBlock> body) {
    Support worst = Support.SAME;
    Span place = new Span(0, 0);
    for (Wording part : parts(headline, quote)) {
      Found found = search(part, body);
      if (found.support().compareTo(worst) > 0) {
        worst = found.support();
        place = found.place();
      }
    }
    return new Found(worst, place);
  }

  /** The quotation in the pieces between its marked cuts. */
  private static List<Wording> parts(ParsedBlock block, Quote quote) {
    List<Wording> parts = new ArrayList<>();
    int from = quote.open();
    for (int i = quote.open(); i <= quote.to(); i++) {
      String form = i < quote.to() ? block.token(i).form() : "…";
      boolean starred = form.equals("*");
      if (starred
          || form.equals("…")
          || form.startsWith("..")
          || form.equals("[")
          || form.equals("]")) {
        boolean inserted = form.equals("]");
        // f***ing: what is left of the word on either side of its stars says nothing.
        boolean behind = from > quote.open() && block.token(from - 1).form().equals("*");
        boolean touches =
            behind && from < i && block.token(from).start() == block.token(from - 1).end();
        Wording part =
            Wording.of(block, touches ? from + 1 : from, starred ? Math.max(from, i - 1) : i);
        if (part.size() > 0 && !inserted) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private static Found search(Wording part, List<NumberedBlock> body) {
    Span nearest = new Span(0, 0);
    int fewest = Integer.MAX_VALUE;
    Support support = Support.ABSENT;
    String run = part.run();
    Wording stems = part.stems();
    for (NumberedBlock block : body) {
      ParsedBlock parsed = block.parsed();
      Wording whole = Wording.of(parsed, 0, parsed.tokens().size());
      if (whole.run().contains(run)) {
        return new Found(Support.SAME, new Span(0, 0));
      }
      if (whole.size() == 0) {
        continue;
      }
      Wording.Fit fit = stems.in(whole.stems());
      if (fit.edits() < fewest && fit.to() > fit.from()) {
        fewest = fit.edits();
        nearest = parsed.span(whole.tokens().get(fit.from()), whole.tokens().get(fit.to() - 1) + 1);
        boolean small = fit.edits() <= small(part);
        support = fit.edits() == 0 || small ? Support.CLOSE : Support.ABSENT;
      }
    }
    boolean shown = fewest <= Math.max(1, part.size() / 2);
    return new Found(support, shown ? nearest : new Span(0, 0));
  }

  /** How many words may differ before the headline says something else. */
  private static int small(Wording part) {
    int small = 0;
    for (String word : part.words()) {
      small += SMALL.contains(word) ? 1 : 0;
    }
    return part.size() >= 5 ? Math.max(1, small) : part.size() > 2 ? Math.min(1, small) : 0;
  }
}
