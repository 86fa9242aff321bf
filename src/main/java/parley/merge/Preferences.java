package parley.merge;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Mode;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Stance;
import parley.extract.Value.Status;
import parley.extract.Value.Text;
import parley.extract.Value.When;
import parley.merge.meeting.Period;
import parley.merge.meeting.Period.Fit;
import parley.merge.official.OfficialNames;

/**
 * Chooses the one value that we believe where a subject has one value and documents give several.
 *
 * <p>A time is the one that most documents allow, those first that know the meeting as held, and
 * among these the most precise; of days, the stretch that holds the others. A status is the last
 * stage that the meeting has reached. A place is the most precise one. A name is the fullest.
 * Everything else is what most documents say, then what the first document by name says.
 */
final class Preferences {
  private final Authority authority;

  Preferences(Authority authority) {
    this.authority = authority;
  }

  /** {@return the preferred value of a slot, one of those claimed; empty if none is claimed} */
  Optional<Value> preferred(Slot slot, Claims claims) {
    List<Ballot> ballots = Ballot.of(claims.of(slot));
    return switch (ballots.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(ballots.getFirst().value());
      default -> Optional.of(choose(slot, claims, ballots));
    };
  }

  private Value choose(Slot slot, Claims claims, List<Ballot> ballots) {
    Value any = ballots.getFirst().value();
    Comparator<Ballot> order =
        switch (any) {
          case When when -> times(claims, ballots);
          case Status status -> comparing(ballot -> Stages.of(ballot.value()));
          case Reference reference when slot == Slot.MEETING_PLACE -> comparing(this::vagueness);
          case Text text when slot == Slot.OFFICIAL_NAME ->
              comparing(ballot -> textOf(ballot.value()), OfficialNames.FULLEST_FIRST);
          case Reference reference -> Ballot.MAJORITY;
          case Text text -> Ballot.MAJORITY;
          case Ordinal ordinal -> Ballot.MAJORITY;
          case Mode mode -> Ballot.MAJORITY;
          case Stance stance -> Ballot.MAJORITY;
        };
    return ballots.stream()
        .min(order.thenComparing(Ballot.MAJORITY))
        .map(Ballot::value)
        .orElse(any);
  }

  private static String textOf(Value value) {
    return value instanceof Text(String text, String language) ? text : "";
  }

  private int vagueness(Ballot ballot) {
    if (!(ballot.value() instanceof Reference(Entity place))) {
      return Integer.MAX_VALUE;
    }
    return authority
        .place(place.key())
        .map(
            known ->
                switch (known.kind()) {
                  case CITY -> 0;
                  case REGION -> 2;
                  case COUNTRY -> 3;
                })
        .orElse(1);
  }

  private static Comparator<Ballot> times(Claims claims, List<Ballot> ballots) {
    Set<String> held =
        claims.of(Slot.MEETING_STATUS).stream()
            .filter(claim -> claim.fact().value() == Status.HELD)
            .map(Conflict.Claim::document)
            .collect(Collectors.toUnmodifiableSet());
    return comparing((Ballot ballot) -> -allowedBy(ballot, ballots, held::contains))
        .thenComparing(ballot -> -allowedBy(ballot, ballots, document -> true))
        .thenComparing(ballot -> period(ballot).precision())
        .thenComparing(ballot -> -length(period(ballot)))
        .thenComparing(ballot -> !ballot.stated());
  }

  private static long allowedBy(Ballot ballot, List<Ballot> ballots, Predicate<String> which) {
    return ballots.stream()
        .filter(other -> !isApart(period(ballot).fit(period(other))))
        .flatMap(other -> other.documents().stream())
        .filter(which)
        .distinct()
        .count();
  }

  private static boolean isApart(Fit fit) {
    return fit == Fit.APART || fit == Fit.NEAR;
  }

  /**
   * Length in days where the days are known; a less precise time is not better for being longer.
   */
  private static long length(Period period) {
    return period.precision() == Period.Precision.DAY ? period.last() - period.first() : 0;
  }

  private static Period period(Ballot ballot) {
    if (ballot.value() instanceof When when) {
      return Period.of(when);
    }
    throw new IllegalArgumentException("no time: " + ballot.value());
  }
}
