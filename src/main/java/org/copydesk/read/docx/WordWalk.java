package org.copydesk.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Note;
import org.copydesk.parts.DocumentException;
import org.copydesk.parts.Relationships;
import org.copydesk.parts.Relationships.Relationship;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.parts.XmlText;
import org.copydesk.read.document.DocumentDraft;
import org.copydesk.read.document.ParagraphDraft;
import org.copydesk.read.document.ParagraphDraft.Edge;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Goes through the main part of a Word document, tag by tag. */
final class WordWalk {
  /** The name spaces of WordprocessingML: as Word writes it, and "strict". */
  static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  /** Word nests fields to a depth of some five. */
  private static final int DEEPEST_FIELD = 20;

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Elements that hold no copy, or the copy as it was before a tracked change. */
  private static final Set<String> SILENT =
      Set.of(
          "del",
          "moveFrom",
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "sectPr",
          "tblPr",
          "tblGrid",
          "tcPr",
          "sdtEndPr",
          "rt");

  private final XmlTags tags;
  private final Relationships links;
  private final Styles styles;
  private final DocumentDraft draft;
  private final String xml;
  private final List<Note> notes = new ArrayList<>();

  /** The depth of an element that is passed over with all in it; 0 for none. */
  private int silent;

  /** Where the text of {@code <w:t>} or {@code <w:instrText>} begins. */
  private int textStart;

  private boolean preserved;
  private Run run = new Run();
  private final Deque<Run> hosts = new ArrayDeque<>();
  private final Deque<Boolean> alternatives = new ArrayDeque<>();

  /** What holds for the run that is being read, and the fields around it. */
  private static final class Run {
    final Deque<Field> fields = new ArrayDeque<>();
    boolean open;
    boolean bold;
    boolean hidden;
    boolean paragraphProperties;
    boolean rowProperties;
    int controlProperties;
    boolean placeholder;

    /** How many of the fields have not come to their result. */
    int instructions;

    /** Fields deeper than anybody nests them, which are passed over. */
    int tooDeep;

    boolean instructs() {
      return instructions > 0;
    }
  }

  WordWalk(XmlPart part, Relationships links, Styles styles, DocumentDraft draft)
      throws DocumentException {
    this.tags = new XmlTags(part);
    this.links = links;
    this.styles = styles;
    this.draft = draft;
    this.xml = part.text();
  }

  /** What is worth telling about the document. */
  List<Note> notes() {
    return notes;
  }

  /** Reads everything into the draft. */
  void read() throws DocumentException {
    boolean document = false;
    while (tags.next()) {
      document |= tags.opens() && tags.depth() == 1 && tags.name().equals("document");
      if (silent > 0) {
        silent = !tags.opens() && tags.depth() < silent ? 0 : silent;
      } else if (!WORD.contains(tags.space())) {
        foreign();
      } else if (tags.opens()) {
        open();
      } else {
        close();
      }
    }
    if (!document) {
      throw DocumentException.unknown(
          "This is an Office document without text pages.", "Save the text as .docx.");
    }
  }

  /** Two versions of the same thing: the first that we understand is read, so a box comes once. */
  private void foreign() {
    switch (tags.name()) {
      case "AlternateContent" -> {
        if (tags.opens()) {
          alternatives.push(false);
        } else {
          alternatives.poll();
        }
      }
      case "Choice", "Fallback" -> {
        if (tags.opens() && !alternatives.isEmpty()) {
          boolean understood = tags.name().equals("Fallback") || understood();
          if (alternatives.peek() || !understood) {
            silent = tags.depth();
          } else {
            alternatives.pop();
            alternatives.push(true);
          }
        }
      }
      default -> {}
    }
  }

  /** Drawings of Word 2010 hold text boxes; what newer choices hold, their fallback has as text. */
  private boolean understood() {
    for (String prefix : tags.attribute("Requires").split("\\s+", -1)) {
      if (!tags.bound(prefix).startsWith("http://schemas.microsoft.com/office/word/2010/")) {
        return false;
      }
    }
    return true;
  }

  private void open() throws DocumentException {
    String tag = tags.name();
    if (SILENT.contains(tag)) {
      silence(tag);
      return;
    }
    ParagraphDraft paragraph = draft.current();
    switch (tag) {
      case "p" -> begin();
      case "pPr" -> run.paragraphProperties = true;
      case "trPr" -> run.rowProperties = true;
      case "sdtPr" -> {
        run.controlProperties = tags.depth();
        run.placeholder = false;
      }
      case "showingPlcHdr" -> run.placeholder = on();
      case "docPartGallery" -> run.placeholder |= tags.attribute("val").equals("Table of Contents");
      case "sdtContent" -> silent = run.placeholder ? tags.depth() : 0;
      case "tbl" -> draft.openTable();
      case "tr" -> draft.openRow();
      case "tc" -> draft.openCell();
      case "txbxContent" -> {
        hosts.push(run);
        run = new Run();
      }
      case "altChunk" ->
          notes.add(
              new Note("embedded-file", "The document embeds another file, which is not read."));
      default -> {
        if (paragraph != null && run.controlProperties == 0) {
          inParagraph(tag, paragraph);
        }
      }
    }
  }

  private void silence(String tag) {
    ParagraphDraft paragraph = draft.current();
    boolean removed = tag.equals("del") || tag.equals("moveFrom");
    if (removed && run.paragraphProperties && paragraph != null) {
      paragraph.dissolve();
    } else if (removed && run.rowProperties) {
      draft.dropRow();
    }
    silent = tags.depth();
  }

  private void begin() throws DocumentException {
    ParagraphDraft paragraph = draft.open();
    // A field may begin in one paragraph and end in another.
    run.fields.descendingIterator().forEachRemaining(field -> resume(field, paragraph));
  }

  private static void resume(Field field, ParagraphDraft paragraph) {
    if (field.result && !field.target().isEmpty()) {
      paragraph.openLink(field.target());
    }
  }

  private void inParagraph(String tag, ParagraphDraft paragraph) throws DocumentException {
    if (run.paragraphProperties) {
      property(tag, paragraph);
      return;
    }
    switch (tag) {
      case "r" -> {
        run.open = true;
        run.bold = false;
        run.hidden = false;
      }
      case "b" -> run.bold = on();
      case "rStyle" -> run.bold |= tags.attribute("val").equals("Strong");
      case "vanish" -> run.hidden = on();
      case "t", "instrText" -> {
        textStart = tags.place().end();
        preserved = tags.attribute(XML, "space").equals("preserve");
      }
      case "hyperlink" -> paragraph.openLink(target());
      case "fldSimple" -> paragraph.openLink(Field.target(tags.attribute("instr")));
      case "fldChar" -> field(tags.attribute("fldCharType"), paragraph);
      case "commentRangeStart" -> paragraph.comment(tags.attribute("id"), Edge.START);
      case "commentRangeEnd" -> paragraph.comment(tags.attribute("id"), Edge.END);
      case "commentReference" -> paragraph.comment(tags.attribute("id"), Edge.MARK);
      default -> {
        if (run.open && !run.hidden && !run.instructs()) {
          character(tag, paragraph);
        }
      }
    }
  }

  private void property(String tag, ParagraphDraft paragraph) throws DocumentException {
    String value = tags.attribute("val");
    switch (tag) {
      case "pStyle" -> styles.apply(value, paragraph);
      case "outlineLvl" -> {
        int level = Styles.level(value);
        if (level != ParagraphDraft.NO_HEADING) {
          paragraph.heading(level);
        }
      }
      case "numId" -> paragraph.list(!value.equals("0"));
      default -> {}
    }
  }

  private void character(String tag, ParagraphDraft paragraph) {
    int start = tags.place().start();
    int end = tags.place().end();
    switch (tag) {
      case "tab", "ptab" -> paragraph.text("\t", start, end, run.bold);
      case "br", "cr" -> paragraph.lineBreak(start, end);
      case "noBreakHyphen" -> paragraph.text("-", start, end, run.bold);
      case "sym" ->
          RunText.symbol(
              paragraph, tags.attribute("font"), tags.attribute("char"), tags.place(), run.bold);
      default -> {}
    }
  }

  private void close() throws DocumentException {
    ParagraphDraft paragraph = draft.current();
    switch (tags.name()) {
      case "p" -> draft.close();
      case "pPr" -> run.paragraphProperties = false;
      case "trPr" -> run.rowProperties = false;
      case "sdtPr" -> run.controlProperties = 0;
      case "r" -> run.open = false;
      case "tbl" -> draft.closeTable();
      case "tc" -> draft.closeCell();
      case "txbxContent" -> run = hosts.isEmpty() ? run : hosts.pop();
      case "t" -> words(paragraph);
      case "instrText" -> {
        Field field = run.fields.peek();
        if (field != null && !field.result && textStart <= tags.place().start()) {
          field.add(XmlText.decode(xml, textStart, tags.place().start()));
        }
      }
      case "hyperlink", "fldSimple" -> {
        if (paragraph != null) {
          paragraph.closeLink();
        }
      }
      default -> {}
    }
  }

  private void words(@Nullable ParagraphDraft paragraph) {
    boolean shown = run.open && !run.hidden && !run.instructs();
    if (paragraph != null && shown && textStart <= tags.place().start()) {
      Span place = new Span(textStart, tags.place().start());
      RunText.words(paragraph, xml, place, preserved, run.bold);
    }
  }

  private void field(String type, ParagraphDraft paragraph) {
    if (type.equals("begin")) {
      if (run.fields.size() < DEEPEST_FIELD) {
        run.fields.push(new Field());
        run.instructions++;
      } else {
        run.tooDeep++;
      }
      return;
    }
    Field field = run.fields.peek();
    if (run.tooDeep > 0 || field == null) {
      run.tooDeep -= run.tooDeep > 0 && type.equals("end") ? 1 : 0;
    } else if (type.equals("separate") && !field.result) {
      field.begin();
      run.instructions--;
      resume(field, paragraph);
    } else if (type.equals("end")) {
      run.fields.pop();
      run.instructions -= field.result ? 0 : 1;
      if (field.result && !field.target().isEmpty()) {
        paragraph.closeLink();
      }
    }
  }

  /** Where {@code <w:hyperlink>} leads. */
  private String target() {
    Relationship link = links.all().get(tags.attribute("id"));
    String anchor = tags.attribute("anchor");
    return (link == null ? "" : link.target()) + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  /** A switch is on unless it says otherwise. */
  private boolean on() {
    return !Set.of("0", "false", "off").contains(tags.attribute("val"));
  }
}
