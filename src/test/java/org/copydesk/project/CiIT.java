package org.copydesk.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.project.Shell.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What CI services are told to run does run, in a repository of stories. */
class CiIT {
  private static final Path DOCS = Path.of("docs", "ci");

  @TempDir Path folder;

  @BeforeAll
  static void needsThePackage() {
    Shell.needPackage();
    Shell.need("bash");
    Shell.need("git");
  }

  @BeforeEach
  void stories() throws Exception {
    Shell.repository(folder);
  }

  private static Object yaml(Path file) {
    return new Load(LoadSettings.builder().build()).loadFromString(ProjectFiles.read(file));
  }

  /** The value at a way of keys and indexes. */
  private static Object at(Object value, Object... way) {
    for (Object step : way) {
      value = step instanceof Integer i ? ((List<?>) value).get(i) : ((Map<?, ?>) value).get(step);
    }
    return value;
  }

  private static String script(String step) {
    for (Object each : (List<?>) at(yaml(Path.of("action.yml")), "runs", "steps")) {
      if (step.equals(at(each, "name"))) {
        return (String) at(each, "run");
      }
    }
    throw new AssertionError(step);
  }

  private Ran action(Map<String, String> inputs) throws Exception {
    Map<String, String> env = new HashMap<>(Map.of("GITHUB_ACTION_PATH", Shell.HOME.toString()));
    for (String input : List.of("PATHS", "FAIL_ON", "SARIF", "HTML", "OPTIONS")) {
      env.put("COPYDESK_" + input, "");
    }
    env.put("COPYDESK_DIFF", "none");
    env.put("COPYDESK_BASELINE", "none");
    env.put("COPYDESK_NO_BUILD", "1");
    env.put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
    env.putAll(inputs);
    return Shell.bash(folder, env, script("Check"));
  }

  @Test
  void theActionMarksLinesAndWritesReports() throws Exception {
    Ran ran =
        action(
            Map.of(
                "COPYDESK_PATHS",
                "stories\n",
                "COPYDESK_SARIF",
                "copydesk.sarif",
                "COPYDESK_HTML",
                "out/copydesk.html",
                "COPYDESK_OPTIONS",
                "--no-rule\nLOA003\n"));
    assertEquals(1, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("::error file=stories/port.md,line=1,"), ran.out());
    assertFalse(ran.out().contains("LOA003"), ran.out());
    assertTrue(Files.readString(folder.resolve("copydesk.sarif")).contains("stories/port.md"));
    assertTrue(Files.exists(folder.resolve("out/copydesk.html")));
    assertTrue(Files.readString(folder.resolve("summary.md")).contains("## Copydesk"));
    Ran never = action(Map.of("COPYDESK_PATHS", "stories", "COPYDESK_FAIL_ON", "never"));
    assertEquals(0, never.code(), never.err());
  }

  @Test
  void theActionNeverChecksEverythingByAccident() throws Exception {
    Ran ran = action(Map.of());
    assertEquals(2, ran.code());
    assertTrue(ran.out().contains("No paths"), ran.out());
  }

  @Test
  void theActionTellsOnlyWhatIsNew() throws Exception {
    Map<String, String> stories = Map.of("COPYDESK_PATHS", "stories");
    String create =
        "copydesk baseline create -q --baseline known stories && echo 'Sources said that the"
            + " council had met.' >>stories/rain.md";
    assertEquals(0, Shell.bash(folder, Map.of(), create).code());
    for (String input : List.of("COPYDESK_DIFF=HEAD", "COPYDESK_BASELINE=known")) {
      Map<String, String> inputs = new HashMap<>(stories);
      inputs.put(input.split("=")[0], input.split("=")[1]);
      Ran ran = action(inputs);
      assertEquals(1, ran.code(), ran.err());
      assertTrue(ran.out().startsWith("::error file=stories/rain.md,line=2,"), ran.out());
      assertFalse(ran.out().contains("port.md"), ran.out());
      inputs.put(input.split("=")[0], "");
      assertEquals(2, action(inputs).code(), "an expression that came to nothing is no wish");
      inputs.put(input.split("=")[0], "--help");
      assertEquals(2, action(inputs).code(), "nor is one that came to an option");
    }
  }

  @Test
  void inputsOfTheActionAreNoShell() throws Exception {
    Ran ran = action(Map.of("COPYDESK_PATHS", "$(touch pwned); touch pwned\n--help"));
    assertEquals(2, ran.code(), ran.out());
    assertFalse(Files.exists(folder.resolve("pwned")));
    for (Object step : (List<?>) at(yaml(Path.of("action.yml")), "runs", "steps")) {
      Object run = at(step, "run");
      assertFalse(run != null && run.toString().contains("${{"), String.valueOf(run));
    }
  }

  @Test
  void theActionNamesItsVersionByWhatItIsBuiltFrom() throws Exception {
    Path output = folder.resolve("output");
    Map<String, String> env =
        Map.of("GITHUB_ACTION_PATH", Shell.HOME.toString(), "GITHUB_OUTPUT", output.toString());
    assertEquals(0, Shell.bash(folder, env, script("Name this version")).code());
    assertTrue(Files.readString(output).matches("key=\\d+-\\d+\n"), Files.readString(output));
  }

  @Test
  void theWorkflowUsesInputsThatExist() {
    Set<Object> known =
        new TreeSet<>(((Map<?, ?>) at(yaml(Path.of("action.yml")), "inputs")).keySet());
    Object workflow = yaml(DOCS.resolve("github-workflow.yml"));
    Map<?, ?> given = (Map<?, ?>) at(workflow, "jobs", "copydesk", "steps", 1, "with");
    assertTrue(known.containsAll(given.keySet()), given.toString());
    assertEquals(
        given.get("sarif"), at(workflow, "jobs", "copydesk", "steps", 2, "with", "sarif_file"));
  }

  @Test
  void theGitlabJobWritesWhatItKeeps() throws Exception {
    Object job = at(yaml(DOCS.resolve("gitlab-ci.yml")), "copydesk");
    for (Object line : (List<?>) at(job, "script")) {
      assertEquals(1, Shell.bash(folder, Map.of(), (String) line).code());
    }
    for (Object report : ((Map<?, ?>) at(job, "artifacts", "reports")).values()) {
      assertTrue(Files.exists(folder.resolve((String) report)), report.toString());
    }
    assertTrue(Files.exists(folder.resolve((String) at(job, "artifacts", "paths", 0))));
  }

  @Test
  void theJenkinsStageWritesWhatItKeeps() throws Exception {
    String pipeline = ProjectFiles.read(DOCS.resolve("Jenkinsfile"));
    Matcher line = Pattern.compile("sh '(.*)'").matcher(pipeline);
    assertTrue(line.find());
    assertEquals(0, Shell.bash(folder, Map.of(), line.group(1)).code());
    assertTrue(Files.readString(folder.resolve("copydesk.xml")).contains("<checkstyle"));
    assertTrue(Files.exists(folder.resolve("copydesk.html")));
  }

  @Test
  void theMarkedCommandsOfThePageEndAsItSays() throws Exception {
    Path tools = Files.createDirectories(folder.resolve(".tools"));
    Path reviewdog = Files.writeString(tools.resolve("reviewdog"), "#!/bin/sh\ncat\n");
    assertTrue(reviewdog.toFile().setExecutable(true));
    Readme page = Readme.parse(ProjectFiles.read(DOCS.resolve("README.md")));
    assertEquals(3, page.runs().size());
    for (Readme.Run run : page.runs()) {
      Ran ran = Shell.bash(folder, Map.of(), "PATH=\"$PATH:$PWD/.tools\"\n" + run.commands());
      assertEquals(run.exit(), ran.code(), run.commands() + ran.err());
      assertTrue(ran.out().contains("stories/port.md"), ran.out());
      assertFalse(ran.out().contains("rain.md\","), ran.out());
    }
  }

  @Test
  void theHookRunsOnTheStoriesItIsGiven() throws Exception {
    Object hook = at(yaml(Path.of(".pre-commit-hooks.yaml")), 0);
    assertEquals("script", at(hook, "language"));
    String entry = Shell.HOME + "/" + at(hook, "entry");
    Ran ran = Shell.bash(folder, Map.of(), entry + " --quiet stories/port.md stories/rain.md");
    assertEquals(1, ran.code());
    assertTrue(ran.out().contains("ANO002"), ran.out());
    assertEquals(0, Shell.bash(folder, Map.of(), entry + " --quiet stories/rain.md").code());
    Object changed = at(yaml(Path.of(".pre-commit-hooks.yaml")), 1);
    String lines = Shell.HOME + "/" + at(changed, "entry") + " --quiet stories/*.md";
    assertEquals(0, Shell.bash(folder, Map.of(), lines).code(), "an empty line is all that is new");
    Shell.bash(folder, Map.of(), "echo 'Sources said that the council had met.' >>stories/rain.md");
    assertTrue(Shell.bash(folder, Map.of(), lines).out().contains("stories/rain.md"));
  }

  @Test
  void preCommitRunsTheHook() throws Exception {
    Shell.need("pre-commit");
    Path hooks = built(Files.createDirectory(folder.resolve("hooks")));
    Matcher sample =
        Pattern.compile("```yaml\n(repos:.*?)```", Pattern.DOTALL)
            .matcher(ProjectFiles.read(DOCS.resolve("README.md")));
    assertTrue(sample.find());
    String config =
        sample.group(1).replaceAll("repo: .*", "repo: " + hooks).replaceAll("rev: .*", "rev: v1");
    Files.writeString(folder.resolve(".pre-commit-config.yaml"), config);
    Map<String, String> env = Map.of("PRE_COMMIT_HOME", folder.resolve(".cache").toString());
    Ran ran = Shell.bash(folder, env, "git add .pre-commit-config.yaml && pre-commit run");
    assertEquals(1, ran.code(), ran.out() + ran.err());
    assertTrue(ran.out().contains("ANO002"), ran.out() + ran.err());
    String mended = "git restore --staged stories && git checkout -q stories && pre-commit run";
    assertEquals(0, Shell.bash(folder, env, mended).code());
  }

  /** A repository with the hook and a Copydesk that need not be built. */
  private static Path built(Path hooks) throws Exception {
    String copy =
        "mkdir bin lib && cp \"$HOME_OF/bin/copydesk\" bin && cp \"$HOME_OF\"/target/lib/*.jar"
            + " \"$HOME_OF/target/copydesk.jar\" lib && cp \"$HOME_OF/.pre-commit-hooks.yaml\" ."
            + " && git init -q . && git add -f . && git -c user.email=a@example.org -c user.name=A"
            + " -c commit.gpgsign=false commit -qm hooks && git tag v1";
    Ran ran = Shell.bash(hooks, Map.of("HOME_OF", Shell.HOME.toString()), copy);
    assertEquals(0, ran.code(), ran.err());
    return hooks;
  }
}
