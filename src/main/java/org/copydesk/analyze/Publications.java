package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.SourceMention;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;

/** What bodies publish, how links lead to it, and how it is called in a message. Immutable. */
final class Publications {
  /** From so many steps on an address leads to a document. */
  private static final int DEEP = 3;

  private static final Set<String> OWNERS = Set.of("their", "its", "his", "her");

  private final Lexicons lexicons;

  Publications(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether it is the head of a source that gives figures: <i>the study</i>. */
  boolean paper(String head) {
    return lexicons.has("publication-noun", head);
  }

  /** Whether the words of a link speak of a report. */
  boolean reported(Set<String> words) {
    return words.stream().anyMatch(word -> paper(word) || lexicons.has("publishing-verb", word));
  }

  /** Whether an address is that of a site and of no page: {@code https://www.example.org/}. */
  static boolean home(String target) {
    return steps(target) == 0 && !target.startsWith("#");
  }

  /** Whether an address leads to a document and not to a section of a site. */
  static boolean deep(String target) {
    return steps(target) >= DEEP || target.endsWith(".pdf");
  }

  private static int steps(String target) {
    int host = target.indexOf("//");
    String path = host < 0 ? "/" + target : target.substring(host + 2);
    int steps = 0;
    String[] parts = path.split("/", -1);
    for (int i = 1; i < parts.length; i++) {
      steps += parts[i].isBlank() || parts[i].startsWith("index.") ? 0 : 1;
    }
    return steps;
  }

  /**
   * The source as it reads inside a message: <i>the report</i> for <i>The report</i>, <i>the
   * Harwick Council’s report</i> for <i>their report</i>.
   */
  String label(StoryText story, NumberedBlock block, SourceMention source) {
    Range range = StoryText.range(block, source.span());
    ParsedBlock parsed = block.parsed();
    String text = source.text();
    if (OWNERS.contains(parsed.key(range.from())) && range.from() + 1 < range.to()) {
      String owner = owner(story, block, range.from());
      if (!owner.isEmpty()) {
        String owned = text.substring(text.indexOf(' ') + 1);
        return inSentence(owner) + (owner.endsWith("s") ? "’ " : "’s ") + owned;
      }
    }
    Tag first = parsed.token(range.from()).tag();
    boolean lower = first == Tag.DETERMINER || first == Tag.PRONOUN;
    return lower ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : inSentence(text);
  }

  private static String inSentence(String phrase) {
    return phrase.startsWith("The ") ? "the " + phrase.substring(4) : phrase;
  }

  /** The named subject that a possessive points back to; empty if there is none in reach. */
  private static String owner(StoryText story, NumberedBlock block, int at) {
    ParsedBlock parsed = block.parsed();
    String found = "";
    for (Range sentence : parsed.sentences()) {
      if (sentence.from() >= at) {
        break;
      }
      for (ClauseFinder.Draft clause : block.clauses(sentence)) {
        int verb = clause.predicate().from();
        if (!clause.predicate().isEmpty() && verb < at) {
          String name = name(story, parsed, sentence.from(), verb);
          found = name.isEmpty() ? found : name;
        }
      }
    }
    return found;
  }

  /** The name in the subject before a verb, without its acronym: <i>the Tarn Alliance (TA)</i>. */
  private static String name(StoryText story, ParsedBlock block, int from, int verb) {
    int end = verb;
    for (int i = verb - 1; i >= from && block.token(verb - 1).form().equals(")"); i--) {
      if (block.token(i).form().equals("(")) {
        end = i;
        break;
      }
    }
    Range subject = Phrases.nearest(block, end, from);
    if (subject != null) {
      for (int i = subject.from(); i < end; i++) {
        if (block.token(i).tag() == Tag.NAME) {
          return story.text(block.span(subject));
        }
      }
    }
    return "";
  }
}
