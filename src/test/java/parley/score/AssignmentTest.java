package parley.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import parley.score.Assignment.Pair;

/** Pairs two lists as well as they can be paired. */
final class AssignmentTest {

  @Test
  void theSumDecidesNotTheBestSinglePair() {
    int[][] worth = {{9, 8}, {8, 1}};
    assertEquals(
        List.of(pair(0, 1), pair(1, 0)),
        Assignment.best(List.of(0, 1), List.of(0, 1), (a, b) -> worth[a][b]));
  }

  @Test
  void worthlessPairsAreNotMade() {
    assertEquals(
        List.of(
            new Pair<>(Optional.of(0), Optional.empty()),
            new Pair<>(Optional.empty(), Optional.of(5))),
        Assignment.best(List.of(0), List.of(5), (a, b) -> -1));
  }

  @Test
  void nothingIsPairedWithNothing() {
    assertEquals(List.of(), Assignment.best(List.of(), List.of(), (a, b) -> 1));
    assertEquals(
        List.of(new Pair<>(Optional.of(1), Optional.empty())),
        Assignment.best(List.of(1), List.of(), (a, b) -> 1));
  }

  @Property(tries = 300)
  void noOtherPairingIsWorthMore(
      @ForAll @Size(16) List<@IntRange(min = -3, max = 9) Integer> worth,
      @ForAll @IntRange(max = 4) int rows,
      @ForAll @IntRange(max = 4) int columns) {
    List<Pair<Integer, Integer>> pairs =
        Assignment.best(
            numbers(rows), numbers(columns), (row, column) -> worth.get(4 * row + column));
    int sum =
        pairs.stream()
            .filter(pair -> pair.one().isPresent() && pair.other().isPresent())
            .mapToInt(pair -> worth.get(4 * pair.one().get() + pair.other().get()))
            .sum();
    assertEquals(mostByTrying(worth, 0, rows, numbers(columns)), sum);
    assertEquals(rows, pairs.stream().filter(pair -> pair.one().isPresent()).count());
    assertEquals(columns, pairs.stream().filter(pair -> pair.other().isPresent()).count());
  }

  private static int mostByTrying(List<Integer> worth, int row, int rows, List<Integer> columns) {
    if (row == rows) {
      return 0;
    }
    int most = mostByTrying(worth, row + 1, rows, columns);
    for (Integer column : columns) {
      List<Integer> rest = new ArrayList<>(columns);
      rest.remove(column);
      most = Math.max(most, worth.get(4 * row + column) + mostByTrying(worth, row + 1, rows, rest));
    }
    return most;
  }

  private static List<Integer> numbers(int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private static Pair<Integer, Integer> pair(int one, int other) {
    return new Pair<>(Optional.of(one), Optional.of(other));
  }
}
