package org.copydesk.lexicon;

import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is, and so how it inflects and which tags it can carry in a sentence.
 *
 * <p>{@code fuel | verb} is heard in <i>fueling anger</i> and not in <i>fuel prices</i>.
 */
public enum PartOfSpeech {
  /** {@code adj}: as is; also where a tagger sees a participle or a noun before a noun. */
  ADJECTIVE("adj"),
  /** {@code adv}: as is. */
  ADVERB("adv"),
  /** {@code noun}: singular and plural. */
  NOUN("noun"),
  /** {@code verb}: all forms; of several words the first inflects. */
  VERB("verb"),
  /** {@code phrase}, the default: as is, whatever the tags. */
  PHRASE("phrase");

  private final String code;

  PartOfSpeech(String code) {
    this.code = code;
  }

  /** The word used in lists: {@code adj}. */
  public String code() {
    return code;
  }

  static @Nullable PartOfSpeech of(String code) {
    for (PartOfSpeech part : values()) {
      if (part.code.equals(code)) {
        return part;
      }
    }
    return null;
  }

  /**
   * Whether a word with this tag can be meant. Nouns and verbs are kept apart strictly; adjectives
   * and adverbs only from finite verbs and from names, since light taggers mix up the rest.
   */
  boolean admits(Tag tag, boolean capitalsMeanNothing) {
    return switch (this) {
      case PHRASE -> true;
      case NOUN -> tag == Tag.NOUN || tag == Tag.NAME;
      case VERB ->
          tag == Tag.VERB || tag == Tag.INFINITIVE || tag == Tag.GERUND || tag == Tag.PARTICIPLE;
      case ADJECTIVE, ADVERB ->
          switch (tag) {
            case VERB, INFINITIVE -> false;
            case NAME -> capitalsMeanNothing;
            default -> true;
          };
    };
  }
}
