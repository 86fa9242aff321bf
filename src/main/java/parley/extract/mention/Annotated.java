package parley.extract.mention;

import java.util.function.Predicate;
import parley.document.Block;
import parley.document.Sentence;

/**
 * A sentence with all that has been found in it so far. Finders add to it one after another; each
 * sees what the earlier ones found.
 *
 * <p>Not safe for several threads at once; each sentence is read by one.
 */
public final class Annotated extends Mentions {
  private final Sentence sentence;
  private final Block.Kind block;
  private boolean hasNames;

  /**
   * Starts with the bare words, of which it notes those that word lists and rules name: these must
   * have been read before.
   *
   * @param sentence cut into its words
   * @param block the part that its block plays
   */
  public Annotated(Sentence sentence, Block.Kind block) {
    super(sentence.tokens());
    this.sentence = sentence;
    this.block = block;
  }

  /** {@return the sentence as its document has it, with the span of each word} */
  public Sentence sentence() {
    return sentence;
  }

  /** {@return the part that the block of the sentence plays} */
  public Block.Kind block() {
    return block;
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
    index().add(mention, type);
  }

  /**
   * Takes mentions away again.
   *
   * @param unwanted says which
   */
  public void removeIf(Predicate<Mention> unwanted) {
    index().removeIf(unwanted);
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
