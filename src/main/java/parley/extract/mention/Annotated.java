package parley.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.authority.Wording;
import parley.document.Block;
import parley.document.Sentence;
import parley.document.Token;

/**
 * A sentence with all that has been found in it so far. Finders add to it one after another; each
 * sees what the earlier ones found.
 *
 * <p>Not safe for several threads at once; each sentence is read by one.
 */
public final class Annotated {
  private final Sentence sentence;
  private final Block.Kind block;
  private final List<String> words;
  private final List<String> folded;
  private final Wording wording;
  private final MentionIndex mentions;
  private boolean hasNames;

  /**
   * Starts with the bare words, of which it notes those that word lists and rules name: these must
   * have been read before.
   *
   * @param sentence the sentence
   * @param block the part that its block plays
   */
  public Annotated(Sentence sentence, Block.Kind block) {
    this.sentence = sentence;
    this.block = block;
    List<Token> tokens = sentence.tokens();
    this.words = new ArrayList<>(tokens.size());
    this.folded = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.get(i).text());
      folded.add(tokens.get(i).folded());
    }
    this.wording = new Wording(words, folded);
    this.mentions = new MentionIndex(folded, wording);
  }

  /** {@return the sentence} */
  public Sentence sentence() {
    return sentence;
  }

  /** {@return the part that the block of the sentence plays} */
  public Block.Kind block() {
    return block;
  }

  /** {@return the words as written} */
  public List<String> words() {
    return words;
  }

  /** {@return the words in the form under which they are compared} */
  public List<String> folded() {
    return folded;
  }

  /** {@return the words as word lists are asked for them} */
  public Wording wording() {
    return wording;
  }

  /** {@return the number of words} */
  public int size() {
    return words.size();
  }

  /**
   * Adds a mention; one that is there already is not added again.
   *
   * @param mention within the sentence
   */
  public void add(Mention mention) {
    add(mention, Presence.ofType(mention.type()));
  }

  /** Adds a mention of which the number of its type is known. */
  void add(Mention mention, int type) {
    mentions.add(mention, type);
  }

  /**
   * Takes mentions away again.
   *
   * @param unwanted says which
   */
  public void removeIf(Predicate<Mention> unwanted) {
    mentions.removeIf(unwanted);
  }

  /** {@return which words and types of mention the sentence may hold} */
  public Presence presence() {
    return mentions.presence();
  }

  /**
   * {@return the marks of the word and of the types of the mentions that start there}
   *
   * @param index index of the word
   */
  public long marks(int index) {
    return mentions.marks(index);
  }

  /**
   * {@return the mentions that start at a word, longest first; not to be changed}
   *
   * @param index index of the word
   */
  public List<Mention> at(int index) {
    return mentions.at(index);
  }

  /**
   * {@return the mentions of a type that start at a word, longest first}
   *
   * @param type the type
   * @param index index of the word
   */
  public List<Mention> at(String type, int index) {
    return mentions.at(type, index);
  }

  /**
   * {@return whether a mention of a type starts at a word}
   *
   * @param type the type
   * @param index index of the word, less than the number of words
   */
  public boolean starts(String type, int index) {
    return behind(type, index) > index;
  }

  /**
   * {@return index of the first word of the longest mention of a type that ends before a word; that
   * word if none does}
   *
   * @param type the type
   * @param end index behind the last word of the mention
   */
  public int before(String type, int end) {
    return mentions.before(type, end);
  }

  /**
   * Notes that times and people are looked for.
   *
   * @return whether they were not before
   */
  public boolean noteNames() {
    boolean isNew = !hasNames;
    hasNames = true;
    return isNew;
  }

  /** {@return whether times and people were looked for} */
  public boolean hasNames() {
    return hasNames;
  }

  /**
   * {@return all mentions of a type, in the order of the text}
   *
   * @param type the type
   */
  public Stream<Mention> all(String type) {
    List<Mention> found = list(type);
    return found.isEmpty() ? Stream.empty() : found.stream();
  }

  /**
   * {@return all mentions of a type so far, in the order of the text}
   *
   * @param type the type
   */
  public List<Mention> list(String type) {
    return mentions.list(type);
  }

  /**
   * {@return whether it holds a mention of a type}
   *
   * @param type the type
   */
  public boolean has(String type) {
    return any(type, mention -> true);
  }

  /**
   * {@return whether it holds a mention of one of several types}
   *
   * @param types the types
   */
  public boolean hasAny(List<String> types) {
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
   * @param type the type
   */
  public boolean lacks(String type) {
    return !has(type);
  }

  /**
   * {@return whether a mention of a type is as wanted}
   *
   * @param type the type
   * @param wanted says so
   */
  public boolean any(String type, Predicate<Mention> wanted) {
    return mentions.any(type, wanted);
  }

  /**
   * {@return whether no mention of a type is as wanted}
   *
   * @param type the type
   * @param wanted says so
   */
  public boolean none(String type, Predicate<Mention> wanted) {
    return !any(type, wanted);
  }

  /**
   * {@return index of the word behind the longest mention of a type that starts at a word; that
   * word if none does}
   *
   * @param type the type
   * @param index index of the word, at most the number of words
   */
  public int behind(String type, int index) {
    return mentions.behind(type, index);
  }

  /** {@return all mentions, in the order of the text} */
  public Stream<Mention> all() {
    return mentions.all();
  }

  /**
   * {@return the first mention of a type that covers a word}
   *
   * @param type the type
   * @param index index of the word
   */
  public Optional<Mention> covering(String type, int index) {
    for (Mention mention : list(type)) {
      if (mention.from() <= index && index < mention.to()) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the text of some of its words, as it stands in the document}
   *
   * @param text the document's text
   * @param from index of the first word
   * @param to index behind the last word
   */
  public String text(String text, int from, int to) {
    return sentence.text(text, from, to);
  }

  /**
   * {@return the words of a stretch with single spaces, for names that span line ends}
   *
   * @param text the document's text
   * @param mention the stretch
   */
  public String text(String text, Mention mention) {
    return sentence.withSingleSpaces(text, mention.from(), mention.to());
  }
}
