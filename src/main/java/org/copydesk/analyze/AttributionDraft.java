package org.copydesk.analyze;

import java.util.List;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.jspecify.annotations.Nullable;

/**
 * An attribution before it is numbered, in tokens of its block.
 *
 * @param cue the attributing words
 * @param lemma base form of the cue
 * @param cueClass what it reports
 * @param source the source, null where the text names none
 * @param content what is attributed, sorted
 * @param direction where the source stands
 * @param form how it is done
 */
record AttributionDraft(
    Range cue,
    String lemma,
    CueClass cueClass,
    @Nullable Range source,
    List<Range> content,
    Direction direction,
    Form form) {}
