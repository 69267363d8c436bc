package org.copydesk.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs and nouns that no spelling rule inflects. */
final class Irregulars {
  private static final Map<String, List<String>> VERBS =
      table(
          """
          be am is are was were been being
          arise arose arisen
          awake awoke awoken
          bear bore borne born
          beat beat beaten
          become became
          befall befell befallen
          beget begot begotten
          begin began begun
          behold beheld
          bend bent
          beset
          bet
          bid bade bidden
          bind bound
          bite bit bitten
          bleed bled
          blow blew blown
          break broke broken
          breed bred
          bring brought
          broadcast
          build built
          burn burned burnt
          burst
          bust busted
          buy bought
          cast
          catch caught
          choose chose chosen
          cling clung
          come came
          cost
          creep crept
          cut
          deal dealt
          die died
          dig dug
          dive dived dove
          do did done
          draw drew drawn
          dream dreamed dreamt
          drink drank drunk
          drive drove driven
          dwell dwelt dwelled
          eat ate eaten
          fall fell fallen
          feed fed
          feel felt
          fight fought
          find found
          flee fled
          fling flung
          fly flew flown
          forbid forbade forbidden
          forecast forecasted
          foresee foresaw foreseen
          forget forgot forgotten
          forgive forgave forgiven
          forgo forwent forgone
          forsake forsook forsaken
          freeze froze frozen
          get got gotten
          give gave given
          go went gone
          grind ground
          grow grew grown
          hang hung hanged
          have had
          hear heard
          hide hid hidden
          hit
          hold held
          hurt
          input
          keep kept
          kneel knelt kneeled
          know knew known
          lay laid
          lead led
          lean leaned leant
          leap leaped leapt
          learn learned learnt
          leave left
          lend lent
          let
          lie lied lay lain
          light lit lighted
          lose lost
          make made
          mean meant
          meet met
          mislead misled
          misread
          misspeak misspoke misspoken
          mistake mistook mistaken
          misunderstand misunderstood
          offset
          outdo outdid outdone
          overcome overcame
          overhear overheard
          override overrode overridden
          overrun overran
          oversee oversaw overseen
          overshoot overshot
          overtake overtook overtaken
          overthrow overthrew overthrown
          partake partook partaken
          pay paid
          plead pleaded pled
          prove proved proven
          put
          quit
          read
          rebuild rebuilt
          reset
          retell retold
          rethink rethought
          rewrite rewrote rewritten
          rid
          ride rode ridden
          ring rang rung
          rise rose risen
          run ran
          saw sawed sawn
          say said
          see saw seen
          seek sought
          sell sold
          send sent
          set
          sew sewed sewn
          shake shook shaken
          shave shaved shaven
          shed
          shine shone shined
          shoot shot
          show showed shown
          shrink shrank shrunk
          shut
          sing sang sung
          sink sank sunk
          sit sat
          slay slew slain
          sleep slept
          slide slid
          sling slung
          slit
          sow sowed sown
          speak spoke spoken
          speed sped speeded
          spend spent
          spill spilled spilt
          spin spun
          spit spat
          split
          spoil spoiled spoilt
          spread
          spring sprang sprung
          stand stood
          steal stole stolen
          stick stuck
          sting stung
          stink stank stunk
          strew strewed strewn
          stride strode stridden
          strike struck stricken
          string strung
          strive strove striven strived
          sublet
          swear swore sworn
          sweep swept
          swell swelled swollen
          swim swam swum
          swing swung
          take took taken
          teach taught
          tear tore torn
          tell told
          think thought
          thrive thrived throve
          throw threw thrown
          thrust
          tread trod trodden
          undercut
          undergo underwent undergone
          understand understood
          undertake undertook undertaken
          undo undid undone
          unwind unwound
          uphold upheld
          upset
          wake woke woken
          wear wore worn
          weave wove woven
          weep wept
          wet wetted
          win won
          wind wound
          withdraw withdrew withdrawn
          withhold withheld
          withstand withstood
          wring wrung
          write wrote written
          """);

  private static final Map<String, List<String>> NOUNS =
      table(
          """
          aircraft
          alumnus alumni
          appendix appendices appendixes
          bacterium bacteria
          bureau bureaus bureaux
          calf calves
          cargo cargoes
          child children
          corps
          criterion criteria
          curriculum curricula curriculums
          datum data
          deer
          echo echoes
          embargo embargoes
          eyewitness eyewitnesses
          fish
          foot feet
          goose geese
          grandchild grandchildren
          half halves
          headquarters
          hero heroes
          index indexes indices
          knife knives
          leaf leaves
          life lives
          loaf loaves
          matrix matrices
          means
          medium media mediums
          memorandum memoranda memorandums
          mouse mice
          nucleus nuclei
          offspring
          ox oxen
          passer-by passers-by
          passerby passersby
          person people persons
          personnel
          phenomenon phenomena
          police
          potato potatoes
          referendum referendums referenda
          schoolchild schoolchildren
          self selves
          series
          sheep
          shelf shelves
          species
          staff
          stimulus stimuli
          syllabus syllabuses syllabi
          thief thieves
          tomato tomatoes
          tooth teeth
          torpedo torpedoes
          troops
          veto vetoes
          wife wives
          wolf wolves
          """);

  private static final Set<String> STRESSED_LAST =
      Set.of(
          ("abet abhor abut acquit admit allot annul bedevil befit begin beset commit compel concur"
                  + " confer control defer demur deter dispel embed emit enrol equip expel extol"
                  + " fulfil forbid forget format handicap impel incur infer input intermit kidnap"
                  + " occur offset omit outrun outwit overrun patrol permit prefer propel rebel"
                  + " rebut recommit recur refer regret remit repel rerun reset resubmit"
                  + " submit sublet transfer transmit unplug unwrap upset undercut zigzag")
              .split(" "));

  private static final Set<String> EITHER_WAY =
      Set.of("benefit bias duel dial focus fuel kidnap program refuel worship".split(" "));

  private static final Set<String> NOT_MEN =
      Set.of("caiman german human norman ottoman roman shaman talisman".split(" "));

  private static final Set<String> OES =
      Set.of(
          "cargo do echo embargo forgo go hero outdo overdo redo torpedo undergo undo veto"
              .split(" "));

  private static final Set<String> HARD_CH =
      Set.of("epoch loch matriarch monarch oligarch patriarch stomach".split(" "));

  private Irregulars() {}

  /** The forms of a verb except base, third person and <i>-ing</i>; empty if it is regular. */
  static List<String> verb(String base) {
    List<String> forms = VERBS.get(base);
    return forms == null ? List.of() : forms;
  }

  /** The plurals of a noun; empty if it is regular. */
  static List<String> noun(String singular) {
    List<String> forms = NOUNS.get(singular);
    return forms == null ? List.of() : forms;
  }

  /** Whether a verb of several syllables doubles its last consonant. */
  static boolean stressedLast(String verb) {
    return STRESSED_LAST.contains(verb);
  }

  /** Whether both spellings are in use: <i>focused</i>, <i>focussed</i>. */
  static boolean eitherWay(String verb) {
    return EITHER_WAY.contains(verb);
  }

  /** Whether a noun in <i>-man</i> has a plural in <i>-men</i>. */
  static boolean manToMen(String noun) {
    return !NOT_MEN.contains(noun);
  }

  /** Whether a word in <i>-o</i> takes <i>es</i>. */
  static boolean takesOes(String word) {
    return OES.contains(word);
  }

  /** Whether the <i>ch</i> at the end is a <i>k</i>: <i>monarchs</i>. */
  static boolean hardCh(String word) {
    return HARD_CH.contains(word);
  }

  /** One word a line, its forms after it; a word alone does not change. */
  private static Map<String, List<String>> table(String lines) {
    Map<String, List<String>> table = new HashMap<>();
    int from = 0;
    while (from < lines.length()) {
      int to = lines.indexOf('\n', from);
      List<String> words = Keys.words(lines.substring(from, to));
      table.put(words.get(0), words.size() == 1 ? words : words.subList(1, words.size()));
      from = to + 1;
    }
    return table;
  }
}
