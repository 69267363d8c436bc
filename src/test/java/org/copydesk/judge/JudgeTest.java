package org.copydesk.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.BlockKind;
import org.copydesk.article.LinkLayer;
import org.copydesk.config.Config;
import org.copydesk.fact.Context;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Policy;
import org.copydesk.fact.Story;
import org.copydesk.fact.TermHit;
import org.copydesk.fact.Voice;
import org.copydesk.finding.Flag;
import org.copydesk.lint.Policies;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final RuleBase BASE = RuleBase.load();
  private static final List<Policy> USUAL = Policies.of(Config.EMPTY);
  private static final Story REPORT =
      new Story(9, new Span(0, 3), LinkLayer.PRESENT, 9, true, true, false);

  private static TermHit insinuator(Voice voice) {
    Context context =
        new Context(voice, BlockKind.PARAGRAPH, 2, 3, 0, 0, 0, 0, 0, 0, false, false, false);
    return new TermHit(
        1,
        new Span(10, 22),
        context,
        "insinuator",
        "",
        "mysteriously",
        "mysteriously",
        "",
        false,
        0);
  }

  @Test
  void aWordInTheStorysOwnVoiceIsFlagged() {
    List<Flag> flags =
        new Judge(BASE)
            .judge(new Facts(List.of(REPORT, insinuator(Voice.NARRATOR))), USUAL, Set.of(), null);
    assertEquals(
        List.of(
            new Flag(
                "insinuating-adverbial",
                new Span(10, 22),
                Map.of("word", "mysteriously"),
                null,
                List.of(),
                false,
                false)),
        flags);
  }

  @Test
  void theSameWordInAQuotationIsNot() {
    assertEquals(
        List.of(),
        new Judge(BASE)
            .judge(new Facts(List.of(REPORT, insinuator(Voice.QUOTED))), USUAL, Set.of(), null));
  }

  @Test
  void aRuleThatIsOffDoesNotSpeak() {
    assertEquals(
        List.of(),
        new Judge(BASE)
            .judge(
                new Facts(List.of(REPORT, insinuator(Voice.NARRATOR))),
                USUAL,
                Set.of("insinuating-adverbial"),
                null));
  }
}
