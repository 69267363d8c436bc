package org.copydesk.config;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.config.IgnoreFile.Verdict;

/** Which stories the patterns of a layer are about. */
final class StoryPatterns {
  private StoryPatterns() {}

  /** Whether {@code patterns}, which stand in {@code layer}, fit the story. */
  static boolean fits(List<Setting<String>> patterns, Layer layer, Path story) {
    Path folder = layer.folder;
    if (folder == null || !story.startsWith(folder)) {
      return false;
    }
    String below = folder.relativize(story).toString().replace('\\', '/');
    String lines = patterns.stream().map(Setting::value).collect(Collectors.joining("\n"));
    return new IgnoreFile(lines).verdictBelow(below) == Verdict.IGNORED;
  }
}
