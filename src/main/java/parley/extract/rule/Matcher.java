package parley.extract.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Matches patterns against one sentence by backtracking: gaps take as few words as possible,
 * repetitions as many.
 *
 * <p>Work is bounded: a match that takes more than {@value #MOST_STEPS} steps counts as none, so
 * that no sentence, however odd, holds up a run.
 */
final class Matcher {
  private static final int MOST_STEPS = 20_000;
  private static final List<Mention> NOTHING = List.of();

  /** The sentence. */
  final Annotated sentence;

  /** The named parts of the match under way, in the order of the program's names. */
  @Nullable Mention[] parts = new Mention[0];

  /** Places that the match under way must remember. */
  int[] marks = new int[0];

  /** Index behind the last word of the match. */
  int end;

  private int steps;
  private int depth;
  private int deepest = -1;
  private Optional<Node> lacked = Optional.empty();

  Matcher(Annotated sentence) {
    this.sentence = sentence;
  }

  /** {@return the first match that starts at a word} */
  Optional<Match> matchAt(Rule rule, Program program, int from) {
    if (parts.length < program.names().size()) {
      parts = new Mention[program.names().size()];
    } else {
      Arrays.fill(parts, null);
    }
    marks = marks.length < program.marks() ? new int[program.marks()] : marks;
    steps = 0;
    depth = 0;
    boolean found = program.first().matches(this, from);
    return found && end > from
        ? Optional.of(new Match(rule, from, end, named(program.names())))
        : Optional.empty();
  }

  private Map<String, Mention> named(List<String> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    // In the order of the names, which is that of the alphabet.
    Map<String, Mention> named = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Mention part = parts[i];
      if (part != null) {
        named.put(names.get(i), part);
      }
    }
    return named;
  }

  /** {@return how far the pattern came at best since this matcher was made} */
  NearMiss nearest(Rule rule, Node pattern) {
    return new NearMiss(
        rule,
        Math.max(deepest, 0),
        PatternText.pieces(pattern),
        lacked.map(PatternText::of).orElse(""));
  }

  /** {@return the marks of a word; none behind the last} */
  long marksAt(int at) {
    return at < sentence.size() ? sentence.marks(at) : 0;
  }

  /** {@return whether the match may go on} */
  boolean isNotTired() {
    return ++steps <= MOST_STEPS;
  }

  /** {@return whether the pattern goes on to match behind the words that a piece takes} */
  boolean take(Node node, int at, int words, Step next) {
    if (words == 0) {
      fail(node);
      return false;
    }
    depth++;
    boolean matched = next.matches(this, at + words);
    depth--;
    return matched;
  }

  /** Notes that a piece was wanted next and is not there. */
  void fail(Node node) {
    if (depth > deepest) {
      deepest = depth;
      lacked = Optional.of(node);
    }
  }

  /** {@return whether a mention is what a piece asks for} */
  static boolean fits(Mention mention, Node.Typed typed) {
    return mention.type().equals(typed.type()) && hasValue(mention, typed.value());
  }

  private static boolean hasValue(Mention mention, String value) {
    return value.isEmpty()
        || (mention.meaning() instanceof Meaning.OfClass(String own) && own.equals(value));
  }

  /**
   * {@return a named part: the one mention that it is; else any words as what they say}
   *
   * @param typed what the part asks for
   * @param at index of its first word
   * @param to index behind its last word
   */
  Mention capture(List<Node.Typed> typed, int at, int to) {
    List<Mention> here = at < sentence.size() ? sentence.at(at) : NOTHING;
    for (Node.Typed wanted : typed) {
      for (Mention mention : here) {
        if (mention.to() == to && fits(mention, wanted)) {
          return mention;
        }
      }
    }
    String word = to == at + 1 ? sentence.words().get(at) : "";
    return new Mention("words", at, Math.max(to, at + 1), new Meaning.OfClass(word));
  }
}
