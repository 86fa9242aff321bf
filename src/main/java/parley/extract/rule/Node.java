package parley.extract.rule;

import java.util.List;

/** A piece of a pattern, see {@link PatternParser} for how it is written. */
sealed interface Node {

  /**
   * One word as it is compared.
   *
   * @param folded the word in folded form
   */
  record Word(String folded) implements Node {}

  /**
   * A stretch of a type: {@code @class} or {@code <type>}.
   *
   * @param type the type of the mention
   * @param value what its class must say of it; empty for any
   */
  record Typed(String type, String value) implements Node {}

  /**
   * A test on one word.
   *
   * @param test which
   */
  record Tested(Test test) implements Node {}

  /** What a single word can be tested for. */
  enum Test {
    /** One or two digits from 1 to 31. */
    DAY("#day"),
    /** Four digits from 1800 to 2199. */
    YEAR("#year"),
    /** Digits only. */
    DIGITS("#digits"),
    /** A word that begins with a capital letter. */
    CAPITAL("#capital"),
    /** The start of the sentence; takes no word. */
    START("^"),
    /** The end of the sentence; takes no word. */
    END("$"),
    /** The sentence is a headline; takes no word. */
    HEADLINE("%headline");

    private final String notation;

    Test(String notation) {
      this.notation = notation;
    }

    String notation() {
      return notation;
    }
  }

  /**
   * Pieces one after another.
   *
   * @param parts in order
   */
  record Sequence(List<Node> parts) implements Node {}

  /**
   * One of several pieces.
   *
   * @param choices tried in order
   */
  record Choice(List<Node> choices) implements Node {}

  /**
   * A piece some number of times, as often as possible.
   *
   * @param part the piece
   * @param least 0 or 1
   * @param most 1 or more
   */
  record Repeat(Node part, int least, int most) implements Node {}

  /**
   * Any words, as few as possible.
   *
   * @param most how many at the most
   */
  record Gap(int most) implements Node {}

  /**
   * The next words must not be this; takes no word.
   *
   * @param part what must not follow
   */
  record Not(Node part) implements Node {}

  /**
   * The words before must not be this; takes no word.
   *
   * @param typed what must not stand before
   */
  record NotAfter(Typed typed) implements Node {}

  /**
   * A piece that the rule's effect asks for by name.
   *
   * @param name the name
   * @param part the piece
   */
  record Named(String name, Node part) implements Node {}
}
