package parley.extract.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.extract.mention.Presence;

/**
 * With what a match of a pattern may start: nearly all words of a sentence are no start, and asking
 * costs one operation.
 */
final class Starts {
  /** All marks: any word may stand there, or none. */
  static final long ANY = -1;

  private final boolean isAny;
  private final int[] numbers;

  private Starts(First first) {
    this.isAny = first.isAny() || first.mayTakeNothing();
    this.numbers = first.numbers().stream().mapToInt(Integer::intValue).toArray();
  }

  /** {@return with what a match of a pattern may start} */
  static Starts of(Node node) {
    return new Starts(first(node));
  }

  /**
   * {@return the marks of which a word of a sentence must bear one for a match to start there}
   *
   * @param presence what the sentence may hold: what it lacks starts nothing
   */
  long in(Presence presence) {
    if (isAny) {
      return ANY;
    }
    long marks = 0;
    for (int number : numbers) {
      marks |= presence.mayHold(number) ? Presence.mark(number) : 0;
    }
    return marks;
  }

  /**
   * The first piece of a pattern.
   *
   * @param numbers of the words and types of mention that it may be
   * @param isAny whether it may be any other word as well
   * @param mayTakeNothing whether what follows may be the start as well
   */
  private record First(Set<Integer> numbers, boolean isAny, boolean mayTakeNothing) {
    static final First NOTHING = new First(Set.of(), false, true);

    static First of(int number) {
      return new First(Set.of(number), false, false);
    }

    First or(First other, boolean mayTakeNothing) {
      Set<Integer> both = new TreeSet<>(numbers);
      both.addAll(other.numbers);
      return new First(both, isAny || other.isAny, mayTakeNothing);
    }
  }

  private static First first(Node node) {
    return switch (node) {
      case Node.Word(String word) -> First.of(Presence.ofWord(word));
      case Node.Typed(String type, String value) -> First.of(Presence.ofType(type));
      case Node.Tested(Node.Test test) ->
          switch (test) {
            case START, END, HEADLINE -> First.NOTHING;
            case DAY, YEAR, DIGITS -> First.of(Presence.DIGITS);
            case CAPITAL -> new First(Set.of(), true, false);
          };
      case Node.Sequence(List<Node> parts) -> ofAll(parts);
      case Node.Choice(List<Node> choices) -> ofAny(choices);
      case Node.Repeat(Node part, int least, int most) -> {
        First once = first(part);
        yield new First(once.numbers(), once.isAny(), least == 0 || once.mayTakeNothing());
      }
      case Node.Gap gap -> new First(Set.of(), true, true);
      case Node.Not not -> First.NOTHING;
      case Node.NotAfter not -> First.NOTHING;
      case Node.Named(String name, Node part) -> first(part);
    };
  }

  private static First ofAll(List<Node> parts) {
    First all = First.NOTHING;
    for (Node part : parts) {
      if (all.mayTakeNothing()) {
        First next = first(part);
        all = all.or(next, next.mayTakeNothing());
      }
    }
    return all;
  }

  private static First ofAny(List<Node> choices) {
    First any = new First(Set.of(), false, false);
    for (Node choice : choices) {
      First next = first(choice);
      any = any.or(next, any.mayTakeNothing() || next.mayTakeNothing());
    }
    return any;
  }
}
