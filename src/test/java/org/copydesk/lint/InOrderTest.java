package org.copydesk.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
  private static final List<Integer> THINGS = IntStream.range(0, 100).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 200})
  void resultsComeInTheOrderOfTheThings(int threads) {
    List<Integer> results = new ArrayList<>();
    InOrder.map(
        THINGS,
        threads,
        thing -> {
          if (thing % 10 == 0) {
            Thread.yield();
          }
          return thing * 2;
        },
        results::add);
    assertEquals(THINGS.stream().map(thing -> thing * 2).toList(), results);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aFailingConsumerEndsTheWork(int threads) {
    assertThrows(
        ArithmeticException.class,
        () ->
            InOrder.map(
                THINGS,
                threads,
                thing -> thing,
                thing -> {
                  throw new ArithmeticException("closed");
                }));
  }
}
