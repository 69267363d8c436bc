package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.fact.Attribution;
import org.copydesk.read.ArticleReaders;
import org.copydesk.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences in which words that serve several parts of speech, asides, and nouns with empty verbs
 * stand between a source and what it says: {@code source | lemma | content}.
 */
class AttributionShapesTest {
  private static final Analyzer ANALYZER = Analyzer.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          According to exit polls, Marsh held the seat.; exit polls | according to | Marsh held the seat.
          Outside experts also say the levee is too low.; Outside experts | say | the levee is too low.
          The mayor says there needs to be a law.; The mayor | say | there needs to be a law.
          She argued the plan was cheaper.; She | argue | the plan was cheaper.
          Wines believes that the dam leaks.; Wines | believe | the dam leaks.
          Doctor Ada Lind once said: “The dam leaks.”; Doctor Ada Lind | say | “The dam leaks.”
          She said, in a rare interview, that the dam was safe.; She | say | the dam was safe.
          HARWICK (AP) - Sources said the mayor left.; Sources | say | the mayor left.
          He added, that the dam was safe.; He | add | the dam was safe.
          All the engineers I interviewed said the dam would hold.; All the engineers | say | the dam would hold.
          Some mayors, however, question the need.; Some mayors | question | the need.
          Many people involved in the talks assumed that he had left.; Many people involved in the talks | assume | he had left.
          A report issued earlier this year found the dam was weak.; A report issued earlier this year | find | the dam was weak.
          Ms. Lind made it clear that she would stay.; Ms. Lind | clear | she would stay.
          It was unclear whether the dam would hold.; | clear | whether the dam would hold.
          Orrell toured the levee, promising to repair it.; Orrell | promise | to repair it.
          The board sounded a call for calm.; The board | call | for calm.
          The levy, which most mayors opposed, passed.; most mayors | oppose | passed.
          As stated in an audit report, the dam is weak.; an audit report | state | the dam is weak.
          After all, she argued, the board paid twice.; she | argue | After all, the board paid twice.
          Unions distanced themselves from the deal.; Unions | distance | the deal.
          Lunde has long been a fierce critic of the port.; Lunde | critic | the port.
          Aides met the auditor to discuss the records.; Aides | discuss | the records.
          On Monday the closure was announced.; | announce | the closure .
          Towns that support the rules got money.; Towns | support | the rules got money.
          The petition -- which notes that boats were sold -- was filed.; The petition | note | boats were sold
          In the poll, 44 percent would back Orrell.; 44 percent | back | Orrell.
          The council missed the target she had pledged to reach.; she | pledge | to reach.
          It is the image that Brand so admires.; Brand | admire |
          The town has voted Thursday to hold Brand liable.; The town | vote | to hold Brand liable.
          There is growing unease about the port.; | unease | about the port.
          The plan has drawn criticism over its cost.; | criticism | over its cost.
          A bill backed by the mayors failed.; the mayors | back | A bill
          The money went to a union backing Orrell.; a union | back | Orrell.
          The move angered the mayors.; the mayors | anger | The move
          As the vote nears, a fight was likely, Orrell said.; Orrell | say | As the vote nears, a fight was likely,
          Ines Roca, author of “The Long Tide,” said the dam leaks.; Ines Roca, author of “The Long Tide,” | say | the dam leaks.
          Orrell admitted (on stage) to owing money.; Orrell | admit | to owing money.
          By her own account, Orrell sold the boats.; her | account | Orrell sold the boats.
          The treasurer's claims were ignored.; The treasurer | claim |
          In the view of the mayors, the port is dead.; the mayors | view | the port is dead.
          “Stay!” Orrell's niece, Councillor Dana Lunde, shouted to them.; Orrell's niece, Councillor Dana Lunde | shout | “Stay!”
          Judge Oakes told Lanyon, 58, that he had lied.; Judge Oakes | tell | he had lied.
          Brand described, in blunt terms, a trade in files.; Brand | describe | a trade in files.
          It is assumed that Lunde will win.; | assume | that Lunde will win.
          To many, Lunde is a bully.; many | to | Lunde is a bully.
          Lunde has been called a crook by the mayors.; the mayors | call | Lunde a crook
          Lunde called on the mayors to close the port.; Lunde | call | to close the port.
          Brand paints Lunde as a crook.; Brand | paint | Lunde as a crook.
          """)
  void isSeen(String copy, String expected) {
    Article article = ArticleReaders.read("story.md", copy.getBytes(StandardCharsets.UTF_8), "");
    String text = article.text().text();
    List<String> seen =
        ANALYZER.analyze(article).of(Attribution.class).stream()
            .map(
                a -> words(a.source(), text) + " | " + a.lemma() + " | " + words(a.content(), text))
            .map(String::strip)
            .toList();
    assertEquals(List.of(expected), seen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The mill stands on a stream called Miracle Run.
          The council met in a hall named Orrell House.
          Thursday, May 7, 2015
          The festival continues a tradition of light.
          Lunde was beaten by 10,694 votes.
          The study was supported by the Lunde Foundation.
          Police questioned the student.
          The scheme encourages schools to dig wells.
          He does not claim to know her.
          The center maintains a program in Harwick.
          """)
  void namesSayNothing(String copy) {
    Article article = ArticleReaders.read("story.md", copy.getBytes(StandardCharsets.UTF_8), "");
    assertEquals(List.of(), ANALYZER.analyze(article).of(Attribution.class));
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
  }
}
