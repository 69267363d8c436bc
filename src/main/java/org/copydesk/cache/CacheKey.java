package org.copydesk.cache;

import java.nio.ByteBuffer;

/**
 * The 256 bits that stand for all that a result depends on.
 *
 * @param a the first 64
 * @param b the second
 * @param c the third
 * @param d the last
 */
record CacheKey(long a, long b, long c, long d) implements Comparable<CacheKey> {
  static final int BYTES = 32;

  static CacheKey of(byte[] digest) {
    return read(ByteBuffer.wrap(digest), 0);
  }

  static CacheKey read(ByteBuffer from, int at) {
    return new CacheKey(
        from.getLong(at), from.getLong(at + 8), from.getLong(at + 16), from.getLong(at + 24));
  }

  void write(ByteBuffer to) {
    to.putLong(a).putLong(b).putLong(c).putLong(d);
  }

  @Override
  public int compareTo(CacheKey other) {
    int order = Long.compare(a, other.a);
    order = order == 0 ? Long.compare(b, other.b) : order;
    order = order == 0 ? Long.compare(c, other.c) : order;
    return order == 0 ? Long.compare(d, other.d) : order;
  }
}
