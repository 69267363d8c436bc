package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.fact.Accusation;
import org.copydesk.fact.AccusedParty;
import org.copydesk.fact.Assertion;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.CitedSource;
import org.copydesk.fact.Clause;
import org.copydesk.fact.Context;
import org.copydesk.fact.Fact;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Figure;
import org.copydesk.fact.Hyperlink;
import org.copydesk.fact.Mention;
import org.copydesk.fact.Paragraph;
import org.copydesk.fact.Quotation;
import org.copydesk.fact.Relay;
import org.copydesk.fact.Reply;
import org.copydesk.fact.Restatement;
import org.copydesk.fact.Sentence;
import org.copydesk.fact.SourceBalance;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.Story;
import org.copydesk.fact.TermHit;
import org.copydesk.fact.VoiceShare;
import org.copydesk.text.CodePoints;
import org.copydesk.text.MappedText;
import org.copydesk.text.Span;

/** The facts of one file as fields of a JSON object; spans in code points of the decoded file. */
final class FactFields {
  private static final List<String> ARRAYS =
      List.of(
          "paragraphs",
          "sentences",
          "clauses",
          "quotations",
          "attributions",
          "sources",
          "figures",
          "links",
          "terms",
          "accusations",
          "assertions",
          "restatements",
          "ledger",
          "balance",
          "relays",
          "accusedParties",
          "replies");

  private final JsonGenerator json;
  private final MappedText text;
  private final CodePoints codePoints;
  private final Map<Integer, VoiceShare> shares = new HashMap<>();

  /**
   * @param text leads spans of facts back to the file
   * @param codePoints of the file
   */
  FactFields(JsonGenerator json, MappedText text, CodePoints codePoints) {
    this.json = json;
    this.text = text;
    this.codePoints = codePoints;
  }

  /** The fields of a file that holds no facts. */
  static void writeNone(JsonGenerator json) throws IOException {
    json.writeNumberField("words", 0);
    for (String array : ARRAYS) {
      json.writeArrayFieldStart(array);
      json.writeEndArray();
    }
  }

  /** All fields. */
  void write(Facts facts) throws IOException {
    json.writeNumberField("words", facts.of(Story.class).stream().mapToInt(Story::words).sum());
    for (VoiceShare share : facts.of(VoiceShare.class)) {
      shares.put(share.paragraphId(), share);
    }
    array(0, facts, Paragraph.class, this::paragraph);
    array(1, facts, Sentence.class, this::sentence);
    array(2, facts, Clause.class, this::clause);
    array(3, facts, Quotation.class, this::quotation);
    array(4, facts, Attribution.class, this::attribution);
    array(5, facts, SourceMention.class, this::source);
    array(6, facts, Figure.class, this::figure);
    array(7, facts, Hyperlink.class, this::link);
    array(8, facts, TermHit.class, this::term);
    array(9, facts, Accusation.class, this::accusation);
    array(10, facts, Assertion.class, this::assertion);
    array(11, facts, Restatement.class, this::restatement);
    array(12, facts, CitedSource.class, this::citedSource);
    array(13, facts, SourceBalance.class, this::balance);
    array(14, facts, Relay.class, this::relay);
    array(15, facts, AccusedParty.class, this::accusedParty);
    array(16, facts, Reply.class, this::reply);
  }

  private interface Fields<T> {
    void write(T fact) throws IOException;
  }

  private <T extends Fact> void array(int name, Facts facts, Class<T> kind, Fields<T> fields)
      throws IOException {
    json.writeArrayFieldStart(ARRAYS.get(name));
    for (T fact : facts.of(kind)) {
      json.writeStartObject();
      json.writeNumberField("id", fact.id());
      bounds(fact.span());
      fields.write(fact);
      if (fact instanceof Mention mention) {
        context(mention.context());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void paragraph(Paragraph it) throws IOException {
    code("kind", it.kind());
    VoiceShare share = shares.get(it.id());
    if (share != null) {
      json.writeObjectFieldStart("voices");
      json.writeNumberField("words", share.words());
      json.writeNumberField("quoted", share.quoted());
      json.writeNumberField("attributed", share.attributed());
      json.writeNumberField("linked", share.linked());
      json.writeNumberField("own", share.own());
      json.writeEndObject();
    }
  }

  private void sentence(Sentence it) throws IOException {
    json.writeNumberField("paragraph", it.paragraphId());
    code("block", it.block());
    code("mood", it.mood());
  }

  private void clause(Clause it) throws IOException {
    json.writeNumberField("sentence", it.sentenceId());
    code("role", it.role());
    span("subject", it.subject());
    span("predicate", it.predicate());
    json.writeBooleanField("negated", it.negated());
    json.writeBooleanField("hypothetical", it.hypothetical());
  }

  private void quotation(Quotation it) throws IOException {
    json.writeNumberField("sentence", it.sentenceId());
    span("inner", it.inner());
    code("kind", it.kind());
    json.writeNumberField("words", it.words());
    json.writeBooleanField("balanced", it.balanced());
    json.writeNumberField("speaker", it.speakerId());
  }

  private void attribution(Attribution it) throws IOException {
    json.writeNumberField("sentence", it.sentenceId());
    spans("source", it.source());
    spans("cue", it.cue());
    spans("content", it.content());
    json.writeNumberField("sourceId", it.sourceId());
    json.writeStringField("lemma", it.lemma());
    code("class", it.cueClass());
    code("direction", it.direction());
    code("form", it.form());
    json.writeNumberField("depth", it.depth());
    json.writeBooleanField("quoted", it.quoted());
  }

  private void source(SourceMention it) throws IOException {
    json.writeStringField("kind", it.kind().code());
    json.writeStringField("text", it.text());
    json.writeStringField("head", it.head());
    json.writeStringField("name", it.name());
    json.writeNumberField("attribution", it.attributionId());
    json.writeBooleanField("plural", it.plural());
    json.writeBooleanField("counted", it.counted());
    json.writeBooleanField("described", it.described());
    json.writeBooleanField("namedNearby", it.namedNearby());
    json.writeBooleanField("official", it.official());
    json.writeBooleanField("sheltered", it.sheltered());
  }

  private void figure(Figure it) throws IOException {
    code("kind", it.kind());
    json.writeStringField("text", it.text());
    if (Double.isFinite(it.value())) {
      json.writeNumberField("value", it.value());
    } else {
      json.writeNullField("value");
    }
    json.writeStringField("measure", it.measure());
    json.writeStringField("noun", it.noun());
    json.writeBooleanField("sensitive", it.sensitive());
    json.writeBooleanField("checkable", it.checkable());
    json.writeBooleanField("sourcedBefore", it.sourcedBefore());
    json.writeBooleanField("based", it.based());
  }

  private void link(Hyperlink it) throws IOException {
    json.writeNumberField("sentence", it.sentenceId());
    json.writeStringField("target", it.target());
  }

  private void term(TermHit it) throws IOException {
    json.writeStringField("list", it.list());
    json.writeStringField("group", it.group());
    json.writeStringField("term", it.term());
    json.writeStringField("text", it.text());
    json.writeStringField("swap", it.swap());
    json.writeBooleanField("mild", it.mild());
    json.writeNumberField("cueOf", it.cueOf());
  }

  private void accusation(Accusation it) throws IOException {
    code("form", it.form());
    json.writeStringField("predicate", it.predicate());
    json.writeStringField("agent", it.agent());
    json.writeStringField("text", it.text());
    json.writeBooleanField("identifiable", it.identifiable());
    json.writeBooleanField("settled", it.settled());
  }

  private void assertion(Assertion it) throws IOException {
    code("kind", it.kind());
    json.writeStringField("trigger", it.trigger());
    json.writeStringField("subject", it.subject());
    json.writeStringField("text", it.text());
  }

  private void restatement(Restatement it) throws IOException {
    json.writeStringField("source", it.source());
    span("earlier", it.earlier());
    json.writeStringField("text", it.text());
    json.writeBooleanField("shown", it.shown());
  }

  private void citedSource(CitedSource it) throws IOException {
    json.writeStringField("name", it.name());
    json.writeStringField("kind", it.kind().code());
    json.writeStringField("party", it.party());
    json.writeNumberField("citations", it.citations());
    json.writeNumberField("quotations", it.quotations());
    json.writeBooleanField("described", it.described());
  }

  private void balance(SourceBalance it) throws IOException {
    code("genre", it.genre());
    json.writeNumberField("citations", it.citations());
    json.writeNumberField("sources", it.sources());
    json.writeNumberField("namedPeople", it.namedPeople());
    json.writeNumberField("personCitations", it.personCitations());
    json.writeNumberField("unnamedCitations", it.unnamedCitations());
    json.writeStringField("top", it.top());
    json.writeNumberField("topShare", it.topShare());
    json.writeStringField("party", it.party());
    json.writeNumberField("unknownVoices", it.unknownVoices());
  }

  private void relay(Relay it) throws IOException {
    json.writeStringField("outlet", it.outlet());
    json.writeStringField("chain", it.chain());
    json.writeNumberField("voices", it.voices());
    json.writeBooleanField("unnamedEnd", it.unnamedEnd());
    json.writeBooleanField("agency", it.agency());
    json.writeBooleanField("linked", it.linked());
    json.writeBooleanField("checked", it.checked());
    json.writeBooleanField("court", it.court());
  }

  private void accusedParty(AccusedParty it) throws IOException {
    json.writeStringField("party", it.party());
    json.writeNumberField("charges", it.charges());
    json.writeBooleanField("cited", it.cited());
    json.writeBooleanField("answerable", it.answerable());
    json.writeNumberField("position", it.position());
  }

  private void reply(Reply it) throws IOException {
    json.writeNumberField("party", it.partyId());
    code("kind", it.kind());
    json.writeStringField("text", it.text());
    json.writeBooleanField("traceable", it.traceable());
    json.writeNumberField("position", it.position());
  }

  private void context(Context it) throws IOException {
    json.writeNumberField("sentence", it.sentenceId());
    code("voice", it.voice());
    code("block", it.block());
    json.writeBooleanField("hypothetical", it.hypothetical());
    json.writeBooleanField("negated", it.negated());
  }

  /** {@code NAMED_PERSON} as {@code named-person}. */
  private void code(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private void spans(String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeStartObject();
      bounds(span);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void span(String name, Span span) throws IOException {
    json.writeObjectFieldStart(name);
    bounds(span);
    json.writeEndObject();
  }

  private void bounds(Span span) throws IOException {
    Span place = text.toSource(span);
    json.writeNumberField("start", codePoints.before(place.start()));
    json.writeNumberField("end", codePoints.before(place.end()));
  }
}
