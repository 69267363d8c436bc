package org.copydesk.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.copydesk.finding.Problem;
import org.jspecify.annotations.Nullable;

/** Files that people hand in and that are no text: word-processor documents, PDF, pictures. */
final class Containers {
  private static final String EXPORT = "Save it as plain text (UTF-8) or Markdown and lint that.";

  private record Magic(String name, String hint, int... head) {}

  private static final Magic[] MAGIC = {
    magic(
        "a PDF",
        "Copy the story into a text file, or export it from where it was written.",
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
    String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    String start = head.replaceFirst("^(ï»¿)?\\s*", "").toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return problem(path, "a web page (HTML)", EXPORT);
    }
    return null;
  }

  private static Problem problem(String path, String name, String hint) {
    return new Problem(path, "unknown-format", "This is " + name + ", which is not read.", hint);
  }
}
