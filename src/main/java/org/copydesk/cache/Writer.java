package org.copydesk.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Values as bytes: small numbers in one byte, and a text that comes again as the number of its
 * first coming. Not thread-safe.
 */
final class Writer {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
  private final Map<String, Integer> texts = new HashMap<>();

  byte[] bytes() {
    return out.toByteArray();
  }

  /** A number from 0. */
  Writer number(int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
    return this;
  }

  Writer yes(boolean yes) {
    out.write(yes ? 1 : 0);
    return this;
  }

  Writer text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      return number(known + 1);
    }
    number(0);
    // UTF-16 halves that stand alone are copy, too: what UTF-8 cannot hold is written by units.
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    boolean whole = new String(utf8, StandardCharsets.UTF_8).equals(text);
    byte[] bytes = whole ? utf8 : units(text);
    number(bytes.length << 1 | (whole ? 0 : 1));
    out.writeBytes(bytes);
    return this;
  }

  private static byte[] units(String text) {
    byte[] units = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      units[2 * i] = (byte) (text.charAt(i) >> 8);
      units[2 * i + 1] = (byte) text.charAt(i);
    }
    return units;
  }

  Writer texts(Collection<String> all) {
    number(all.size());
    all.forEach(this::text);
    return this;
  }

  <T> Writer list(List<T> all, Consumer<T> each) {
    number(all.size());
    all.forEach(each);
    return this;
  }
}
