package org.copydesk.fact;

/**
 * The numbers in rules that a desk may set, and what they are measured in.
 *
 * @param bylineFromWords a story of so many words bears a byline and a date
 * @param sourcesFromWords a report of so many words rests on more than one source
 * @param oneSourceShare share of the attributions, in percent, from which on a report rests on one
 *     source
 * @param peopleFromWords in a report of so many words somebody with a name speaks
 * @param replyFromWords in a report of so many words it matters where a reply stands
 * @param lateReply how far into the story a reply is late, in percent of it
 * @param pollFacts so many of six things about a poll are told
 * @param largeSum from so much money on a figure hurts when it is wrong, whatever the currency
 * @param ratioTolerance by how many percent a ratio may miss its figures
 */
public record Thresholds(
    int bylineFromWords,
    int sourcesFromWords,
    int oneSourceShare,
    int peopleFromWords,
    int replyFromWords,
    int lateReply,
    int pollFacts,
    int largeSum,
    int ratioTolerance)
    implements Policy {}
