package org.copydesk.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Context;
import org.copydesk.fact.TermHit;
import org.copydesk.fact.Voice;
import org.copydesk.text.Span;
import org.drools.model.AlphaIndex;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * What must be in a story before a rule can fire at all, and what the rule concludes.
 *
 * <p>Only what a rule asks for without an alternative is a need: what it may do without, forbids,
 * counts or collects is none.
 */
final class RuleNeeds {
  private static final String LIST = "list that is looked for";
  private static final Context ANYWHERE =
      new Context(Voice.NARRATOR, BlockKind.PARAGRAPH, 1, 1, 0, 0, 0, 0, 0, 0, false, false, false);
  private static final TermHit HIT =
      new TermHit(1, new Span(0, 1), ANYWHERE, LIST, "", "", "", "", false, 0);
  private static final Pattern CONCLUSION =
      Pattern.compile("\\binsertLogical\\(\\s*(?:new\\s+)?(\\w+)");

  private RuleNeeds() {}

  /** What there must be, in the order of the rule. */
  static List<Need> of(Rule rule) {
    List<Need> needs = new ArrayList<>();
    collect((Condition) rule.getView(), needs);
    return needs;
  }

  /** The records that the rules of a DRL file insert; {@code flag} if they flag. */
  static Set<String> conclusions(String drl) {
    Set<String> conclusions = new TreeSet<>();
    Matcher matcher = CONCLUSION.matcher(drl);
    while (matcher.find()) {
      conclusions.add(matcher.group(1));
    }
    return conclusions;
  }

  private static void collect(Condition condition, List<Need> needs) {
    switch (condition.getType()) {
      case AND, EXISTS -> condition.getSubConditions().forEach(part -> collect(part, needs));
      case PATTERN -> {
        org.drools.model.Pattern<?> pattern = (org.drools.model.Pattern<?>) condition;
        Class<?> type = pattern.getPatternVariable().getType();
        // Records alone: a fact that is one is of no other type.
        if (type.isRecord()) {
          needs.add(need(pattern, type.getSimpleName()));
        }
      }
      default -> {}
    }
  }

  private static Need need(org.drools.model.Pattern<?> pattern, String type) {
    String kind = type;
    List<String> tests = new ArrayList<>();
    for (SingleConstraint asked : asked(pattern.getConstraint())) {
      String list = list(asked);
      if (list != null) {
        kind = kind(list);
      } else if (asked.getVariables().length == 1
          && asked.getVariables()[0] == pattern.getPatternVariable()) {
        test(asked).ifPresent(tests::add);
      }
    }
    return new Need(kind, tests);
  }

  /** All that must be so, one by one; what is an alternative is left out. */
  private static List<SingleConstraint> asked(Constraint constraint) {
    List<SingleConstraint> asked = new ArrayList<>();
    if (constraint instanceof SingleConstraint single) {
      asked.add(single);
    } else if (constraint.getType() != Constraint.Type.OR) {
      constraint.getChildren().forEach(part -> asked.addAll(asked(part)));
    }
    return asked;
  }

  /** The list that a hit has to be of; null if something else is asked. */
  private static @Nullable String list(SingleConstraint asked) {
    return asked.getIndex() instanceof AlphaIndex<?, ?> index
            && index.getConstraintType() == ConstraintType.EQUAL
            && index.getIndexedClass() == String.class
            && asked.getVariables()[0].getType() == TermHit.class
            && isOfList(index)
        ? (String) index.getRightValue()
        : null;
  }

  /** The class of the test, if it can be found again by its name. */
  private static Optional<String> test(SingleConstraint asked) {
    if (asked.getPredicate1() instanceof Predicate1.Impl<?> predicate
        && predicate.getLambda() instanceof Enum<?> test) {
      return Optional.of(test.getDeclaringClass().getName());
    }
    return Optional.empty();
  }

  /** The kind of hits of a list. */
  static String kind(String list) {
    return "TermHit " + list;
  }

  /** Whether it is the list of a hit that is compared: tried on one. */
  @SuppressWarnings("unchecked")
  private static boolean isOfList(AlphaIndex<?, ?> index) {
    return LIST.equals(((AlphaIndex<TermHit, ?>) index).getLeftOperandExtractor().apply(HIT));
  }
}
