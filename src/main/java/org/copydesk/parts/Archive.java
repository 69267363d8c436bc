package org.copydesk.parts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP archive in memory, read by its central directory, as word processors do. Nothing is ever
 * unpacked to disk, and a part only when it is asked for. Immutable.
 *
 * <p>Format: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (directory) and 4.3.16 (its
 * end). {@code java.util.zip.ZipInputStream} goes by the local headers and refuses two kinds of
 * documents in circulation (docs/adr/0017).
 */
public final class Archive {
  /** The most entries that are looked at; a book with a picture on every page has some hundreds. */
  static final int MAX_ENTRIES = 10_000;

  /** The most that one part may hold, in bytes: XML of about 3 million words. */
  public static final int MAX_PART = 32 * 1024 * 1024;

  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] bytes;
  private final ByteBuffer buffer;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * One entry of the directory.
   *
   * @param name with forward slashes
   * @param record where its directory record begins
   * @param packed bytes in the archive
   * @param size bytes when unpacked, as the directory says
   * @param local where its local header begins
   */
  record Entry(String name, int record, long packed, long size, long local) {}

  private Archive(byte[] bytes) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads the directory.
   *
   * @param bytes the whole archive; not copied, so leave it alone
   * @throws DocumentException {@code damaged}, {@code too-large}, {@code unsafe} or {@code
   *     encrypted}
   */
  public static Archive open(byte[] bytes) throws DocumentException {
    Archive archive = new Archive(bytes);
    try {
      archive.directory();
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw DocumentException.damaged("its list of parts is cut off");
    }
    return archive;
  }

  private void directory() throws DocumentException {
    int end = end();
    long count = buffer.getShort(end + 10) & 0xFFFF;
    long at = buffer.getInt(end + 16) & 0xFFFFFFFFL;
    if (at == 0xFFFFFFFFL || count == 0xFFFF) {
      int zip64 = Math.toIntExact(buffer.getLong(end - 20 + 8));
      count = buffer.getLong(zip64 + 32);
      at = buffer.getLong(zip64 + 48);
    }
    if (count > MAX_ENTRIES) {
      throw DocumentException.tooLarge("it has " + count + " parts");
    }
    int record = index(at);
    for (int i = 0; i < count; i++) {
      if (buffer.getInt(record) != CENTRAL) {
        throw DocumentException.damaged("its list of parts is broken");
      }
      Entry entry = entry(record);
      check(entry);
      if (entries.put(entry.name, entry) != null) {
        throw DocumentException.unsafe("two of its parts have the same name");
      }
      record += recordLength(record);
    }
  }

  private int end() throws DocumentException {
    int lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (int at = bytes.length - END_LENGTH; at >= lowest; at--) {
      if (buffer.getInt(at) == END) {
        return at;
      }
    }
    throw DocumentException.damaged("its end is missing");
  }

  private Entry entry(int record) {
    int nameLength = buffer.getShort(record + 28) & 0xFFFF;
    // Names of parts are ASCII; others need only differ, as nobody asks for them.
    String name = new String(bytes, record + 46, nameLength, StandardCharsets.ISO_8859_1);
    long packed = buffer.getInt(record + 20) & 0xFFFFFFFFL;
    long size = buffer.getInt(record + 24) & 0xFFFFFFFFL;
    long local = buffer.getInt(record + 42) & 0xFFFFFFFFL;
    int wide = zip64(record + 46 + nameLength, buffer.getShort(record + 30) & 0xFFFF);
    if (wide >= 0) {
      // The wide values stand in this order, each only if its narrow one is full.
      if (size == 0xFFFFFFFFL) {
        size = buffer.getLong(wide);
        wide += 8;
      }
      if (packed == 0xFFFFFFFFL) {
        packed = buffer.getLong(wide);
        wide += 8;
      }
      if (local == 0xFFFFFFFFL) {
        local = buffer.getLong(wide);
      }
    }
    return new Entry(name.replace('\\', '/'), record, packed, size, local);
  }

  /** Where the wide sizes of an entry stand among its extra fields; -1 if it has none. */
  private int zip64(int from, int length) {
    int at = from;
    while (at + 4 <= from + length) {
      if (buffer.getShort(at) == 1) {
        return at + 4;
      }
      at += 4 + (buffer.getShort(at + 2) & 0xFFFF);
    }
    return -1;
  }

  private void check(Entry entry) throws DocumentException {
    if (entry.name.startsWith("/") || List.of(entry.name.split("/", -1)).contains("..")) {
      throw DocumentException.unsafe("one of its parts lies outside of it");
    }
    if ((buffer.getShort(entry.record + 8) & 1) != 0) {
      throw DocumentException.encrypted();
    }
  }

  private int index(long at) throws DocumentException {
    if (at < 0 || at > bytes.length) {
      throw DocumentException.damaged("a part lies behind its end");
    }
    return (int) at;
  }

  int recordLength(int record) {
    return 46
        + (buffer.getShort(record + 28) & 0xFFFF)
        + (buffer.getShort(record + 30) & 0xFFFF)
        + (buffer.getShort(record + 32) & 0xFFFF);
  }

  /** The archive's bytes with the byte order of its numbers. */
  ByteBuffer buffer() {
    return buffer;
  }

  /** The entries in the order of the directory. */
  List<Entry> entries() {
    return new ArrayList<>(entries.values());
  }

  /** Whether there is a part of this name. */
  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * A part, unpacked; null if there is none of this name.
   *
   * @throws DocumentException {@code damaged} or, over {@link #MAX_PART}, {@code too-large}
   */
  public byte @Nullable [] read(String name) throws DocumentException {
    Entry entry = entries.get(name);
    if (entry == null) {
      return null;
    }
    if (entry.size < 0) {
      throw DocumentException.damaged("a part has no size (" + name + ")");
    }
    if (entry.size > MAX_PART) {
      throw DocumentException.tooLarge("its text alone has over 32 MB (" + name + ")");
    }
    int start = data(entry);
    int method = buffer.getShort(entry.record + 10);
    byte[] unpacked = new byte[(int) entry.size];
    if (method == STORED && entry.packed == entry.size) {
      System.arraycopy(bytes, start, unpacked, 0, unpacked.length);
    } else if (method == DEFLATED) {
      inflate(start, (int) entry.packed, unpacked, name);
    } else {
      throw DocumentException.damaged("it is packed in an unknown way");
    }
    CRC32 crc = new CRC32();
    crc.update(unpacked);
    if ((int) crc.getValue() != buffer.getInt(entry.record + 16)) {
      throw DocumentException.damaged("its contents are not what they were (" + name + ")");
    }
    return unpacked;
  }

  /** Where the packed bytes of an entry begin. */
  int data(Entry entry) throws DocumentException {
    int local = index(entry.local);
    if (local + 30 > bytes.length || buffer.getInt(local) != LOCAL) {
      throw DocumentException.damaged("a part is not where it should be (" + entry.name + ")");
    }
    int start =
        local
            + 30
            + (buffer.getShort(local + 26) & 0xFFFF)
            + (buffer.getShort(local + 28) & 0xFFFF);
    if (entry.packed < 0 || index(start) + entry.packed > bytes.length) {
      throw DocumentException.damaged("a part is cut off (" + entry.name + ")");
    }
    return start;
  }

  /** Never writes more than the directory announced, whatever the data says. */
  private void inflate(int start, int packed, byte[] unpacked, String name)
      throws DocumentException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, start, packed);
      int at = 0;
      while (at < unpacked.length) {
        int got = inflater.inflate(unpacked, at, unpacked.length - at);
        if (got == 0) {
          throw DocumentException.damaged("a part is cut off (" + name + ")");
        }
        at += got;
      }
    } catch (DataFormatException e) {
      throw DocumentException.damaged("a part cannot be unpacked (" + name + ")");
    } finally {
      inflater.end();
    }
  }
}
