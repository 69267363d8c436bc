package org.copydesk.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.parts.DocumentException;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.parts.XmlText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Comments of an earlier run, which the new ones replace. One that somebody has answered stays, and
 * one that somebody has rewritten is no longer Copydesk's.
 */
final class Earlier {
  /** {@code LOA003 insinuating-adverbial (warning)}: newsrooms may have a user called Copydesk. */
  private static final Pattern HEAD =
      Pattern.compile(
          "[A-Z]{3}\\d{3} [a-z-]+ \\((?:error|warning|suggestion)\\).*", Pattern.DOTALL);

  private final Set<Integer> ids = new HashSet<>();
  private final Set<String> paragraphs = new HashSet<>();
  private final List<Span> elements = new ArrayList<>();
  private final Map<String, Integer> answered = new HashMap<>();

  private Earlier() {}

  /**
   * Those among the comments of a document.
   *
   * @param comments the part that holds them; null if there is none
   * @param threads the part that says which answers which ({@code commentsExtended}); null if there
   *     is none
   */
  static Earlier in(@Nullable XmlPart comments, @Nullable XmlPart threads)
      throws DocumentException {
    Earlier earlier = new Earlier();
    if (comments == null) {
      return earlier;
    }
    Set<String> parents = parents(threads);
    XmlTags tags = new XmlTags(comments);
    Set<String> own = new HashSet<>();
    StringBuilder words = new StringBuilder();
    boolean copydesk = false;
    int id = -1;
    int start = 0;
    int text = 0;
    while (tags.next()) {
      String name = tags.name();
      if (name.equals("comment") && tags.opens()) {
        copydesk = tags.attribute("author").equals(CommentText.AUTHOR);
        id = Runs.commentId(tags);
        start = tags.place().start();
        words.setLength(0);
        own.clear();
      } else if (name.equals("comment") && copydesk && HEAD.matcher(words).matches()) {
        if (own.stream().anyMatch(parents::contains)) {
          earlier.answered.merge(CommentText.folded(words.toString()), 1, Integer::sum);
        } else {
          earlier.ids.add(id);
          earlier.paragraphs.addAll(own);
          earlier.elements.add(new Span(start, tags.place().end()));
        }
      } else if (name.equals("p") && tags.opens() && !tags.attribute("paraId").isEmpty()) {
        own.add(tags.attribute("paraId"));
      } else if (name.equals("t") && tags.opens()) {
        text = tags.place().end();
      } else if (name.equals("t") && text <= tags.place().start()) {
        words.append(XmlText.decode(comments.text(), text, tags.place().start()));
      }
    }
    return earlier;
  }

  private static Set<String> parents(@Nullable XmlPart threads) throws DocumentException {
    Set<String> parents = new HashSet<>();
    if (threads != null) {
      XmlTags tags = new XmlTags(threads);
      while (tags.next()) {
        if (tags.opens()) {
          parents.add(tags.attribute("paraIdParent"));
        }
      }
    }
    return parents;
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  /** Whether the comment of this id is one of them. */
  boolean has(int id) {
    return ids.contains(id);
  }

  /** Whether an answered comment says the same; each stands for one new comment. */
  boolean stays(String comment) {
    int left = answered.getOrDefault(comment, 0);
    if (left > 0) {
      answered.put(comment, left - 1);
    }
    return left > 0;
  }

  /** Takes them out of the part of comments. */
  void removeFrom(Splice comments) {
    elements.forEach(place -> comments.replace(place.start(), place.end(), ""));
  }

  /** The part without what it says about them: {@code commentsExtended}, {@code commentsIds}. */
  byte[] without(XmlPart about) throws DocumentException {
    Splice splice = new Splice(about.text());
    XmlTags tags = new XmlTags(about);
    int start = -1;
    int depth = 0;
    while (tags.next()) {
      if (start < 0 && tags.opens() && paragraphs.contains(tags.attribute("paraId"))) {
        start = tags.place().start();
        depth = tags.depth();
      } else if (start >= 0 && !tags.opens() && tags.depth() < depth) {
        splice.replace(start, tags.place().end(), "");
        start = -1;
      }
    }
    return about.bytes(splice.done());
  }

  /** Takes their marks out of the main part; the run of a mark goes if it holds nothing else. */
  void removeMarks(XmlPart main, Splice splice) throws DocumentException {
    if (isEmpty()) {
      return;
    }
    XmlTags tags = new XmlTags(main);
    List<Span> runs = new ArrayList<>();
    List<Span> marks = new ArrayList<>();
    int run = 0;
    int mark = -1;
    int references = 0;
    boolean other = false;
    boolean properties = false;
    while (tags.next()) {
      String name = tags.name();
      if (name.equals("rPr")) {
        properties = tags.opens();
      } else if (tags.opens() && name.equals("r")) {
        run = tags.place().start();
        references = 0;
        other = false;
      } else if (tags.opens()) {
        boolean own = name.startsWith("commentR") && has(Runs.commentId(tags));
        mark = own ? tags.place().start() : -1;
        references += own ? 1 : 0;
        other |= !own && !properties;
      } else if (name.equals("r")) {
        if (references > 0 && !other) {
          runs.add(new Span(run, tags.place().end()));
        }
        other = true; // a run around this one holds at least this one
      } else if (mark >= 0) {
        marks.add(new Span(mark, tags.place().end()));
        mark = -1;
      }
    }
    runs.forEach(all -> splice.replace(all.start(), all.end(), ""));
    for (Span alone : marks) {
      if (runs.stream().noneMatch(all -> all.contains(alone))) {
        splice.replace(alone.start(), alone.end(), "");
      }
    }
  }
}
