package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Where a sentence turns from a meeting that was to one that will be, or back: "met the minister
 * and will see the president".
 */
final class Turns {
  private Turns() {}

  /** {@return the first words of the clauses with which the time turns} */
  static List<Integer> of(SentenceReading reading, List<Match> events) {
    List<Match> sure =
        events.stream()
            .filter(
                event -> event.part("hint").isEmpty() && !Telling.isOff(Telling.statusOf(event)))
            .filter(event -> reading.clause(Telling.trigger(event)).isEmpty())
            .sorted(Comparator.comparingInt(event -> Telling.trigger(event).from()))
            .toList();
    List<Integer> turns = new ArrayList<>();
    for (int i = 1; i < sure.size(); i++) {
      Mention before = Telling.trigger(sure.get(i - 1));
      Mention verb = Telling.trigger(sure.get(i));
      // "Began on Monday and will end today": one meeting.
      boolean isEnd = reading.sentence().all("@closing").anyMatch(verb::overlaps);
      if (!isEnd && isTurn(sure.get(i - 1), sure.get(i))) {
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
    return Telling.isHeld(Telling.statusOf(one)) != Telling.isHeld(Telling.statusOf(next));
  }
}
