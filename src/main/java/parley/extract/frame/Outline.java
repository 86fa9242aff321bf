package parley.extract.frame;

import java.util.List;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/**
 * A sentence reduced to what tells who leads which side: a letter for each person, side, word of
 * leading, joint and the like, and none for articles, adverbs, dates and venues. So a pattern over
 * the letters reads any order of words, whatever stands between.
 *
 * @param letters one for each mention
 * @param mentions what the letters stand for
 */
record Outline(String letters, List<Mention> mentions) {
  /** {@return the outline of a sentence} */
  static Outline of(Annotated sentence) {
    return new OutlineMaker(sentence).make();
  }

  /** {@return the outline in which a letter is any word} */
  Outline without(char letter) {
    return new Outline(letters.replace(letter, 'x'), mentions);
  }
}
