package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Figure;
import org.copydesk.fact.Figure.Kind;
import org.copydesk.fact.HeadlineFigure;
import org.copydesk.text.Span;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Holds the figures of the headline against the numbers of the body, in digits and in words.
 *
 * <p>A value that stands anywhere in the body is taken for the same figure, rounded figures and
 * sums of two count too: what is left is in no number of the story.
 */
final class HeadlineFigures implements FactFinder {
  private static final int FEWEST_BODY_WORDS = 60;

  /** How far a large or scaled figure may be rounded. */
  private static final double ROUNDED = 0.05;

  /** How far a figure may lie off that says itself that it is rounded. */
  private static final double APPROXIMATE = 0.2;

  private static final Set<String> TOLL =
      Set.of("dead", "deaths", "fatalities", "killed", "people", "victims", "bodies", "persons");

  private final NumberReader numbers = new NumberReader();

  @Override
  public void find(StoryText story, FactList facts) {
    List<Figure> headline = new ArrayList<>();
    List<Figure> body = new ArrayList<>();
    for (Figure figure : facts.of(Figure.class)) {
      boolean above = figure.context().block() == BlockKind.HEADLINE;
      if (!above || comparable(figure)) {
        (above ? headline : body).add(figure);
      }
    }
    if (headline.isEmpty()) {
      return;
    }
    List<Double> values = new ArrayList<>();
    int words = 0;
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind() != BlockKind.HEADLINE) {
        words += block.parsed().tokens().size();
        values(block.parsed(), values);
      }
    }
    body.stream().map(Figure::value).filter(value -> !value.isNaN()).forEach(values::add);
    for (Figure figure : headline) {
      if (words >= FEWEST_BODY_WORDS && !borneOut(figure, values)) {
        Figure rival = rival(figure, body);
        // A count of nothing grave that the body leaves out is the number of its own items.
        if (rival != null || figure.kind() != Kind.COUNT || figure.sensitive()) {
          put(facts, figure, rival);
        }
      }
    }
  }

  private static boolean comparable(Figure figure) {
    boolean kind =
        figure.kind() == Kind.MONEY
            || figure.kind() == Kind.PERCENT
            || figure.kind() == Kind.COUNT && !figure.noun().isEmpty();
    return kind && !Double.isNaN(figure.value()) && (figure.checkable() || figure.sensitive());
  }

  /** Every number of the block, those inside compounds too: <i>a 12-member panel</i>. */
  private void values(ParsedBlock block, List<Double> values) {
    for (int i = 0; i < block.tokens().size(); i++) {
      Token token = block.token(i);
      NumberReader.Read read = numbers.at(block, i, block.tokens().size());
      if (read != null) {
        values.add(read.value());
      }
      String key = token.key();
      int from = 0;
      for (int at = 0; at <= key.length(); at++) {
        if (at == key.length() || divides(key.charAt(at))) {
          double value = part(key.substring(from, at));
          if (value >= 0) {
            values.add(value);
          }
          from = at + 1;
        }
      }
    }
  }

  private static boolean divides(char c) {
    return c == '-' || c == '–' || c == '/';
  }

  private static double part(String part) {
    int digits = 0;
    while (digits < part.length() && Character.isDigit(part.charAt(digits)) && digits < 15) {
      digits++;
    }
    if (digits > 0) {
      return Double.parseDouble(part.substring(0, digits));
    }
    return switch (part) {
      case "both", "couple", "pair", "twins", "double" -> 2;
      case "trio", "third" -> 3;
      case "dozen" -> 12;
      case "half" -> 50;
      default -> NumberReader.small(part);
    };
  }

  private static boolean borneOut(Figure figure, List<Double> values) {
    boolean about = !Character.isDigit(figure.text().codePointAt(0)) && figure.kind() != Kind.MONEY;
    boolean large = figure.value() >= 1000 || figure.kind() == Kind.MONEY;
    double slack =
        figure.kind() == Kind.PERCENT
            ? 0.5
            : figure.value() * (about ? APPROXIMATE : large ? ROUNDED : 0);
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      if (Math.abs(value - figure.value()) <= slack) {
        return true;
      }
      for (int j = 0; j < Math.min(i, 60); j++) {
        if (value > 0 && Math.abs(value + values.get(j) - figure.value()) <= slack) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The only other value that the body gives for the same thing; null if there are more, or none.
   */
  private static @Nullable Figure rival(Figure figure, List<Figure> body) {
    Figure rival = null;
    for (Figure other : body) {
      boolean same =
          other.kind() == figure.kind()
              && other.measure().equals(figure.measure())
              && !Double.isNaN(other.value())
              && sameThing(figure, other);
      if (same && rival != null && rival.value() != other.value()) {
        return null;
      }
      rival = same && rival == null ? other : rival;
    }
    return rival;
  }

  private static boolean sameThing(Figure one, Figure two) {
    if (one.kind() != Kind.COUNT) {
      return one.kind() == Kind.MONEY;
    }
    return one.noun().equals(two.noun())
        || one.sensitive()
            && two.sensitive()
            && TOLL.contains(one.noun())
            && TOLL.contains(two.noun());
  }

  private static void put(FactList facts, Figure figure, @Nullable Figure rival) {
    facts.put(
        new HeadlineFigure(
            facts.reserve(),
            figure.span(),
            figure.context(),
            figure.counted(),
            rival == null ? new Span(0, 0) : rival.span(),
            rival == null ? "" : rival.counted()));
  }
}
