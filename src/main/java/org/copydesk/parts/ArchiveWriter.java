package org.copydesk.parts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.copydesk.parts.Archive.Entry;

/**
 * The same archive with some parts changed or added. What is not changed is copied as it was
 * packed, in its old order. Output depends on the input only: parts that change keep their time
 * stamp, new ones have the earliest that the format knows. Not thread-safe.
 */
public final class ArchiveWriter {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final short DEFLATED = 8;

  /** Version 2.0 of the format: folders and deflated files. */
  private static final short VERSION = 20;

  /** Names are UTF-8. */
  private static final short UTF8 = 0x0800;

  /** 1980-01-01, 00:00, as MS-DOS wrote it. */
  private static final int EARLIEST = 0x0021_0000;

  private final Archive archive;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<byte[]> directory = new ArrayList<>();

  /** Starts from {@code archive}. */
  public ArchiveWriter(Archive archive) {
    this.archive = archive;
  }

  /** Changes the part {@code name}, or adds it behind all others. */
  public ArchiveWriter put(String name, byte[] content) {
    changed.put(name, content);
    return this;
  }

  /**
   * The whole archive.
   *
   * @throws DocumentException {@code damaged} if a part that is to be copied is cut off
   */
  public byte[] write() throws DocumentException {
    for (Entry entry : archive.entries()) {
      byte[] content = changed.remove(entry.name());
      if (content != null) {
        packed(entry.name(), content, archive.buffer().getInt(entry.record() + 12));
      } else {
        copied(entry);
      }
    }
    for (Map.Entry<String, byte[]> added : changed.entrySet()) {
      packed(added.getKey(), added.getValue(), EARLIEST);
    }
    int start = out.size();
    directory.forEach(out::writeBytes);
    ByteBuffer end = buffer(22).putInt(END).putInt(0);
    end.putShort((short) directory.size()).putShort((short) directory.size());
    end.putInt(out.size() - start).putInt(start).putShort((short) 0);
    out.writeBytes(end.array());
    return out.toByteArray();
  }

  private void copied(Entry entry) throws DocumentException {
    ByteBuffer old = archive.buffer();
    int record = entry.record();
    int start = archive.data(entry);
    byte[] name = new byte[old.getShort(record + 28) & 0xFFFF];
    old.get(record + 46, name);
    // Sizes stand in the header, not behind the data; bit 3 would say otherwise.
    short flags = (short) (old.getShort(record + 8) & ~8);
    Header header =
        new Header(
            name,
            flags,
            old.getShort(record + 10),
            old.getInt(record + 12),
            old.getInt(record + 16),
            (int) entry.packed(),
            (int) entry.size(),
            old.getInt(record + 38));
    byte[] data = new byte[(int) entry.packed()];
    old.get(start, data);
    write(header, data);
  }

  private void packed(String name, byte[] content, int time) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream data = new ByteArrayOutputStream(content.length / 4 + 64);
    byte[] chunk = new byte[1 << 16];
    while (!deflater.finished()) {
      data.write(chunk, 0, deflater.deflate(chunk));
    }
    deflater.end();
    CRC32 crc = new CRC32();
    crc.update(content);
    Header header =
        new Header(
            name.getBytes(StandardCharsets.UTF_8),
            UTF8,
            DEFLATED,
            time,
            (int) crc.getValue(),
            data.size(),
            content.length,
            0);
    write(header, data.toByteArray());
  }

  /** What local header and directory record have in common. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Header(
      byte[] name,
      short flags,
      short method,
      int time,
      int crc,
      int packed,
      int size,
      int attributes) {

    void common(ByteBuffer to) {
      to.putShort(VERSION).putShort(flags).putShort(method).putInt(time).putInt(crc);
      to.putInt(packed).putInt(size).putShort((short) name.length).putShort((short) 0);
    }
  }

  private void write(Header header, byte[] data) {
    int offset = out.size();
    ByteBuffer local = buffer(30 + header.name.length).putInt(LOCAL);
    header.common(local);
    out.writeBytes(local.put(header.name).array());
    out.writeBytes(data);
    ByteBuffer record = buffer(46 + header.name.length).putInt(CENTRAL).putShort(VERSION);
    header.common(record);
    record.putShort((short) 0).putShort((short) 0).putShort((short) 0);
    directory.add(record.putInt(header.attributes).putInt(offset).put(header.name).array());
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
