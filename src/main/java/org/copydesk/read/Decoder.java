package org.copydesk.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.article.Note;
import org.jspecify.annotations.Nullable;

/**
 * Bytes become characters: by the byte order mark, else as HTML or XML declares, else strict UTF-8,
 * else windows-1252 with a note. The byte order mark stays in the content.
 */
final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Note FALLBACK =
      new Note(
          "fallback-charset",
          "The file is not UTF-8 and was read as windows-1252; save it as UTF-8 if letters look"
              + " wrong.");

  private static final Note MISDECLARED =
      new Note(
          "fallback-charset",
          "The file declares another encoding and was read as UTF-8, which it is.");

  private static final Note UTF16 =
      new Note(
          "fallback-charset",
          "The file has no byte order mark and was read as UTF-16; save it as UTF-8.");

  /**
   * A decoded file.
   *
   * @param content its characters
   * @param notes what was guessed
   */
  record Decoded(String content, List<Note> notes) {}

  private Decoder() {}

  /** The characters of {@code bytes}; null if they are no text. */
  static @Nullable Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, StandardCharsets.UTF_16LE, List.of());
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, StandardCharsets.UTF_16BE, List.of());
    }
    int zeros = zeros(bytes, 0) + zeros(bytes, 1);
    if (zeros > 0) {
      return withoutMark(bytes);
    }
    @Nullable Decoded utf8 = strict(bytes, StandardCharsets.UTF_8, List.of());
    Charset declared = Declaration.charset(bytes);
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      // Bytes that happen to be UTF-8 are UTF-8: the file was saved anew and the head forgotten.
      @Nullable Decoded told = strict(bytes, declared, List.of());
      if (utf8 != null) {
        boolean belied = told == null || !utf8.content.equals(told.content);
        return belied ? new Decoded(utf8.content, List.of(MISDECLARED)) : utf8;
      }
      return told != null ? told : strict(bytes, WINDOWS, List.of(FALLBACK));
    }
    return utf8 != null || startsWith(bytes, 0xEF, 0xBB, 0xBF)
        ? utf8
        : strict(bytes, WINDOWS, List.of(FALLBACK));
  }

  /** UTF-16 that does not say so: in Western text every other byte is zero. */
  private static @Nullable Decoded withoutMark(byte[] bytes) {
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    int units = bytes.length / 2;
    if (units > 0 && odd * 10L > units * 6L && even * 50L < units) {
      return strict(bytes, StandardCharsets.UTF_16LE, List.of(UTF16));
    }
    if (units > 0 && even * 10L > units * 6L && odd * 50L < units) {
      return strict(bytes, StandardCharsets.UTF_16BE, List.of(UTF16));
    }
    return null;
  }

  private static @Nullable Decoded strict(byte[] bytes, Charset charset, List<Note> notes) {
    String content;
    try {
      content =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
    return looksWritten(content) ? new Decoded(content, notes) : null;
  }

  /** Text has no NUL and hardly any other control character. */
  private static boolean looksWritten(String content) {
    int controls = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == 0) {
        return false;
      }
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0x0C) {
        controls++;
      }
    }
    return controls <= 4 + content.length() / 50;
  }

  private static int zeros(byte[] bytes, int from) {
    int count = 0;
    for (int i = from; i < bytes.length; i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }

  static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
