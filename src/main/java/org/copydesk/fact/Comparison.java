package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * What is seen by holding two places of a story against each other: a quotation and its repeat, a
 * headline and the body, one spelling and another.
 */
public sealed interface Comparison extends Mention
    permits QuotedEcho, HeadlineQuotation, HeadlineFigure, HeadlineClaim, NameVariant, FigureClash {

  /** The other place; empty at 0 if the story has none to show. */
  Span other();
}
