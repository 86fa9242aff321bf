package parley.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.extract.mention.AnyOf;
import parley.extract.mention.Presence;

/**
 * What a sentence must hold for a pattern to match anywhere in it: of each group at least one word
 * or type of mention. Asking costs less than one step of the pattern, and nearly all patterns lack
 * something in nearly all sentences.
 */
final class Needs {
  private static final Comparator<AnyOf> BY_SIZE = Comparator.comparingInt(AnyOf::size);
  private static final AnyOf NOTHING = AnyOf.of();

  private final AnyOf[] groups;

  /** The groups that fewest sentences meet come first, so that most patterns end there. */
  private Needs(List<AnyOf> groups) {
    this.groups = groups.stream().sorted(BY_SIZE).toArray(AnyOf[]::new);
  }

  /** {@return what a pattern needs} */
  static Needs of(Node node) {
    return new Needs(groups(node));
  }

  /** {@return whether the pattern may match in a sentence; if not, it need not be tried} */
  boolean areMet(Presence presence) {
    for (AnyOf group : groups) {
      if (!presence.mayHold(group)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the group that fewest sentences meet, as far as its size tells; empty if none} */
  int[] strictest() {
    return Arrays.stream(groups).min(BY_SIZE).orElse(NOTHING).numbers();
  }

  private static List<AnyOf> groups(Node node) {
    return switch (node) {
      case Node.Word(String word) -> List.of(AnyOf.of(Presence.ofWord(word)));
      case Node.Typed(String type, String value) -> List.of(AnyOf.of(Presence.ofType(type)));
      case Node.Tested(Node.Test test) ->
          switch (test) {
            case DAY, YEAR, DIGITS -> List.of(AnyOf.of(Presence.DIGITS));
            case CAPITAL, START, END, HEADLINE -> List.of();
          };
      case Node.Sequence(List<Node> parts) ->
          parts.stream().flatMap(part -> groups(part).stream()).toList();
      case Node.Choice(List<Node> choices) -> ofAny(choices);
      case Node.Repeat(Node part, int least, int most) -> least > 0 ? groups(part) : List.of();
      case Node.Gap gap -> List.of();
      // What must follow, though it is not taken, is written as what must not fail to.
      case Node.Not(Node.Not(Node part)) -> groups(part);
      case Node.Not not -> List.of();
      case Node.NotAfter not -> List.of();
      case Node.Named(String name, Node part) -> groups(part);
    };
  }

  /** Of each choice the strictest group: if none of these is met, no choice matches. */
  private static List<AnyOf> ofAny(List<Node> choices) {
    List<Optional<AnyOf>> strictest = new ArrayList<>();
    for (Node choice : choices) {
      strictest.add(groups(choice).stream().min(BY_SIZE));
    }
    return strictest.stream().anyMatch(Optional::isEmpty)
        ? List.of()
        : List.of(
            AnyOf.of(
                strictest.stream()
                    .flatMapToInt(group -> IntStream.of(group.orElseThrow().numbers()))
                    .toArray()));
  }
}
