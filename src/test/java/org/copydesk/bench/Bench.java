package org.copydesk.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.bench.Stories.Story;

/**
 * Prints how fast Copydesk is beside what was promised: {@code docs/adr/0037}. Ratios to {@code
 * java -version} and to other linters hold on other machines; the rest depends on this one.
 */
final class Bench {
  /** Other linters, if they are installed; the last reads one file at a time. */
  private static final List<String> PEERS =
      List.of("write-good", "alex", "proselint", "textlint", "languagetool");

  private static final List<String> MATCHERS = List.of("write-good", "proselint");

  private final Path home;
  private final Path scratch;
  private final boolean quick;
  private final List<Story> stories;
  private final Path folder;

  private Bench(Path home, Path folder, boolean quick) throws IOException {
    this.home = home;
    this.quick = quick;
    this.scratch = Files.createTempDirectory("copydesk-bench");
    this.folder = folder;
    this.stories = Stories.below(home.resolve("fixtures/articles"), ".md");
  }

  /**
   * Measures everything.
   *
   * @param args the folder of Copydesk; {@code --quick}; a folder of stories
   */
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    List<String> rest = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
    boolean quick = rest.remove("--quick");
    Path folder = rest.isEmpty() ? null : Path.of(rest.get(0)).toAbsolutePath();
    Bench bench = new Bench(home, folder == null ? copies(home) : folder, quick);
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    say(
        "%d processors, load %.1f, Java %s, %d stories of %,d words",
        Runtime.getRuntime().availableProcessors(),
        load,
        System.getProperty("java.version"),
        Stories.below(bench.folder, "").size(),
        Stories.words(Stories.below(bench.folder, "")));
    if (load > Runtime.getRuntime().availableProcessors() / 2.0) {
      say("The machine is busy: the figures mean little.");
    }
    bench.cold();
    bench.warm();
    bench.batch();
    bench.growth();
    bench.memory();
  }

  /** Two hundred files of the fixtures. */
  private static Path copies(Path home) throws IOException {
    Path folder = Files.createTempDirectory("copydesk-stories");
    List<Story> stories = Stories.below(home.resolve("fixtures/articles"), ".md");
    for (int i = 0; i < 200; i++) {
      Files.write(folder.resolve("story-" + i + ".md"), stories.get(i % stories.size()).bytes());
    }
    return folder;
  }

  private void cold() throws IOException, InterruptedException {
    Path story = write("story.md", 700);
    List<String> check = command("check", "-q", "--exit-zero", story.toString());
    run(check, Map.of());
    Path cache = Path.of(System.getProperty("user.home"), ".cache/copydesk");
    for (int i = 0; i < 90 && !archived(cache); i++) {
      Thread.sleep(1000); // the archive is made in the background
    }
    List<List<String>> commands =
        List.of(
            List.of(java(), "-version"),
            check,
            check,
            command("--help"),
            command("--version"),
            command("explain", "FIG001"));
    String[] names = {
      "java -version", "check, 700 words", "check, no archive", "--help", "--version", "explain"
    };
    double[] most = {0, 9, 16, 4, 4, 4};
    double[][] millis = new double[names.length][quick ? 9 : 21];
    for (int round = 0; round < millis[0].length; round++) {
      for (int i = 0; i < names.length; i++) {
        millis[i][round] = run(commands.get(i), i == 2 ? Map.of("COPYDESK_NO_CDS", "1") : Map.of());
      }
    }
    double base = median(millis[0]);
    for (int i = 0; i < names.length; i++) {
      row(names[i], "%.0f ms".formatted(median(millis[i])), median(millis[i]) / base, most[i]);
    }
    for (String peer : PEERS) {
      Path found = onPath(peer);
      if (found != null) {
        double theirs = best(List.of(found.toString(), story.toString()));
        // two match words alone, and need not be beaten
        double limit = MATCHERS.contains(peer) ? 0 : 1;
        String name = "  to %s, %.0f ms".formatted(peer, theirs);
        row(name, "%.1f".formatted(theirs / base), median(millis[1]) / theirs, limit);
      }
    }
  }

  private static boolean archived(Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return false;
    }
    try (var files = Files.list(cache)) {
      return files.noneMatch(file -> file.toString().endsWith(".lock"));
    }
  }

  private void warm() throws IOException, InterruptedException {
    Path story = write("story.md", 700);
    double millis = inside(List.of(), "warm", story, quick ? 400 : 1000)[0];
    row("warm lint, 700 words", "%.1f ms".formatted(millis), millis, 10);
  }

  private void batch() throws IOException, InterruptedException {
    List<String> check = command("check", "-q", "--exit-zero", "--threads", "2", folder.toString());
    double own = best(check);
    row("check, whole folder", "%.1f s".formatted(own / 1000), 0, 0);
    List<String> files = Stories.below(folder, "").stream().map(Story::name).toList();
    for (String peer : PEERS.subList(0, PEERS.size() - 1)) {
      Path found = onPath(peer);
      if (found != null) {
        List<String> line = new ArrayList<>(List.of(found.toString()));
        line.addAll(files);
        double millis = best(line);
        row("  beside " + peer, "%.1f s".formatted(millis / 1000), own / millis, 1.5);
      }
    }
    int rounds = quick ? 10 : 20;
    double one = inside(many(), "steady", folder, rounds)[0];
    double two = inside(many(), "pair", folder, rounds)[0];
    say("%-28s %12s   at least 250,000", "steady, one thread", "%,.0f w/s".formatted(one));
    say(
        "%-28s %12s %6.2f   at least 1.40",
        "two threads to one", "%,.0f w/s".formatted(two), two / one);
  }

  private void growth() throws IOException, InterruptedException {
    Path story = write("large.md", 60_000);
    double[] growth = inside(List.of("-Xmx300m"), "growth", story, quick ? 7 : 15);
    row("600 to 60,000 words", "%.0f ms".formatted(growth[0]), growth[1], 1.3);
    row("  lives in 300 MB at most", "%.0f MB".formatted(growth[2]), growth[2], 300);
  }

  private void memory() throws IOException, InterruptedException {
    int many = quick ? 5_000 : 50_000;
    double[] heap = inside(List.of("-Xmx256m"), "memory", folder, many);
    row(
        "%,d stories in 256 MB".formatted(many),
        "%.0f MB".formatted(heap[1]),
        heap[1] / heap[0],
        1.1);
  }

  private double best(List<String> command) throws IOException, InterruptedException {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < (quick ? 3 : 7); i++) {
      best = Math.min(best, run(command, Map.of()));
    }
    return best;
  }

  private Path write(String name, int words) throws IOException {
    return Files.writeString(scratch.resolve(name), Stories.ofWords(stories, words));
  }

  private List<String> command(String... args) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/copydesk").toString()));
    command.addAll(Arrays.asList(args));
    return command;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The milliseconds that a command takes. */
  private static double run(List<String> command, Map<String, String> more)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(more);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long begun = System.nanoTime();
    builder.start().waitFor();
    return (System.nanoTime() - begun) / 1e6;
  }

  /** The options of Java with which {@code bin/copydesk} checks thousands of files. */
  private static List<String> many() throws IOException {
    Path pages = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    boolean large = Files.isReadable(pages) && !Files.readString(pages).contains("[never]");
    return large
        ? List.of("-XX:+UseParallelGC", "-XX:+UseTransparentHugePages")
        : List.of("-XX:+UseParallelGC");
  }

  /** The figures that {@link Inside} prints in a JVM of its own. */
  private static double[] inside(List<String> options, String what, Path path, int times)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC"));
    if (options.contains("-XX:+UseParallelGC")) {
      command.remove(1);
    }
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Inside.class.getName(), what));
    command.addAll(List.of(path.toString(), String.valueOf(times)));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(what + " did not finish");
    }
    return Arrays.stream(line.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static Path onPath(String name) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      Path file = Path.of(folder, name);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    return null;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void row(String name, String measured, double figure, double most) {
    if (most == 0) {
      say("%-28s %12s", name, measured);
    } else {
      say(
          "%-28s %12s %6.2f   at most %.2f%s",
          name, measured, figure, most, figure > most ? "   MISSED" : "");
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
