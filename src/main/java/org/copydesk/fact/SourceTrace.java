package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * Whether the story links, somewhere else than beside its words, what a body or a document it cites
 * has published.
 *
 * <p>Of <i>according to the agency</i> it is linked if a paragraph above says <i>the [agency
 * reported](...)</i>; of <i>the report also says</i>, if a report is linked above.
 *
 * @param id its number
 * @param span the words of the source
 * @param sourceId the {@link SourceMention}
 * @param linked whether such a link was found; a home page is none
 * @param label the source as it reads inside a message, its owner named: <i>the Harwick Council’s
 *     report</i> for <i>Their report</i>
 */
public record SourceTrace(int id, Span span, int sourceId, boolean linked, String label)
    implements Fact {}
