package parley.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can follow the words read so far, and what they stand for.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseNode<T> {
  /** The numbers of the words that can follow, in order, each with what comes then. */
  private int[] numbers = {};

  private final List<PhraseNode<T>> nodes = new ArrayList<>(0);
  private final List<Entry<T>> entries = new ArrayList<>(0);
  private boolean isOfAnyCase = true;
  private List<T> values = List.of();

  /** How the letters of a text must agree with those of a phrase. */
  enum Case {
    /** Upper and lower case are the same. */
    ANY,
    /** A word given with a capital must have one. */
    CAPITALS,
    /** Each character must be as given, accents included. */
    EXACT
  }

  /** {@return what follows a word with a number; null if nothing does} */
  @Nullable PhraseNode<T> next(int number) {
    int at = Arrays.binarySearch(numbers, number);
    return at < 0 ? null : nodes.get(at);
  }

  /** {@return the same, added if there is nothing yet} */
  PhraseNode<T> nextFor(int number) {
    PhraseNode<T> known = next(number);
    if (known != null) {
      return known;
    }
    PhraseNode<T> added = new PhraseNode<>();
    int at = -1 - Arrays.binarySearch(numbers, number);
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    System.arraycopy(numbers, at, more, at + 1, numbers.length - at);
    more[at] = number;
    numbers = more;
    nodes.add(at, added);
    return added;
  }

  /**
   * Adds a phrase that ends here.
   *
   * @param words its words as given
   * @param letters how a text must agree with them
   * @param value what it stands for
   */
  void put(List<String> words, Case letters, T value) {
    Entry<T> entry = new Entry<>(letters == Case.ANY ? List.of() : words, letters, value);
    if (!entries.contains(entry)) {
      entries.add(entry);
      isOfAnyCase &= letters == Case.ANY;
      values = entries.stream().map(Entry::value).distinct().toList();
    }
  }

  /** Nearly all nodes stand for nothing or for what any letters stand for. */
  List<T> valuesFor(Wording text, int from, int to) {
    if (isOfAnyCase) {
      return values;
    }
    List<T> found = new ArrayList<>(entries.size());
    List<String> written = text.words(from, to);
    for (Entry<T> entry : entries) {
      if (entry.matches(written) && !found.contains(entry.value())) {
        found.add(entry.value());
      }
    }
    return found;
  }

  private record Entry<T>(List<String> spelling, Case letters, T value) {

    boolean matches(List<String> words) {
      return switch (letters) {
        case ANY -> true;
        case CAPITALS -> hasCapitals(words);
        case EXACT -> spelling.equals(words);
      };
    }

    private boolean hasCapitals(List<String> words) {
      for (int i = 0; i < words.size(); i++) {
        boolean lacksCapital =
            Character.isUpperCase(spelling.get(i).codePointAt(0))
                && Character.isLowerCase(words.get(i).codePointAt(0));
        if (lacksCapital || (hasEnye(words.get(i)) && !hasEnye(spelling.get(i)))) {
          return false;
        }
      }
      return true;
    }

    /** "Cañada" is not Canadá, though it looks so without its marks. */
    private static boolean hasEnye(String word) {
      return word.indexOf('ñ') >= 0 || word.indexOf('Ñ') >= 0;
    }
  }
}
