package parley.score;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.score.Found.Meeting;

/**
 * Says how likely a meeting found is the meeting of the gold, so that the two can be compared slot
 * by slot.
 *
 * <p>The first day counts 8 if it is the same and 3 if it may be (one more precise, or both without
 * a year); days that contradict each other count -5. The series counts 4, the round 2 (-1 if
 * another one), the place 2, the parties 1. Below 4 two meetings are not compared.
 */
final class MeetingLikeness {
  private static final int LEAST = 4;

  private final Likeness likeness;

  MeetingLikeness(Likeness likeness) {
    this.likeness = likeness;
  }

  /** {@return what it is worth to compare the two; 0 if they are not to be compared} */
  int of(GoldMeeting gold, Meeting found) {
    int worth =
        days(gold.when().start(), found)
            + series(gold, found)
            + ordinal(gold, found)
            + place(gold, found)
            + parties(gold, found);
    return worth < LEAST ? 0 : worth;
  }

  private static int days(Optional<String> gold, Meeting found) {
    Optional<String> start = found.start();
    if (gold.isEmpty() || start.isEmpty()) {
      return gold.isEmpty() && start.isEmpty() && found.when().isPresent() ? 3 : 0;
    }
    if (gold.get().equals(start.get())) {
      return 8;
    }
    return gold.get().startsWith(start.get()) || start.get().startsWith(gold.get()) ? 3 : -5;
  }

  private int series(GoldMeeting gold, Meeting found) {
    return gold.round().series().isPresent()
            && found.series().isPresent()
            && likeness.series(gold.round().series().get(), found.series().get())
        ? 4
        : 0;
  }

  private static int ordinal(GoldMeeting gold, Meeting found) {
    if (gold.round().ordinal().isEmpty() || found.ordinal().isEmpty()) {
      return 0;
    }
    return gold.round().ordinal().equals(found.ordinal()) ? 2 : -1;
  }

  private int place(GoldMeeting gold, Meeting found) {
    Optional<String> label = found.place().flatMap(likeness::placeLabel);
    return gold.venue().place().isPresent()
            && label.isPresent()
            && likeness.place(gold.venue().place().get(), label.get())
        ? 2
        : 0;
  }

  private static int parties(GoldMeeting gold, Meeting found) {
    Set<String> parties =
        gold.parties().stream()
            .map(party -> party.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    return parties.equals(found.parties()) ? 1 : 0;
  }
}
