package org.copydesk.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleHeaderTest {
  private static final String DRL =
      """
      package org.copydesk.rules.unlinkedfigure

      import org.copydesk.fact.*

      /** Not the comment of the rule. */

      /**
       * A checkable figure with neither
       * a source nor a link.
       *
       * ## Why it matters
       * Readers cannot check it.
       *
       * Not even slowly.
       *
       * ## Standards
       * - Reuters
       * - BBC
       */
      rule "unsourced-figure"
          @id("FIG001")
          @family("unlinked-figure")
          @severity( "warning" )
          @message("\\"${figure}\\" (who says so?)")
          @fix("Name the source.")
          @since("0.1")
          @yields("sensitive-figure, vague-figure")
          @once(figure)
      when
          $figure : Figure( @id("no annotation") )
      then
          insertLogical(flag(drools.getRule(), $figure));
      end

      rule "figure-evidence"
      when
      then
      end
      """;

  private static final RuleHeader HEADER = RuleHeader.all(DRL).get(0);

  @Test
  void theDefinitionIsTheFirstParagraphOnOneLine() {
    assertEquals("A checkable figure with neither a source nor a link.", HEADER.definition());
  }

  @Test
  void sectionsKeepTheirMarkdown() {
    assertEquals("Readers cannot check it.\n\nNot even slowly.", HEADER.section("Why it matters"));
    assertEquals("- Reuters\n- BBC", HEADER.section("Standards"));
    assertEquals("", HEADER.section("Instead"));
  }

  @Test
  void annotationsBecomeTheInfo() {
    assertEquals(
        List.of("FIG001", "unsourced-figure", "unlinked-figure", "Name the source.", "0.1"),
        List.of(
            HEADER.info().id(),
            HEADER.info().name(),
            HEADER.info().family(),
            HEADER.info().fix(),
            HEADER.info().since()));
    assertEquals(Severity.WARNING, HEADER.info().severity());
    assertEquals(RuleStatus.STABLE, HEADER.info().status());
    assertEquals(List.of("sensitive-figure", "vague-figure"), HEADER.info().yieldsTo());
    assertEquals("figure", HEADER.info().oncePer());
    assertEquals(List.of(), HEADER.info().formerly());
  }

  @Test
  void quotationMarksAndParenthesesOfAMessageAreKept() {
    assertEquals("\"${figure}\" (who says so?)", HEADER.info().message());
  }

  @Test
  void thePackageIsRead() {
    assertEquals("org.copydesk.rules.unlinkedfigure", HEADER.drlPackage());
  }

  @Test
  void aRuleWithoutAnIdOnlyDerives() {
    RuleHeader derived = RuleHeader.all(DRL).get(1);
    assertEquals("figure-evidence", derived.name());
    assertEquals("", derived.definition());
    assertTrue(derived.derives());
  }

  @Test
  void aMissingAnnotationIsNamed() {
    String drl = DRL.replace("@fix(\"Name the source.\")", "");
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> RuleHeader.all(drl).get(0).info());
    assertEquals("rule \"unsourced-figure\" has no @fix", error.getMessage());
  }

  @Test
  void aFileOfTwoRulesIsNotOneRule() {
    assertThrows(IllegalArgumentException.class, () -> RuleHeader.parse(DRL));
  }

  @Test
  void windowsLineEndsChangeNothing() {
    assertEquals(HEADER, RuleHeader.all(DRL.replace("\n", "\r\n")).get(0));
  }
}
