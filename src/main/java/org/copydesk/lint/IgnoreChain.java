package org.copydesk.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.copydesk.config.IgnoreFile;
import org.copydesk.config.IgnoreFile.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The {@code .gitignore} files that apply in a folder: its own before those above it, up to the
 * root of the repository. Immutable.
 */
final class IgnoreChain {
  private static final IgnoreChain NONE = new IgnoreChain(null, null, null);

  private final @Nullable IgnoreChain above;
  private final @Nullable Path folder;
  private final @Nullable IgnoreFile file;

  private IgnoreChain(
      @Nullable IgnoreChain above, @Nullable Path folder, @Nullable IgnoreFile file) {
    this.above = above;
    this.folder = folder;
    this.file = file;
  }

  /** What applies from the folders above {@code start}; nothing outside a repository. */
  static IgnoreChain above(Path start) {
    Deque<Path> folders = new ArrayDeque<>();
    Path absolute = start.toAbsolutePath().normalize();
    boolean repository = Files.exists(absolute.resolve(".git"));
    Path at = absolute.getParent();
    while (!repository && at != null) {
      folders.push(at);
      repository = Files.exists(at.resolve(".git"));
      at = at.getParent();
    }
    IgnoreChain chain = NONE;
    if (repository) {
      for (Path folder : folders) {
        chain = chain.in(folder);
      }
    }
    return chain;
  }

  /** The same with what {@code folder} itself says. */
  IgnoreChain in(Path folder) {
    Path path = folder.resolve(".gitignore");
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return this;
    }
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return new IgnoreChain(this, folder.toAbsolutePath().normalize(), new IgnoreFile(text));
    } catch (IOException e) {
      return this; // an unreadable .gitignore ignores nothing, as with git
    }
  }

  /** Whether the nearest file that says anything about {@code path} ignores it. */
  boolean ignores(Path path, boolean isFolder) {
    Path absolute = path.toAbsolutePath().normalize();
    for (IgnoreChain at = this; at != null && at.file != null; at = at.above) {
      if (at.folder != null) {
        String below = at.folder.relativize(absolute).toString().replace('\\', '/');
        Verdict verdict = at.file.verdict(below, isFolder);
        if (verdict != Verdict.SILENT) {
          return verdict == Verdict.IGNORED;
        }
      }
    }
    return false;
  }
}
