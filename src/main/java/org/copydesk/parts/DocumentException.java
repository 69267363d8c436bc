package org.copydesk.parts;

/** A document cannot be read; code, message and hint are those of a problem. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String hint;

  private DocumentException(String code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** The file is cut off or was changed by a fault: {@code damaged}. */
  public static DocumentException damaged(String what) {
    return new DocumentException(
        "damaged",
        "The document is damaged: " + what + ".",
        "Open it where it was written and save it again.");
  }

  /** The file is locked with a password: {@code encrypted}. */
  public static DocumentException encrypted() {
    return new DocumentException(
        "encrypted",
        "The document is protected by a password.",
        "Save a copy without the password.");
  }

  /** More than any story needs: {@code too-large}. */
  public static DocumentException tooLarge(String what) {
    return new DocumentException(
        "too-large", "The document is too large: " + what + ".", "Split it into single stories.");
  }

  /** Markup inside markup beyond what any writer makes: {@code too-deep}. */
  public static DocumentException tooDeep(String part) {
    return new DocumentException(
        "too-deep",
        "The document's markup is nested too deep (" + part + ").",
        "Copy the text into a new document.");
  }

  /** Something that no word processor writes and that attacks do: {@code unsafe}. */
  public static DocumentException unsafe(String what) {
    return new DocumentException(
        "unsafe",
        "The document was not read, because " + what + ".",
        "Ask where it comes from; copy the text into a new document.");
  }

  /** Another kind of file: {@code unknown-format}. */
  public static DocumentException unknown(String message, String hint) {
    return new DocumentException("unknown-format", message, hint);
  }

  /** Stable name, kebab-case. */
  public String code() {
    return code;
  }

  /** What is wrong, one sentence. */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** One next step. */
  public String hint() {
    return hint;
  }
}
