package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Where a sentence turns from a meeting that was to one that will be, or back: "met the minister
 * and will see the president"; or to whom somebody met next: "met the minister and was received by
 * the president".
 */
final class Turns {
  /** Words such as "with her counterpart" between a verb and whom it says that was met. */
  private static final int REACH = 4;

  private Turns() {}

  /** {@return the first words of the clauses with which the time or the company turns} */
  static List<Integer> of(SentenceReading reading, List<Match> events) {
    List<Match> sure =
        events.stream()
            .filter(event -> event.part("hint").isEmpty() && !Telling.statusOf(event).isOff())
            .filter(event -> reading.clause(Telling.trigger(event)).isEmpty())
            .sorted(Comparator.comparingInt(event -> Telling.trigger(event).from()))
            .toList();
    List<Integer> turns = new ArrayList<>();
    for (int i = 1; i < sure.size(); i++) {
      Mention before = Telling.trigger(sure.get(i - 1));
      Mention verb = Telling.trigger(sure.get(i));
      // "Began on Monday and will end today": one meeting.
      boolean isEnd = reading.sentence().any("@closing", verb::overlaps);
      boolean isTurn =
          isTurn(sure.get(i - 1), sure.get(i)) || isNext(reading, sure.get(i - 1), sure.get(i));
      if (!isEnd && isTurn) {
        reading
            .sentence()
            .all("@clause-joint")
            .filter(joint -> before.to() <= joint.from() && joint.to() <= verb.from())
            .map(Mention::from)
            .max(Comparator.naturalOrder())
            .ifPresent(turns::add);
      }
    }
    return turns;
  }

  private static boolean isTurn(Match one, Match next) {
    return Telling.statusOf(one).isHeld() != Telling.statusOf(next).isHeld();
  }

  /** Whether each of two verbs has somebody of its own behind it. */
  private static boolean isNext(SentenceReading reading, Match before, Match next) {
    int verb = Telling.trigger(next).from();
    List<Mention> people = reading.sentence().list("person");
    return people.stream().anyMatch(one -> one.to() <= verb && isObject(one, before))
        && people.stream().anyMatch(one -> isObject(one, next));
  }

  private static boolean isObject(Mention person, Match event) {
    int verb = Telling.trigger(event).to();
    int behind = event.part("m").map(Mention::to).filter(to -> to > verb).orElse(verb);
    return behind <= person.from() && person.from() - behind <= REACH;
  }
}
