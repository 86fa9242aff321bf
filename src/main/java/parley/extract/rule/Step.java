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
sealed interface Step {

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
      run.fail(node, at);
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

  /** One of several pieces, tried in order; those that cannot start at a word are passed over. */
  final class Choice implements Step {
    private final Step[] choices;
    private final long[] marks;
    private final long all;

    /**
     * Prepares the choices.
     *
     * @param choices in their order
     * @param isTraced whether all are tried everywhere, to see how far each comes
     */
    Choice(List<Step> choices, boolean isTraced) {
      this.choices = choices.toArray(Step[]::new);
      this.marks = new long[this.choices.length];
      long any = 0;
      for (int i = 0; i < marks.length; i++) {
        marks[i] = isTraced ? Starts.ANY : choices.get(i).starts();
        any |= marks[i];
      }
      this.all = any;
    }

    @Override
    public long starts() {
      return all;
    }

    @Override
    public boolean matches(Matcher run, int at) {
      long here = run.marksAt(at);
      if ((here & all) == 0 && all != Starts.ANY) {
        return false;
      }
      for (int i = 0; i < choices.length; i++) {
        if (((here & marks[i]) != 0 || marks[i] == Starts.ANY) && choices[i].matches(run, at)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Once more, or on without. */
  record Again(Step more, int mark, boolean mayStop, Step next) implements Step {
    @Override
    public long starts() {
      return more.starts() | (mayStop ? next.starts() : 0);
    }

    @Override
    public boolean matches(Matcher run, int at) {
      int before = run.marks[mark];
      run.marks[mark] = at;
      if (more.matches(run, at)) {
        return true;
      }
      run.marks[mark] = before;
      return mayStop && run.isNotTired() && next.matches(run, at);
    }
  }

  /** The end of one repetition, which must have taken a word. */
  record Moved(int mark, Step next) implements Step {
    @Override
    public long starts() {
      return next.starts();
    }

    @Override
    public boolean matches(Matcher run, int at) {
      return at > run.marks[mark] && next.matches(run, at);
    }
  }

  /** Any words, as few as possible; behind them stands what may start the rest. */
  record Gap(int most, long behind, Step next) implements Step {
    @Override
    public long starts() {
      return Starts.ANY;
    }

    @Override
    public boolean matches(Matcher run, int at) {
      int last = Math.min(at + most, run.sentence.size());
      for (int to = at; to <= last && run.isNotTired(); to++) {
        boolean isWorth = behind == Starts.ANY || (run.marksAt(to) & behind) != 0;
        if (isWorth && next.matches(run, to)) {
          return true;
        }
      }
      return false;
    }
  }

  /** What must not follow. */
  record Not(Step part, Step next) implements Step {
    @Override
    public long starts() {
      return next.starts();
    }

    @Override
    public boolean matches(Matcher run, int at) {
      return !part.matches(run, at) && run.isNotTired() && next.matches(run, at);
    }
  }

  /** What must not stand before; the mark of its type tells nearly all places where none starts. */
  record NotAfter(Node.Typed node, long mark, Step next) implements Step {
    @Override
    public long starts() {
      return next.starts();
    }

    @Override
    public boolean matches(Matcher run, int at) {
      for (int from = 0; from < at; from++) {
        if ((run.sentence.marks(from) & mark) != 0 && endsAt(run.sentence.at(from), at)) {
          return false;
        }
      }
      return next.matches(run, at);
    }

    private boolean endsAt(List<Mention> here, int at) {
      for (int i = 0; i < here.size(); i++) {
        if (here.get(i).to() == at && Matcher.fits(here.get(i), node)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The start of a part with a name. */
  record Open(int mark, Step part) implements Step {
    @Override
    public long starts() {
      return part.starts();
    }

    @Override
    public boolean matches(Matcher run, int at) {
      int before = run.marks[mark];
      run.marks[mark] = at;
      if (part.matches(run, at)) {
        return true;
      }
      run.marks[mark] = before;
      return false;
    }
  }

  /** The end of a part with a name. */
  record Close(int name, int mark, List<Node.Typed> typed, Step next) implements Step {
    @Override
    public long starts() {
      return next.starts();
    }

    @Override
    public boolean matches(Matcher run, int at) {
      Mention before = run.parts[name];
      run.parts[name] = run.capture(typed, run.marks[mark], at);
      if (next.matches(run, at)) {
        return true;
      }
      run.parts[name] = before;
      return false;
    }
  }
}
