package org.copydesk.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** Which session a story is judged in. */
class SessionsTest {
  private static final List<Object> SHORT = List.of("a fact");

  private final Sessions sessions = new Sessions(EmptyBase.of(EmptyBase.configuration()));

  private KieSession used(List<Object> facts) {
    return sessions.judge(
        facts,
        (session, all) -> {
          assertEquals(0, session.getFactCount());
          all.forEach(session::insert);
          session.fireAllRules();
          return session;
        });
  }

  @Test
  void theNextStoryFindsAnEmptySession() {
    KieSession first = used(SHORT);
    assertEquals(1, sessions.idle());
    assertSame(first, used(SHORT));
    assertSame(first, used(SHORT));
  }

  @Test
  void twoStoriesAtATimeHaveTwo() {
    KieSession other = sessions.judge(SHORT, (session, all) -> used(SHORT));
    assertEquals(2, sessions.idle());
    assertSame(other, used(SHORT));
  }

  @Test
  void aLongStoryHasItsOwn() {
    KieSession kept = used(SHORT);
    List<Object> many = Collections.nCopies(Sessions.MOST_FACTS + 1, "a fact");
    assertNotSame(kept, used(many));
    assertEquals(1, sessions.idle());
  }

  @Test
  void oneThatFailedIsNotUsedAgain() {
    assertThrows(
        IllegalStateException.class,
        () ->
            sessions.judge(
                SHORT,
                (session, all) -> {
                  throw new IllegalStateException("a rule that feeds itself");
                }));
    assertEquals(0, sessions.idle());
  }

  @Test
  void noneIsLeftWhenTheyEnd() {
    used(SHORT);
    sessions.end();
    assertEquals(0, sessions.idle());
  }
}
