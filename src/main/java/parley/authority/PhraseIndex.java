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
  private final Node<Boolean> others;
  private final int longestOther;

  private PhraseIndex(Builder<T> builder) {
    this.root = builder.root;
    this.others = builder.others;
    this.longestOther = builder.longestOther;
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
   *     if no phrase starts there, or if the words around give it another meaning (see {@link
   *     Builder#addOther})
   */
  public Optional<Hit<T>> longest(List<String> words, List<String> folded, int from) {
    return root.longest(words, folded, from)
        .filter(hit -> !meansSomethingElse(words, folded, from, hit.end()));
  }

  /**
   * All phrases that start at a word, whatever the words around mean.
   *
   * @param words the words as written, see {@link Words#split}
   * @param folded the same words, each through {@link Words#fold}
   * @param from index of the word at which the phrases must start
   * @return the matches, shortest first
   */
  public List<Hit<T>> every(List<String> words, List<String> folded, int from) {
    return root.every(words, folded, from);
  }

  private boolean meansSomethingElse(List<String> words, List<String> folded, int from, int end) {
    for (int start = Math.max(0, from - longestOther + 1); start <= from; start++) {
      int reached = others.longest(words, folded, start).map(Hit::end).orElse(start);
      if (reached > from && (start < from || reached >= end)) {
        return true;
      }
    }
    return false;
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
    private final Node<Boolean> others = new Node<>();
    private int longestOther;

    private Builder() {}

    /**
     * Adds a phrase that matches in any case and with or without accents.
     *
     * @param phrase one or more words
     * @param value what it stands for
     * @return this builder
     */
    public Builder<T> add(String phrase, T value) {
      root.put(Words.split(phrase), Case.ANY, value);
      return this;
    }

    /**
     * Adds a phrase that matches with or without accents, where each word that is given with a
     * capital has one in the text too: {@code Polish} matches {@code POLISH}, never {@code polish};
     * {@code polaco} matches {@code Polaco}.
     *
     * @param phrase one or more words
     * @param value what it stands for
     * @return this builder
     */
    public Builder<T> addProper(String phrase, T value) {
      root.put(Words.split(phrase), Case.CAPITALS, value);
      return this;
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
      root.put(Words.split(phrase), Case.EXACT, value);
      return this;
    }

    /**
     * Adds a phrase as the packaged word lists write it: exact behind {@code =}, else with the
     * capitals it has.
     *
     * @param phrase one or more words, perhaps behind {@code =}
     * @param value what it stands for
     * @return this builder
     */
    Builder<T> addListed(String phrase, T value) {
      return phrase.startsWith("=")
          ? addExact(phrase.substring(1), value)
          : addProper(phrase, value);
    }

    /**
     * Adds a phrase that means something else: no phrase is found that starts inside it, unless it
     * starts where this one does and is longer. {@code Latin American} keeps {@code American} from
     * being found there, {@code Washington Post} keeps {@code Washington}. Capitals as for {@link
     * #addProper}.
     *
     * @param phrase one or more words
     * @return this builder
     */
    public Builder<T> addOther(String phrase) {
      List<String> words = Words.split(phrase);
      others.put(words, Case.CAPITALS, true);
      longestOther = Math.max(longestOther, words.size());
      return this;
    }

    /** {@return the index over all phrases added so far; nothing may be added afterwards} */
    public PhraseIndex<T> build() {
      return new PhraseIndex<>(this);
    }
  }

  private enum Case {
    ANY,
    CAPITALS,
    EXACT
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

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<Entry<T>> entries = new ArrayList<>(0);

    private void put(List<String> words, Case letters, T value) {
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a phrase needs a word: " + value);
      }
      Node<T> node = this;
      for (String word : words) {
        node = node.next.computeIfAbsent(Words.fold(word), key -> new Node<>());
      }
      Entry<T> entry = new Entry<>(letters == Case.ANY ? List.of() : words, letters, value);
      if (!node.entries.contains(entry)) {
        node.entries.add(entry);
      }
    }

    private Optional<Hit<T>> longest(List<String> words, List<String> folded, int from) {
      List<Hit<T>> hits = every(words, folded, from);
      return hits.isEmpty() ? Optional.empty() : Optional.of(hits.getLast());
    }

    private List<Hit<T>> every(List<String> words, List<String> folded, int from) {
      List<Hit<T>> hits = List.of();
      Node<T> node = this;
      for (int i = from; i < folded.size(); i++) {
        Node<T> following = node.next.get(folded.get(i));
        if (following == null) {
          break;
        }
        node = following;
        List<T> values = node.valuesFor(words.subList(from, i + 1));
        if (!values.isEmpty()) {
          hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
          hits.add(new Hit<>(i + 1, values));
        }
      }
      return hits;
    }

    private List<T> valuesFor(List<String> words) {
      if (entries.isEmpty()) {
        return List.of();
      }
      return entries.stream()
          .filter(entry -> entry.matches(words))
          .map(Entry::value)
          .distinct()
          .toList();
    }
  }
}
