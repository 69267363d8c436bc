package org.copydesk.judge;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.runtime.KieSession;

/**
 * The sessions that stories are judged in, one story after another: what a session sets up for the
 * rules takes longer than judging a short story by them. Thread-safe; a session is used by one
 * thread at a time, and there are never more than threads that judge.
 */
final class Sessions {
  /**
   * A story with more facts, of some 6,000 words, has a session of its own: tables that grew for it
   * are not kept.
   */
  static final int MOST_FACTS = 3_000;

  private final InternalKnowledgeBase rules;
  private final Queue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();

  /** Sessions over {@code rules}, made when they are asked for. */
  Sessions(InternalKnowledgeBase rules) {
    this.rules = rules;
  }

  /**
   * What {@code judging} makes of the facts in a session that nothing has been inserted into.
   *
   * @param judging takes the session, for as long as it lasts, and the facts
   */
  <T> T judge(List<Object> facts, BiFunction<KieSession, List<Object>, T> judging) {
    boolean usual = facts.size() <= MOST_FACTS;
    StatefulKnowledgeSessionImpl known = usual ? idle.poll() : null;
    StatefulKnowledgeSessionImpl session =
        known == null ? (StatefulKnowledgeSessionImpl) rules.newKieSession() : known;
    boolean whole = false;
    try {
      T result = judging.apply(session, facts);
      whole = true;
      return result;
    } finally {
      // Nobody knows in what state a session is that failed.
      if (whole && usual) {
        session.reset();
        idle.add(session);
      } else {
        session.dispose();
      }
    }
  }

  /** Ends all sessions; call it before rules are added, when no story is being judged. */
  void end() {
    for (KieSession session = idle.poll(); session != null; session = idle.poll()) {
      session.dispose();
    }
  }

  /** How many sessions wait for a story. */
  int idle() {
    return idle.size();
  }
}
