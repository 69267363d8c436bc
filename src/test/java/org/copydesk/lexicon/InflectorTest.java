package org.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectorTest {
  @ParameterizedTest
  @CsvSource({
    "claim, claim claims claimed claiming",
    "rip, rip rips ripped ripping",
    "slam, slam slams slammed slamming",
    "boast, boast boasts boasted boasting",
    "accuse, accuse accuses accused accusing",
    "deny, deny denies denied denying",
    "obey, obey obeys obeyed obeying",
    "gas, gas gases gassed gassing",
    "snatch, snatch snatches snatched snatching",
    "search, search searches searched searching",
    "veto, veto vetoes vetoed vetoing",
    "agree, agree agrees agreed agreeing",
    "die, die dies died dying",
    "binge, binge binges binged bingeing",
    "infringe, infringe infringes infringed infringing",
    "panic, panic panics panicked panicking",
    "equip, equip equips equipped equipping",
    "commit, commit commits committed committing",
    "refer, refer refers referred referring",
    "edit, edit edits edited editing",
    "open, open opens opened opening",
    "flow, flow flows flowed flowing",
    "relax, relax relaxes relaxed relaxing",
    "reveal, reveal reveals revealed revealing",
    "fuel, fuel fuels fueled fuelled fueling fuelling",
    "label, label labels labeled labelled labeling labelling",
    "weaponize, weaponize weaponizes weaponized weaponizing weaponise weaponises weaponised"
        + " weaponising",
    "write, write writes wrote written writing",
    "hide, hide hides hid hidden hiding",
    "put, put puts putting",
    "have, have has had having",
    "be, be am is are was were been being",
    "tie, tie ties tied tying",
  })
  void verbsInflectAsDictionariesHaveThem(String base, String forms) {
    assertEquals(List.of(forms.split(" ")), Inflector.verbForms(base));
  }

  @Test
  void ofSeveralWordsTheVerbInflects() {
    assertEquals(
        List.of("lash out", "lashes out", "lashed out", "lashing out"),
        Inflector.verbForms("lash out"));
  }

  @ParameterizedTest
  @CsvSource({
    "official, officials",
    "agency, agencies",
    "attorney, attorneys",
    "witness, witnesses",
    "spokeswoman, spokeswomen",
    "human, humans",
    "crisis, crises",
    "child, children",
    "photo, photos",
    "hero, heroes",
    "monarch, monarchs",
    "march, marches",
    "chief, chiefs",
    "wife, wives",
    "quiz, quizzes",
    "waltz, waltzes",
    "NGO, NGOs",
    "chief of staff, chiefs of staff",
    "press release, press releases",
    "chairman, chairmen",
  })
  void nounsHaveTheirPlural(String singular, String plural) {
    assertEquals(List.of(singular, plural), Inflector.nounForms(singular));
  }

  @Test
  void aNounWithoutAPluralFormStandsOnce() {
    assertEquals(List.of("aircraft"), Inflector.nounForms("aircraft"));
  }

  @Test
  void personsHaveTwoPlurals() {
    assertEquals(
        List.of("spokesperson", "spokespeople", "spokespersons"),
        Inflector.nounForms("spokesperson"));
  }
}
