package parley.extract.frame;

import java.util.List;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** Tells by the nouns for the meeting of a telling whether they take up one told of before. */
final class MeetingNouns {
  private final Telling telling;

  /**
   * Prepares for one stretch of a sentence.
   *
   * @param telling the stretch
   */
  MeetingNouns(Telling telling) {
    this.telling = telling;
  }

  /** {@return whether all its words for the meeting, such as "the talks", name one known} */
  boolean nameKnown() {
    return areBareDefinite("m");
  }

  /**
   * {@return whether all words that hint at the meeting, such as "at the talks", mean one known}
   */
  boolean hintAtKnown() {
    return areBareDefinite("hint");
  }

  /** {@return whether they speak of "this round", the one that the text has just told of} */
  boolean nameThat() {
    return telling.events().stream()
        .flatMap(event -> event.part("m").stream())
        .map(Mention::meaning)
        .filter(Meaning.OfPhrase.class::isInstance)
        .anyMatch(phrase -> ((Meaning.OfPhrase) phrase).part("that").isPresent());
  }

  private boolean areBareDefinite(String part) {
    List<Mention> nouns =
        telling.events().stream().flatMap(event -> event.part(part).stream()).toList();
    return !nouns.isEmpty()
        && nouns.stream().allMatch(noun -> isBareDefinite(noun, telling.reading().sentence()));
  }

  /** {@return whether a noun for a meeting has no word but its article, as in "the talks"} */
  static boolean isBareDefinite(Mention noun, Annotated sentence) {
    return noun.meaning() instanceof Meaning.OfPhrase phrase
        && noun.to() - noun.from() == 2
        && !sentence.at("@definite", noun.from()).isEmpty()
        && phrase.part("n").isPresent();
  }
}
