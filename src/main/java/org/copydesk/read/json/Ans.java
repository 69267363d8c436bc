package org.copydesk.read.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.BlockKind;
import org.copydesk.read.news.NewsParts.Form;
import org.jspecify.annotations.Nullable;

/**
 * Items of ANS, the Arc Native Specification (0.10): a story is a list of elements, each a text of
 * HTML without its paragraph tags, a header, a quotation, a list, a picture ...
 */
final class Ans {
  private static final Set<String> TYPES = Set.of("story", "image", "video", "gallery", "audio");
  private static final Set<String> LISTS = Set.of("collection", "results", "feed");

  private final JsonValue item;
  private final JsonStory story = new JsonStory();

  private Ans(JsonValue item) {
    this.item = item;
  }

  /** Whether {@code item} looks like one. */
  static boolean is(JsonValue item) {
    boolean typed =
        TYPES.contains(item.get("type").words()) && item.get("version").words().startsWith("0.");
    return typed || item.get("content_elements").isArray() || item.get("headlines").has("basic");
  }

  /** The items of a collection or of search results; empty for anything else. */
  static List<JsonValue> listed(JsonValue item) {
    List<JsonValue> inside = item.get("content_elements").values();
    boolean list = LISTS.contains(item.get("type").words()) || !item.has("type");
    return list && inside.stream().anyMatch(Ans::whole) ? inside : List.of();
  }

  private static boolean whole(JsonValue item) {
    return item.get("type").words().equals("story") && is(item);
  }

  static JsonStory story(JsonValue item) {
    return new Ans(item).read();
  }

  private JsonStory read() {
    story.add(BlockKind.HEADLINE, item.get("headlines").get("basic"));
    story.add(BlockKind.DECK, item.get("subheadlines").get("basic"));
    if (!story.has(BlockKind.DECK)) {
      story.add(BlockKind.DECK, item.get("description").get("basic"));
    }
    people(item, BlockKind.BYLINE);
    if (!item.get("type").words().matches("story|")) {
      captions(item);
    }
    captions(item.get("promo_items").get("basic"));
    for (JsonValue element : item.get("content_elements").values()) {
      element(element, null);
    }
    item.get("corrections").values().forEach(it -> story.add(BlockKind.CORRECTION, it.get("text")));
    fields();
    return story;
  }

  /**
   * Adds an element of the story.
   *
   * @param inside what it stands in; null for the story itself
   */
  private void element(JsonValue element, @Nullable BlockKind inside) {
    JsonValue content = element.get("content");
    switch (element.get("type").words()) {
      case "text" -> {
        if (inside == null) {
          story.body(Form.HTML, content);
        } else {
          story.add(inside, content);
        }
      }
      case "header" -> story.add(BlockKind.SUBHEAD, content);
      case "raw_html" -> story.body(Form.HTML, content);
      case "code" -> story.add(BlockKind.CODE, content);
      case "quote", "blockquote" -> {
        story.add(BlockKind.BLOCKQUOTE, content);
        all(element.get("content_elements"), BlockKind.BLOCKQUOTE);
        story.add(BlockKind.BLOCKQUOTE, element.get("citation").get("content"));
      }
      case "list", "list_element" -> {
        story.add(BlockKind.LIST_ITEM, content);
        all(element.get("items"), BlockKind.LIST_ITEM);
      }
      case "table" -> table(element);
      case "correction" -> story.add(BlockKind.CORRECTION, element.get("text"));
      case "interstitial_link" -> story.add(BlockKind.RELATED_LINK, content);
      case "link_list" -> {
        story.add(BlockKind.RELATED_LINK, element.get("title"));
        all(element.get("items"), BlockKind.RELATED_LINK);
      }
      case "oembed_response" -> story.add(BlockKind.EMBED, element.get("raw_oembed").get("html"));
      case "image", "video", "audio" -> captions(element);
      case "gallery" -> {
        captions(element);
        all(element.get("content_elements"), inside);
      }
      case "element_group", "content_zone" -> all(element.get("content_elements"), inside);
      default -> {}
    }
  }

  private void all(JsonValue elements, @Nullable BlockKind inside) {
    elements.values().forEach(element -> element(element, inside));
  }

  private void table(JsonValue table) {
    story.row(cells(table.get("header")));
    table.get("rows").values().forEach(row -> story.row(cells(row)));
  }

  private static List<JsonValue> cells(JsonValue row) {
    JsonValue cells = row.isObject() ? row.get("cells") : row;
    return cells.values().stream().map(cell -> cell.isText() ? cell : cell.get("content")).toList();
  }

  private void captions(JsonValue media) {
    if (!media.get("type").words().equals("story")) {
      JsonValue words = media.get("caption");
      story.add(
          BlockKind.CAPTION, words.hasWords() ? words : media.get("description").get("basic"));
      people(media, BlockKind.CREDIT);
    }
  }

  private void people(JsonValue credited, BlockKind kind) {
    boolean vanity = credited.get("vanity_credits").get("by").isArray();
    JsonValue credits = credited.get(vanity ? "vanity_credits" : "credits");
    credits.get("by").values().forEach(it -> story.add(kind, it.firstOf("byline", "name")));
  }

  private void fields() {
    story.field("title", item.get("headlines").get("basic").words());
    story.field(
        "author",
        item.get("credits").get("by").values().stream()
            .map(it -> it.get("name").words())
            .collect(Collectors.joining(", ")));
    for (String date :
        new String[] {"display_date", "publish_date", "first_publish_date", "created_date"}) {
      story.field("date", item.get(date).words());
    }
    JsonValue taxonomy = item.get("taxonomy");
    story.field("section", taxonomy.get("primary_section").get("name").words());
    story.field("section", taxonomy.get("primary_site").get("name").words());
    story.field("label", item.get("label").get("basic").get("text").words());
    story.field("type", item.get("subtype").words());
    story.field("lang", item.get("language").words());
  }
}
