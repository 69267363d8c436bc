package org.copydesk.read;

import org.copydesk.finding.Problem;
import org.jspecify.annotations.Nullable;

/** Files that people hand in and that are no text: word-processor documents, PDF, pictures. */
final class Containers {
  private static final String EXPORT =
      "Save it as HTML or Markdown, which keep its links, or as plain text (UTF-8).";

  private record Magic(String name, String hint, int... head) {}

  private static final Magic[] MAGIC = {
    magic(
        "a PDF",
        "A PDF has lines and no paragraphs: export HTML, Markdown or plain text from where the story"
            + " was written.",
        "%PDF-"),
    magic("a rich-text document", EXPORT, "{\\rtf"),
    new Magic("a gzip archive", "Unpack it first.", 0x1F, 0x8B),
    new Magic("a picture", "Lint the text of the story.", 0x89, 'P', 'N', 'G'),
    new Magic("a picture", "Lint the text of the story.", 0xFF, 0xD8, 0xFF),
    magic("a picture", "Lint the text of the story.", "GIF8"),
  };

  private Containers() {}

  private static Magic magic(String name, String hint, String head) {
    return new Magic(name, hint, head.chars().toArray());
  }

  /** Why the file is no text, or null if its first bytes do not say so. */
  static @Nullable Problem problem(String path, byte[] bytes) {
    if (Decoder.startsWith(bytes, 'P', 'K', 3, 4)) {
      return problem(path, "a ZIP archive", "Unpack it first.");
    }
    for (Magic magic : MAGIC) {
      if (Decoder.startsWith(bytes, magic.head)) {
        return problem(path, magic.name, magic.hint);
      }
    }
    return null;
  }

  private static Problem problem(String path, String name, String hint) {
    return new Problem(path, "unknown-format", "This is " + name + ", which is not read.", hint);
  }
}
