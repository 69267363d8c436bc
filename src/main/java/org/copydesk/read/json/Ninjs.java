package org.copydesk.read.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.article.BlockKind;
import org.copydesk.read.news.NewsParts.Form;

/**
 * Items of ninjs 1 to 3 (IPTC) and of Superdesk, which writes ninjs 1 with fields of its own.
 * Version 2 made lists of the fields ({@code body_html} became an item of {@code bodies}), version
 * 3 gave them capitals.
 *
 * <p>Of several bodies the one that shows most is read: HTML, else NITF, else plain text. Notes to
 * editors, keywords and terms of use are no copy.
 */
final class Ninjs {
  private static final Set<String> MEDIA = Set.of("picture", "graphic", "video", "audio");
  private static final Set<String> TYPES = Set.of("text", "composite", "component", "package");

  /** A tag that ends or begins a paragraph, in a body that does not say what it is. */
  private static final Pattern TAG = Pattern.compile("</?(?:p|div|h\\d|ul|br|blockquote)\\b");

  private final JsonValue item;
  private final JsonStory story = new JsonStory();

  private Ninjs(JsonValue item) {
    this.item = item;
  }

  /** Whether {@code item} looks like one. */
  static boolean is(JsonValue item) {
    boolean body =
        item.get("bodies").isArray()
            || item.fields().keySet().stream().anyMatch(name -> name.startsWith("body_"));
    boolean headline = item.get("headline").isText() || item.get("headlines").isArray();
    boolean named = item.has("uri") || item.has("guid") || item.has("_id");
    String type = item.get("type").words();
    return body || (named && (headline || MEDIA.contains(type) || TYPES.contains(type)));
  }

  static JsonStory story(JsonValue item) {
    return new Ninjs(item).read();
  }

  /** Whole stories that a package holds in the place of links to them. */
  static List<JsonValue> packed(JsonValue item) {
    return item.get("type").words().equals("composite")
        ? item.get("associations").values().stream()
            .filter(it -> it.get("type").words().equals("text") && is(it))
            .toList()
        : List.of();
  }

  private JsonStory read() {
    boolean media = MEDIA.contains(item.get("type").words());
    story.add(BlockKind.HEADLINE, first("headline", "headlines"));
    BlockKind described = media ? BlockKind.CAPTION : BlockKind.DECK;
    JsonValue description = item.firstOf("abstract", "description_html", "description_text");
    story.add(described, description.hasWords() ? description : first("", "descriptions"));
    story.add(BlockKind.BYLINE, item.firstOf("byline", "by"));
    story.add(BlockKind.DATELINE, item.get("dateline").get("text"));
    body();
    for (JsonValue association : item.get("associations").values()) {
      if (MEDIA.contains(association.get("type").words())) {
        caption(association);
      }
    }
    fields();
    return story;
  }

  /** The field of version 1, else the main one of the list that took its place. */
  private JsonValue first(String field, String list) {
    if (item.get(field).hasWords()) {
      return item.get(field);
    }
    List<JsonValue> all = item.get(list).values();
    return all.stream()
        .filter(it -> it.get("value").hasWords() && it.get("role").words().matches("|main"))
        .findFirst()
        .or(() -> all.stream().filter(it -> it.get("value").hasWords()).findFirst())
        .map(it -> it.get("value"))
        .orElse(JsonValue.NONE);
  }

  private void body() {
    JsonValue best = JsonValue.NONE;
    Form form = Form.PLAIN;
    for (JsonValue body : item.get("bodies").values()) {
      JsonValue value = body.get("value");
      JsonValue type = body.firstOf("contentType", "contenttype");
      Form told = form(type.words().toLowerCase(Locale.ROOT), value);
      if (value.hasWords() && (!best.hasWords() || told.ordinal() < form.ordinal())) {
        best = value;
        form = told;
      }
    }
    for (Map.Entry<String, JsonValue> field : item.fields().entrySet()) {
      String name = field.getKey();
      JsonValue value = field.getValue();
      if (name.startsWith("body_") && !name.equals("body_footer") && value.hasWords()) {
        Form told = form(name.replace("body_text", "plain"), value);
        if (!best.hasWords() || told.ordinal() < form.ordinal()) {
          best = value;
          form = told;
        }
      }
    }
    story.body(form, best);
    story.body(Form.HTML, item.get("body_footer"));
  }

  private static Form form(String type, JsonValue value) {
    if (type.contains("nitf")) {
      return Form.XML;
    }
    boolean html = type.contains("html") || (!type.contains("plain") && tagged(value));
    return html ? Form.HTML : Form.PLAIN;
  }

  private static boolean tagged(JsonValue value) {
    return TAG.matcher(value.words()).find();
  }

  /** A picture that the story is shown with. */
  private void caption(JsonValue media) {
    JsonValue words = media.firstOf("description_html", "description_text");
    if (!words.hasWords()) {
      words =
          media.get("descriptions").values().stream()
              .map(it -> it.get("value"))
              .filter(JsonValue::hasWords)
              .findFirst()
              .orElse(JsonValue.NONE);
    }
    story.add(BlockKind.CAPTION, words);
    story.add(BlockKind.CREDIT, media.firstOf("byline", "by", "creditline", "creditLine"));
  }

  private void fields() {
    story.field("title", first("headline", "headlines").words());
    story.field("title", item.get("title").words());
    story.field("author", item.firstOf("byline", "by").words());
    story.field("author", names("authors"));
    for (String date :
        new String[] {
          "firstpublished", "versioncreated", "versionCreated", "contentCreated", "firstcreated"
        }) {
      story.field("date", item.get(date).words());
    }
    story.field("genre", names("genre"));
    story.field("genre", names("genres"));
    story.field("section", names("anpa_category"));
    story.field("lang", item.get("language").words());
  }

  /** The names of a list of terms, or of people. */
  private String names(String list) {
    return item.get(list).values().stream()
        .map(it -> it.isText() ? it.words() : it.get("name").words())
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(", "));
  }
}
