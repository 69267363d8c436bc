package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Quotation;
import org.copydesk.fact.QuotedEcho;
import org.copydesk.fact.QuotedEcho.Kind;
import org.copydesk.fact.SourceMention;
import org.copydesk.text.Span;

/**
 * Finds quotations that come back with other words, or cut before a condition.
 *
 * <p>Only quotations that share three words in a row are held against each other, so that a story
 * of many quotations stays cheap. Quotations of two speakers, of one paragraph (speech repeats
 * itself) and with marked cuts are left alone.
 */
final class QuotedEchoes implements FactFinder {
  /** Shorter ones may agree by chance. */
  private static final int FEWEST_WORDS = 6;

  /** From this length on a quotation whose speaker is not told is one of another's too. */
  private static final int UNCLAIMED = 9;

  /** From this length on two words may differ. */
  private static final int LONG = 11;

  /** Three words that more quotations share are a turn of phrase. */
  private static final int MOST_SHARING = 6;

  private static final int LONGEST_REST = 8;

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "provided", "assuming", "until");

  /** A quotation with its words and its speaker. */
  private record Quoted(
      NumberedBlock block, Quote quote, Wording wording, String speaker, boolean marked) {
    Span span() {
      return block.parsed().span(quote.open(), quote.to());
    }
  }

  @Override
  public void find(StoryText story, FactList facts) {
    List<Quoted> all = quoted(story, facts);
    altered(story, facts, all);
    cut(story, facts, all);
  }

  private static List<Quoted> quoted(StoryText story, FactList facts) {
    Map<Integer, String> speakers = speakers(facts);
    List<Quoted> all = new ArrayList<>();
    for (NumberedBlock block : story.blocks()) {
      ParsedBlock parsed = block.parsed();
      if (!parsed.block().kind().body()) {
        continue;
      }
      for (int q = 0; q < parsed.quotes().size(); q++) {
        Quote quote = parsed.quotes().get(q);
        Wording wording = Wording.of(parsed, quote.open(), quote.to());
        if (quote.closed() && wording.size() > 0) {
          String speaker = speakers.getOrDefault(block.quotationId(q), "");
          all.add(new Quoted(block, quote, wording, speaker, marked(parsed, quote)));
        }
      }
    }
    return all;
  }

  /** The names of those who speak, by quotation. */
  private static Map<Integer, String> speakers(FactList facts) {
    Map<Integer, String> speakers = new HashMap<>();
    for (Quotation quotation : facts.of(Quotation.class)) {
      if (quotation.speakerId() != 0
          && facts.get(quotation.speakerId()) instanceof Attribution said
          && said.sourced()
          && facts.get(said.sourceId()) instanceof SourceMention source) {
        speakers.put(quotation.id(), source.name());
      }
    }
    return speakers;
  }

  /** Whether the quotation itself shows a cut or an insertion. */
  private static boolean marked(ParsedBlock block, Quote quote) {
    for (int i = quote.open(); i < quote.to(); i++) {
      String form = block.token(i).form();
      if (form.equals("…")
          || form.startsWith("..")
          || form.equals("[")
          || form.equals("(")
          || form.equals("*")) {
        return true;
      }
    }
    return false;
  }

  private static void altered(StoryText story, FactList facts, List<Quoted> all) {
    Map<String, List<Integer>> byWords = new HashMap<>();
    for (int q = 0; q < all.size(); q++) {
      Wording wording = all.get(q).wording();
      if (wording.size() < FEWEST_WORDS || all.get(q).marked()) {
        continue;
      }
      Set<Integer> near = new LinkedHashSet<>();
      Set<String> own = new HashSet<>();
      for (int i = 0; i + 3 <= wording.size(); i++) {
        own.add(String.join(" ", wording.words().subList(i, i + 3)));
      }
      for (String three : own) {
        List<Integer> sharing = byWords.computeIfAbsent(three, words -> new ArrayList<>());
        if (sharing.size() < MOST_SHARING) {
          near.addAll(sharing);
          sharing.add(q);
        }
      }
      for (int earlier : near.stream().sorted().toList()) {
        if (altered(story, facts, all.get(earlier), all.get(q))) {
          break;
        }
      }
    }
  }

  private static boolean altered(StoryText story, FactList facts, Quoted one, Quoted two) {
    boolean firstIsLonger = one.wording().size() >= two.wording().size();
    Quoted whole = firstIsLonger ? one : two;
    Quoted part = firstIsLonger ? two : one;
    if (one.block() == two.block()
        || one.speaker().isEmpty() && two.speaker().isEmpty()
        || !sameSpeaker(one, two)
        || whole.wording().run().contains(part.wording().run())) {
      return false;
    }
    int size = part.wording().size();
    boolean known = !one.speaker().isEmpty() && !two.speaker().isEmpty();
    if (!known && size < UNCLAIMED) {
      return false; // two may use one turn of phrase
    }
    Wording.Fit fit = part.wording().in(whole.wording());
    if (fit.edits() > (size >= LONG ? 2 : 1) || !edgesHold(part.wording(), whole.wording(), fit)) {
      return false;
    }
    Span there =
        whole
            .block()
            .parsed()
            .span(
                whole.wording().tokens().get(fit.from()),
                whole.wording().tokens().get(fit.to() - 1) + 1);
    put(story, facts, part, Kind.ALTERED, whole.span(), story.text(there));
    return true;
  }

  /** Whether the first and the last two words agree: the difference is inside. */
  private static boolean edgesHold(Wording part, Wording whole, Wording.Fit fit) {
    int end = part.size();
    return part.words().get(0).equals(whole.words().get(fit.from()))
        && part.words().subList(end - 2, end).equals(whole.words().subList(fit.to() - 2, fit.to()));
  }

  private static boolean sameSpeaker(Quoted one, Quoted two) {
    return one.speaker().isEmpty()
        || two.speaker().isEmpty()
        || lastWord(one.speaker()).equals(lastWord(two.speaker()));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static void cut(StoryText story, FactList facts, List<Quoted> all) {
    Map<String, List<Integer>> holding = new HashMap<>();
    for (int q = 0; q < all.size(); q++) {
      for (String word : new HashSet<>(all.get(q).wording().words())) {
        holding.computeIfAbsent(word, w -> new ArrayList<>()).add(q);
      }
    }
    for (Quoted part : all) {
      List<Integer> near = rarest(part.wording().words(), holding);
      if (near.size() <= 1 || part.marked() || part.quote().words() > FEWEST_WORDS * 2) {
        continue;
      }
      Quoted conditional = null;
      boolean plain = false;
      for (int other : near) {
        if (plain) {
          break; // said without a condition, too
        }
        Quoted whole = all.get(other);
        int end = part == whole ? -1 : endIn(part.wording(), whole.wording());
        if (end > 0 && sameSpeaker(part, whole)) {
          boolean goesOn = end < whole.wording().size();
          boolean condition = goesOn && CONDITIONS.contains(whole.wording().words().get(end));
          plain |= !condition;
          conditional = condition && conditional == null ? whole : conditional;
        }
      }
      if (conditional != null && !plain) {
        Wording words = conditional.wording();
        int end = endIn(part.wording(), words);
        int last = Math.min(words.size(), end + LONGEST_REST) - 1;
        Span rest =
            conditional
                .block()
                .parsed()
                .span(words.tokens().get(end), words.tokens().get(last) + 1);
        put(story, facts, part, Kind.CUT, conditional.span(), story.text(rest));
      }
    }
  }

  /** The quotations that hold the word that fewest do. */
  private static List<Integer> rarest(List<String> words, Map<String, List<Integer>> holding) {
    List<Integer> rarest = holding.getOrDefault(words.get(0), List.of());
    for (String word : words) {
      List<Integer> these = holding.getOrDefault(word, List.of());
      rarest = these.size() < rarest.size() ? these : rarest;
    }
    return rarest;
  }

  /** Where {@code part} ends in {@code whole}; -1 if it does not stand there. */
  private static int endIn(Wording part, Wording whole) {
    int at = java.util.Collections.indexOfSubList(whole.words(), part.words());
    return at < 0 ? -1 : at + part.size();
  }

  private static void put(
      StoryText story, FactList facts, Quoted part, Kind kind, Span other, String rest) {
    facts.put(
        new QuotedEcho(
            facts.reserve(),
            part.span(),
            story.context(part.block(), new Range(part.quote().open(), part.quote().to())),
            kind,
            story.text(part.span()),
            other,
            rest));
  }
}
