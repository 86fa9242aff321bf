package parley.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.authority.PhraseIndex.Hit;

/**
 * Phrases by their words: the first words by number, since most words of a text start no phrase.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTrie<T> {
  private @Nullable PhraseNode<T>[] firsts = none();

  @SuppressWarnings("unchecked")
  private static <T> @Nullable PhraseNode<T>[] none() {
    return (@Nullable PhraseNode<T>[]) new @Nullable PhraseNode<?>[0];
  }

  /**
   * Adds a phrase.
   *
   * @param words its words as given
   * @param letters how a text must agree with them
   * @param value what it stands for
   * @throws IllegalArgumentException if there is no word
   */
  void put(List<String> words, PhraseNode.Case letters, T value) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a phrase needs a word: " + value);
    }
    PhraseNode<T> node = firstFor(Wording.numberOf(Words.fold(words.getFirst())));
    for (String word : words.subList(1, words.size())) {
      node = node.nextFor(Wording.numberOf(Words.fold(word)));
    }
    node.put(words, letters, value);
  }

  private PhraseNode<T> firstFor(int number) {
    if (number >= firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * number);
    }
    PhraseNode<T> known = firsts[number];
    PhraseNode<T> node = known == null ? new PhraseNode<>() : known;
    firsts[number] = node;
    return node;
  }

  private @Nullable PhraseNode<T> first(Wording text, int from) {
    int number = text.number(from);
    return number < firsts.length ? firsts[number] : null;
  }

  /**
   * {@return the longest phrase that starts at a word}
   *
   * @param text the text
   * @param from index of the word
   */
  Optional<Hit<T>> longest(Wording text, int from) {
    PhraseNode<T> node = first(text, from);
    if (node == null) {
      return Optional.empty();
    }
    int end = from;
    List<T> longest = List.of();
    for (int i = from + 1; node != null; i++) {
      List<T> values = node.valuesFor(text, from, i);
      if (!values.isEmpty()) {
        longest = values;
        end = i;
      }
      node = i < text.size() ? node.next(text.number(i)) : null;
    }
    return end == from ? Optional.empty() : Optional.of(new Hit<>(end, longest));
  }

  /**
   * {@return all phrases that start at a word, shortest first}
   *
   * @param text the text
   * @param from index of the word
   */
  List<Hit<T>> every(Wording text, int from) {
    PhraseNode<T> node = first(text, from);
    List<Hit<T>> hits = List.of();
    for (int i = from + 1; node != null; i++) {
      List<T> values = node.valuesFor(text, from, i);
      if (!values.isEmpty()) {
        hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
        hits.add(new Hit<>(i, values));
      }
      node = i < text.size() ? node.next(text.number(i)) : null;
    }
    return hits;
  }
}
