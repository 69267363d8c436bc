package org.copydesk.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The files packed with Copydesk, whether it runs from a jar or from a folder of classes. */
public final class Bundle {
  private Bundle() {}

  /**
   * The paths of all files below {@code folder} whose name ends in {@code ending}, sorted.
   *
   * @param folder path from the root of the bundle, e.g. {@code org/copydesk/lexicons}
   * @throws UncheckedIOException if the bundle cannot be read
   */
  public static List<String> list(String folder, String ending) {
    try {
      Path home = home();
      if (Files.isDirectory(home)) {
        Path root = home.resolve(folder);
        if (!Files.isDirectory(root)) {
          return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
          return files
              .filter(Files::isRegularFile)
              .map(file -> folder + "/" + root.relativize(file).toString().replace('\\', '/'))
              .filter(path -> path.endsWith(ending))
              .sorted()
              .toList();
        }
      }
      try (JarFile jar = new JarFile(home.toFile())) {
        return jar.stream()
            .map(JarEntry::getName)
            .filter(path -> path.startsWith(folder + "/") && path.endsWith(ending))
            .sorted()
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a file of the bundle, UTF-8.
   *
   * @throws IllegalArgumentException if there is no such file
   * @throws UncheckedIOException if it cannot be read
   */
  public static String read(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /**
   * A file of the bundle.
   *
   * @throws IllegalArgumentException if there is no such file
   * @throws UncheckedIOException if it cannot be read
   */
  public static byte[] bytes(String path) {
    try (InputStream in = Bundle.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + path + " in this build");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether Copydesk runs from a jar whose files have these checksums; a jar tells them without
   * unpacking anything.
   *
   * @param checksums the CRC-32 of each file, by path
   * @throws UncheckedIOException if the bundle cannot be read
   */
  public static boolean packedWith(Map<String, Long> checksums) {
    Path home = home();
    if (Files.isDirectory(home)) {
      return false;
    }
    try (JarFile jar = new JarFile(home.toFile())) {
      for (Map.Entry<String, Long> file : checksums.entrySet()) {
        ZipEntry entry = jar.getEntry(file.getKey());
        if (entry == null || entry.getCrc() != file.getValue()) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a file with this path. */
  public static boolean has(String path) {
    return Bundle.class.getResource("/" + path) != null;
  }

  /**
   * Reads the files below {@code folder} whose name ends in one of {@code endings}: those with the
   * first ending first, and of each sorted by path.
   *
   * @throws UncheckedIOException if the bundle cannot be read
   */
  public static void readAll(String folder, List<String> endings, Consumer<String> texts) {
    Path home = home();
    if (Files.isDirectory(home)) {
      endings.forEach(ending -> list(folder, ending).forEach(path -> texts.accept(read(path))));
      return;
    }
    // One look at the table of the jar, and no search along the class path for each file.
    try (JarFile jar = new JarFile(home.toFile())) {
      List<JarEntry> below =
          jar.stream().filter(entry -> entry.getName().startsWith(folder + "/")).toList();
      for (String ending : endings) {
        List<JarEntry> chosen =
            below.stream()
                .filter(entry -> entry.getName().endsWith(ending))
                .sorted(Comparator.comparing(JarEntry::getName))
                .toList();
        for (JarEntry entry : chosen) {
          try (InputStream in = jar.getInputStream(entry)) {
            texts.accept(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar or the folder of classes that this class came from. */
  private static Path home() {
    String self = Bundle.class.getName().replace('.', '/') + ".class";
    // Where a class comes from is not known of those that the JVM's own loader reads: ask for its
    // file.
    String place = String.valueOf(Bundle.class.getResource("/" + self));
    if (place.startsWith("jar:")) {
      return Path.of(URI.create(place.substring("jar:".length(), place.lastIndexOf("!/"))));
    }
    return Path.of(URI.create(place.substring(0, place.length() - self.length())));
  }
}
