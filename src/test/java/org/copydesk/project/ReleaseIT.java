package org.copydesk.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copydesk.project.Shell.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of {@code mvn -Prelease package}, unpacked and run. */
class ReleaseIT {
  /** What a Java runtime has and a development kit has more of: no compiler, no tools. */
  private static final String RUNTIME_ONLY = "--limit-modules java.se,jdk.unsupported";

  private static final String STORY = "fixtures/articles/harwick-port/harwick-port.md";

  @TempDir static Path folder;
  private static Path home = Path.of("");

  @BeforeAll
  static void unpack() throws Exception {
    Path archive = archive();
    Shell.need("tar");
    assertEquals(
        0,
        Shell.run(
                folder, Map.of(), System.getenv("PATH"), List.of("tar", "-xzf", archive.toString()))
            .code());
    try (Stream<Path> unpacked = Files.list(folder)) {
      home = unpacked.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private static Path archive() throws Exception {
    Path jar = Shell.HOME.resolve("target/copydesk.jar");
    assumeTrue(Files.exists(jar), "no jar: mvn verify");
    try (Stream<Path> files = Files.list(jar.getParent())) {
      Path archive =
          files
              .filter(file -> file.getFileName().toString().endsWith(".tar.gz"))
              .max(Comparator.comparing(file -> file.toFile().lastModified()))
              .orElse(null);
      boolean fresh =
          archive != null && archive.toFile().lastModified() >= jar.toFile().lastModified();
      assumeTrue(fresh, "no archive of this build: mvn -Prelease verify");
      return archive;
    }
  }

  private static Ran run(String... arguments) throws Exception {
    List<String> command =
        Stream.concat(Stream.of(home.resolve("bin/copydesk").toString()), Stream.of(arguments))
            .toList();
    Map<String, String> env =
        Map.of("JAVA_HOME", System.getProperty("java.home"), "COPYDESK_JAVA_OPTS", RUNTIME_ONLY);
    return Shell.run(Shell.HOME, env, "/usr/bin:/bin", command);
  }

  @Test
  void itRunsWhereOnlyARuntimeIs() throws Exception {
    Ran version = run("--version");
    assertTrue(version.out().matches("copydesk \\d+\\.\\d+.*\\R"), version.out() + version.err());
    Ran check = run("check", STORY);
    assertEquals(1, check.code(), check.err());
    Ran here = Shell.bash(Shell.HOME, Map.of(), "bin/copydesk check " + STORY);
    assertEquals(here.out(), check.out());
    assertEquals(0, run("explain", "FIG001").code());
    for (String format : List.of("html", "sarif", "junit")) {
      assertEquals(1, run("check", "--format", format, STORY).code(), format);
    }
  }

  @Test
  void theBillOfMaterialsListsWhatIsShipped() throws Exception {
    assumeTrue(Files.exists(home.resolve("bom.json")), "made only where the build is online");
    TreeSet<String> listed = new TreeSet<>();
    for (JsonNode component :
        new ObjectMapper().readTree(home.resolve("bom.json").toFile()).get("components")) {
      listed.add(component.get("name").asText() + "-" + component.get("version").asText() + ".jar");
    }
    listed.removeIf(name -> name.startsWith("drools-engine-") || name.startsWith("jspecify-"));
    TreeSet<String> shipped = new TreeSet<>();
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      jars.map(jar -> jar.getFileName().toString()).forEach(shipped::add);
    }
    assertTrue(shipped.remove("copydesk.jar"), shipped.toString());
    assertEquals(shipped, listed);
  }

  @Test
  void everyLibraryHasItsLicenseNamed() throws Exception {
    String licenses = Files.readString(home.resolve("licenses/THIRD-PARTY.txt"));
    for (String library : List.of("drools-core", "picocli", "commons-text", "jackson-core")) {
      assertTrue(licenses.contains(":" + library + ":"), library);
    }
    assertTrue(Files.readString(home.resolve("LICENSE")).contains("Apache License"));
  }

  @Test
  void theCommandsHaveManualPagesAndCompletion() throws Exception {
    for (String command : List.of("", "-check", "-explain", "-facts", "-rules", "-completion")) {
      assertTrue(Files.exists(home.resolve("man/man1/copydesk" + command + ".1")), command);
    }
    assertTrue(Files.readString(home.resolve("man/man1/copydesk-check.1")).contains("fail\\-on"));
    Ran completion =
        Shell.bash(home, Map.of(), "source completions/copydesk.bash && complete -p copydesk");
    assertEquals(0, completion.code(), completion.err());
  }
}
