package org.copydesk.read.layout;

/** How much a format says about its blocks. */
public enum Markup {
  /** Nothing: headline, subheads and list items are told by their shape. */
  NONE,
  /** Headings, lists and quotations are marked; only the headline may have to be guessed. */
  NO_HEADING,
  /** Everything is marked, the headline included. */
  FULL
}
