package org.copydesk.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Many results in one file that never changes: entries, then an index sorted by key, then where the
 * index is. A file that was cut off has no end and is no pack; an entry that was damaged is not
 * there. Thread-safe.
 */
final class Pack {
  static final long MAGIC = 0x436f707964657331L; // "Copydes1"
  static final int HEAD = Long.BYTES;

  /** Key, offset, length, checksum, day of last use. */
  static final int ROW = CacheKey.BYTES + Long.BYTES + 3 * Integer.BYTES;

  /** Offset of the index, rows, checksum of the index, magic. */
  static final int FOOT = Long.BYTES + 2 * Integer.BYTES + Long.BYTES;

  private final Path file;
  private final ByteBuffer bytes;
  private final int index;
  private final int rows;
  private final boolean[] used;

  private Pack(Path file, ByteBuffer bytes, int index, int rows) {
    this.file = file;
    this.bytes = bytes;
    this.index = index;
    this.rows = rows;
    this.used = new boolean[rows];
  }

  /** Opens a pack; null if it is none, or not whole. */
  static @Nullable Pack open(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < HEAD + FOOT || size > Integer.MAX_VALUE) {
        return null;
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      int foot = (int) size - FOOT;
      long index = bytes.getLong(foot);
      int rows = bytes.getInt(foot + 8);
      boolean whole =
          bytes.getLong(0) == MAGIC
              && bytes.getLong(foot + 16) == MAGIC
              && rows >= 0
              && index >= HEAD
              && index + (long) rows * ROW == foot;
      if (!whole || checksum(bytes, (int) index, rows * ROW) != bytes.getInt(foot + 12)) {
        return null;
      }
      return new Pack(file, bytes, (int) index, rows);
    } catch (IOException e) {
      return null;
    }
  }

  static int checksum(ByteBuffer bytes, int from, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.slice(from, length));
    return (int) checksum.getValue();
  }

  Path file() {
    return file;
  }

  int rows() {
    return rows;
  }

  /** The row of a key; negative if it is not here. */
  int find(CacheKey key) {
    int low = 0;
    int high = rows - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = key(middle).compareTo(key);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  CacheKey key(int row) {
    return CacheKey.read(bytes, index + row * ROW);
  }

  int length(int row) {
    return bytes.getInt(index + row * ROW + CacheKey.BYTES + 8);
  }

  /** The day on which it was last used as far as the pack knows, counted from 1970. */
  int day(int row) {
    return bytes.getInt(index + row * ROW + CacheKey.BYTES + 16);
  }

  /** The entry of a row; null if it was damaged. */
  byte @Nullable [] entry(int row) {
    int at = index + row * ROW + CacheKey.BYTES;
    long offset = bytes.getLong(at);
    int length = bytes.getInt(at + 8);
    if (offset < HEAD || length < 0 || offset + length > index) {
      return null;
    }
    if (checksum(bytes, (int) offset, length) != bytes.getInt(at + 12)) {
      return null;
    }
    byte[] entry = new byte[length];
    bytes.get((int) offset, entry);
    return entry;
  }

  /** Remembers that a row was of use. */
  void use(int row) {
    used[row] = true;
  }

  boolean used(int row) {
    return used[row];
  }

  boolean used() {
    for (boolean row : used) {
      if (row) {
        return true;
      }
    }
    return false;
  }
}
