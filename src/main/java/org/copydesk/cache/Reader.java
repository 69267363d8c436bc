package org.copydesk.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what a {@link Writer} wrote. Whatever is not that ends in a {@link RuntimeException}. Not
 * thread-safe.
 */
final class Reader {
  private final ByteBuffer in;
  private final List<String> texts = new ArrayList<>();

  Reader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  int number() {
    int number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte next = in.get();
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalStateException("no number");
  }

  boolean yes() {
    return in.get() != 0;
  }

  String text() {
    int known = number();
    if (known > 0) {
      return texts.get(known - 1);
    }
    int head = number();
    int length = head >>> 1;
    if (length > in.remaining()) {
      throw new IllegalStateException("no text");
    }
    String text;
    if ((head & 1) == 0) {
      text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    } else {
      char[] units = new char[length / 2];
      for (int i = 0; i < units.length; i++) {
        units[i] = in.getChar();
      }
      text = new String(units);
    }
    texts.add(text);
    return text;
  }

  List<String> texts() {
    return list(this::text);
  }

  <T> List<T> list(Supplier<T> each) {
    int size = number();
    if (size < 0 || size > in.remaining()) {
      throw new IllegalStateException("no list");
    }
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(each.get());
    }
    return all;
  }

  boolean atEnd() {
    return !in.hasRemaining();
  }
}
