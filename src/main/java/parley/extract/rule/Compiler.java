package parley.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.extract.mention.Presence;

/** Turns a pattern into steps, from its end to its start, so that each step knows the next. */
final class Compiler {
  private final List<String> names;
  private final boolean isTraced;
  private int marks;

  private Compiler(List<String> names, boolean isTraced) {
    this.names = names;
    this.isTraced = isTraced;
  }

  /** {@return the program of a pattern} */
  static Program compile(Node node) {
    return compile(node, false);
  }

  /** {@return the same that also tries what cannot match, to see how far the pattern comes} */
  static Program traced(Node node) {
    return compile(node, true);
  }

  private static Program compile(Node node, boolean isTraced) {
    Set<String> names = new TreeSet<>();
    collect(node, names);
    Compiler compiler = new Compiler(List.copyOf(names), isTraced);
    Step first = compiler.step(node, new Step.Done());
    return new Program(first, compiler.names, compiler.marks, Needs.of(node), Starts.of(node));
  }

  private static void collect(Node node, Set<String> names) {
    switch (node) {
      case Node.Named(String name, Node part) -> {
        names.add(name);
        collect(part, names);
      }
      case Node.Sequence(List<Node> parts) -> parts.forEach(part -> collect(part, names));
      case Node.Choice(List<Node> choices) -> choices.forEach(part -> collect(part, names));
      case Node.Repeat(Node part, int least, int most) -> collect(part, names);
      case Node.Not(Node part) -> collect(part, names);
      case Node.Word word -> {}
      case Node.Typed typed -> {}
      case Node.Tested tested -> {}
      case Node.Gap gap -> {}
      case Node.NotAfter not -> {}
    }
  }

  private Step step(Node node, Step next) {
    return switch (node) {
      case Node.Word word ->
          new Step.Word(word, Presence.mark(Presence.ofWord(word.folded())), next);
      case Node.Typed typed ->
          new Step.Typed(typed, Presence.mark(Presence.ofType(typed.type())), next);
      case Node.Tested tested -> tested(tested, next);
      case Node.Sequence(List<Node> parts) -> {
        Step first = next;
        for (Node part : parts.reversed()) {
          first = step(part, first);
        }
        yield first;
      }
      case Node.Choice(List<Node> choices) -> {
        List<Step> steps = new ArrayList<>();
        choices.forEach(choice -> steps.add(step(choice, next)));
        yield new Route.Choice(steps, isTraced);
      }
      case Node.Repeat repeat -> repeat(repeat, next);
      case Node.Gap(int most) -> new Route.Gap(most, isTraced ? Starts.ANY : next.starts(), next);
      case Node.Not(Node part) -> new Route.Not(step(part, new Step.Seen()), next);
      case Node.NotAfter(Node.Typed typed) ->
          new Route.NotAfter(typed, Presence.mark(Presence.ofType(typed.type())), next);
      case Node.Named(String name, Node part) -> {
        int mark = marks++;
        Step close = new Route.Close(names.indexOf(name), mark, PatternText.typed(part), next);
        yield new Route.Open(mark, step(part, close));
      }
    };
  }

  private static Step tested(Node.Tested tested, Step next) {
    return switch (tested.test()) {
      case START, END, HEADLINE -> new Step.Placed(tested.test(), next);
      case DAY, YEAR, DIGITS, CAPITAL -> new Step.Formed(tested, next);
    };
  }

  /** Each repetition is a step of its own, since what follows it differs. */
  private Step repeat(Node.Repeat repeat, Step next) {
    Step last = next;
    for (int count = repeat.most() - 1; count >= 0; count--) {
      int mark = marks++;
      Step more = step(repeat.part(), new Route.Moved(mark, last));
      last = new Route.Again(more, mark, count >= repeat.least(), next);
    }
    return last;
  }
}
