package org.copydesk.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.LinkLayer;
import org.copydesk.article.Note;
import org.copydesk.fact.Context;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Figure;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.Story;
import org.copydesk.fact.Voice;
import org.copydesk.fact.VoiceShare;
import org.copydesk.finding.Tally;

/** What the facts of a story amount to. */
final class Digest {
  private static final Note LINKS_UNKNOWN =
      new Note(
          "link-layer-unknown",
          "This format shows no links, so attributed figures and documents cannot be checked for"
              + " them.");

  private Digest() {}

  /** The story in numbers. */
  static Tally tally(Facts facts) {
    Set<String> named = new TreeSet<>();
    Set<String> unnamed = new TreeSet<>();
    for (SourceMention source : facts.of(SourceMention.class)) {
      if (source.attributionId() != 0 && source.kind().named()) {
        String name = source.name().isEmpty() ? source.text() : source.name();
        named.add(name.toLowerCase(Locale.ROOT));
      } else if (source.attributionId() != 0 && source.unnamed()) {
        unnamed.add(source.text().toLowerCase(Locale.ROOT));
      }
    }
    List<Figure> figures = facts.of(Figure.class).stream().filter(Figure::checkable).toList();
    int words = facts.of(Story.class).stream().mapToInt(Story::words).sum();
    return new Tally(
        words,
        named.size(),
        unnamed.size(),
        figures.size(),
        (int) figures.stream().filter(Digest::unsourced).count(),
        facts.of(VoiceShare.class).stream().map(VoiceShare::ownPercent).toList());
  }

  private static boolean unsourced(Figure figure) {
    return figure.narrated() && figure.context().linkId() == 0 && !figure.sourcedBefore();
  }

  /**
   * The reader's notes, and one where missing links prove nothing about this story, or where the
   * desk silences a rule that there is not.
   */
  static List<Note> notes(Article article, Facts facts) {
    List<Note> notes = new ArrayList<>(article.notes());
    boolean told = notes.stream().anyMatch(note -> note.code().equals(LINKS_UNKNOWN.code()));
    if (article.linkLayer() == LinkLayer.UNKNOWN && !told && wantsLinks(facts)) {
      notes.add(LINKS_UNKNOWN);
    }
    return notes;
  }

  private static boolean wantsLinks(Facts facts) {
    return facts.of(Figure.class).stream().anyMatch(f -> f.checkable() && attributed(f.context()))
        || facts.of(SourceMention.class).stream().anyMatch(s -> s.kind() == SourceKind.DOCUMENT);
  }

  private static boolean attributed(Context context) {
    return context.voice() == Voice.ATTRIBUTED
        || context.voice() == Voice.CARRIED
        || context.voice() == Voice.QUOTED;
  }
}
