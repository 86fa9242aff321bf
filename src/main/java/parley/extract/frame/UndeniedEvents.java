package parley.extract.frame;

import java.util.List;
import java.util.function.Predicate;
import parley.extract.Value.Status;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Sorts out what a sentence denies, only plans or only quotes of what its words tell. */
final class UndeniedEvents {
  private final SentenceReading reading;
  private final boolean isSearched;

  /**
   * Prepares for one sentence.
   *
   * @param reading the sentence with the rules that fired
   * @param isSearched whether words count too that only speak of a meeting as known
   */
  UndeniedEvents(SentenceReading reading, boolean isSearched) {
    this.reading = reading;
    this.isSearched = isSearched;
  }

  /** {@return the rules by which the sentence tells of a meeting, without those that it denies} */
  List<Match> all() {
    if (reading.has(Effect.NONE)) {
      return List.of();
    }
    List<Match> denials = reading.matches(Effect.DENIED).toList();
    Predicate<Match> isDenied =
        event -> !isOff(event) && denials.stream().anyMatch(no -> denies(no, event));
    List<Match> all =
        reading.matches().stream()
            .filter(match -> isEvent(Effect.of(match.rule().effect())))
            .toList();
    List<Mention> gone =
        all.stream().filter(isDenied).flatMap(event -> event.part("m").stream()).toList();
    return all.stream()
        .filter(isDenied.negate())
        .filter(event -> gone.stream().noneMatch(noun -> isHintAt(event, noun)))
        .filter(event -> !isClaimed(event))
        .filter(event -> !isPlanned(event))
        .filter(event -> !isOfNext(event))
        .toList();
  }

  /** What the verb is denied of, its noun alone does not tell either. */
  private static boolean isHintAt(Match event, Mention noun) {
    return Telling.statusOf(event).isHeld() && Telling.trigger(event).overlaps(noun);
  }

  private boolean isEvent(Effect effect) {
    return effect.isEvent() && (isSearched || !effect.isTrace());
  }

  /** "will meet at the talks in Oslo" hints of what is to come by words that else recall. */
  private boolean isPlanned(Match event) {
    return Telling.statusOf(event).isHeld()
        && reading
            .matches(Effect.ANNOUNCED)
            .filter(other -> other.part("hint").isPresent() || event.part("hint").isEmpty())
            .anyMatch(other -> denies(other, event));
  }

  /** "They began to prepare the next round, which will be in Lima": none began. */
  private boolean isOfNext(Match event) {
    return Telling.statusOf(event).isHeld()
        && event
            .part("m")
            .filter(UndeniedEvents::isNext)
            .filter(
                noun ->
                    reading
                        .matches(Effect.ANNOUNCED)
                        .anyMatch(plan -> plan.part("m").filter(noun::equals).isPresent()))
            .isPresent();
  }

  private static boolean isNext(Mention noun) {
    return noun.meaning() instanceof Meaning.OfPhrase phrase && phrase.number("r").orElse(0) > 0;
  }

  /** What somebody is quoted to say that others did is a claim; of what "we" did, a report. */
  private boolean isClaimed(Match event) {
    // What is recalled by where and when it was is known to all, whoever speaks.
    boolean isRecalled = event.part("inset").isPresent();
    if (isRecalled || !Telling.statusOf(event).isHeld()) {
      return false;
    }
    Mention trigger = Telling.trigger(event);
    List<Mention> marks = reading.sentence().list("@quote");
    for (int i = 0; i + 1 < marks.size(); i += 2) {
      int open = marks.get(i).from();
      int close = marks.get(i + 1).from();
      // A name of a round that is merely quoted is no claim that it was held.
      boolean isName = event.part("hint").isPresent() && trigger.from() == open + 1;
      if (open < trigger.from() && trigger.to() <= close && !isName) {
        return isOfOthers(open, close) && !isReport(open, close);
      }
    }
    return false;
  }

  private boolean isOfOthers(int open, int close) {
    return reading
        .sentence()
        .none("@first-person", word -> open < word.from() && word.from() < close);
  }

  /** What a note of a ministry says with its day is how reports of that ministry tell of it. */
  private boolean isReport(int open, int close) {
    return reading
            .sentence()
            .any("@official-note", note -> note.to() <= open || close <= note.from())
        && reading.sentence().any("date", date -> open < date.from() && date.to() <= close);
  }

  private static boolean isOff(Match event) {
    return Telling.statusOf(event).isOff();
  }

  /** What somebody proposes may be told by words that else say that it is only wished. */
  private static boolean denies(Match denial, Match event) {
    boolean isWish = denial.part("wish").isPresent() && Telling.statusOf(event) == Status.PROPOSED;
    Mention words = Telling.trigger(denial);
    // "Her offer of talks was made in May": what is only offered is not held, whatever the verb.
    boolean isOfNoun = event.part("m").filter(words::equals).isPresent();
    return !isWish && (isOfNoun || Telling.trigger(event).overlaps(words));
  }
}
