package parley.document.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of some expressions may match from a place of a line on, told by the character there and
 * the one before it: nearly nowhere any, so that most places cost one look into a table.
 */
final class Openings {
  /** What no line matches. */
  static final Pattern NEVER = Pattern.compile("(?!)");

  /** Characters from this one on are too many for a table; all expressions are tried there. */
  private static final char RARE = 0x250;

  /** Characters below this one are told by two, since one alone may open many expressions. */
  private static final int ASCII = 0x80;

  /** By so many characters the start of a line is told; most lines start as others do. */
  private static final int START = 4;

  /** More starts than these are not remembered, so that no input fills the memory. */
  private static final int MOST_STARTS = 10_000;

  /** Such an expression may ask for more than the one character before it. */
  private static final String LOOKS_BACK = "(?<";

  private final Function<List<String>, Pattern> any;
  private final Possible all;
  private final Map<List<String>, Pattern> compiled = new ConcurrentHashMap<>();
  private final Map<String, Possible> starts = new ConcurrentHashMap<>();

  /** By sort of what stands before and character. */
  private final AtomicReferenceArray<Possible> firsts =
      new AtomicReferenceArray<>(Before.values().length * RARE);

  /** By sort of what stands before, character and next character. */
  private final AtomicReferenceArray<Possible> pairs =
      new AtomicReferenceArray<>(Before.values().length * ASCII * ASCII);

  /**
   * Expressions that may match from a place on.
   *
   * @param expressions which
   * @param pattern any of them; {@link #NEVER} if there are none
   */
  private record Possible(List<String> expressions, Pattern pattern) {}

  /** What stands before a place, by a character that stands for all of its sort. */
  private enum Before {
    NOTHING(0, ""),
    WORD(1, "a"),
    OTHER(2, " ");

    private final int number;
    private final String example;

    Before(int number, String example) {
      this.number = number;
      this.example = example;
    }
  }

  Openings(List<String> expressions, Function<List<String>, Pattern> any) {
    this.any = any;
    this.all = new Possible(expressions, any.apply(expressions));
  }

  /**
   * {@return the expressions that may match from a place of a line on; few, so that it is quick}
   */
  Pattern at(String line, int index) {
    return possible(line, index).pattern();
  }

  /** {@return the expressions that may match from the start of a line on, by its first letters} */
  Pattern atStart(String line) {
    for (int i = 0; i < START; i++) {
      if (i >= line.length() || line.charAt(i) >= RARE) {
        return at(line, 0);
      }
    }
    String start = line.substring(0, START);
    Possible known = starts.get(start);
    if (known == null) {
      known = possible(line, 0);
      if (starts.size() < MOST_STARTS) {
        known = narrowed(known, Before.NOTHING, start);
        starts.put(start, known);
      }
    }
    return known.pattern();
  }

  private Possible possible(String line, int index) {
    if (index >= line.length() || line.charAt(index) >= RARE) {
      return all;
    }
    if (index == 0) {
      return possible(Before.NOTHING, line, index);
    }
    char before = line.charAt(index - 1);
    if (before == '_' || Character.isLetter(before) || Character.isDigit(before)) {
      return possible(Before.WORD, line, index);
    }
    return before < ASCII ? possible(Before.OTHER, line, index) : all;
  }

  private Possible possible(Before before, String line, int index) {
    char first = line.charAt(index);
    Possible byFirst = byFirst(before, first);
    if (byFirst.expressions().isEmpty() || first >= ASCII || index + 1 >= line.length()) {
      return byFirst;
    }
    char second = line.charAt(index + 1);
    return second < ASCII ? byPair(byFirst, before, first, second) : byFirst;
  }

  private Possible byFirst(Before before, char first) {
    int place = before.number * RARE + first;
    Possible known = firsts.get(place);
    if (known == null) {
      known = narrowed(all, before, String.valueOf(first));
      firsts.set(place, known);
    }
    return known;
  }

  private Possible byPair(Possible byFirst, Before before, char first, char second) {
    int place = (before.number * ASCII + first) * ASCII + second;
    Possible known = pairs.get(place);
    if (known == null) {
      known = narrowed(byFirst, before, "" + first + second);
      pairs.set(place, known);
    }
    return known;
  }

  /** Those of some expressions that may match where a text starts so. */
  private Possible narrowed(Possible some, Before before, String start) {
    List<String> possible =
        some.expressions().stream()
            .filter(expression -> mayOpen(expression, before, start))
            .toList();
    return new Possible(
        possible, possible.isEmpty() ? NEVER : compiled.computeIfAbsent(possible, any));
  }

  /** Where more characters cannot make an expression match, its matcher does not ask for them. */
  private boolean mayOpen(String expression, Before before, String opening) {
    if (expression.contains(LOOKS_BACK)) {
      return true;
    }
    String start = before.example + opening;
    Matcher matcher =
        within(compiled.computeIfAbsent(List.of(expression), any).matcher(start))
            .region(before.example.length(), start.length());
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** Lets a matcher that starts inside a line see what stands before. */
  static Matcher within(Matcher matcher) {
    return matcher.useTransparentBounds(true).useAnchoringBounds(false);
  }
}
