package org.copydesk.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.change.AddedLines;
import org.copydesk.change.ChangedFiles;
import org.copydesk.change.DiffException;
import org.copydesk.change.UnifiedDiff;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a commit, as a pull request shows it: against the place where the branch
 * left the base, and up to the files as they lie in the folder.
 */
public final class GitChanges {
  /** A range is no commit, though git may read one as that. */
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  private final String base;
  private final Map<Path, AddedLines> changed = new HashMap<>();

  private GitChanges(String base) {
    this.base = base;
  }

  /**
   * What has been added to {@code stories} since their branch left {@code base}. A story that git
   * does not know is new as a whole.
   *
   * @param base a commit, a branch or a tag
   * @throws DiffException if that cannot be told
   */
  public static ChangedFiles since(String base, List<Path> stories) {
    if (base.isBlank()) {
      throw new DiffException("--diff needs a commit or a branch to compare with; it got nothing.");
    }
    if (base.startsWith("-")) {
      throw new DiffException("--diff needs a commit or a branch; " + base + " is an option.");
    }
    GitChanges changes = new GitChanges(base);
    Map<Path, List<Path>> byRepository = new LinkedHashMap<>();
    Map<Path, Path> known = new HashMap<>();
    for (Path story : stories) {
      Path file = real(story);
      Path repository = repository(file.getParent(), known);
      if (repository == null) {
        throw new DiffException(
            story + " is in no git repository, so that nobody can tell what changed in it.");
      }
      byRepository.computeIfAbsent(repository, it -> new ArrayList<>()).add(story);
    }
    byRepository.forEach(changes::add);
    return new ChangedFiles(changes.changed);
  }

  /** Where a story lies; a folder that leads to it may be a link from another repository. */
  private static Path real(Path story) {
    try {
      return story.toRealPath();
    } catch (IOException e) {
      return story.toAbsolutePath().normalize();
    }
  }

  /** The repository, or submodule, that a folder is in; null if it is in none. */
  private static @Nullable Path repository(@Nullable Path folder, Map<Path, Path> known) {
    Path at = folder;
    while (at != null) {
      Path found = known.get(at);
      if (found != null || Files.exists(at.resolve(".git"))) {
        Path repository = found == null ? at : found;
        if (folder != null) {
          known.put(folder, repository);
        }
        return repository;
      }
      at = at.getParent();
    }
    return null;
  }

  private void add(Path repository, List<Path> stories) {
    Git git = new Git(repository);
    String top = git.run("rev-parse", "--show-toplevel").line();
    if (top.isEmpty()) {
      throw new DiffException(
          "git does not take " + repository + " for a repository; \"git status\" there tells why.");
    }
    String from = branchPoint(git, repository);
    Map<String, AddedLines> lines = new HashMap<>();
    int code =
        git.run(
            out -> lines.putAll(UnifiedDiff.read(out, "the output of git diff")),
            "diff",
            "--unified=0",
            "--inter-hunk-context=0",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--find-renames",
            "--ignore-submodules=all",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            "--diff-filter=d",
            from,
            "--");
    if (code != 0) {
      throw new DiffException("git cannot tell what has changed since " + base + ".");
    }
    Set<String> tracked = tracked(git);
    for (Path story : stories) {
      String name = repository.relativize(real(story)).toString().replace('\\', '/');
      AddedLines added = tracked.contains(name) ? lines.get(name) : AddedLines.ALL;
      if (added != null) {
        changed.put(story, added);
      }
    }
  }

  /** Where the branch has left the base. */
  private String branchPoint(Git git, Path repository) {
    Git.Ran asked = git.run("rev-parse", "--verify", "--quiet", base + "^{commit}");
    String commit = asked.code() == 0 && COMMIT.matcher(asked.line()).matches() ? asked.line() : "";
    boolean shallow = git.run("rev-parse", "--is-shallow-repository").line().equals("true");
    String more =
        shallow
            ? " This clone holds only the latest commits; fetch more (git fetch --unshallow, or"
                + " fetch-depth: 0 of actions/checkout)."
            : "";
    if (commit.isEmpty()) {
      throw new DiffException(
          "There is no commit " + base + " in the repository " + repository + "." + more);
    }
    String common = git.run("merge-base", commit, "HEAD").line();
    if (common.isEmpty()) {
      throw new DiffException(
          base + " and the commit that is checked out have no history in common." + more);
    }
    return common;
  }

  /** The names that git knows, from the top of the repository. */
  private static Set<String> tracked(Git git) {
    Set<String> tracked = new HashSet<>();
    byte[] names = git.run("ls-files", "-z", "--full-name").out();
    for (String name : new String(names, StandardCharsets.UTF_8).split("\0")) {
      tracked.add(name);
    }
    return tracked;
  }

  /**
   * What a diff in a file has added.
   *
   * @param names what the diff says, by the names in it
   * @param here where it is taken to be from, unless it fits the repository that is around it
   */
  public static ChangedFiles of(Map<String, AddedLines> names, Path here) {
    Path folder = here.toAbsolutePath().normalize();
    Path repository = repository(folder, new HashMap<>());
    Map<Path, AddedLines> changed = new HashMap<>();
    names.forEach(
        (name, lines) -> {
          Path near = folder.resolve(name);
          // git names files from the top of the repository, wherever it is asked.
          if (repository == null || Files.exists(near)) {
            changed.put(near, lines);
          } else {
            changed.put(repository.resolve(name), lines);
          }
        });
    return new ChangedFiles(changed);
  }
}
