package org.copydesk.rule;

import java.util.List;

/**
 * What a rule says about itself in its annotations.
 *
 * @param id stable for ever: {@code FIG001}
 * @param name kebab-case noun phrase of what it flags, the file's name: {@code unsourced-figure}
 * @param family the folder it lives in: {@code unlinked-figure}
 * @param severity of a finding, unless the rule lowers it
 * @param message what was seen, with <code>${placeholders}</code>
 * @param fix one concrete thing that would satisfy it, with placeholders
 * @param since the version that brought it
 * @param status how far it can be trusted
 * @param yieldsTo names of rules that it gives way to where they flag overlapping words
 * @param oncePer a placeholder: of findings with the same value only the first is shown, with the
 *     number of the others; empty to show all
 * @param formerly names and ids it went by
 * @param summary what it counts, for a total, singular and plural separated by a bar: {@code figure
 *     without a source | figures without a source}; empty to use the name
 * @param sought of a rule that finds something missing, what it looked for and where: {@code a
 *     source in the sentence or a link in the paragraph}; empty for all others
 * @param neutral severity of a finding in a story that takes no side elsewhere; mostly the same
 */
public record RuleInfo(
    String id,
    String name,
    String family,
    Severity severity,
    String message,
    String fix,
    String since,
    RuleStatus status,
    List<String> yieldsTo,
    String oncePer,
    List<String> formerly,
    String summary,
    String sought,
    Severity neutral) {

  /** Copies the lists. */
  public RuleInfo {
    yieldsTo = List.copyOf(yieldsTo);
    formerly = List.copyOf(formerly);
  }

  /** What {@code count} findings of it are called: {@code figures without a source}. */
  public String called(int count) {
    if (summary.isBlank()) {
      return name;
    }
    int bar = summary.indexOf('|');
    String one = bar < 0 ? summary : summary.substring(0, bar);
    String many = bar < 0 ? summary : summary.substring(bar + 1);
    return (count == 1 ? one : many).strip();
  }
}
