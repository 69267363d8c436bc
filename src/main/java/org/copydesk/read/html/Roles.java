package org.copydesk.read.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.BlockKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element is to a reader, by its name, its attributes and its size. Careful by design: a
 * name is believed only of something small, since stylesheets call whole pages {@code has-sidebar}.
 */
final class Roles {
  private static final Set<String> SILENT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "select",
          "datalist",
          "textarea",
          "button",
          "input",
          "map",
          "del",
          "s",
          "strike",
          "rt",
          "rp",
          "dialog",
          "progress",
          "meter",
          "xmp",
          "noframes");

  /** Boxes around a story, by their element or their {@code role}. */
  private static final Set<String> BOXES = Set.of("nav", "aside", "footer", "menu");

  private static final Set<String> BOX_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist");

  private static final Map<String, BlockKind> PROPERTIES =
      Map.of(
          "author", BlockKind.BYLINE,
          "datePublished", BlockKind.DATELINE,
          "dateModified", BlockKind.DATELINE,
          "alternativeHeadline", BlockKind.DECK,
          "description", BlockKind.DECK);

  /** The longest that a byline, a date or a credit is, in UTF-16 units. */
  private static final int LINE = 250;

  /** The longest that a deck is. */
  private static final int DECK = 700;

  /** A box that is longer, and most of the page, holds the story. */
  private static final int BOX = 400;

  private final ClassNames names = new ClassNames();
  private final Mass mass;
  private final @Nullable Element headline;

  Roles(Mass mass, @Nullable Element headline) {
    this.mass = mass;
    this.headline = headline;
  }

  /** What {@code element} is; the kind is null if only its place can tell. */
  Role of(Element element) {
    String tag = element.normalName();
    if (SILENT.contains(tag)) {
      return Role.SILENT;
    }
    if (element == headline) {
      return Role.of(BlockKind.HEADLINE);
    }
    boolean form = tag.equals("form") || hidden(element);
    boolean box = BOXES.contains(tag) || BOX_ROLES.contains(element.attr("role").strip());
    if (form || box || (tag.equals("header") && ofThePage(element))) {
      // The pages of some systems are one large form, and some aside is the story.
      Role role = form ? Role.SILENT : Role.of(BlockKind.FURNITURE);
      return small(element) ? role : Role.NONE;
    }
    return attributes(element, tag);
  }

  private Role attributes(Element element, String tag) {
    if (element.attributesSize() == 0) {
      return tag.equals("time") ? Role.of(BlockKind.DATELINE) : Role.NONE;
    }
    BlockKind property = PROPERTIES.get(element.attr("itemprop"));
    Role role = property != null ? Role.of(property) : names.of(element);
    if (role.equals(Role.NONE)) {
      boolean author = element.attr("rel").equals("author");
      role = author ? Role.of(BlockKind.BYLINE) : role;
      role = tag.equals("time") ? Role.of(BlockKind.DATELINE) : role;
    }
    return role.equals(Role.NONE) || !believed(element, role) ? Role.NONE : role;
  }

  private boolean believed(Element element, Role role) {
    if (role.silent()) {
      return small(element);
    }
    BlockKind kind = role.kind();
    return switch (kind == null ? BlockKind.PARAGRAPH : kind) {
      case BYLINE, DATELINE, CREDIT -> small(element) && mass.in(element) <= LINE;
      case DECK -> small(element) && mass.in(element) <= DECK;
      default -> small(element);
    };
  }

  /** Whether it is a box of the page and not the page: holds no headline and little of the text. */
  private boolean small(Element element) {
    String tag = element.normalName();
    return !tag.equals("body")
        && !tag.equals("html")
        && !tag.equals("main")
        && !holdsHeadline(element)
        && (mass.in(element) <= BOX || mass.share(element) <= 0.5);
  }

  private boolean holdsHeadline(Element element) {
    if (headline == null) {
      return false;
    }
    int place = headline.sourceRange().startPos();
    return element.sourceRange().startPos() <= place && place < element.endSourceRange().endPos();
  }

  /** Whether a {@code header} is that of the site and not that of the story. */
  private static boolean ofThePage(Element header) {
    for (Element at = header.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("article") || at.normalName().equals("main")) {
        return false;
      }
    }
    return true;
  }

  private static boolean hidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (style.length() < 1000 && style.replace(" ", "").contains("display:none"));
  }
}
