package org.copydesk.analyze;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Context;
import org.copydesk.fact.DocumentMention;
import org.copydesk.fact.DocumentMention.Kind;
import org.copydesk.fact.Hyperlink;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceLine;
import org.copydesk.fact.SourceMention;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Finds the documents, studies and outlets that a story relies on, and lines that promise a source.
 */
final class Documents implements FactFinder {
  private static final Set<String> SHARING =
      Set.of("tell", "ask", "join", "call", "accuse", "criticize", "blame", "deny", "want");

  /** The kinds of documents that a reader may want to see. */
  private static final Set<String> PAPERS = WordSet.of("report", "legal", "recording");

  private static final Set<String> FINDING =
      WordSet.of(
          "find",
          "say",
          "note",
          "warn",
          "reveal",
          "state",
          "list",
          "record",
          "estimate",
          "show",
          "discover",
          "prove",
          "conclude",
          "establish",
          "determine",
          "confirm");

  private static final Set<String> SOME = Set.of("some", "many", "most", "several");

  /** Before research that is still to be done. */
  private static final Set<String> FUTURE = Set.of("future", "further", "more", "additional");

  private final Lexicons lexicons;
  private final VerbForms forms;

  /** Whether a word is a form of a verb that documents do. */
  private final WordMemo<Boolean> finding = new WordMemo<>(this::finds);

  Documents(Lexicons lexicons, VerbForms forms) {
    this.lexicons = lexicons;
    this.forms = forms;
  }

  @Override
  public void find(StoryText story, FactList facts) {
    Map<Integer, NumberedBlock> blocks = new HashMap<>();
    Set<Integer> linked = new HashSet<>();
    Set<String> seen = new HashSet<>();
    Map<Integer, Integer> above = new HashMap<>();
    int last = 0;
    for (NumberedBlock block : story.blocks()) {
      blocks.put(block.paragraphId(), block);
      above.put(block.paragraphId(), last);
      last = block.paragraphId();
    }
    for (Hyperlink link : facts.of(Hyperlink.class)) {
      linked.add(link.paragraphId());
    }
    for (SourceMention source : facts.of(SourceMention.class)) {
      NumberedBlock block = blocks.get(source.paragraphId());
      Kind kind = source.attributionId() == 0 ? null : kind(source, facts);
      if (kind == Kind.DOCUMENT && !seen.add(source.head())) {
        continue;
      }
      if (kind != null && block != null && !plainPronoun(source)) {
        boolean near = linkedNear(block, linked, above);
        put(story, facts, block, source.span(), source.context(), kind, near);
      }
    }
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind().body()) {
        finding(story, facts, block, seen, linkedNear(block, linked, above));
      }
    }
    sourceLines(story, facts, linked);
  }

  /** <i>A 2019 audit found $3 million missing</i>: the document finds, with no clause behind it. */
  private void finding(
      StoryText story, FactList facts, NumberedBlock block, Set<String> seen, boolean linked) {
    ParsedBlock parsed = block.parsed();
    for (int i = 0; i + 1 < parsed.tokens().size(); i++) {
      boolean noun = parsed.token(i).tag() == Tag.NOUN && finding.of(parsed.key(i + 1));
      String group = noun ? lexicons.group("document-noun", parsed.key(i)).orElse("") : "";
      boolean study =
          noun && lexicons.group("research-noun", parsed.key(i)).orElse("").equals("work");
      Range phrase =
          study || PAPERS.contains(group)
              ? Phrases.before(parsed, i + 1, parsed.sentenceOf(i).from())
              : null;
      if (phrase == null
          || parsed.quoted(i)
          || governed(parsed, phrase)
          || !seen.add(parsed.key(i))) {
        continue;
      }
      Span span = parsed.span(phrase);
      boolean known =
          facts.of(DocumentMention.class).stream().anyMatch(other -> other.span().overlaps(span));
      boolean definite = parsed.token(phrase.from()).key().equals("the");
      if (!known && !(study && definite)) {
        put(
            story,
            facts,
            block,
            span,
            story.context(block, phrase),
            study ? Kind.STUDY : Kind.DOCUMENT,
            linked);
      }
    }
  }

  /** Whether the noun hangs on another: <i>a person familiar with the investigation</i>. */
  private static boolean governed(ParsedBlock block, Range phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (block.token(i).tag() == Tag.PREPOSITION) {
        return true;
      }
    }
    return false;
  }

  private boolean finds(String verb) {
    for (String lemma : forms.lemmas(verb)) {
      if (FINDING.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  private @org.jspecify.annotations.Nullable Kind kind(SourceMention source, FactList facts) {
    boolean scholars = lexicons.group("research-noun", source.head()).orElse("").equals("people");
    boolean research = lexicons.group("research-noun", source.head()).orElse("").equals("work");
    Attribution said = (Attribution) facts.get(source.attributionId());
    boolean finds = finds(said);
    boolean some = SOME.contains(first(source)); // no study, and a vague group besides
    if ((research || scholars && finds && source.name().isEmpty() && !some)
        && !pointsBack(source)
        && !FUTURE.contains(first(source))) {
      return Kind.STUDY;
    }
    if (source.kind() == SourceKind.DOCUMENT) {
      String group = lexicons.group("document-noun", source.head()).orElse("");
      return finds(said) && PAPERS.contains(group) ? Kind.DOCUMENT : null;
    }
    boolean reports = said.sourcing() && !SHARING.contains(said.lemma());
    boolean name =
        source.kind() == SourceKind.NAMED_ORGANIZATION
            || source.kind() == SourceKind.NAMED_PERSON
            || source.kind() == SourceKind.OTHER;
    return name && reports && outlet(source) ? Kind.OUTLET : null;
  }

  private static boolean finds(Attribution said) {
    return said.cueClass() == CueClass.EVIDENCE
        || said.form() == Attribution.Form.ACCORDING
        || FINDING.contains(said.lemma());
  }

  /** <i>the study</i>, <i>one of the researchers</i>: the story has told which. */
  private static String first(SourceMention source) {
    String text = Tokenizer.key(source.text());
    return text.indexOf(' ') < 0 ? text : text.substring(0, text.indexOf(' '));
  }

  private static boolean pointsBack(SourceMention source) {
    String text = Tokenizer.key(source.text());
    return source.definite()
        || text.contains(" of the ")
        || text.contains(" of these ")
        || text.contains(" other ");
  }

  /** Whether the name is that of a newspaper, a station or an agency. */
  private boolean outlet(SourceMention source) {
    String name = Tokenizer.key(source.name().isEmpty() ? source.text() : source.name());
    String last = name.substring(name.lastIndexOf(' ') + 1);
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    if (lexicons.has("given-name", first)) {
      return false;
    }
    return lexicons.has("outlet", name)
        || name.indexOf(' ') > 0 && lexicons.has("outlet-noun", last)
        || lexicons.has("outlet-noun", first);
  }

  private void put(
      StoryText story,
      FactList facts,
      NumberedBlock block,
      Span span,
      Context context,
      Kind kind,
      boolean linked) {
    ParsedBlock parsed = block.parsed();
    int at = parsed.tokenAt(span.start());
    int first = parsed.sentenceIndexOf(at);
    boolean named = false;
    boolean dated = false;
    for (int s = first; s <= Math.min(first + 1, parsed.sentences().size() - 1); s++) {
      Range sentence = parsed.sentences().get(s);
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Token token = parsed.token(i);
        boolean time = Phrases.time(token);
        dated |= time || year(token);
        named |= token.tag() == Tag.NAME && !time && !Demonyms.has(token.key());
      }
    }
    named |=
        kind == Kind.STUDY && first == parsed.sentences().size() - 1 && toldBelow(story, block);
    Range sentence = parsed.sentences().get(first);
    boolean titled =
        parsed.quotes().stream()
            .anyMatch(q -> sentence.contains(q.open()) && QuotationKinds.title(parsed, q));
    facts.put(
        new DocumentMention(
            facts.reserve(), span, context, kind, story.text(span), named, dated, titled, linked));
  }

  /** Whether the next paragraph opens with whose it is: <i>The study, led by Ines Roca, ...</i> */
  private boolean toldBelow(StoryText story, NumberedBlock block) {
    int at = story.blocks().indexOf(block) + 1;
    if (at >= story.blocks().size()) {
      return false;
    }
    ParsedBlock next = story.blocks().get(at).parsed();
    boolean pointsBack = false;
    boolean name = false;
    Range opening = next.sentences().get(0);
    for (int i = opening.from(); i < opening.to(); i++) {
      Token token = next.token(i);
      pointsBack |=
          i > opening.from()
              && Set.of("the", "this", "their").contains(next.key(i - 1))
              && lexicons.has("research-noun", token.key());
      name |= token.tag() == Tag.NAME && !Phrases.time(token) && !Demonyms.has(token.key());
    }
    return pointsBack && name;
  }

  private static boolean plainPronoun(SourceMention source) {
    return source.pronoun() || source.text().equalsIgnoreCase("you");
  }

  /** Whether a link stands in the paragraph or in the one before, which may have named it. */
  private static boolean linkedNear(
      NumberedBlock block, Set<Integer> linked, Map<Integer, Integer> above) {
    return linked.contains(block.paragraphId())
        || linked.contains(above.getOrDefault(block.paragraphId(), 0));
  }

  private static boolean year(Token token) {
    String key = token.key();
    return key.length() == 4 && (key.startsWith("19") || key.startsWith("20"));
  }

  /** Lines that are a source label: empty if nothing, or nothing to look up, stands behind it. */
  private void sourceLines(StoryText story, FactList facts, Set<Integer> linked) {
    List<NumberedBlock> blocks = story.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      ParsedBlock parsed = blocks.get(b).parsed();
      String label = parsed.key(0);
      boolean line =
          parsed.block().kind() == BlockKind.CREDIT
              && (label.equals("source") || label.equals("sources"));
      if (!line) {
        continue;
      }
      Range words = new Range(0, parsed.tokens().size());
      boolean nothing = true;
      for (int i = 1; i < parsed.tokens().size(); i++) {
        nothing &= !parsed.token(i).word() || lexicons.has("empty-source", parsed.key(i));
      }
      boolean bare = parsed.tokens().size() <= 2;
      boolean followed =
          bare && b + 1 < blocks.size() && parsed.index() + 1 == blocks.get(b + 1).parsed().index();
      facts.put(
          new SourceLine(
              facts.reserve(),
              parsed.block().span(),
              story.context(blocks.get(b), words),
              story.text(parsed.block().span()),
              nothing && !followed && !linked.contains(blocks.get(b).paragraphId())));
    }
  }
}
