package parley.extract.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import parley.extract.Value.Status;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;
import parley.extract.rule.Match;

/** Tells the dates of a meeting from those of what else a sentence speaks of. */
final class OwnDates {
  /** Words between "to" and the new day of a meeting that is put off. */
  private static final int MOST_BEFORE_NEW_DAY = 2;

  private static final int MOST_BEFORE_OLD_DAY = 4;

  private static final int WORDS_BEFORE_END = 6;

  /** The words of "'s". */
  private static final int POSSESSIVE = 2;

  private final Telling telling;

  private OwnDates(Telling telling) {
    this.telling = telling;
  }

  /** {@return the date in a telling that stands nearest to the event, and those beside it} */
  static List<Mention> of(Telling telling) {
    if (telling.stop().isPresent()) {
      return telling.stop().get().dates();
    }
    OwnDates own = new OwnDates(telling);
    List<Mention> all =
        telling
            .reading()
            .dates()
            .filter(telling::covers)
            .filter(telling::lends)
            .filter(date -> !telling.isOfAnotherClause(date) && !own.isOfDecision(date))
            .toList();
    List<Mention> exact =
        anyOf(all, date -> !(SentenceReading.time(date) instanceof TimeExpression.Beside));
    List<Mention> dates = anyOf(exact, date -> isNewDay(date, telling));
    Optional<Mention> nearest = dates.stream().min(Comparator.comparingInt(telling::distance));
    return dates.stream()
        .filter(
            date ->
                nearest
                    .filter(near -> isBeside(date, near) || own.isOtherEnd(date, near))
                    .isPresent())
        .toList();
  }

  /** Those dates that are such, if any is, else all. */
  private static List<Mention> anyOf(List<Mention> dates, Predicate<Mention> isSuch) {
    List<Mention> such = dates.stream().filter(isSuch).toList();
    return such.isEmpty() ? dates : such;
  }

  /** {@return whether words say that a meeting put off is to be then} */
  static boolean isNewDay(Mention date, Telling telling) {
    return telling.status() == Status.POSTPONED
        && !isOldDay(date, telling)
        && telling
            .reading()
            .sentence()
            .all("@until")
            .filter(telling::covers)
            .anyMatch(
                until ->
                    until.from() <= date.from() && date.from() - until.to() <= MOST_BEFORE_NEW_DAY);
  }

  /**
   * "Which was to open on Monday": nothing of putting off stands between these words and the day.
   */
  private static boolean isOldDay(Mention date, Telling telling) {
    Annotated sentence = telling.reading().sentence();
    return sentence
        .all("@was-planned")
        .filter(telling::covers)
        .filter(plan -> plan.from() < date.from() && date.from() - plan.to() <= MOST_BEFORE_OLD_DAY)
        .anyMatch(
            plan ->
                sentence
                    .all("@postponed")
                    .noneMatch(off -> plan.to() <= off.from() && off.to() <= date.from()));
  }

  private static boolean isBeside(Mention date, Mention other) {
    return date.from() <= other.to() + 2 && other.from() <= date.to() + 2;
  }

  /** "Opened on Monday and will run until Friday": the words before each say which end it is. */
  private boolean isOtherEnd(Mention date, Mention other) {
    return (isBehind("@closing", date) && isBehind("@opening", other))
        || (isBehind("@opening", date) && isBehind("@closing", other));
  }

  private boolean isBehind(String type, Mention date) {
    return telling
        .reading()
        .sentence()
        .all(type)
        .filter(telling::covers)
        .anyMatch(
            words -> words.to() <= date.from() && date.from() - words.to() <= WORDS_BEFORE_END);
  }

  /** "Called off Friday's meeting": the day is that of the meeting. */
  private static boolean isWhose(Mention date, Mention meeting, Mention verb) {
    return verb.to() <= date.from() && meeting.from() - date.to() <= POSSESSIVE;
  }

  /** "On Monday the ministry rejected the talks": Monday is not the day of the talks. */
  private boolean isOfDecision(Mention date) {
    return switch (telling.status()) {
      case CANCELLED, PROPOSED, REFUSED ->
          telling.events().stream().anyMatch(event -> isDayOf(event, date));
      // Behind the verb stands the day to which a meeting is put off.
      case POSTPONED ->
          telling.events().stream()
              .filter(event -> date.to() <= Telling.trigger(event).from())
              .anyMatch(event -> isDayOf(event, date));
      case HELD, ANNOUNCED -> false;
    };
  }

  private static boolean isDayOf(Match event, Mention date) {
    return event
        .part("m")
        .filter(m -> date.to() <= m.from())
        .filter(m -> Telling.trigger(event).from() < m.from())
        .filter(m -> !isWhose(date, m, Telling.trigger(event)))
        .isPresent();
  }
}
