package org.copydesk.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the settings of a story: {@code .copydesk.yml} in its folder and in those above it, up to
 * one that says {@code root: true} or to the root of the repository. Nearer files win. Each file is
 * read once; thread-safe.
 */
public final class ConfigFinder {
  /** The name of a file of settings. */
  public static final String NAME = ".copydesk.yml";

  /** No desk has that many settings, and a data dump must not hang the run. */
  private static final int MAX_BYTES = 1 << 20;

  private static final List<String> REPOSITORIES = List.of(".git", ".hg", ".svn");

  private final Path here;
  private final @Nullable Path only;
  private final boolean silent;
  private final @Nullable ConfigSource text;
  private final Map<Path, List<Layer>> byFolder = new ConcurrentHashMap<>();
  private final Map<List<Path>, Layer> read = new ConcurrentHashMap<>();
  private final Map<List<Layer>, Config> known = new ConcurrentHashMap<>();

  private ConfigFinder(
      Path here, @Nullable Path only, @Nullable ConfigSource text, boolean silent) {
    this.here = here.toAbsolutePath().normalize();
    this.only = only;
    this.text = text;
    this.silent = silent;
  }

  /** Looks in the folders of the stories; names of files are shown as seen from {@code here}. */
  public static ConfigFinder upward(Path here) {
    return new ConfigFinder(here, null, null, false);
  }

  /** Uses this one file for all stories, patterns in it being about its own folder. */
  public static ConfigFinder only(Path here, Path file) {
    return new ConfigFinder(here, file, null, false);
  }

  /**
   * Uses these settings for all stories, patterns and extended files being seen from {@code here}.
   */
  public static ConfigFinder of(Path here, ConfigSource settings) {
    return new ConfigFinder(here, null, settings, false);
  }

  /** Looks nowhere. */
  public static ConfigFinder none() {
    return new ConfigFinder(Path.of(""), null, null, true);
  }

  /**
   * The settings of a story.
   *
   * @param story where it is, or would be; it need not exist
   * @throws ConfigException if one of the files cannot be used
   */
  public Config of(Path story) {
    if (silent) {
      return Config.EMPTY;
    }
    Path file = here.resolve(story).normalize();
    Path folder = file.getParent();
    Path start = folder == null ? here : folder;
    List<Layer> files = byFolder.get(start);
    if (files == null) {
      files = only == null && text == null ? chain(start) : given();
      byFolder.put(start, files);
    }
    List<Layer> layers = new ArrayList<>();
    for (Layer layer : files) {
      layers.add(layer);
      for (Layer override : layer.overrides) {
        if (StoryPatterns.fits(override.files, override, file)) {
          layers.add(override);
        }
      }
    }
    return known.computeIfAbsent(layers, Config::new);
  }

  private List<Layer> given() {
    Path file = here.resolve(only == null ? Path.of(NAME) : only).normalize();
    Path folder = folder(file);
    Path repository = repository(folder);
    ConfigSource source = text;
    Layer layer = source == null ? read(file, folder) : readOnce(source, folder);
    return expanded(List.of(layer), repository == null ? folder : repository);
  }

  private Layer readOnce(ConfigSource source, Path folder) {
    return read.computeIfAbsent(List.of(folder), key -> ConfigReader.read(source, folder));
  }

  /** The files that apply in a folder with what they extend, the farthest first. */
  private List<Layer> chain(Path start) {
    Deque<Layer> found = new ArrayDeque<>();
    Path repository = null;
    for (Path at = start; at != null && repository == null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.exists(file)) {
        Path own = repository(at);
        insideOnly(file, own == null ? at : own);
        Layer layer = read(file, at);
        found.addFirst(layer);
        if (layer.root) {
          return expanded(List.copyOf(found), at);
        }
      }
      repository = isRepository(at) ? at : null;
    }
    Layer outermost = found.peekFirst();
    if (outermost == null) {
      return List.of();
    }
    Path own = outermost.folder == null ? start : outermost.folder;
    return expanded(List.copyOf(found), repository == null ? own : repository);
  }

  /** A link could lead to a file that is not the desk's to show. */
  private void insideOnly(Path file, Path root) {
    if (!real(file).startsWith(real(root))) {
      Origin whole = new Origin(new ConfigSource(shown(file), ""), 0, 0, 1);
      throw new ConfigException(whole, "This is a link to a file outside of " + shown(root) + ".");
    }
  }

  private static boolean isRepository(Path folder) {
    return REPOSITORIES.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  private static @Nullable Path repository(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (isRepository(at)) {
        return at;
      }
    }
    return null;
  }

  private List<Layer> expanded(List<Layer> files, Path root) {
    List<Layer> all = new ArrayList<>();
    for (Layer layer : files) {
      Path folder = layer.folder == null ? root : layer.folder;
      Map<Path, Origin> open = new HashMap<>();
      open.put(real(folder.resolve(NAME)), Origin.DEFAULT);
      expand(layer, folder, root, open, all);
    }
    return all;
  }

  /** Adds what {@code layer} extends, then itself. */
  private void expand(
      Layer layer, Path folder, Path root, Map<Path, Origin> open, List<Layer> all) {
    for (Setting<String> extended : layer.extended) {
      if (Profiles.names().contains(extended.value())) {
        layer.profile = layer.profile == null ? extended : layer.profile;
        continue;
      }
      Path file = extendedFile(extended, folder, root);
      if (open.put(file, extended.origin()) != null) {
        throw new ConfigException(
            extended.origin(), "Files extend one another in a circle: " + shown(file) + ".");
      }
      // Patterns of a shared file are about the folder of the file that asks for it.
      Layer base = read(file, layer.folder == null ? folder : layer.folder);
      expand(base, folder(file), root, open, all);
      open.remove(file);
    }
    all.add(layer);
  }

  private Path extendedFile(Setting<String> extended, Path folder, Path root) {
    if (extended.value().contains("://")) {
      throw new ConfigException(
          extended.origin(), "Only files of this folder tree and profiles can be extended.");
    }
    Path file;
    try {
      file = folder.resolve(extended.value()).normalize();
    } catch (InvalidPathException e) {
      throw new ConfigException(extended.origin(), "This is not the name of a file.");
    }
    boolean there = Files.isRegularFile(file);
    Path real = real(file);
    if (!file.startsWith(root) || (there && !real.startsWith(real(root)))) {
      throw new ConfigException(
          extended.origin(), "A file outside of " + shown(root) + " cannot be extended.");
    }
    if (!there) {
      String profiles = String.join(", ", Profiles.names());
      throw new ConfigException(
          extended.origin(),
          "There is no file " + shown(file) + ", nor a profile of that name (" + profiles + ").");
    }
    return real;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static Path folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  private Layer read(Path file, Path folder) {
    List<Path> key = List.of(file, folder);
    Layer layer = read.get(key);
    if (layer == null) {
      Layer fresh = parsed(file, folder);
      Layer other = read.putIfAbsent(key, fresh);
      layer = other == null ? fresh : other;
    }
    return layer;
  }

  private Layer parsed(Path file, Path folder) {
    ConfigSource source = new ConfigSource(shown(file), "");
    Origin whole = new Origin(source, 0, 0, 1);
    try {
      if (!Files.isRegularFile(file)) {
        throw new ConfigException(
            whole, Files.exists(file) ? "This is no file." : "There is no such file.");
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new ConfigException(whole, "A file of settings has at most 1 MB.");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return ConfigReader.read(new ConfigSource(source.name(), text), folder);
    } catch (CharacterCodingException e) {
      throw new ConfigException(whole, "The file is not UTF-8.");
    } catch (IOException e) {
      throw new ConfigException(whole, "The file cannot be read.");
    }
  }

  private String shown(Path file) {
    Path seen = file.startsWith(here) && !file.equals(here) ? here.relativize(file) : file;
    return seen.toString().replace('\\', '/');
  }
}
