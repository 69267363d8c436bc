package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.guide.Fixture;
import org.copydesk.guide.Passage;
import org.copydesk.resource.Bundle;

/**
 * Runs what people run most, on stories with a bit of everything, and shows nobody. The launcher
 * has Java note which classes that takes, and keeps them ready ({@code docs/adr/0037}).
 *
 * <p>A class or lambda that no story here needed is made anew in each run that needs it, which
 * takes many times longer: beside two whole stories, all examples of all rules are read.
 */
final class Rehearsal {
  private static final String MARKDOWN =
      """
      ---
      title: Dam inquiry opens
      author: Lina Pohl
      date: 2024-05-01
      tags: [water, dams]
      ---

      # Dam inquiry opens

      The mayor mysteriously left town.

      The dam leaks, "long before the hearing," an official said on Monday. Experts say
      [12 percent](https://example.org/a) of the $3 million was lost. The board hid the results.

      - Some 40 homes, *two thirds* of the village, were flooded.
      """;

  private static final String HTML =
      """
      <html><head><title>Dam inquiry opens</title></head><body><article>
      <h1>Dam inquiry opens</h1><p class="byline">By Lina Pohl</p>
      <p>The dam leaks, &ldquo;long before the hearing,&rdquo; an official said on Monday.</p>
      <p>Experts say <a href="https://example.org/a">12 percent</a> was lost.</p>
      </article></body></html>
      """;

  private Rehearsal() {}

  /**
   * Runs the commands.
   *
   * @param args a folder for the stories
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path markdown = Files.writeString(folder.resolve("dam.md"), MARKDOWN);
    Path html = Files.writeString(folder.resolve("dam.html"), HTML);
    Terminal nobody = Terminal.unwatched(OutputStream.nullOutputStream());
    Main.answer(nobody, "--version");
    Main.answer(nobody, "--help");
    Main.answer(nobody, "check", "--help");
    Main.answer(nobody, "explain", "FIG001");
    Main.run(nobody, "check", markdown.toString(), html.toString());
    Main.run(nobody, "check", "--threads", "1", markdown.toString());
    Main.run(nobody, "check", "--format", "json", markdown.toString());
    Main.run(nobody, "check", "-q", examples(folder.resolve("examples")).toString());
    Main.run(nobody, "explain", "FIG001");
    Runtime.getRuntime().halt(0);
  }

  /** Writes the examples of all rules, each a story of its own. */
  private static Path examples(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Passage> passages = new ArrayList<>();
    Bundle.readAll(
        "org/copydesk/rulebase",
        List.of(".md"),
        text -> passages.addAll(Fixture.parse(text).passages()));
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Files.writeString(folder.resolve(i + passage.format().ending()), passage.copy().text());
    }
    return folder;
  }
}
