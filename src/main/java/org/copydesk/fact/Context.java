package org.copydesk.fact;

import org.copydesk.article.BlockKind;

/**
 * Where a mention stands.
 *
 * @param voice who says it
 * @param block the kind of block it stands in
 * @param paragraphId the block as a fact
 * @param sentenceId its sentence
 * @param previousSentenceId the sentence before in the same block, 0 if none
 * @param nextSentenceId the sentence after in the same block, 0 if none
 * @param clauseId its innermost clause, 0 if none was made out
 * @param quotationId the quotation around it, 0 if none
 * @param attributionId the attribution whose content it is part of, 0 if none
 * @param linkId the link whose words it touches, 0 if none
 * @param linked whether a link stands in its sentence
 * @param hypothetical whether its clause is a condition, a question, a plan or a forecast and not a
 *     statement
 * @param negated whether its clause is negated or denied
 */
public record Context(
    Voice voice,
    BlockKind block,
    int paragraphId,
    int sentenceId,
    int previousSentenceId,
    int nextSentenceId,
    int clauseId,
    int quotationId,
    int attributionId,
    int linkId,
    boolean linked,
    boolean hypothetical,
    boolean negated) {}
