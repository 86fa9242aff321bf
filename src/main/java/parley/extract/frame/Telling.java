package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import parley.document.Block;
import parley.extract.Value.Status;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;
import parley.extract.rule.Match;

/**
 * A stretch of a sentence that tells of one meeting. A sentence may tell of several: "talks were
 * held in Geneva, and the next round will be held in Vienna".
 *
 * @param reading the sentence
 * @param events the rules by which the stretch tells of a meeting, never empty
 * @param status what they say of it
 * @param from index of the first word of the stretch
 * @param to index behind its last word
 * @param insets words in it that tell of another meeting
 * @param stop where and when, if the words name that meeting only by it
 */
record Telling(
    SentenceReading reading,
    List<Match> events,
    Status status,
    int from,
    int to,
    List<Mention> insets,
    Optional<Stop> stop) {

  /** How many words may stand between a subject and its verb. */
  private static final int REACH = 8;

  /** {@return the same of one meeting among several that the stretch names} */
  Telling at(Stop stop, List<Mention> others) {
    List<Mention> all = Stream.concat(insets.stream(), others.stream()).toList();
    return new Telling(reading, events, status, from, to, all, Optional.of(stop));
  }

  /** {@return whether it tells of the past} */
  boolean isPast() {
    return status.isHeld();
  }

  static Status statusOf(Match event) {
    return Effect.of(event.rule().effect()).status().orElseThrow();
  }

  /** {@return the words by which a rule tells of a meeting: its verb, else all} */
  static Mention trigger(Match event) {
    return event
        .part("v")
        .or(() -> event.part("hint"))
        .orElseGet(() -> new Mention("words", event.from(), event.to(), new Meaning.OfClass("")));
  }

  /**
   * {@return whether the sentence names the meeting in passing: "…, whose first round was held"}
   */
  boolean isAside() {
    return stop.isPresent()
        || reading.sentence().at("boundary", from).stream()
            .anyMatch(
                m -> m.meaning() instanceof Meaning.OfPhrase cut && cut.part("aside").isPresent())
        || SubjectLists.isOnSubject(this)
        || isRecalledInClause();
  }

  /**
   * {@return whether a relative clause recalls the round before: "The commission, which last met in
   * May, went over …"}
   */
  boolean isRecalledInClause() {
    return new RoundNumbers(this).relative().equals(OptionalInt.of(-1))
        && events.stream().allMatch(event -> reading.clause(trigger(event)).isPresent());
  }

  /** {@return whether its subject only agreed that there be one: "They agreed to hold a round"} */
  boolean isAgreed() {
    return events.stream()
        .filter(event -> event.part("m").isPresent())
        .map(Telling::trigger)
        .anyMatch(verb -> isSoonBehind("@agreed", 1, verb));
  }

  private boolean isSoonBehind(String type, int reach, Mention verb) {
    return reading
        .sentence()
        .any(type, word -> word.from() <= verb.from() && verb.from() - word.to() <= reach);
  }

  /** {@return whether it is one of several that its words list} */
  boolean isListed() {
    return stop.isPresent() && !insets.isEmpty();
  }

  /**
   * {@return whether it says what became of a meeting that an earlier stretch names: "The talks
   * were due on Monday but were put off"}
   */
  boolean isOutcome() {
    return status.isOff()
        && from > 0
        && events.stream().allMatch(e -> e.part("m").filter(m -> m.to() <= from).isPresent());
  }

  /** {@return whether its status counts only where nothing else tells it} */
  boolean isHint() {
    return reading.block().kind() == Block.Kind.HEADLINE || isVague();
  }

  /** {@return whether it only speaks of a meeting as known, but says with whom} */
  boolean isOfPair() {
    return events.stream()
        .anyMatch(
            event -> Effect.of(event.rule().effect()).isTrace() && event.part("with").isPresent());
  }

  /** {@return whether it only says who is to lead a side} */
  boolean isOfLeader() {
    return events.stream()
        .allMatch(event -> event.part("hint").filter(m -> m.type().equals("side")).isPresent());
  }

  /** {@return whether its words only hint at a meeting} */
  boolean isVague() {
    return events.stream().allMatch(event -> event.part("hint").isPresent());
  }

  /** {@return whether it goes on with whom else somebody met: "He also had a meeting with"} */
  boolean isFurther() {
    return reading.sentence().all("@further").anyMatch(this::covers);
  }

  /** {@return whether its subject is "the two" or the like} */
  boolean isMutual() {
    return events.stream()
        .map(Telling::trigger)
        .anyMatch(verb -> isSoonBehind("@the-two", REACH, verb));
  }

  /** {@return whether it only says that somebody went where the other side is at home} */
  boolean isVisit() {
    return !status.isOff() && events.stream().allMatch(event -> event.part("visit").isPresent());
  }

  /** {@return whether it only remarks on a meeting told of, such as who spoke at it} */
  boolean isRemark() {
    return new MeetingNouns(this).nameKnown()
        && events.stream().allMatch(event -> event.part("remark").isPresent());
  }

  /**
   * {@return whether a date or place may be one of the meeting: what else is spoken of "at the
   * meeting" has its own}
   */
  boolean lends(Mention mention) {
    return !(isVague() && new MeetingNouns(this).hintAtKnown()) || distance(mention) <= REACH;
  }

  /** {@return whether a mention lies in the stretch} */
  boolean covers(Mention mention) {
    if (mention.from() < from || to < mention.to()) {
      return false;
    }
    for (Mention inset : insets) {
      if (inset.overlaps(mention)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether a word lies in the stretch} */
  boolean covers(int word) {
    return from <= word
        && word < to
        && insets.stream().noneMatch(inset -> inset.from() <= word && word < inset.to());
  }

  /**
   * {@return whether a mention stands in a clause that tells of no meeting: "The minister, who was
   * in Lima on Monday, met …"}
   */
  boolean isOfAnotherClause(Mention mention) {
    Optional<Mention> clause = reading.clause(mention);
    return clause.isPresent()
        && events.stream().noneMatch(event -> reading.clause(trigger(event)).equals(clause));
  }

  /** {@return the matches with an effect in the stretch} */
  Stream<Match> matches(Effect effect) {
    return reading.matches(effect).filter(match -> covers(match.from()));
  }

  /** {@return the times by which it tells which meeting it speaks of} */
  List<TimeExpression> times() {
    boolean isOfKnown = new MeetingNouns(this).nameKnown();
    return OwnDates.of(this).stream()
        .filter(date -> !(isOfKnown && Timing.wasPlanned(date, this)))
        .map(SentenceReading::time)
        .toList();
  }

  /** {@return how many words a mention is from the event; what stands behind it is nearer} */
  int distance(Mention date) {
    return events.stream()
        .map(Telling::trigger)
        .mapToInt(
            verb ->
                date.from() >= verb.to()
                    ? date.from() - verb.to()
                    : 2 * (verb.from() - date.to() + 1))
        .map(Math::abs)
        .min()
        .orElse(0);
  }
}
