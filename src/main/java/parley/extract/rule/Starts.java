package parley.extract.rule;

import java.util.List;
import parley.extract.mention.Presence;

/**
 * With what a match of a pattern may start: nearly all words of a sentence are no start, and asking
 * costs one operation.
 *
 * @param marks of the words and types of mention
 * @param mayTakeNothing whether what follows may be the start as well
 */
record Starts(long marks, boolean mayTakeNothing) {
  /** All marks: any word may stand there, or none. */
  static final long ANY = -1;

  private static final Starts NOTHING = new Starts(0, true);

  /** {@return the marks of which a word must bear one for a match of a pattern to start there} */
  static long of(Node node) {
    Starts starts = starts(node);
    return starts.mayTakeNothing ? ANY : starts.marks;
  }

  private static Starts starts(Node node) {
    return switch (node) {
      case Node.Word(String word) -> new Starts(Presence.mark(Presence.ofWord(word)), false);
      case Node.Typed(String type, String value) ->
          new Starts(Presence.mark(Presence.ofType(type)), false);
      case Node.Tested(Node.Test test) ->
          switch (test) {
            case START, END, HEADLINE -> NOTHING;
            case DAY, YEAR, DIGITS, CAPITAL -> new Starts(ANY, false);
          };
      case Node.Sequence(List<Node> parts) -> ofAll(parts);
      case Node.Choice(List<Node> choices) -> ofAny(choices);
      case Node.Repeat(Node part, int least, int most) ->
          new Starts(starts(part).marks, least == 0 || starts(part).mayTakeNothing);
      case Node.Gap gap -> new Starts(ANY, true);
      case Node.Not not -> NOTHING;
      case Node.NotAfter not -> NOTHING;
      case Node.Named(String name, Node part) -> starts(part);
    };
  }

  private static Starts ofAll(List<Node> parts) {
    Starts all = NOTHING;
    for (Node part : parts) {
      if (all.mayTakeNothing) {
        Starts next = starts(part);
        all = new Starts(all.marks | next.marks, next.mayTakeNothing);
      }
    }
    return all;
  }

  private static Starts ofAny(List<Node> choices) {
    Starts any = new Starts(0, false);
    for (Node choice : choices) {
      Starts next = starts(choice);
      any = new Starts(any.marks | next.marks, any.mayTakeNothing || next.mayTakeNothing);
    }
    return any;
  }
}
