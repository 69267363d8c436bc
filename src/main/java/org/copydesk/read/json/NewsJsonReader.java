package org.copydesk.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.finding.Problem;
import org.copydesk.read.spi.ArticleReader;
import org.copydesk.read.spi.UnreadableException;
import org.copydesk.text.SourceText;

/**
 * Reads news items in JSON; a list of them, bare or in the answer of a search, is as many stories.
 * What an item is, its fields tell.
 */
public final class NewsJsonReader implements ArticleReader {
  private static final Set<String> NAMES = Set.of("json", "ninjs", "ans");

  /** Names of the lists in which services hand out items. */
  private static final List<String> LISTS = List.of("_items", "items", "results", "hits", "data");

  @Override
  public boolean reads(String extension, String head) {
    return NAMES.contains(extension);
  }

  @Override
  public Article read(SourceText source) {
    return readAll(source).get(0);
  }

  @Override
  public List<Article> readAll(SourceText source) {
    JsonFile file = new JsonFile(source);
    List<JsonStory> stories = new ArrayList<>();
    stories(file.read(), stories);
    if (stories.isEmpty()) {
      throw new UnreadableException(
          new Problem(
              source.path(),
              "unknown-format",
              "This JSON is no news item: neither ninjs (IPTC, Superdesk) nor ANS (Arc XP).",
              "Name the news item itself, or --input-format if it is something else."));
    }
    List<Note> notes =
        file.twice().isEmpty()
            ? List.of()
            : List.of(
                new Note(
                    "duplicate-field",
                    "An object of the file has two fields \""
                        + file.twice().iterator().next()
                        + "\"; the last one was read."));
    List<JsonStory> told = stories.stream().filter(story -> !story.isEmpty()).toList();
    return (told.isEmpty() ? stories.subList(0, 1) : told)
        .stream().map(story -> story.story(source, notes)).toList();
  }

  /** A list of items, or an item. */
  private static void stories(JsonValue value, List<JsonStory> stories) {
    if (value.isArray()) {
      value.values().forEach(item -> item(item, stories));
      return;
    }
    List<JsonValue> listed = Ans.listed(value);
    for (String list : LISTS) {
      boolean items = listed.isEmpty() && value.get(list).isArray() && !Ninjs.is(value);
      listed = items ? value.get(list).values() : listed;
    }
    if (listed.isEmpty()) {
      item(value, stories);
    } else {
      listed.forEach(item -> item(item, stories));
    }
  }

  private static void item(JsonValue item, List<JsonStory> stories) {
    if (Ans.is(item)) {
      stories.add(Ans.story(item));
    } else if (Ninjs.is(item)) {
      stories.add(Ninjs.story(item));
      Ninjs.packed(item).forEach(packed -> stories.add(Ninjs.story(packed)));
    }
  }
}
