package parley.extract.rule;

import java.util.List;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/**
 * A piece of a compiled pattern, which knows what comes after it: so matching makes no objects and
 * looks up nothing, see {@link Compiler}.
 *
 * <p>Each step keeps nothing of a match; what a match needs is kept by its {@link Matcher}.
 */
sealed interface Step
    permits Step.Done, Step.Seen, Step.Word, Step.Typed, Step.Formed, Step.Placed, Route {

  /**
   * {@return whether the rest of the pattern matches from a word on}
   *
   * @param run the match under way
   * @param at index of the word, at most the number of words
   */
  boolean matches(Matcher run, int at);

  /**
   * {@return the marks of which the next word must bear one for the rest of the pattern to match;
   * {@link Starts#ANY} where another word may do, or none}
   */
  long starts();

  /** The end of a pattern. */
  record Done() implements Step {
    @Override
    public long starts() {
      return Starts.ANY;
    }

    @Override
    public boolean matches(Matcher run, int at) {
      run.end = at;
      return true;
    }
  }

  /** The end of what must not follow: that it is reached is all that counts. */
  record Seen() implements Step {
    @Override
    public long starts() {
      return Starts.ANY;
    }

    @Override
    public boolean matches(Matcher run, int at) {
      return true;
    }
  }

  /** A word; its mark tells nearly all places where it does not stand. */
  record Word(Node.Word node, long mark, Step next) implements Step {
    @Override
    public long starts() {
      return mark;
    }

    @Override
    public boolean matches(Matcher run, int at) {
      Annotated sentence = run.sentence;
      boolean found =
          at < sentence.size()
              && (sentence.marks(at) & mark) != 0
              && sentence.folded().get(at).equals(node.folded());
      return run.isNotTired() && run.take(node, at, found ? 1 : 0, next);
    }
  }

  /** A mention; the mark of its type tells nearly all places where none starts. */
  record Typed(Node.Typed node, long mark, Step next) implements Step {
    @Override
    public long starts() {
      return mark;
    }

    @Override
    public boolean matches(Matcher run, int at) {
      if (!run.isNotTired()) {
        return false;
      }
      if (at < run.sentence.size() && (run.sentence.marks(at) & mark) != 0) {
        List<Mention> here = run.sentence.at(at);
        for (int i = 0; i < here.size(); i++) {
          Mention mention = here.get(i);
          if (Matcher.fits(mention, node) && run.take(node, at, mention.to() - at, next)) {
            return true;
          }
        }
      }
      run.fail(node);
      return false;
    }
  }

  /** A word of a certain form. */
  record Formed(Node.Tested node, Step next) implements Step {
    @Override
    public long starts() {
      return Starts.ANY;
    }

    @Override
    public boolean matches(Matcher run, int at) {
      Annotated sentence = run.sentence;
      boolean passes =
          at < sentence.size() && WordTest.passes(node.test(), sentence.words().get(at));
      return run.isNotTired() && run.take(node, at, passes ? 1 : 0, next);
    }
  }

  /** A test on the place or the sentence, which takes no word. */
  record Placed(Node.Test test, Step next) implements Step {
    @Override
    public long starts() {
      return next.starts();
    }

    @Override
    public boolean matches(Matcher run, int at) {
      boolean passes =
          switch (test) {
            case START -> at == 0;
            case END -> at == run.sentence.size();
            case HEADLINE -> WordTest.isHeadline(run.sentence);
            case DAY, YEAR, DIGITS, CAPITAL -> false;
          };
      return passes && next.matches(run, at);
    }
  }
}
