package org.copydesk.analyze;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.fact.Voice;

/**
 * In whose voice each word of a block stands: quoted, attributed, carried on, or the story's own.
 *
 * <p>Quotation wins over attribution: a word inside marks is quoted even where the sentence is
 * attributed as a whole.
 */
final class Voices {
  /**
   * Whose passive tells a charge that somebody makes: <i>has been accused of acting recklessly</i>.
   */
  private static final Set<String> ACCUSING =
      Set.of("accuse", "criticize", "criticise", "blame", "condemn", "denounce", "fault");

  private final Voice[] voice;
  private final int[] attribution;

  private Voices(int tokens) {
    voice = new Voice[tokens];
    attribution = new int[tokens];
    Arrays.fill(voice, Voice.NARRATOR);
  }

  /**
   * The voices of {@code block}.
   *
   * @param drafts its attributions
   * @param ids the ids of these attributions, in the same order
   */
  static Voices of(ParsedBlock block, List<AttributionDraft> drafts, List<Integer> ids) {
    Voices voices = new Voices(block.tokens().size());
    BlockKind kind = block.block().kind();
    if (kind.quoted()) {
      Arrays.fill(voices.voice, Voice.QUOTED);
      return voices;
    }
    if (!kind.copy() && kind != BlockKind.TABLE_ROW) {
      Arrays.fill(voices.voice, Voice.NONE);
    }
    for (int i = 0; i < drafts.size(); i++) {
      AttributionDraft draft = drafts.get(i);
      boolean hearsay =
          draft.cueClass() == CueClass.HEARSAY && draft.lemma().endsWith("ly")
              || draft.cueClass() == CueClass.SPEECH && draft.form() == Form.NOUN;
      if (draft.cueClass() == CueClass.HEARSAY && ACCUSING.contains(draft.lemma())) {
        voices.mark(draft, ids.get(i), Voice.ATTRIBUTED, draft.cue().to());
      }
      boolean belief = draft.cueClass() == CueClass.BELIEF && draft.source() != null;
      if (draft.cueClass().sourcing() && named(draft) || belief || hearsay) {
        voices.mark(
            draft, ids.get(i), draft.form() == Form.CARRIED ? Voice.CARRIED : Voice.ATTRIBUTED, 0);
      }
    }
    for (int i = 0; i < voices.voice.length; i++) {
      if (block.quoted(i)) {
        voices.voice[i] = Voice.QUOTED;
      }
    }
    return voices;
  }

  private static boolean named(AttributionDraft draft) {
    return draft.source() != null
        || draft.form() == Form.CARRIED
        || draft.cueClass() == CueClass.EVIDENCE;
  }

  private void mark(AttributionDraft draft, int id, Voice as, int from) {
    for (Range range : draft.content()) {
      for (int i = Math.max(range.from(), from); i < range.to(); i++) {
        boolean cue =
            draft.cue().contains(i) || draft.source() != null && draft.source().contains(i);
        if (!cue
            && voice[i] != Voice.NONE
            && !(voice[i] == Voice.ATTRIBUTED && as == Voice.CARRIED)) {
          voice[i] = as;
          attribution[i] = id;
        }
      }
    }
  }

  Voice at(int token) {
    return voice[token];
  }

  /** The id of the attribution that {@code token} is content of, 0 for none. */
  int attributionAt(int token) {
    return attribution[token];
  }
}
