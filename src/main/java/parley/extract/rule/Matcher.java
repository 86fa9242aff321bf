package parley.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Matches one pattern against one sentence by backtracking: gaps take as few words as possible,
 * repetitions as many.
 *
 * <p>Work is bounded: a match that takes more than {@value #MOST_STEPS} steps counts as none, so
 * that no sentence, however odd, holds up a run.
 */
final class Matcher {
  private static final int MOST_STEPS = 20_000;
  private static final List<Mention> NOTHING = List.of();

  private final Annotated sentence;
  private final Map<String, Mention> parts = new TreeMap<>();
  private int steps;
  private int depth;
  private int deepest = -1;
  private int deepestWord;
  private Optional<Node> lacked = Optional.empty();

  Matcher(Annotated sentence) {
    this.sentence = sentence;
  }

  /** {@return the first match that starts at a word} */
  Optional<Match> matchAt(Rule rule, Rule.Pattern pattern, int from) {
    parts.clear();
    steps = 0;
    depth = 0;
    int[] end = {-1};
    boolean found =
        match(
            pattern.node(),
            from,
            to -> {
              end[0] = to;
              return true;
            });
    return found && end[0] > from
        ? Optional.of(new Match(rule, from, end[0], new TreeMap<>(parts)))
        : Optional.empty();
  }

  /** {@return how far the pattern came at best since this matcher was made} */
  NearMiss nearest(Rule rule, Rule.Pattern pattern) {
    return new NearMiss(
        rule,
        Math.max(deepest, 0),
        PatternText.pieces(pattern.node()),
        deepestWord,
        lacked.map(PatternText::of).orElse(""));
  }

  private boolean match(Node node, int at, IntPredicate then) {
    if (++steps > MOST_STEPS) {
      return false;
    }
    return switch (node) {
      case Node.Word(String word) -> take(node, at, isWord(at, word) ? 1 : 0, then);
      case Node.Typed typed -> matchTyped(typed, at, then);
      case Node.Tested(Node.Test test) -> matchTest(node, test, at, then);
      case Node.Sequence(List<Node> pieces) -> matchSequence(pieces, 0, at, then);
      case Node.Choice(List<Node> choices) ->
          choices.stream().anyMatch(choice -> match(choice, at, then));
      case Node.Repeat repeat -> matchRepeat(repeat, 0, at, then);
      case Node.Gap(int most) -> matchGap(most, at, then);
      case Node.Not(Node part) -> !match(part, at, to -> true) && then.test(at);
      case Node.NotAfter(Node.Typed typed) -> !endsAt(typed, at) && then.test(at);
      case Node.Named named -> matchNamed(named, at, then);
    };
  }

  private boolean endsAt(Node.Typed typed, int at) {
    return sentence
        .all(typed.type())
        .anyMatch(mention -> mention.to() == at && hasValue(mention, typed.value()));
  }

  private boolean isWord(int at, String word) {
    return at < sentence.size() && sentence.folded().get(at).equals(word);
  }

  private boolean take(Node node, int at, int words, IntPredicate then) {
    if (words == 0) {
      fail(node, at);
      return false;
    }
    depth++;
    boolean matched = then.test(at + words);
    depth--;
    return matched;
  }

  private void fail(Node node, int at) {
    if (depth > deepest) {
      deepest = depth;
      deepestWord = at;
      lacked = Optional.of(node);
    }
  }

  private boolean matchTyped(Node.Typed typed, int at, IntPredicate then) {
    if (at < sentence.size()) {
      for (Mention mention : sentence.at(typed.type(), at)) {
        if (hasValue(mention, typed.value()) && take(typed, at, mention.to() - at, then)) {
          return true;
        }
      }
    }
    fail(typed, at);
    return false;
  }

  private static boolean hasValue(Mention mention, String value) {
    return value.isEmpty()
        || (mention.meaning() instanceof Meaning.OfClass(String own) && own.equals(value));
  }

  private boolean matchTest(Node node, Node.Test test, int at, IntPredicate then) {
    return switch (test) {
      case START -> at == 0 && then.test(at);
      case END -> at == sentence.size() && then.test(at);
      case HEADLINE -> WordTest.isHeadline(sentence) && then.test(at);
      case DAY, YEAR, DIGITS, CAPITAL ->
          take(
              node,
              at,
              at < sentence.size() && WordTest.passes(test, sentence.words().get(at)) ? 1 : 0,
              then);
    };
  }

  private boolean matchSequence(List<Node> pieces, int index, int at, IntPredicate then) {
    return index == pieces.size()
        ? then.test(at)
        : match(pieces.get(index), at, to -> matchSequence(pieces, index + 1, to, then));
  }

  private boolean matchRepeat(Node.Repeat repeat, int count, int at, IntPredicate then) {
    if (count < repeat.most()
        && match(repeat.part(), at, to -> to > at && matchRepeat(repeat, count + 1, to, then))) {
      return true;
    }
    return count >= repeat.least() && then.test(at);
  }

  private boolean matchGap(int most, int at, IntPredicate then) {
    for (int words = 0; words <= most && at + words <= sentence.size(); words++) {
      if (then.test(at + words)) {
        return true;
      }
    }
    return false;
  }

  private boolean matchNamed(Node.Named named, int at, IntPredicate then) {
    return match(
        named.part(),
        at,
        to -> {
          Mention part = capture(named.part(), at, to);
          Mention before = parts.put(named.name(), part);
          if (then.test(to)) {
            return true;
          }
          if (before == null) {
            parts.remove(named.name());
          } else {
            parts.put(named.name(), before);
          }
          return false;
        });
  }

  /** A part that is one mention is captured as that; any other words as what they say. */
  private Mention capture(Node part, int at, int to) {
    for (Node.Typed typed : PatternText.typed(part)) {
      for (Mention mention : at < sentence.size() ? sentence.at(typed.type(), at) : NOTHING) {
        if (mention.to() == to && hasValue(mention, typed.value())) {
          return mention;
        }
      }
    }
    String word = to == at + 1 ? sentence.words().get(at) : "";
    return new Mention("words", at, Math.max(to, at + 1), new Meaning.OfClass(word));
  }
}
