package org.copydesk.article;

/** What a block of a story is, decided before any rule runs. */
public enum BlockKind {
  /** The headline. */
  HEADLINE,
  /** Standfirst or summary below the headline. */
  DECK,
  /** Subhead inside the story. */
  SUBHEAD,
  /** {@code By Lina Pohl}. */
  BYLINE,
  /** Date line, time stamp, or a place-and-date line on its own. */
  DATELINE,
  /** A paragraph of the story. */
  PARAGRAPH,
  /** A quoted block: Markdown {@code >}, HTML {@code blockquote}. */
  BLOCKQUOTE,
  /** An item of a list. */
  LIST_ITEM,
  /** A row of a table. */
  TABLE_ROW,
  /** A caption of a picture, chart or video. */
  CAPTION,
  /**
   * Credit: {@code Photo: ...}, {@code Image via ...}, {@code Source: ...}, {@code - Agencies -}.
   */
  CREDIT,
  /** A question of an interview or a transcript: {@code Q: ...}. */
  QUESTION,
  /** An answer or any other turn of a named speaker: {@code A: ...}, {@code SMITH: ...}. */
  SPEAKER_TURN,
  /** A social-media post set into the story. */
  EMBED,
  /** {@code About the company} and other standing text of a press release. */
  ABOUT,
  /** Correction, clarification or editor's note. */
  CORRECTION,
  /** {@code READ MORE: ...} and lists of related stories. */
  RELATED_LINK,
  /** {@code The views expressed ...}. */
  DISCLAIMER,
  /** Navigation, icons, counters, advertisements, newsletter boxes: not copy. */
  FURNITURE,
  /** Program code or preformatted text. */
  CODE;

  /**
   * Whether the narrator speaks here, so that rules about copy apply: paragraph, list item or deck.
   */
  public boolean body() {
    return this == PARAGRAPH || this == LIST_ITEM || this == DECK;
  }

  /** Whether rules about wording may look here: body, headline, subhead or caption. */
  public boolean copy() {
    return body() || this == HEADLINE || this == SUBHEAD || this == CAPTION;
  }

  /**
   * Whether somebody other than the narrator speaks: quoted block, answer, question, embedded post.
   */
  public boolean quoted() {
    return this == BLOCKQUOTE || this == SPEAKER_TURN || this == QUESTION || this == EMBED;
  }
}
