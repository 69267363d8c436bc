package org.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.copydesk.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenPatternTest {
  /** The term stands at the two signs. */
  private static boolean matches(String pattern, String sentence) {
    List<Token> tokens = Words.of(sentence.replace("@@", "term"));
    int term = List.of(sentence.replaceAll("/[A-Z]+", "").split(" ")).indexOf("@@");
    return TokenPattern.of(pattern).matches(tokens, term, term + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "~ change; true; the @@ change",
        "~ change; false; the @@ and change",
        "~ change; false; change the @@",
        "tax ~; true; a tax @@",
        "Tax ~; true; a Tax @@",
        "tax/sanctions ~; true; a sanctions @@",
        "tax/sanctions ~; false; a trade @@",
        "~ house*; true; the @@ household",
        "~ house*; false; the @@ home",
        "~ * honest; true; @@ and honest",
        "~ * honest; false; @@ honest",
        "~ .. honest; true; @@ honest",
        "~ .. honest; true; @@ a b c d e f g h honest",
        "~ .. honest; false; @@ a b c d e f g h i honest",
        "be .. ~; true; to be or not @@",
        "~ <num>; true; @@ 12 people",
        "~ <num>; true; @@ twelve/NUMBER people",
        "~ <num>; false; @@ people",
        "<name> ~; true; the Harwick @@",
        "<name> ~; false; Harwick @@",
        "<start> ~; true; @@ people",
        "<start> ~; true; “ @@ people",
        "<start> ~; false; the @@ people",
        "~ <end>; true; the @@ .",
        "~ <end>; false; the @@ people",
        "~ that/<pron>; true; @@ they/PRONOUN",
        "~ that/<pron>; true; @@ that/SUBORDINATOR",
        "not/n't ~; true; did n't @@",
        "~ <pron>; true; @@ they/PRONOUN",
        "~ <noun>; false; @@ they/PRONOUN",
        "~ <verb>; true; @@ said/VERB",
        "<det> <adj> ~; true; a/DETERMINER big/ADJECTIVE @@",
        "~ & court; true; the court saw the @@",
        "~ & court; false; the jury saw the @@",
        "~ & court/jur*; true; the jury saw the @@",
        "& court; true; the court saw the @@",
        "~ people & court & judge; false; the court saw @@ people",
        "~ 's; true; the @@ 's",
      })
  void aPatternReadsTheWordsAroundItsTerm(String pattern, boolean expected, String sentence) {
    assertEquals(expected, matches(pattern, sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "tax regime, no \"~\"",
    "~ or ~, \"~\" twice",
    "~ &, nothing after",
    "~ & court of law, \"&\" takes one word",
    "~ a//b, empty choice",
    "~ a/, empty choice",
    "~ <nam>, no word class <nam>",
  })
  void aBrokenPatternSaysWhatIsWrong(String pattern, String problem) {
    String said =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> TokenPattern.of(pattern))
                .getMessage());
    assertEquals(problem, said.substring(0, Math.min(said.length(), problem.length())));
  }
}
