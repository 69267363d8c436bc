package org.copydesk.analyze;

import java.util.List;
import java.util.Set;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Tells the parts of speech of words of closed classes that serve several: <i>that</i>, <i>to</i>,
 * <i>her</i>, <i>once</i>, <i>outside</i>. Immutable.
 */
final class FunctionWords {
  private static final Set<String> QUANTITIES =
      Set.of("some", "many", "most", "few", "several", "all", "both", "these", "those", "others");

  private static final Set<String> DEGREES = WordSet.of("more", "most", "less");

  /** <i>, each touting a plan</i>: they stand for those just named. */
  private static final Set<String> DISTRIBUTIVE = WordSet.of("each", "all", "both", "some", "many");

  /** Words whose <i>to</i> is a preposition, whatever follows: <i>according to exit polls</i>. */
  private static final Set<String> WITH_PREPOSITION =
      Set.of("according", "owing", "thanks", "contrary", "prior", "addition", "compared");

  /** Words whose <i>to</i> leads to a verb, also to one on no list: <i>wants to junk</i>. */
  private static final Set<String> WANTING =
      Set.of(
          "want",
          "wants",
          "wanted",
          "hope",
          "hopes",
          "hoped",
          "plan",
          "plans",
          "planned",
          "seek",
          "seeks",
          "sought",
          "vow",
          "vows",
          "vowed",
          "pledge",
          "pledges",
          "pledged",
          "promise",
          "promises",
          "promised",
          "try",
          "tries",
          "tried",
          "trying",
          "refuse",
          "refuses",
          "refused",
          "decline",
          "declines",
          "declined",
          "intend",
          "intends",
          "intended",
          "threaten",
          "threatens",
          "threatened",
          "able",
          "unable",
          "likely",
          "ready",
          "going",
          "willing");

  /** Particles that mark a verb which is on no list: <i>to stave off</i>. */
  private static final Set<String> PARTICLES = Set.of("off", "up", "out", "down");

  private final WordShapes shapes;
  private final FiniteVerbs finite;

  FunctionWords(WordShapes shapes, FiniteVerbs finite) {
    this.shapes = shapes;
    this.finite = finite;
  }

  /**
   * The part of speech of {@code key}, word {@code i} of the sentence.
   *
   * @param fixed what it mostly is
   * @param done the words before it, tagged
   */
  Tag tag(Tag fixed, String key, List<Token> words, List<Token> done, int i) {
    Tag before = Tagger.before(done);
    String next = i + 1 < words.size() ? words.get(i + 1).key() : "";
    switch (key) {
      case "to":
        return !WITH_PREPOSITION.contains(Tagger.beforeKey(done)) && infinitive(words, i)
            ? Tag.TO
            : Tag.PREPOSITION;
      case "once":
        return told(before, next) ? Tag.ADVERB : fixed;
      case "first":
      case "last":
        return (before == Tag.AUXILIARY
                    || before.nominal()
                    || before == Tag.RELATIVE
                    || before == Tag.MARK && !done.isEmpty())
                && (shapes.ed(next) || shapes.past(next))
            ? Tag.ADVERB
            : fixed;
      case "all":
        if (done.size() == 1 && done.get(0).key().equals("after") && next.equals(",")) {
          return Tag.ADVERB;
        }
        break;
      case "after":
        if (next.equals("all")
            && done.isEmpty()
            && words.size() > 2
            && words.get(2).form().equals(",")) {
          return Tag.ADVERB;
        }
        return next.equals("that")
                && !done.isEmpty()
                && done.get(done.size() - 1).tag() == Tag.ADVERB
            ? Tag.ADVERB
            : fixed;
      case "so":
        return degree(next) || shapes.verbOnlyS(next) ? Tag.ADVERB : fixed;
      case "may":
        return before == Tag.PREPOSITION || numbered(next) ? Tag.NAME : fixed;
      case "yet":
        return next.equals("to") ? Tag.ADVERB : fixed;
      case "back":
        return backing(words, i, before) ? Tag.INFINITIVE : fixed;
      case "outside":
      case "inside":
        return done.isEmpty() && pluralFollows(words, i) ? Tag.ADJECTIVE : fixed;
      case "that":
        if (done.isEmpty() && nextIsPresent(words, i)) {
          return Tag.PRONOUN;
        }
        if (nextIsFinite(words, i)) {
          return before.nominal() ? Tag.RELATIVE : Tag.PRONOUN;
        }
        if (before.nominal() && (nextIsPresent(words, i) || pluralDoes(words, i))) {
          return Tag.RELATIVE;
        }
        if (pointsAt(words, i)) {
          return Tag.DETERMINER;
        }
        return Tag.SUBORDINATOR;
      case "her":
        return next.isEmpty()
                || shapes.closed(next) != null
                    && shapes.closed(next) != Tag.ADJECTIVE
                    && shapes.closed(next) != Tag.NUMBER
                    && !DEGREES.contains(next)
                || !Character.isLetterOrDigit(next.charAt(0))
            ? Tag.PRONOUN
            : Tag.DETERMINER;
      case "what":
        return Tag.RELATIVE;
      default:
        break;
    }
    if (fixed == Tag.DETERMINER && QUANTITIES.contains(key) && finite.saying(next)) {
      return Tag.PRONOUN;
    }
    if (DEGREES.contains(key) && shapes.ed(next)) {
      return Tag.ADVERB;
    }
    if (DISTRIBUTIVE.contains(key) && shapes.ing(next) && before == Tag.MARK && !done.isEmpty()) {
      return Tag.PRONOUN;
    }
    if (key.equals("other") && nextIsPresent(words, i)) {
      return Tag.NOUN;
    }
    if (fixed == Tag.DETERMINER
        && !possessive(key)
        && (nextIsFinite(words, i) || next.equals("of") || next.isEmpty())
        && !key.equals("the")
        && !key.equals("a")
        && !key.equals("an")
        && !key.equals("no")
        && !key.equals("every")) {
      return Tag.PRONOUN;
    }
    if ((key.equals("will") || key.equals("can") || key.equals("might"))
        && before == Tag.DETERMINER) {
      return Tag.NOUN;
    }
    if (fixed == Tag.ADJECTIVE
        && (key.equals("right")
            || key.equals("left")
            || key.equals("public")
            || key.equals("general"))
        && before == Tag.DETERMINER
        && nextIsFinite(words, i)) {
      return Tag.NOUN;
    }
    if (key.equals("left") && before.nominal()) {
      return Tag.VERB;
    }
    return fixed;
  }

  /**
   * Whether a base form follows <i>to</i>, adverbs, <i>not</i> and a mark apart: <i>to quickly
   * leave</i>.
   */
  private boolean infinitive(List<Token> words, int to) {
    int i = to + 1;
    while (i < Math.min(words.size() - 1, to + 3)
        && (shapes.adverb(words.get(i).key())
            || shapes.closed(words.get(i).key()) == Tag.ADVERB
            || words.get(i).key().equals("not")
            || words.get(i).tag() == Tag.OPEN_QUOTE)) {
      i++;
    }
    if (i >= words.size()) {
      return false;
    }
    String verb = words.get(i).key();
    boolean title = words.get(to).capitalized();
    boolean wanted =
        to > 0
            && WANTING.contains(words.get(to - 1).key())
            && shapes.closed(verb) == null
            && !verb.endsWith("s")
            && !verb.endsWith("ing");
    boolean base =
        wanted
            || shapes.verb(verb)
            || verb.equals("be")
            || verb.equals("have")
            || verb.equals("do")
            || i + 1 < words.size()
                && PARTICLES.contains(words.get(i + 1).key())
                && shapes.closed(verb) == null
                && !verb.endsWith("s");
    return base && (title || !words.get(i).capitalized());
  }

  /** <i>Orrell once said</i>, <i>who once ran the port</i>. */
  private boolean told(Tag before, String next) {
    return (before.nominal() || before == Tag.RELATIVE)
        && (shapes.past(next) || shapes.ed(next) || next.equals("again"));
  }

  /** <i>May 7</i>: the month. */
  private static boolean numbered(String next) {
    return !next.isEmpty() && Character.isDigit(next.charAt(0));
  }

  /** <i>would back the plan</i>, <i>to back Orrell</i>: a verb, with what is backed. */
  private boolean backing(List<Token> words, int i, Tag before) {
    return (before == Tag.MODAL || before == Tag.TO) && objectFollows(words, i);
  }

  /** <i>towns that support the rules</i>: a plural, a base form and its object. */
  private boolean pluralDoes(List<Token> words, int that) {
    return that + 2 < words.size()
        && words.get(that - 1).key().endsWith("s")
        && shapes.closed(words.get(that + 1).key()) == null
        && shapes.verb(words.get(that + 1).key())
        && objectFollows(words, that + 1);
  }

  private boolean objectFollows(List<Token> words, int verb) {
    if (verb + 1 >= words.size()) {
      return false;
    }
    Token next = words.get(verb + 1);
    Tag tag = shapes.closed(next.key());
    return tag == Tag.DETERMINER || tag == Tag.PRONOUN || next.capitalized() && next.word();
  }

  /** <i>so much</i>, <i>so far</i>, <i>does not think so.</i> */
  private boolean degree(String next) {
    Tag tag = shapes.closed(next);
    return next.equals("much")
        || next.equals("many")
        || next.equals("far")
        || next.equals("little")
        || next.equals(".")
        || next.equals(",")
        || tag == null && (shapes.adjective(next) || shapes.adverb(next));
  }

  /** <i>Outside experts say</i>: no place, but where they come from. */
  private boolean pluralFollows(List<Token> words, int i) {
    return i + 2 < words.size()
        && words.get(i + 1).key().endsWith("s")
        && !words.get(i + 1).capitalized()
        && shapes.closed(words.get(i + 1).key()) == null
        && words.get(i + 2).word();
  }

  /** Nouns that stand for several without an <i>s</i>: no <i>that</i> points at them. */
  private static final Set<String> MANY =
      Set.of("police", "people", "men", "women", "children", "troops", "staff");

  /** <i>won that match.</i>: <i>that</i>, one noun, and the phrase is over. */
  private boolean pointsAt(List<Token> words, int that) {
    if (that + 2 >= words.size()) {
      return false;
    }
    Token noun = words.get(that + 1);
    String after = words.get(that + 2).key();
    boolean plain =
        noun.word()
            && !noun.capitalized()
            && shapes.closed(noun.key()) == null
            && !noun.key().endsWith("s")
            && !MANY.contains(noun.key())
            && !Character.isDigit(noun.key().charAt(0));
    return plain
        && (after.equals(".") || after.equals(",") || shapes.closed(after) == Tag.PREPOSITION);
  }

  private static boolean possessive(String key) {
    return switch (key) {
      case "my", "your", "his", "its", "our", "their" -> true;
      default -> false;
    };
  }

  /** Whether a verb with a subject follows, as far as a single word tells. */
  boolean nextIsFinite(List<Token> words, int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    String next = words.get(i + 1).key();
    Tag tag = shapes.closed(next);
    return tag == Tag.AUXILIARY
        || tag == Tag.MODAL
        || next.equals("'s")
        || shapes.past(next)
        || shapes.ed(next) && !shapes.adjective(next);
  }

  /** <i>a plan that calls for</i>, <i>nations that oppose</i>: a verb in the present follows. */
  private boolean nextIsPresent(List<Token> words, int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    String next = words.get(i + 1).key();
    if (shapes.verbOnly(next) || shapes.verbOnlyS(next)) {
      return true;
    }
    Tag object = i + 2 < words.size() ? shapes.closed(words.get(i + 2).key()) : null;
    return shapes.presentS(next)
        && (object == Tag.DETERMINER
            || object == Tag.PRONOUN
            || words.size() > i + 2 && words.get(i + 2).key().equals("for"));
  }
}
