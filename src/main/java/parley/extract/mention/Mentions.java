package parley.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.authority.Wording;
import parley.document.Token;

/** The words of a sentence and what can be asked of the mentions found among them. */
public abstract sealed class Mentions permits Annotated {
  private final List<String> words;
  private final List<String> folded;
  private final Wording wording;
  private final MentionIndex mentions;

  /** Starts with the bare words, of which it notes those that word lists and rules name. */
  Mentions(List<Token> tokens) {
    this.words = new ArrayList<>(tokens.size());
    this.folded = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.get(i).text());
      folded.add(tokens.get(i).folded());
    }
    this.wording = new Wording(words, folded);
    this.mentions = new MentionIndex(folded, wording);
  }

  /** {@return the words as written} */
  public final List<String> words() {
    return words;
  }

  /** {@return the words in the form under which they are compared} */
  public final List<String> folded() {
    return folded;
  }

  /** {@return the words as word lists are asked for them} */
  public final Wording wording() {
    return wording;
  }

  /** {@return the number of words} */
  public final int size() {
    return words.size();
  }

  /** {@return the index, to add to it} */
  final MentionIndex index() {
    return mentions;
  }

  /** {@return which words and types of mention the sentence may hold} */
  public final Presence presence() {
    return mentions.presence();
  }

  /**
   * {@return the marks of the word and of the types of the mentions that start there}
   *
   * @param index index of the word
   */
  public final long marks(int index) {
    return mentions.marks(index);
  }

  /**
   * {@return the mentions that start at a word, longest first; not to be changed}
   *
   * @param index index of the word
   */
  public final List<Mention> at(int index) {
    return mentions.at(index);
  }

  /**
   * {@return the mentions of a type that start at a word, longest first}
   *
   * @param type as {@link Mention} has it
   * @param index index of the word
   */
  public final List<Mention> at(String type, int index) {
    return mentions.at(type, index);
  }

  /**
   * {@return whether a mention of a type starts at a word}
   *
   * @param type as {@link Mention} has it
   * @param index index of the word, less than the number of words
   */
  public final boolean starts(String type, int index) {
    return behind(type, index) > index;
  }

  /**
   * {@return index of the first word of the longest mention of a type that ends before a word; that
   * word if none does}
   *
   * @param type as {@link Mention} has it
   * @param end index behind the last word of the mention
   */
  public final int before(String type, int end) {
    return mentions.before(type, end);
  }

  /**
   * {@return index of the word behind the longest mention of a type that starts at a word; that
   * word if none does}
   *
   * @param type as {@link Mention} has it
   * @param index index of the word, at most the number of words
   */
  public final int behind(String type, int index) {
    return mentions.behind(type, index);
  }

  /**
   * {@return all mentions of a type, in the order of the text}
   *
   * @param type as {@link Mention} has it
   */
  public final Stream<Mention> all(String type) {
    List<Mention> found = list(type);
    return found.isEmpty() ? Stream.empty() : found.stream();
  }

  /**
   * {@return all mentions of a type so far, in the order of the text}
   *
   * @param type as {@link Mention} has it
   */
  public final List<Mention> list(String type) {
    return mentions.list(type);
  }

  /**
   * {@return whether it holds a mention of a type}
   *
   * @param type as {@link Mention} has it
   */
  public final boolean has(String type) {
    return any(type, mention -> true);
  }

  /**
   * {@return whether it holds a mention of one of several types}
   *
   * @param types as {@link Mention} has them
   */
  public final boolean hasAny(List<String> types) {
    for (int i = 0; i < types.size(); i++) {
      if (has(types.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether it holds no mention of a type}
   *
   * @param type as {@link Mention} has it
   */
  public final boolean lacks(String type) {
    return !has(type);
  }

  /**
   * {@return whether a mention of a type is as wanted}
   *
   * @param type as {@link Mention} has it
   * @param wanted says so
   */
  public final boolean any(String type, Predicate<Mention> wanted) {
    return mentions.any(type, wanted);
  }

  /**
   * {@return whether no mention of a type is as wanted}
   *
   * @param type as {@link Mention} has it
   * @param wanted says so
   */
  public final boolean none(String type, Predicate<Mention> wanted) {
    return !any(type, wanted);
  }

  /** {@return all mentions, in the order of the text} */
  public final Stream<Mention> all() {
    return mentions.all();
  }

  /**
   * {@return the first mention of a type that covers a word; empty if none does}
   *
   * @param type as {@link Mention} has it
   * @param index index of the word
   */
  public final Optional<Mention> covering(String type, int index) {
    for (Mention mention : list(type)) {
      if (mention.from() <= index && index < mention.to()) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }
}
