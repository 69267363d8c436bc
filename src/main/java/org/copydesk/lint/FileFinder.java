package org.copydesk.lint;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.config.IgnoreFile;
import org.copydesk.config.IgnoreFile.Verdict;
import org.copydesk.finding.Problem;
import org.copydesk.read.ArticleReaders;

/**
 * Finds the stories that are meant by files and folders on a command line.
 *
 * <p>A file that is named is taken whatever its ending. A folder is walked, names in order: files
 * with a known ending (JSON and XML only if they begin like news), without hidden files, vendored
 * folders and what {@code .gitignore} leaves out; symbolic links are not followed. Immutable.
 */
public final class FileFinder {
  private static final Set<String> VENDORED =
      Set.of("node_modules", "vendor", "target", "build", "dist");

  private final Set<String> extensions;
  private final IgnoreFile excluded;

  /**
   * @param extensions endings of names that hold stories, with or without the dot: {@code md}
   * @param excluded patterns as in {@code .gitignore} of what to leave out, named files included
   */
  public FileFinder(Collection<String> extensions, List<String> excluded) {
    Set<String> endings = new HashSet<>();
    for (String ending : extensions) {
      endings.add((ending.startsWith(".") ? ending : "." + ending).toLowerCase(Locale.ROOT));
    }
    this.extensions = Set.copyOf(endings);
    this.excluded = new IgnoreFile(String.join("\n", excluded));
  }

  /**
   * The inputs that {@code names} stand for, in their order; a name that leads nowhere is a {@link
   * Input.Refused}.
   */
  public List<Input> find(List<String> names) {
    List<Input> found = new ArrayList<>();
    Set<Path> walked = new LinkedHashSet<>();
    for (String name : names) {
      try {
        find(name, found, walked);
      } catch (InvalidPathException e) {
        found.add(refused(name, "not-found", "There is no such file or folder."));
      }
    }
    return found;
  }

  private void find(String name, List<Input> found, Set<Path> walked) {
    Path path = Path.of(name);
    String shown = File.separatorChar == '\\' ? name.replace('\\', '/') : name;
    if (name.isEmpty() || !Files.exists(path)) {
      boolean dangling = !name.isEmpty() && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
      found.add(
          dangling
              ? refused(shown, "not-found", "The symbolic link leads nowhere.")
              : refused(shown, "not-found", "There is no such file or folder."));
    } else if (Files.isDirectory(path)) {
      String prefix = path.normalize().toString().isEmpty() ? "" : withSlash(shown);
      walk(new Folder(path, prefix, "", IgnoreChain.above(path)), found, walked);
    } else if (excluded.verdict(relative(shown), false) != Verdict.IGNORED) {
      found.add(new Input.Stored(shown, path));
    }
  }

  /** A folder being walked: where it is, its name in reports, its path below the named folder. */
  private record Folder(Path path, String prefix, String below, IgnoreChain ignored) {}

  private void walk(Folder folder, List<Input> found, Set<Path> walked) {
    List<Path> entries;
    try {
      entries = entries(folder.path);
    } catch (NoSuchFileException e) {
      return; // it went away while we walked
    } catch (AccessDeniedException e) {
      found.add(refused(name(folder), "unreadable", "Permission to read the folder is denied."));
      return;
    } catch (IOException e) {
      found.add(refused(name(folder), "unreadable", "The folder cannot be read."));
      return;
    }
    IgnoreChain ignored = folder.ignored.in(folder.path);
    for (Path entry : entries) {
      String name = String.valueOf(entry.getFileName());
      String below = folder.below + name;
      boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
      if (name.startsWith(".")
          || excluded.verdict(below, isFolder) == Verdict.IGNORED
          || ignored.ignores(entry, isFolder)) {
        continue;
      }
      if (isFolder && !VENDORED.contains(name)) {
        walk(new Folder(entry, folder.prefix + name + "/", below + "/", ignored), found, walked);
      } else if (!isFolder && isStory(entry, name) && walked.add(entry.normalize())) {
        found.add(new Input.Stored(folder.prefix + name, entry));
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(path -> String.valueOf(path.getFileName())));
    return entries;
  }

  private boolean isStory(Path file, String name) {
    int dot = name.lastIndexOf('.');
    // Word keeps a lock file ~$port.docx beside a document that is open.
    return dot > 0
        && !name.startsWith("~$")
        && extensions.contains(name.substring(dot).toLowerCase(Locale.ROOT))
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && promising(file, name);
  }

  /** Whether it is news, for endings that settings and data have as well: {@code .json}. */
  private static boolean promising(Path file, String name) {
    if (ArticleReaders.promising(name, new byte[0])) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return ArticleReaders.promising(name, in.readNBytes(ArticleReaders.PEEK));
    } catch (IOException e) {
      return true; // whoever reads it says what is wrong
    }
  }

  private static String name(Folder folder) {
    return folder.prefix.isEmpty() ? "." : folder.prefix;
  }

  private static String withSlash(String folder) {
    return folder.endsWith("/") ? folder : folder + "/";
  }

  private static String relative(String name) {
    String path = Path.of(name).normalize().toString().replace('\\', '/');
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static Input refused(String path, String code, String message) {
    return new Input.Refused(
        new Problem(path, code, message, code.equals("not-found") ? "Check the name." : ""));
  }
}
