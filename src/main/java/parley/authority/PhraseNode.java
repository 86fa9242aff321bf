package parley.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.authority.PhraseIndex.Hit;

/**
 * What can follow the words read so far, and what they stand for.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseNode<T> {
  private final Map<String, PhraseNode<T>> next = new HashMap<>();
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

  /**
   * Adds a phrase below this node.
   *
   * @param words its words as given
   * @param letters how a text must agree with them
   * @param value what it stands for
   * @throws IllegalArgumentException if there is no word
   */
  void put(List<String> words, Case letters, T value) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a phrase needs a word: " + value);
    }
    PhraseNode<T> node = this;
    for (String word : words) {
      node = node.next.computeIfAbsent(Words.fold(word), key -> new PhraseNode<>());
    }
    Entry<T> entry = new Entry<>(letters == Case.ANY ? List.of() : words, letters, value);
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
      node.isOfAnyCase &= letters == Case.ANY;
      node.values = node.entries.stream().map(Entry::value).distinct().toList();
    }
  }

  /** {@return the words that can follow, folded} */
  Set<String> firstWords() {
    return next.keySet();
  }

  /**
   * {@return the longest phrase that starts at a word}
   *
   * @param words the words as written
   * @param folded the same words, folded
   * @param from index of the word
   */
  Optional<Hit<T>> longest(List<String> words, List<String> folded, int from) {
    PhraseNode<T> node = next.get(folded.get(from));
    int end = from;
    List<T> longest = List.of();
    for (int i = from + 1; node != null; i++) {
      List<T> values = node.valuesFor(words, from, i);
      if (!values.isEmpty()) {
        longest = values;
        end = i;
      }
      node = i < folded.size() ? node.next.get(folded.get(i)) : null;
    }
    return end == from ? Optional.empty() : Optional.of(new Hit<>(end, longest));
  }

  /**
   * {@return all phrases that start at a word, shortest first}
   *
   * @param words the words as written
   * @param folded the same words, folded
   * @param from index of the word
   */
  List<Hit<T>> every(List<String> words, List<String> folded, int from) {
    PhraseNode<T> node = next.get(folded.get(from));
    List<Hit<T>> hits = List.of();
    for (int i = from + 1; node != null; i++) {
      List<T> values = node.valuesFor(words, from, i);
      if (!values.isEmpty()) {
        hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
        hits.add(new Hit<>(i, values));
      }
      node = i < folded.size() ? node.next.get(folded.get(i)) : null;
    }
    return hits;
  }

  /** Nearly all nodes stand for nothing or for what any letters stand for. */
  private List<T> valuesFor(List<String> words, int from, int to) {
    if (isOfAnyCase) {
      return values;
    }
    List<T> found = new ArrayList<>(entries.size());
    List<String> written = words.subList(from, to);
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
        if (Character.isUpperCase(spelling.get(i).codePointAt(0))
            && Character.isLowerCase(words.get(i).codePointAt(0))) {
          return false;
        }
      }
      return true;
    }
  }
}
