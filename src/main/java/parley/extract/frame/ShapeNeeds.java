package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The letters that an outline must hold for a shape to match anywhere in it: of each group at least
 * one. Most outlines lack one, and asking costs less than a single look of the shape.
 *
 * <p>Of the expression no more is read than that takes: what need not be there is passed over.
 */
final class ShapeNeeds {
  private final long[] groups;

  private ShapeNeeds(List<Long> groups) {
    this.groups = groups.stream().mapToLong(Long::longValue).toArray();
  }

  /** {@return what a regular expression over letters needs} */
  static ShapeNeeds of(String expression) {
    return new ShapeNeeds(new Reader(expression).alternatives());
  }

  /** {@return the letters of an outline as marks} */
  static long marks(CharSequence letters) {
    long marks = 0;
    for (int i = 0; i < letters.length(); i++) {
      marks |= mark(letters.charAt(i));
    }
    return marks;
  }

  /** Two letters that share a mark make a wrong "yes" possible, never a wrong "no". */
  private static long mark(char letter) {
    return 1L << letter;
  }

  /** {@return whether a shape may match in an outline that holds these letters} */
  boolean areMet(long marks) {
    for (long group : groups) {
      if ((marks & group) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Reads an expression from its start to its end. */
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    /** {@return the groups that each of several alternatives needs, up to the end or a bracket} */
    List<Long> alternatives() {
      List<List<Long>> all = new ArrayList<>();
      all.add(sequence());
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        all.add(sequence());
      }
      return all.size() == 1 ? all.getFirst() : ofAny(all);
    }

    /** Of each alternative the strictest group: if none of these is met, none matches. */
    private static List<Long> ofAny(List<List<Long>> all) {
      long any = 0;
      for (List<Long> one : all) {
        Optional<Long> strictest = one.stream().min(Comparator.comparingInt(Long::bitCount));
        if (strictest.isEmpty()) {
          return List.of();
        }
        any |= strictest.get();
      }
      return List.of(any);
    }

    private List<Long> sequence() {
      List<Long> groups = new ArrayList<>();
      while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
        List<Long> piece = piece();
        if (isNeeded()) {
          groups.addAll(piece);
        }
      }
      return groups;
    }

    private List<Long> piece() {
      char c = text.charAt(at++);
      return switch (c) {
        case '(' -> bracket();
        case '[' -> letters();
        case '^', '$' -> List.of();
        case '.' -> List.of();
        case '\\' -> List.of(mark(text.charAt(at++)));
        default -> List.of(mark(c));
      };
    }

    /** What must not stand there, or only before, is no need. */
    private List<Long> bracket() {
      boolean isCondition =
          text.startsWith("?!", at) || text.startsWith("?<!", at) || text.startsWith("?<=", at);
      if (text.startsWith("?<!", at) || text.startsWith("?<=", at)) {
        at += 3;
      } else if (text.startsWith("?:", at)
          || text.startsWith("?=", at)
          || text.startsWith("?!", at)) {
        at += 2;
      } else if (text.startsWith("?<", at)) {
        at = text.indexOf('>', at) + 1;
      }
      List<Long> groups = alternatives();
      at++;
      return isCondition ? List.of() : groups;
    }

    private List<Long> letters() {
      boolean isNegated = text.charAt(at) == '^';
      long any = 0;
      while (text.charAt(at) != ']') {
        any |= mark(text.charAt(at++));
      }
      at++;
      return isNegated ? List.of() : List.of(any);
    }

    /** Whether the piece before must be there, by what says how often; that is passed over. */
    private boolean isNeeded() {
      boolean isNeeded = true;
      while (at < text.length() && "?*+{".indexOf(text.charAt(at)) >= 0) {
        char often = text.charAt(at++);
        boolean isMore = often == '?' || often == '*' || (often == '{' && text.charAt(at) == '0');
        // Behind a count "?" only says that as few as possible are taken.
        boolean isCount = at < 2 || "?*+}".indexOf(text.charAt(at - 2)) < 0;
        isNeeded = isNeeded && !(isCount && isMore);
        at = often == '{' ? text.indexOf('}', at) + 1 : at;
      }
      return isNeeded;
    }
  }
}
