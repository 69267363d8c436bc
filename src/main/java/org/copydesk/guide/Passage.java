package org.copydesk.guide;

import java.util.List;

/**
 * One fenced article of a fixture, which is a test and an example at once.
 *
 * @param heading the heading above it
 * @param line the line of the fixture that its copy begins on, from 1
 * @param format how it is to be read
 * @param allRules whether every rule is on, not only the fixture's own
 * @param config the {@code yaml} fence of its section; empty if there is none
 * @param copy the article and its marks
 * @param document the rules that are expected to flag the story as a whole; their spans are empty
 */
public record Passage(
    String heading,
    int line,
    Format format,
    boolean allRules,
    String config,
    MarkedCopy copy,
    List<Mark> document) {

  /** Copies the list. */
  public Passage {
    document = List.copyOf(document);
  }

  /** Whether {@code rule} is expected to flag it: words of it, or the story as a whole. */
  public boolean flaggedBy(String rule) {
    return copy.flaggedBy(rule)
        || document.stream().anyMatch(mark -> mark.rule().equals(rule) && !mark.knownMiss());
  }

  /** Whether no rule is expected to say anything, and none is known to miss something. */
  public boolean clean() {
    return copy.marks().isEmpty() && document.isEmpty();
  }

  /** How the copy of a fixture is to be read. */
  public enum Format {
    /** Markdown, the fence {@code copy}. */
    MARKDOWN("copy", ".md"),
    /** HTML, the fence {@code html}. */
    HTML("html", ".html"),
    /** Plain text, the fence {@code text}. */
    TEXT("text", ".txt");

    private final String fence;
    private final String ending;

    Format(String fence, String ending) {
      this.fence = fence;
      this.ending = ending;
    }

    /** The word behind the opening fence. */
    public String fence() {
      return fence;
    }

    /** The ending of a file in this format, with its dot. */
    public String ending() {
      return ending;
    }
  }
}
