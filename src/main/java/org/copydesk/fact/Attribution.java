package org.copydesk.fact;

import java.util.List;
import org.copydesk.text.Span;

/**
 * Who says what: a source, the word that ties it to its content, and the content.
 *
 * <p>In {@code The dam leaks, the mayor said.} the source is {@code the mayor}, the cue {@code
 * said} and the content {@code The dam leaks}.
 *
 * @param id its number
 * @param span from its first to its last part
 * @param sentenceId the sentence of the cue
 * @param paragraphId the block of the cue
 * @param sourceId the {@link SourceMention}, 0 where the text names none
 * @param source the words of the source; empty where the text names none
 * @param cue the words that attribute; empty only where a sentence is carried over
 * @param content what is attributed; sorted, without overlaps; empty where only the act is reported
 * @param lemma base form of the cue: {@code say}, {@code according to}
 * @param cueClass what the cue reports
 * @param direction where the source stands
 * @param form how it is done
 * @param depth 0 for an attribution of the story itself, 1 for one inside the content of another,
 *     and so on
 * @param quoted whether the cue stands inside a quotation, so that it is not the story that reports
 */
public record Attribution(
    int id,
    Span span,
    int sentenceId,
    int paragraphId,
    int sourceId,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    String lemma,
    CueClass cueClass,
    Direction direction,
    Form form,
    int depth,
    boolean quoted)
    implements Fact {

  /** Copies the lists. */
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Whether it says where information comes from, and not what somebody thinks, wants or does. */
  public boolean sourcing() {
    return !quoted && cueClass.sourcing();
  }

  /** Whether its cue lies in {@code words}: <i>called</i> in <i>has been called</i>. */
  public boolean cueWithin(Span words) {
    return !cue.isEmpty() && cue.stream().allMatch(words::contains);
  }

  /** Whether the text names a source. */
  public boolean sourced() {
    return sourceId != 0;
  }

  /** What a cue reports. */
  public enum CueClass {
    /** <i>said</i>, <i>told</i>, <i>according to</i>. */
    SPEECH,
    /** <i>accused</i>, <i>blamed</i>, <i>denied</i>: a speech act about somebody. */
    ACCUSATION,
    /** <i>found</i>, <i>shows</i>: a document or a study as the source. */
    EVIDENCE,
    /** <i>reportedly</i>, <i>it is said</i>: no source. */
    HEARSAY,
    /** <i>believes</i>, <i>fears</i>: a state of mind. */
    BELIEF,
    /** <i>vowed</i>, <i>plans</i>, <i>wants</i>: an intention. */
    INTENTION,
    /** <i>criticized</i>, <i>backs</i>: a stance toward somebody or something. */
    STANCE;

    /** Whether it says where information comes from. */
    public boolean sourcing() {
      return this == SPEECH || this == ACCUSATION || this == EVIDENCE;
    }
  }

  /** Where the source stands. */
  public enum Direction {
    /** Before the content: <i>the mayor said the dam leaks</i>. */
    PRE,
    /** After it: <i>the dam leaks, the mayor said</i>. */
    POST,
    /** In the middle: <i>the dam, the mayor said, leaks</i>. */
    MID
  }

  /** How content is tied to a source. */
  public enum Form {
    /** Quoted. */
    DIRECT,
    /** In other words. */
    INDIRECT,
    /** <i>according to</i>, <i>in the words of</i>. */
    ACCORDING,
    /** <i>the ministry's claim that</i>, <i>a report by</i>. */
    NOUN,
    /** <i>the ministry's claims</i>: whose words or wishes, and not what they are. */
    MENTION,
    /** <i>have not said who</i>, <i>declined to say why</i>: no information comes from them. */
    WITHHELD,
    /** Carried over from the sentence or paragraph before. */
    CARRIED
  }
}
