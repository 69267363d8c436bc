package org.copydesk.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that markup names in its first lines, {@code <meta charset="windows-1252">}. */
final class Declaration {
  /** How far a browser looks (HTML, 13.2.3.2). */
  private static final int HEAD = 1024;

  /** Only for what looks like markup. */
  private static final class Names {
    static final Pattern CHARSET =
        Pattern.compile(
            "<\\?xml[^>]{0,200}\\bencoding\\s*=\\s*[\"']([\\w.:-]{1,40})"
                + "|<meta\\b[^>]{0,200}\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);
  }

  private Declaration() {}

  /** That encoding; null if the file is no markup, names none, or one that nobody knows. */
  static @Nullable Charset charset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (!head.stripLeading().startsWith("<")) {
      return null;
    }
    Matcher matcher = Names.CHARSET.matcher(head);
    return matcher.find()
        ? known(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
        : null;
  }

  private static @Nullable Charset known(String name) {
    try {
      Charset charset = Charset.isSupported(name) ? Charset.forName(name) : null;
      // Browsers read both names as windows-1252, which has the quotation marks (Encoding, 4.2);
      // and nobody can write this declaration in UTF-16.
      boolean latin =
          StandardCharsets.ISO_8859_1.equals(charset) || StandardCharsets.US_ASCII.equals(charset);
      if (latin) {
        return Charset.forName("windows-1252");
      }
      return charset != null && charset.name().startsWith("UTF-")
          ? StandardCharsets.UTF_8
          : charset;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }
}
