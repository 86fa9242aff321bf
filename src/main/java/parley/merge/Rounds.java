package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Status;
import parley.extract.Value.When;
import parley.merge.log.Decision;
import parley.merge.log.Inference;

/**
 * Concludes what only several documents together tell of the meetings of a series: which round came
 * before which, and which meeting took the place of one that was postponed.
 *
 * <p>Rounds are linked by consecutive numbers, and otherwise by date where the numbers that are
 * known leave no room for another round between the two. What a document itself says of a meeting
 * is not added to.
 */
final class Rounds {
  private static final Set<Status> TAKING_PLACE = EnumSet.of(Status.HELD, Status.ANNOUNCED);

  private final List<Decision.Concluded> conclusions = new ArrayList<>();

  private Rounds() {}

  /** What is believed of a meeting, as far as it counts here. */
  private static final class Round {
    private final Entity meeting;
    private Optional<Entity> series = Optional.empty();
    private Optional<Status> status = Optional.empty();
    private Optional<PartialDate> start = Optional.empty();
    private OptionalInt ordinal = OptionalInt.empty();
    private boolean hasPrevious;
    private boolean isRescheduled;

    Round(Entity meeting) {
      this.meeting = meeting;
    }

    void note(Belief belief) {
      switch (belief.value()) {
        case Reference(Entity other) when belief.slot() == Slot.MEETING_SERIES ->
            series = Optional.of(other);
        case Status known -> status = Optional.of(known);
        case When when -> start = Optional.of(when.start()).filter(PartialDate::isAnchored);
        case Ordinal(int number) -> ordinal = OptionalInt.of(number);
        case Value other -> {
          hasPrevious |= belief.slot() == Slot.MEETING_PREVIOUS;
          isRescheduled |= belief.slot() == Slot.MEETING_RESCHEDULED_TO;
        }
      }
    }

    boolean takesPlace() {
      return status.filter(TAKING_PLACE::contains).isPresent();
    }

    boolean isBefore(Round other) {
      return start.isPresent()
          && other.start.isPresent()
          && start.get().isBefore(other.start.get());
    }

    boolean mayBeRound(Round other) {
      return ordinal.isEmpty() || other.ordinal.isEmpty() || ordinal.equals(other.ordinal);
    }
  }

  /**
   * {@return what follows for the meetings of all series, by series and date}
   *
   * @param beliefs what is believed of all entities
   */
  static List<Decision.Concluded> conclusions(Collection<Belief> beliefs) {
    SortedMap<Entity, Round> meetings = new TreeMap<>();
    for (Belief belief : beliefs) {
      if (belief.subject().kind() == Kind.MEETING) {
        meetings.computeIfAbsent(belief.subject(), Round::new).note(belief);
      }
    }
    SortedMap<Entity, List<Round>> bySeries = new TreeMap<>();
    for (Round round : meetings.values()) {
      round.series.ifPresent(
          series -> bySeries.computeIfAbsent(series, none -> new ArrayList<>()).add(round));
    }
    Rounds rounds = new Rounds();
    for (List<Round> series : bySeries.values()) {
      rounds.linkByNumber(series);
      rounds.linkByDate(series);
      rounds.findNewDates(series);
    }
    return rounds.conclusions;
  }

  private void linkByNumber(List<Round> series) {
    SortedMap<Integer, List<Round>> byNumber = new TreeMap<>();
    for (Round round : series) {
      if (round.takesPlace() && round.ordinal.isPresent()) {
        byNumber.computeIfAbsent(round.ordinal.getAsInt(), none -> new ArrayList<>()).add(round);
      }
    }
    byNumber.forEach(
        (number, rounds) -> {
          List<Round> before = byNumber.getOrDefault(number - 1, List.of());
          if (rounds.size() == 1
              && before.size() == 1
              && !rounds.getFirst().isBefore(before.getFirst())) {
            link(rounds.getFirst(), before.getFirst(), Inference.CONSECUTIVE_ROUNDS);
          }
        });
  }

  private void linkByDate(List<Round> series) {
    List<Round> dated = dated(series.stream().filter(Round::takesPlace).toList());
    for (int later = 1; later < dated.size(); later++) {
      Round round = dated.get(later);
      Round before = dated.get(later - 1);
      boolean bothNumbered = round.ordinal.isPresent() && before.ordinal.isPresent();
      if (!bothNumbered && before.isBefore(round) && leavesNoRoom(dated, later)) {
        link(round, before, Inference.NEXT_IN_SERIES);
      }
    }
  }

  /** Whether the numbers before and after a gap in time are as far apart as the places in line. */
  private static boolean leavesNoRoom(List<Round> dated, int later) {
    OptionalInt left =
        IntStream.iterate(later - 1, i -> i >= 0, i -> i - 1)
            .filter(i -> dated.get(i).ordinal.isPresent())
            .findFirst();
    OptionalInt right =
        IntStream.range(later, dated.size())
            .filter(i -> dated.get(i).ordinal.isPresent())
            .findFirst();
    if (right.isEmpty()) {
      return true;
    }
    int number = dated.get(right.getAsInt()).ordinal.orElseThrow();
    return left.isEmpty()
        ? number > right.getAsInt()
        : number - dated.get(left.getAsInt()).ordinal.orElseThrow()
            == right.getAsInt() - left.getAsInt();
  }

  private static List<Round> dated(List<Round> series) {
    return series.stream()
        .filter(round -> round.start.isPresent())
        .sorted(
            Comparator.comparing((Round round) -> round.start.orElseThrow().edtf())
                .thenComparing(round -> round.meeting))
        .toList();
  }

  private void link(Round round, Round before, Inference inference) {
    if (!round.hasPrevious) {
      round.hasPrevious = true;
      conclude(round, Slot.MEETING_PREVIOUS, before, inference);
    }
  }

  private void findNewDates(List<Round> series) {
    List<Round> taking = dated(series.stream().filter(Round::takesPlace).toList());
    for (Round postponed : dated(series)) {
      if (!postponed.isRescheduled && postponed.status.equals(Optional.of(Status.POSTPONED))) {
        taking.stream()
            .filter(round -> postponed.isBefore(round))
            .findFirst()
            .filter(postponed::mayBeRound)
            .ifPresent(
                round ->
                    conclude(
                        postponed, Slot.MEETING_RESCHEDULED_TO, round, ground(postponed, round)));
      }
    }
  }

  private static Inference ground(Round postponed, Round round) {
    return postponed.ordinal.isPresent() && postponed.ordinal.equals(round.ordinal)
        ? Inference.SAME_ROUND_LATER
        : Inference.FIRST_AFTER_POSTPONEMENT;
  }

  private void conclude(Round of, Slot slot, Round other, Inference inference) {
    conclusions.add(
        new Decision.Concluded(of.meeting, slot, new Reference(other.meeting), inference));
  }
}
