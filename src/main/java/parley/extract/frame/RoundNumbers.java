package parley.extract.frame;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Reads off the words that tell of a meeting which round of a series it is. */
final class RoundNumbers {
  private final Telling telling;

  /**
   * Prepares for one stretch of a sentence.
   *
   * @param telling the stretch
   */
  RoundNumbers(Telling telling) {
    this.telling = telling;
  }

  /** {@return the number that the words for the meeting name, as in "the third round"} */
  OptionalInt ordinal() {
    return number("o", false);
  }

  /**
   * {@return the number by which the text tells it from others, be it none of a series: "the second
   * of its kind"}
   */
  OptionalInt counted() {
    return number("o", true);
  }

  /** {@return -1 if it is the round before the one spoken of, 1 if the one after it} */
  OptionalInt relative() {
    boolean isPrior = telling.events().stream().anyMatch(event -> event.part("prior").isPresent());
    return isPrior ? OptionalInt.of(-1) : number("r", false);
  }

  /**
   * The number that a part of the phrase that names the meeting of an event stands for, else of any
   * such phrase in the stretch.
   */
  private OptionalInt number(String part, boolean isAny) {
    return Stream.concat(
            telling.events().stream()
                .sorted(Comparator.comparingInt(RoundNumbers::reach))
                .flatMap(event -> event.part("m").stream()),
            telling.reading().sentence().all("meeting"))
        .filter(telling::covers)
        .map(Mention::meaning)
        .filter(Meaning.OfPhrase.class::isInstance)
        .map(Meaning.OfPhrase.class::cast)
        .filter(phrase -> isAny || !isNoNumber(phrase.part(part)))
        .map(phrase -> phrase.number(part))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** How far the verb stands from its noun: what stands nearer is more likely what it tells of. */
  private static int reach(Match event) {
    return event
        .part("m")
        .map(noun -> Math.abs(Telling.trigger(event).from() - noun.to()))
        .orElse(0);
  }

  /** "The first since May" numbers no series. */
  private boolean isNoNumber(Optional<Mention> number) {
    return number.isPresent()
        && telling
            .matches(Effect.NO_ORDINAL)
            .anyMatch(m -> m.from() <= number.get().from() && number.get().from() < m.to());
  }
}
