package org.copydesk.read.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.parts.DocumentException;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.parts.XmlText;
import org.copydesk.read.document.DocumentDraft;
import org.copydesk.read.document.ParagraphDraft;
import org.copydesk.read.document.ParagraphDraft.Edge;
import org.jspecify.annotations.Nullable;

/** Goes through the content of an OpenDocument text, tag by tag. */
final class OdtWalk {
  /** Elements that hold no copy. */
  private static final Set<String> SILENT =
      Set.of(
          "tracked-changes",
          "note",
          "ruby-text",
          "script",
          "number",
          "table-of-content",
          "alphabetical-index",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "bibliography",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "forms",
          "hidden-text",
          "hidden-paragraph",
          "annotation-end");

  private final XmlTags tags;
  private final String xml;
  private final OdtStyles styles;
  private final DocumentDraft draft;
  private final Map<String, String> comments = new LinkedHashMap<>();

  /** Whether the text of each open paragraph, outermost last, ended with a space. */
  private final Deque<Boolean> blanks = new ArrayDeque<>();

  /** What holds in the open spans and paragraphs, innermost first. */
  private final Deque<Look> looks = new ArrayDeque<>();

  private int silent;
  private boolean body;
  private int lists;
  private int last;
  private @Nullable StringBuilder comment;
  private String commentId = "";
  private int commentDepth;
  private int unnamed;

  /** How text looks: by its own style and by those around it. */
  private record Look(boolean bold, boolean hidden) {}

  OdtWalk(XmlPart part, OdtStyles styles, DocumentDraft draft) throws DocumentException {
    this.tags = new XmlTags(part);
    this.xml = part.text();
    this.styles = styles;
    this.draft = draft;
  }

  /** The words of each comment by its name. */
  Map<String, String> comments() {
    return comments;
  }

  /** Reads everything into the draft. */
  void read() throws DocumentException {
    boolean text = false;
    while (tags.next()) {
      text |= tags.space().endsWith(":office:1.0") && tags.name().equals("text");
      if (silent == 0 && body) {
        words();
      }
      last = tags.place().end();
      if (silent > 0) {
        silent = !tags.opens() && tags.depth() < silent ? 0 : silent;
      } else if (tags.space().endsWith(":office:1.0") && tags.name().equals("text")) {
        body = tags.opens();
      } else if (comment != null) {
        inComment();
      } else if (body && tags.opens()) {
        open();
      } else if (body) {
        close();
      }
    }
    if (!text) {
      throw DocumentException.unknown(
          "This is an OpenDocument file without text pages.", "Save the text as .odt.");
    }
  }

  /** The characters since the last tag. */
  private void words() {
    int to = tags.place().start();
    if (last >= to) {
      return;
    }
    StringBuilder heard = comment;
    if (heard != null) {
      heard.append(XmlText.decode(xml, last, to));
      return;
    }
    ParagraphDraft paragraph = draft.current();
    if (paragraph == null || look().hidden) {
      return;
    }
    boolean bold = look().bold;
    XmlText.decode(
        xml, last, to, (decoded, start, end) -> add(paragraph, decoded, start, end, bold));
  }

  private Look look() {
    Look look = looks.peek();
    return look == null ? new Look(false, false) : look;
  }

  /** White space of any length is one space, and none at the edge (OpenDocument 1.2, 6.1.2). */
  private void add(ParagraphDraft paragraph, String decoded, int start, int end, boolean bold) {
    boolean copy = decoded.length() == end - start;
    int run = 0;
    for (int i = 0; i < decoded.length(); i++) {
      boolean blank = decoded.charAt(i) <= ' ';
      boolean dropped = blank && Boolean.TRUE.equals(blanks.peek());
      if (dropped) {
        if (run < i) {
          paragraph.text(decoded.substring(run, i), start + run, start + i, bold);
        }
        run = i + 1;
      }
      blank(blank);
    }
    if (run < decoded.length()) {
      int from = copy ? start + run : start;
      paragraph.text(decoded.substring(run), from, end, bold);
    }
  }

  private void blank(boolean blank) {
    if (!blanks.isEmpty()) {
      blanks.pop();
      blanks.push(blank);
    }
  }

  private void open() throws DocumentException {
    String tag = tags.name();
    ParagraphDraft paragraph = draft.current();
    if (tag.equals("annotation")) {
      annotation(paragraph);
      return;
    }
    if (tag.equals("annotation-end") && paragraph != null) {
      paragraph.comment(tags.attribute("name"), Edge.END);
    }
    if (SILENT.contains(tag) || tags.space().contains(":svg-compatible:")) {
      silent = tags.depth();
      return;
    }
    int start = tags.place().start();
    int end = tags.place().end();
    switch (tag) {
      case "p", "h" -> begin(tag);
      case "list" -> lists++;
      case "table" -> draft.openTable();
      case "table-row" -> draft.openRow();
      case "table-cell", "covered-table-cell" -> draft.openCell();
      case "span" -> {
        String style = tags.attribute("style-name");
        boolean bold = look().bold || styles.bold("text", style);
        looks.push(new Look(bold, look().hidden || styles.hidden("text", style)));
      }
      case "a" -> {
        if (paragraph != null) {
          paragraph.openLink(tags.attribute("href"));
        }
      }
      default -> {
        if (paragraph != null && !look().hidden) {
          character(tag, paragraph, start, end);
        }
      }
    }
  }

  private void begin(String tag) throws DocumentException {
    ParagraphDraft paragraph = draft.open();
    String style = tags.attribute("style-name");
    styles.apply(style, paragraph);
    if (tag.equals("h")) {
      String level = tags.attribute("outline-level");
      boolean digit = level.length() == 1 && Character.isDigit(level.charAt(0));
      // A title may be written as a heading: its style knows better.
      if (paragraph.level() == ParagraphDraft.NO_HEADING) {
        paragraph.heading(digit && !level.equals("0") ? level.charAt(0) - '0' : 1);
      }
    } else if (lists > 0) {
      paragraph.list(true);
    }
    looks.push(new Look(styles.bold("paragraph", style), false));
    blanks.push(true);
  }

  private void character(String tag, ParagraphDraft paragraph, int start, int end) {
    switch (tag) {
      case "s" -> {
        String count = tags.attribute("c");
        int spaces = count.matches("\\d{1,3}") ? Integer.parseInt(count) : 1;
        paragraph.text(" ".repeat(spaces), start, end, look().bold);
        blank(true);
      }
      case "tab" -> {
        paragraph.text("\t", start, end, look().bold);
        blank(true);
      }
      case "line-break" -> {
        paragraph.lineBreak(start, end);
        blank(true);
      }
      default -> {}
    }
  }

  private void close() throws DocumentException {
    ParagraphDraft paragraph = draft.current();
    switch (tags.name()) {
      case "p", "h" -> {
        draft.close();
        looks.poll();
        blanks.poll();
      }
      case "span" -> looks.poll();
      case "list" -> lists--;
      case "table" -> draft.closeTable();
      case "table-cell", "covered-table-cell" -> draft.closeCell();
      case "a" -> {
        if (paragraph != null) {
          paragraph.closeLink();
        }
      }
      default -> {}
    }
  }

  /** A comment; with a name its words end at an {@code annotation-end} of the same name. */
  private void annotation(@Nullable ParagraphDraft paragraph) {
    String name = tags.attribute("name");
    commentId = name.isEmpty() ? "copydesk " + ++unnamed : name;
    if (paragraph != null) {
      paragraph.comment(commentId, name.isEmpty() ? Edge.MARK : Edge.START);
    }
    comment = new StringBuilder();
    commentDepth = tags.depth();
  }

  private void inComment() {
    StringBuilder heard = comment;
    if (heard == null) {
      return;
    }
    String tag = tags.name();
    if (tags.opens() && (tag.equals("creator") || tag.startsWith("date"))) {
      silent = tags.depth();
    } else if (!tags.opens() && tag.equals("p")) {
      heard.append(' ');
    } else if (!tags.opens() && tags.depth() < commentDepth) {
      comments.put(commentId, heard.toString());
      comment = null;
    }
  }
}
