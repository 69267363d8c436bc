package org.copydesk.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Suppressed;
import org.copydesk.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The files that have changed, and their added lines. Immutable. */
public final class ChangedFiles {
  private final Map<Path, AddedLines> files;

  /**
   * @param files by their places; brought into one form here
   */
  public ChangedFiles(Map<Path, AddedLines> files) {
    Map<Path, AddedLines> normal = new HashMap<>();
    files.forEach((path, lines) -> normal.put(normal(path), lines));
    this.files = Map.copyOf(normal);
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Whether a change has added anything to a story. */
  public boolean touch(Path story) {
    AddedLines added = files.get(normal(story));
    return added != null && !added.none();
  }

  /**
   * The findings whose words stand on added lines, at least in part. The story was judged as a
   * whole: an accusation on a new line is attributed by a sentence on an old one.
   */
  public LintResult only(Path story, LintResult result) {
    @Nullable AddedLines added = files.get(normal(story));
    @Nullable SourceText source = result.source();
    if (result.problem() != null) {
      return result;
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (added != null && added.touch(finding.location(), source)) {
        kept.add(finding);
      }
    }
    List<Suppressed> suppressed = new ArrayList<>();
    for (Suppressed one : result.suppressed()) {
      if (added != null && added.touch(one.finding().location(), source)) {
        suppressed.add(one);
      }
    }
    int elsewhere = result.findings().size() - kept.size();
    return result.with(kept, result.comparison(), elsewhere).withSuppressed(suppressed);
  }
}
