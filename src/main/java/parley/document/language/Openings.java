package parley.document.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** By so many characters the start of a line is told; most lines start as others do. */
  private static final int START = 4;

  /** More starts than these are not remembered, so that no input fills the memory. */
  private static final int MOST_STARTS = 10_000;

  /** Such an expression may ask for more than the one character before it. */
  private static final String LOOKS_BACK = "(?<";

  private final List<String> expressions;
  private final Function<List<String>, Pattern> any;
  private final Pattern all;
  private final Map<Before, AtomicReferenceArray<Pattern>> tables = new EnumMap<>(Before.class);
  private final Map<List<String>, Pattern> compiled = new ConcurrentHashMap<>();
  private final Map<String, Boolean> starts = new ConcurrentHashMap<>();

  /** What stands before a place, by a character that stands for all of its sort. */
  private enum Before {
    NOTHING(""),
    WORD("a"),
    OTHER(" ");

    private final String example;

    Before(String example) {
      this.example = example;
    }
  }

  Openings(List<String> expressions, Function<List<String>, Pattern> any) {
    this.expressions = expressions;
    this.any = any;
    this.all = any.apply(expressions);
    for (Before before : Before.values()) {
      tables.put(before, new AtomicReferenceArray<>(RARE));
    }
  }

  /**
   * {@return the expressions that may match from a place of a line on; few, so that it is quick}
   */
  Pattern at(String line, int index) {
    if (index >= line.length() || line.charAt(index) >= RARE) {
      return all;
    }
    if (index == 0) {
      return at(Before.NOTHING, line.charAt(0));
    }
    char before = line.charAt(index - 1);
    if (before == '_' || Character.isLetter(before) || Character.isDigit(before)) {
      return at(Before.WORD, line.charAt(index));
    }
    return before < 0x80 ? at(Before.OTHER, line.charAt(index)) : all;
  }

  /** {@return whether an expression may match from the start of a line on, by its first letters} */
  boolean mayStart(String line) {
    for (int i = 0; i < START; i++) {
      if (i >= line.length() || line.charAt(i) >= RARE) {
        return true;
      }
    }
    String start = line.substring(0, START);
    Boolean known = starts.get(start);
    if (known != null || starts.size() >= MOST_STARTS) {
      return known == null || known;
    }
    boolean may = expressions.stream().anyMatch(one -> mayOpen(one, Before.NOTHING, start));
    starts.put(start, may);
    return may;
  }

  private Pattern at(Before before, char first) {
    AtomicReferenceArray<Pattern> table = Objects.requireNonNull(tables.get(before));
    Pattern known = table.get(first);
    if (known != null) {
      return known;
    }
    List<String> possible =
        expressions.stream()
            .filter(expression -> mayOpen(expression, before, String.valueOf(first)))
            .toList();
    Pattern pattern = possible.isEmpty() ? NEVER : compiled.computeIfAbsent(possible, any);
    table.set(first, pattern);
    return pattern;
  }

  /** Where more characters cannot make an expression match, its matcher does not ask for them. */
  private boolean mayOpen(String expression, Before before, String first) {
    if (expression.contains(LOOKS_BACK)) {
      return true;
    }
    String start = before.example + first;
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
