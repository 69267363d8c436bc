package org.copydesk.settle;

import java.util.List;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Facts;
import org.copydesk.fact.SourceMention;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the finding that something is missing: what was looked for and where, and
 * where the story does name a source.
 *
 * <p><i>Looked for a source in the sentence or a link in the paragraph, and found neither. The
 * nearest attribution is on line 12, to the ministry.</i>
 */
final class Evidence {
  private final Facts facts;
  private final Locator locator;
  private final List<Attribution> sourced;

  Evidence(Facts facts, Locator locator) {
    this.facts = facts;
    this.locator = locator;
    this.sourced =
        facts.of(Attribution.class).stream()
            .filter(one -> one.sourcing() && one.sourceId() != 0)
            .sorted((one, other) -> Integer.compare(one.span().start(), other.span().start()))
            .toList();
  }

  /** What stands behind a finding of {@code rule} on {@code span}; empty for what is there. */
  String of(RuleInfo rule, Span span) {
    if (rule.sought().isEmpty()) {
      return "";
    }
    Attribution nearest = nearest(span);
    String looked = "Looked for " + rule.sought() + "; not found. ";
    if (nearest == null) {
      return looked + "The story names no source at all.";
    }
    int line = locator.line(nearest.span());
    String where = locator.unit().equals("line") ? "on line " + line : "in paragraph " + line;
    return looked + "The nearest attribution is " + where + ", to " + source(nearest) + ".";
  }

  private String source(Attribution attribution) {
    SourceMention source = (SourceMention) facts.get(attribution.sourceId());
    String words = locator.words(source.span());
    return words.startsWith("The ") ? "the " + words.substring(4) : words;
  }

  /** The attribution that begins closest to {@code span}, the one before it if two are as close. */
  private @Nullable Attribution nearest(Span span) {
    int low = 0;
    int high = sourced.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sourced.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // What the finding is about is no evidence for it.
    int earlier = low - 1;
    while (earlier >= 0 && sourced.get(earlier).span().overlaps(span)) {
      earlier--;
    }
    while (low < sourced.size() && sourced.get(low).span().overlaps(span)) {
      low++;
    }
    Attribution before = earlier >= 0 ? sourced.get(earlier) : null;
    Attribution after = low < sourced.size() ? sourced.get(low) : null;
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    int back = span.start() - before.span().start();
    return after.span().start() - span.start() < back ? after : before;
  }
}
