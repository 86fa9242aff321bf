package parley.score;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.score.Found.Meeting;
import parley.score.Found.Named;

/**
 * Says how likely a meeting found is the meeting of the gold, so that the two can be compared slot
 * by slot.
 *
 * <p>The first day counts 8 if it is the same and 3 if it may be (one more precise, or both without
 * a year), another day of the same month -2, any other day -5. The series counts 4, the parties 3
 * if they are the same and 1 if one side has more of them, the round 2 (-1 if another one), the
 * place 2 (-1 if another one), the status 1. Below 4 two meetings are not compared: so parties and
 * status are enough where nothing speaks against it, and with the place they make up for a day that
 * is wrong.
 */
final class MeetingLikeness {
  private static final int LEAST = 4;
  private static final String MONTH = "YYYY-MM";

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
            + parties(gold, found)
            + (found.status().equals(Optional.of(gold.status())) ? 1 : 0);
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
    if (gold.get().startsWith(start.get()) || start.get().startsWith(gold.get())) {
      return 3;
    }
    return month(gold.get()).equals(month(start.get())) ? -2 : -5;
  }

  private static String month(String date) {
    return date.substring(0, Math.min(MONTH.length(), date.length()));
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
    Optional<Named> place = found.place().filter(named -> likeness.placeLabel(named).isPresent());
    if (gold.venue().place().isEmpty() || place.isEmpty()) {
      return 0;
    }
    return likeness.place(gold.venue().place().get(), place.get()) ? 2 : -1;
  }

  private static int parties(GoldMeeting gold, Meeting found) {
    Set<String> parties =
        gold.parties().stream()
            .map(party -> party.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    if (parties.equals(found.parties())) {
      return 3;
    }
    boolean oneHasMore =
        parties.containsAll(found.parties()) || found.parties().containsAll(parties);
    return oneHasMore && !found.parties().isEmpty() ? 1 : 0;
  }
}
