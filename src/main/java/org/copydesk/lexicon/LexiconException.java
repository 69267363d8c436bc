package org.copydesk.lexicon;

/** A word list that cannot be read: {@code lexicons/cliche.txt:12: unknown field "swop: x"}. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String excerpt;

  LexiconException(String file, int line, String excerpt, String problem) {
    super(file + ":" + line + ": " + problem + "\n  " + excerpt.strip());
    this.file = file;
    this.line = line;
    this.excerpt = excerpt;
  }

  /** The file, as it was named to the reader. */
  public String file() {
    return file;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The line as written. */
  public String excerpt() {
    return excerpt;
  }
}
