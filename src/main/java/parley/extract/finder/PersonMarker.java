package parley.extract.finder;

import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/** Adds people to a sentence, each stretch of words but once. */
final class PersonMarker {
  private final Annotated sentence;
  private final String text;

  /**
   * Adds to a sentence.
   *
   * @param sentence where the people stand
   * @param text of the document, for the names as it spells them
   */
  PersonMarker(Annotated sentence, String text) {
    this.sentence = sentence;
    this.text = text;
  }

  /** Adds somebody, unless some of the words are of somebody already. */
  void add(Mention person) {
    if (sentence.none("person", person::overlaps)) {
      sentence.add(person);
    }
  }

  /** {@return somebody of whom nothing but the name is known} */
  OfPerson nameOnly(int from, int to, String rule) {
    return new OfPerson(text(from, to), "", Optional.empty(), List.of(), rule);
  }

  /** {@return the words as the document spells them, with single spaces} */
  String text(int from, int to) {
    return sentence.sentence().withSingleSpaces(text, from, to);
  }
}
