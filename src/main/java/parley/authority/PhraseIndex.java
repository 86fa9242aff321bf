package parley.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the phrases of a word list in a sequence of words: a trie over folded words, so that
 * looking up costs the length of the match, not the length of the list.
 *
 * <p>Immutable once built, and safe for any number of threads.
 *
 * @param <T> what a phrase stands for; one phrase may stand for several things
 */
public final class PhraseIndex<T> {
  private final Node<T> root;

  private PhraseIndex(Node<T> root) {
    this.root = root;
  }

  /**
   * {@return an empty list to fill}
   *
   * @param <T> what a phrase stands for
   */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /**
   * The longest phrase that starts at a word.
   *
   * @param words the words as written, see {@link Words#split}
   * @param folded the same words, each through {@link Words#fold}
   * @param from index of the word at which the phrase must start
   * @return the end of the match (exclusive) and what it stands for, in the order of adding; empty
   *     if no phrase starts there
   */
  public Optional<Hit<T>> longest(List<String> words, List<String> folded, int from) {
    Optional<Hit<T>> best = Optional.empty();
    Node<T> node = root;
    for (int i = from; i < folded.size(); i++) {
      Node<T> next = node.next.get(folded.get(i));
      if (next == null) {
        break;
      }
      node = next;
      List<T> values = next.valuesFor(words.subList(from, i + 1));
      if (!values.isEmpty()) {
        best = Optional.of(new Hit<>(i + 1, values));
      }
    }
    return best;
  }

  /**
   * {@return what a whole text stands for, if it is a phrase of the list}
   *
   * @param text the phrase, as written
   */
  public List<T> exactly(String text) {
    List<String> words = Words.split(text);
    List<String> folded = words.stream().map(Words::fold).toList();
    return longest(words, folded, 0)
        .filter(hit -> hit.end() == words.size())
        .map(Hit::values)
        .orElse(List.of());
  }

  /**
   * A phrase found.
   *
   * @param end index of the word behind the phrase
   * @param values what it stands for, never empty
   * @param <T> what a phrase stands for
   */
  public record Hit<T>(int end, List<T> values) {}

  /**
   * Collects phrases.
   *
   * @param <T> what a phrase stands for
   */
  public static final class Builder<T> {
    private final Node<T> root = new Node<>();

    private Builder() {}

    /**
     * Adds a phrase that matches in any case and with or without accents.
     *
     * @param phrase one or more words
     * @param value what it stands for
     * @return this builder
     */
    public Builder<T> add(String phrase, T value) {
      return put(phrase, value, false);
    }

    /**
     * Adds a phrase that matches only as it is written, such as {@code US}, which is not {@code
     * us}.
     *
     * @param phrase one or more words
     * @param value what it stands for
     * @return this builder
     */
    public Builder<T> addExact(String phrase, T value) {
      return put(phrase, value, true);
    }

    private Builder<T> put(String phrase, T value, boolean exact) {
      List<String> words = Words.split(phrase);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a phrase needs a word: " + value);
      }
      Node<T> node = root;
      for (String word : words) {
        node = node.next.computeIfAbsent(Words.fold(word), key -> new Node<>());
      }
      Entry<T> entry = new Entry<>(exact ? words : List.of(), value);
      if (!node.entries.contains(entry)) {
        node.entries.add(entry);
      }
      return this;
    }

    /** {@return the index over all phrases added so far} */
    public PhraseIndex<T> build() {
      return new PhraseIndex<>(root);
    }
  }

  private record Entry<T>(List<String> spelling, T value) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<Entry<T>> entries = new ArrayList<>(0);

    private List<T> valuesFor(List<String> words) {
      if (entries.isEmpty()) {
        return List.of();
      }
      return entries.stream()
          .filter(entry -> entry.spelling().isEmpty() || entry.spelling().equals(words))
          .map(Entry::value)
          .toList();
    }
  }
}
