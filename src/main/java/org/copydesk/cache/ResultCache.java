package org.copydesk.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.finding.LintResult;
import org.copydesk.rule.RuleCatalog;
import org.jspecify.annotations.Nullable;

/**
 * A folder of packs. Each run that has worked something out adds a pack; when there are many, they
 * become one, without what nobody has used for a month and at most as large as the limit. Runs may
 * share a folder: packs never change, and what another run deletes is worked out again.
 * Thread-safe.
 */
public final class ResultCache {
  static final String ENDING = ".pack";

  private static final int MANY = 8;
  private static final int MONTH = 30;
  private static final long DAY = 24L * 60 * 60 * 1000;

  /** New entries are written when there are so many bytes of them, so that memory stays small. */
  private static final int PENDING = 32 << 20;

  private final Path folder;
  private final long limit;
  private final int today = (int) (System.currentTimeMillis() / DAY);
  private final List<Pack> packs;
  private final Map<CacheKey, byte[]> fresh = new ConcurrentHashMap<>();
  private final Key key;
  private long pending;

  /** All that results depend on, whatever the story. */
  private record Key(String tool) {
    CacheKey of(String what, String settings, String path, byte[] bytes) {
      return new Digest().add(tool).add(what).add(settings).add(path).add(bytes).key();
    }
  }

  private ResultCache(Path folder, String tool, long limit) {
    this.folder = folder;
    this.limit = limit;
    this.key = new Key(tool);
    this.packs = packs(folder);
  }

  /**
   * Opens a cache.
   *
   * @param folder where it is; made if it is missing
   * @param tool tells this Copydesk, its rules and its libraries from any other
   * @param limit about how many bytes it may have
   * @throws IOException if there can be no such folder
   */
  public static ResultCache open(Path folder, String tool, long limit) throws IOException {
    Files.createDirectories(folder);
    return new ResultCache(folder, tool, limit);
  }

  private static List<Pack> packs(Path folder) {
    List<Pack> packs = new ArrayList<>();
    for (Path file : files(folder, ENDING)) {
      Pack pack = Pack.open(file);
      if (pack != null) {
        packs.add(pack);
      }
    }
    return packs;
  }

  private static List<Path> files(Path folder, String ending) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*" + ending)) {
      stream.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    files.sort(null);
    return files;
  }

  /**
   * What came of this story before; null if nothing is known. It has no {@link
   * LintResult#reading()}.
   *
   * @param settings tells apart all settings and options that change findings
   */
  public @Nullable LintResult get(String settings, String path, byte[] bytes) {
    byte[] entry = entry(key.of("result", settings, path, bytes));
    try {
      return entry == null ? null : ResultCodec.decode(entry, path, bytes);
    } catch (RuntimeException e) {
      return null; // damaged beyond its checksum, or not by us
    }
  }

  /** Remembers what came of a story; a story with a problem is looked at again each time. */
  public void put(String settings, byte[] bytes, LintResult result) {
    if (result.problem() == null) {
      keep(key.of("result", settings, result.path(), bytes), ResultCodec.encode(result, bytes));
    }
  }

  /** The rules, without loading them; null if they are not known. */
  public @Nullable RuleCatalog catalog() {
    byte[] entry = entry(key.of("catalog", "", "", new byte[0]));
    try {
      return entry == null ? null : CatalogCodec.decode(entry);
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** Remembers the rules. */
  public void put(RuleCatalog catalog) {
    keep(key.of("catalog", "", "", new byte[0]), CatalogCodec.encode(catalog));
  }

  private byte @Nullable [] entry(CacheKey wanted) {
    for (Pack pack : packs) {
      int row = pack.find(wanted);
      byte[] entry = row < 0 ? null : pack.entry(row);
      if (entry != null) {
        pack.use(row);
        return entry;
      }
    }
    return null;
  }

  private synchronized void keep(CacheKey under, byte[] entry) {
    fresh.put(under, entry);
    pending += entry.length;
    if (pending > PENDING) {
      write();
    }
  }

  /** Writes what is new. Nothing happens where that cannot be: the run is done, and right. */
  public synchronized void save() {
    write();
    List<Path> all = files(folder, ENDING);
    long size = all.stream().mapToLong(ResultCache::size).sum();
    if (all.size() > MANY || size > limit) {
      join(all);
    } else {
      packs.stream().filter(Pack::used).forEach(this::touch);
    }
    for (Path part : files(folder, ".part")) {
      if (age(part) > 1) {
        delete(part); // of a run that was killed
      }
    }
  }

  private void write() {
    if (fresh.isEmpty()) {
      return;
    }
    try (PackWriter writer = new PackWriter(folder)) {
      for (Map.Entry<CacheKey, byte[]> entry : fresh.entrySet()) {
        writer.add(entry.getKey(), entry.getValue(), today);
      }
      writer.commit();
    } catch (IOException e) {
      // a full disk, a folder that may not be written: the next run works it out again
    }
    fresh.clear();
    pending = 0;
  }

  /** An entry and when it was last of use. */
  private record Kept(Pack pack, int row, int day) {}

  private void join(List<Path> files) {
    Map<Path, Pack> open = new HashMap<>();
    packs.forEach(pack -> open.put(pack.file(), pack));
    List<Kept> all = new ArrayList<>();
    for (Path file : files) {
      Pack pack = open.containsKey(file) ? open.get(file) : Pack.open(file);
      for (int row = 0; pack != null && row < pack.rows(); row++) {
        int day = pack.used(row) ? today : pack.day(row);
        if (day > today - MONTH) {
          all.add(new Kept(pack, row, day));
        }
      }
    }
    all.sort(Comparator.comparingInt(Kept::day).reversed());
    try (PackWriter writer = new PackWriter(folder)) {
      Set<CacheKey> written = new HashSet<>();
      long size = 0;
      for (Kept kept : all) {
        CacheKey under = kept.pack.key(kept.row);
        // Room for what comes next, so that not each run has to make it.
        boolean fits = size + kept.pack.length(kept.row) <= limit / 4 * 3;
        byte[] entry = fits && !written.contains(under) ? kept.pack.entry(kept.row) : null;
        if (entry != null) {
          writer.add(under, entry, kept.day);
          written.add(under);
          size += entry.length + Pack.ROW;
        }
      }
      writer.commit();
    } catch (IOException e) {
      return;
    }
    files.forEach(ResultCache::delete);
  }

  /** Whoever clears away what is old sees that this is not. */
  private void touch(Pack pack) {
    if (age(pack.file()) >= 1) {
      try {
        Files.setLastModifiedTime(pack.file(), FileTime.fromMillis(System.currentTimeMillis()));
      } catch (IOException e) {
        // somebody else's folder
      }
    }
  }

  /** In days. */
  private static long age(Path file) {
    try {
      long changed = Files.getLastModifiedTime(file).toMillis();
      return (System.currentTimeMillis() - changed) / DAY;
    } catch (IOException e) {
      return 0;
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // it is open on another machine, or another run was faster
    }
  }
}
