package parley.extract.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Patterns as a reader of messages sees them. */
final class PatternText {
  private PatternText() {}

  /** {@return the piece as it is written in a grammar} */
  static String of(Node node) {
    return switch (node) {
      case Node.Word(String word) -> word;
      case Node.Typed(String type, String value) -> typed(type, value);
      case Node.Tested(Node.Test test) -> test.notation();
      case Node.Sequence(List<Node> parts) -> join(parts, " ");
      case Node.Choice(List<Node> choices) -> "( " + join(choices, " / ") + " )";
      case Node.Repeat(Node part, int least, int most) ->
          least == 0 && most == 1 ? "[ " + of(part) + " ]" : of(part) + (least == 0 ? "*" : "+");
      case Node.Gap(int most) -> "..." + most;
      case Node.Not(Node part) -> "!" + of(part);
      case Node.NotAfter(Node.Typed typed) -> "~" + of(typed);
      case Node.Named(String name, Node part) -> name + "=" + of(part);
    };
  }

  /** {@return how many words or mentions the pattern must find to match at the shortest} */
  static int pieces(Node node) {
    return switch (node) {
      case Node.Word word -> 1;
      case Node.Typed typed -> 1;
      case Node.Tested(Node.Test test) ->
          switch (test) {
            case DAY, YEAR, DIGITS, CAPITAL -> 1;
            case START, END, HEADLINE -> 0;
          };
      case Node.Sequence(List<Node> parts) -> parts.stream().mapToInt(PatternText::pieces).sum();
      case Node.Choice(List<Node> choices) ->
          choices.stream().mapToInt(PatternText::pieces).min().orElse(0);
      case Node.Repeat(Node part, int least, int most) -> least * pieces(part);
      case Node.Gap gap -> 0;
      case Node.Not not -> 0;
      case Node.NotAfter not -> 0;
      case Node.Named(String name, Node part) -> pieces(part);
    };
  }

  /** {@return the mentions that a pattern asks for, in the order in which it names them} */
  static List<Node.Typed> typed(Node node) {
    return switch (node) {
      case Node.Word word -> List.of();
      case Node.Typed typed -> List.of(typed);
      case Node.Tested tested -> List.of();
      case Node.Sequence(List<Node> parts) -> typed(parts);
      case Node.Choice(List<Node> choices) -> typed(choices);
      case Node.Repeat(Node part, int least, int most) -> typed(part);
      case Node.Gap gap -> List.of();
      case Node.Not(Node part) -> typed(part);
      case Node.NotAfter(Node.Typed typed) -> List.of(typed);
      case Node.Named(String name, Node part) -> typed(part);
    };
  }

  private static List<Node.Typed> typed(List<Node> nodes) {
    return nodes.stream().flatMap(node -> typed(node).stream()).toList();
  }

  private static String typed(String type, String value) {
    String name = type.startsWith("@") ? type : "<" + type + ">";
    return value.isEmpty() ? name : name + "/" + value;
  }

  private static String join(List<Node> nodes, String separator) {
    return nodes.stream().map(PatternText::of).collect(Collectors.joining(separator));
  }
}
