package org.copydesk.project;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom. Classes that the rule compiler generates are left out. */
class ArchitectureTest {
  private static final List<String> VERBS =
      List.of(
          "read",
          "analyze",
          "judge",
          "settle",
          "baseline",
          "change",
          "cache",
          "report",
          "annotate",
          "guide");
  private static final List<String> NOUNS = List.of("text", "article", "fact", "rule", "finding");

  /** Value classes that cannot be records, since what they hold is not what they show. */
  private static final Set<String> VALUE_CLASSES =
      Set.of(
          "org.copydesk.text.CodePoints",
          "org.copydesk.text.LineMap",
          "org.copydesk.text.MappedText",
          "org.copydesk.text.MappedText$Builder",
          "org.copydesk.rule.RuleCatalog");

  private static final Pattern GENERATED = Pattern.compile(".*/org/copydesk/rules/.*");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.matches(GENERATED))
          .importPackages("org.copydesk");

  @Test
  void packagesFormNoCycles() {
    check(slices().matching("org.copydesk.(*)..").should().beFreeOfCycles());
  }

  static Stream<String> verbs() {
    return VERBS.stream();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void noVerbKnowsAnother(String verb) {
    String[] others =
        VERBS.stream()
            .filter(it -> !it.equals(verb))
            .map(ArchitectureTest::in)
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(in(verb))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others));
  }

  @Test
  void nounsKnowNothingButNouns() {
    String[] nouns =
        Stream.concat(
                NOUNS.stream().map(ArchitectureTest::in),
                Stream.of("java..", "org.jspecify.annotations.."))
            .toArray(String[]::new);
    check(
        classes()
            .that()
            .resideInAnyPackage(NOUNS.stream().map(ArchitectureTest::in).toArray(String[]::new))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(nouns));
  }

  @Test
  void positionsKnowNothingButTheJdk() {
    check(
        classes()
            .that()
            .resideInAPackage(in("text"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(in("text"), "java..", "org.jspecify.annotations.."));
  }

  @Test
  void nounsAreValues() {
    check(
        classes()
            .that()
            .resideInAnyPackage(NOUNS.stream().map(ArchitectureTest::in).toArray(String[]::new))
            .should(
                be(
                    describe(
                        "a record, an enum, an interface or a listed final class",
                        ArchitectureTest::value))));
  }

  @Test
  void onlyJudgeKnowsTheRuleEngine() {
    onlyIn("org.copydesk.judge..", "org.kie..", "org.drools..");
  }

  @Test
  void onlyCliKnowsPicocli() {
    onlyIn("org.copydesk.cli..", "picocli..");
  }

  @Test
  void onlyTheMarkdownReaderKnowsCommonmark() {
    onlyIn("org.copydesk.read.markdown..", "org.commonmark..");
  }

  @Test
  void onlyReadersOfMarkupKnowJsoup() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.copydesk.read.html..", "org.copydesk.read.wxr..", "org.copydesk.read.news..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup.."));
  }

  @Test
  void onlyPartsKnowTheXmlParser() {
    onlyIn("org.copydesk.parts..", "javax.xml..");
  }

  @Test
  void jsonIsWrittenByReportsAndReadByReadersAndBaselines() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.copydesk.report..", "org.copydesk.read..", "org.copydesk.baseline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.."));
  }

  @Test
  void yamlIsReadByReadersAndConfiguration() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.copydesk.config..", "org.copydesk.read..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml.."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.lang.ProcessBuilder", "java.lang.Process", "java.lang.Runtime"})
  void onlyGitIsStartedAndOnlyByOneRoom(String starter) {
    boolean halts = starter.endsWith("Runtime"); // counts processors, and ends the process
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.copydesk.git..", halts ? "org.copydesk.cli.." : "")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(starter));
  }

  @Test
  void onlyTheCommandLineAsksGit() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.copydesk.git..", "org.copydesk.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.copydesk.git.."));
  }

  @Test
  void nothingIsALogger() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging.."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java\\.net\\..*Socket.*",
        "java\\.net\\.(Http|Jar)?URLConnection",
        "java\\.net\\.http\\..*",
        "java\\.nio\\.channels\\..*Socket.*",
        "javax\\.net\\..*",
        "com\\.sun\\.net\\..*"
      })
  void nothingLeavesTheMachine(String network) {
    check(noClasses().should().dependOnClassesThat().haveNameMatching(network));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Manager", "Helper", "Util", "Utils", "Impl", "Data"})
  void namesSayWhatThingsAre(String empty) {
    check(noClasses().should().haveSimpleNameEndingWith(empty));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rule", "Match"})
  void noNameIsTakenTwice(String taken) {
    check(noClasses().should().haveSimpleName(taken));
  }

  @Test
  void everyPackageSaysWhatItIs() {
    Set<Path> silent = new TreeSet<>();
    for (Path file : ProjectFiles.below(Path.of("src", "main", "java"), ".java")) {
      Path about = file.resolveSibling("package-info.java");
      if (!about.toFile().exists() || !ProjectFiles.read(about).contains("@NullMarked")) {
        silent.add(file.getParent());
      }
    }
    assertEquals(Set.of(), silent);
  }

  private static boolean value(JavaClass type) {
    return type.isRecord()
        || type.isEnum()
        || type.isInterface()
        || type.getSuperclass().map(it -> it.toErasure().isEnum()).orElse(false)
        || (VALUE_CLASSES.contains(type.getName())
            && type.getModifiers().contains(JavaModifier.FINAL));
  }

  private static void onlyIn(String home, String... libraries) {
    check(
        noClasses()
            .that(not(resideInAPackage(home)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries));
  }

  private static String in(String name) {
    return "org.copydesk." + name + "..";
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(OURS);
  }
}
