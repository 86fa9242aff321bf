package parley.authority;

import java.util.List;
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
  private final PhraseTrie<T> phrases;
  private final PhraseTrie<Boolean> others;
  private final int longestOther;

  private PhraseIndex(Builder<T> builder) {
    this.phrases = builder.phrases;
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
   * @param text the text
   * @param from index of the word at which the phrase must start
   * @return the end of the match (exclusive) and what it stands for, in the order of adding; empty
   *     if no phrase starts there, or if the words around give it another meaning (see {@link
   *     Builder#addOther})
   */
  public Optional<Hit<T>> longest(Wording text, int from) {
    Optional<Hit<T>> hit = phrases.longest(text, from);
    return hit.isPresent() && meansSomethingElse(text, from, hit.get().end())
        ? Optional.empty()
        : hit;
  }

  /**
   * All phrases that start at a word, whatever the words around mean.
   *
   * @param text the text
   * @param from index of the word at which the phrases must start
   * @return the matches, shortest first
   */
  public List<Hit<T>> every(Wording text, int from) {
    return phrases.every(text, from);
  }

  private boolean meansSomethingElse(Wording text, int from, int end) {
    for (int start = Math.max(0, from - longestOther + 1); start <= from; start++) {
      int reached = others.longest(text, start).map(Hit::end).orElse(start);
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
    Wording words = Wording.of(Words.split(text));
    return longest(words, 0)
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
    private final PhraseTrie<T> phrases = new PhraseTrie<>();
    private final PhraseTrie<Boolean> others = new PhraseTrie<>();
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
      phrases.put(Words.split(phrase), PhraseNode.Case.ANY, value);
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
      phrases.put(Words.split(phrase), PhraseNode.Case.CAPITALS, value);
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
      phrases.put(Words.split(phrase), PhraseNode.Case.EXACT, value);
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
      others.put(words, PhraseNode.Case.CAPITALS, true);
      longestOther = Math.max(longestOther, words.size());
      return this;
    }

    /** {@return the index over all phrases added so far; nothing may be added afterwards} */
    public PhraseIndex<T> build() {
      return new PhraseIndex<>(this);
    }
  }
}
