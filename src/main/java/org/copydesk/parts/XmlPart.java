package org.copydesk.parts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML part: {@link #bytes} gives back the very bytes they were read from.
 *
 * @param name of the part: {@code word/document.xml}
 * @param text its characters, a byte order mark included
 * @param charset UTF-8 or one of the two UTF-16, as the formats allow
 */
public record XmlPart(String name, String text, Charset charset) {

  /**
   * Reads a part of an archive; null if there is none of this name.
   *
   * @throws DocumentException {@code damaged}, if it is no text in Unicode, or {@code too-large}
   */
  public static @Nullable XmlPart of(Archive archive, String name) throws DocumentException {
    byte[] bytes = archive.read(name);
    if (bytes == null) {
      return null;
    }
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length > 1 && (bytes[0] == 0 || bytes[0] == (byte) 0xFE)) {
      charset = StandardCharsets.UTF_16BE;
    } else if (bytes.length > 1 && (bytes[1] == 0 || bytes[0] == (byte) 0xFF)) {
      charset = StandardCharsets.UTF_16LE;
    }
    try {
      // A new decoder throws at what is no character, so that nothing is lost on the way back.
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return new XmlPart(name, text.toString(), charset);
    } catch (CharacterCodingException e) {
      throw DocumentException.damaged("a part is no Unicode text (" + name + ")");
    }
  }

  /** The bytes of {@code text} in the charset of this part. */
  public byte[] bytes(String text) {
    return text.getBytes(charset);
  }
}
