package org.copydesk.fact;

import org.copydesk.text.Span;

/** Something that the analysis saw in a story. All that a rule may know about it; immutable. */
public sealed interface Fact
    permits Story,
        Paragraph,
        Sentence,
        Clause,
        Quotation,
        Attribution,
        Hyperlink,
        VoiceShare,
        CitedSource,
        SourceBalance,
        LeadIn,
        OwnAccount,
        SourceTrace,
        Mention {

  /** A number from 1 that no other fact of the story has; rules join on it. */
  int id();

  /** Where it stands in the reading text. */
  Span span();
}
