package parley.extract.rule;

import java.util.List;
import parley.extract.mention.Mention;

/**
 * A step that takes no word itself but says where the match goes on: choices, repetitions, gaps,
 * conditions and the bounds of named parts.
 */
sealed interface Route extends Step {

  /** One of several pieces, tried in order; those that cannot start at a word are passed over. */
  final class Choice implements Route {
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
  record Again(Step more, int mark, boolean mayStop, Step next) implements Route {
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
  record Moved(int mark, Step next) implements Route {
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
  record Gap(int most, long behind, Step next) implements Route {
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
  record Not(Step part, Step next) implements Route {
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
  record NotAfter(Node.Typed node, long mark, Step next) implements Route {
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
  record Open(int mark, Step part) implements Route {
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
  record Close(int name, int mark, List<Node.Typed> typed, Step next) implements Route {
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
