package org.copydesk.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32C;

/** Writes a pack beside the others and puts it in its place when it is whole. */
final class PackWriter implements AutoCloseable {
  private final Path draft;
  private final Path target;
  private final DataOutputStream out;
  private final SortedMap<CacheKey, Row> rows = new TreeMap<>();
  private long at = Pack.HEAD;

  private record Row(long offset, int length, int checksum, int day) {}

  /**
   * @throws IOException if nothing can be written in {@code folder}
   */
  PackWriter(Path folder) throws IOException {
    String name = UUID.randomUUID().toString();
    this.draft = folder.resolve(name + ".part");
    this.target = folder.resolve(name + ResultCache.ENDING);
    this.out =
        new DataOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(
                    draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                1 << 16));
    out.writeLong(Pack.MAGIC);
  }

  void add(CacheKey key, byte[] entry, int day) throws IOException {
    CRC32C checksum = new CRC32C();
    checksum.update(entry);
    if (rows.putIfAbsent(key, new Row(at, entry.length, (int) checksum.getValue(), day)) == null) {
      out.write(entry);
      at += entry.length;
    }
  }

  /** Puts the pack in its place. */
  void commit() throws IOException {
    ByteBuffer index = ByteBuffer.allocate(rows.size() * Pack.ROW);
    rows.forEach(
        (key, row) -> {
          key.write(index);
          index.putLong(row.offset).putInt(row.length).putInt(row.checksum).putInt(row.day);
        });
    out.write(index.array());
    out.writeLong(at);
    out.writeInt(rows.size());
    out.writeInt(Pack.checksum(index, 0, index.capacity()));
    out.writeLong(Pack.MAGIC);
    out.close();
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(draft);
  }
}
