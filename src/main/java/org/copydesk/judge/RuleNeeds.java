package org.copydesk.judge;

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

/**
 * What must be in a story before a rule can fire at all, and what the rule concludes.
 *
 * <p>A need is the name of a record, {@code Figure}; of hits of words it has the list too, {@code
 * TermHit cliche}. Only what a rule asks for without an alternative is a need: what it may do
 * without, forbids, counts or collects is none.
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

  /** What there must be, sorted. */
  static Set<String> of(Rule rule) {
    Set<String> needs = new TreeSet<>();
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

  private static void collect(Condition condition, Set<String> needs) {
    switch (condition.getType()) {
      case AND -> condition.getSubConditions().forEach(part -> collect(part, needs));
      case PATTERN -> {
        org.drools.model.Pattern<?> pattern = (org.drools.model.Pattern<?>) condition;
        Class<?> type = pattern.getPatternVariable().getType();
        // Records alone: a fact that is one is of no other type.
        if (type.isRecord()) {
          needs.add(type.getSimpleName());
        }
        if (type == TermHit.class) {
          lists(pattern.getConstraint(), needs);
        }
      }
      default -> {}
    }
  }

  private static void lists(Constraint constraint, Set<String> needs) {
    if (constraint.getType() == Constraint.Type.OR) {
      return;
    }
    constraint.getChildren().forEach(part -> lists(part, needs));
    if (constraint instanceof SingleConstraint single
        && single.getIndex() instanceof AlphaIndex<?, ?> index
        && index.getConstraintType() == ConstraintType.EQUAL
        && index.getIndexedClass() == String.class
        && isOfList(index)) {
      needs.add(need((String) index.getRightValue()));
    }
  }

  /** What a rule needs that asks for hits of a list. */
  static String need(String list) {
    return "TermHit " + list;
  }

  /** Whether it is the list of a hit that is compared: tried on one. */
  @SuppressWarnings("unchecked")
  private static boolean isOfList(AlphaIndex<?, ?> index) {
    return LIST.equals(((AlphaIndex<TermHit, ?>) index).getLeftOperandExtractor().apply(HIT));
  }
}
