package parley.merge;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import parley.merge.log.Reason;
import parley.merge.meeting.Period;
import parley.merge.meeting.Period.Fit;
import parley.merge.official.OfficialNames;
import parley.merge.source.Closeness;
import parley.merge.source.Origin;
import parley.merge.source.SourceRanks;

/**
 * Chooses the one value that we believe where a subject has one value and documents give several.
 *
 * <p>A time is the one that most documents allow, those first that know the meeting as held, and
 * among these the most precise; of days, the stretch that holds the others. A status is the last
 * stage that the meeting has reached. A place is the most precise one. A name is the fullest.
 * Everything else, and what these leave open, is what most documents say, then what the source
 * closest to the event says, then the first document by name.
 */
final class Preferences {
  private final Authority authority;
  private final SourceRanks ranks;
  private final Function<String, Origin> origins;

  /**
   * Prepares the choice.
   *
   * @param authority says what places there are
   * @param origins from the name of a document to where it is from
   */
  Preferences(Authority authority, Function<String, Origin> origins) {
    this.authority = authority;
    this.ranks = new SourceRanks(authority);
    this.origins = origins;
  }

  /**
   * A value chosen.
   *
   * @param value the value, one of those claimed
   * @param others the other values, the next best first
   * @param reason what told it from the next best; empty if there is none
   */
  record Choice(Value value, List<Value> others, Optional<Reason> reason) {}

  /** One of the things that decide, in their order. */
  private record Criterion(Reason reason, Comparator<Ballot> order) {}

  /** {@return the preferred value of a slot, one of those claimed; empty if none is claimed} */
  Optional<Value> preferred(Slot slot, Claims claims) {
    return choice(slot, claims).map(Choice::value);
  }

  /** {@return the preferred value of a slot and why; empty if none is claimed} */
  Optional<Choice> choice(Slot slot, Claims claims) {
    List<Ballot> ballots = Ballot.of(claims.of(slot));
    return switch (ballots.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Choice(ballots.getFirst().value(), List.of(), Optional.empty()));
      default -> Optional.of(choose(slot, claims, ballots));
    };
  }

  private Choice choose(Slot slot, Claims claims, List<Ballot> ballots) {
    List<Criterion> criteria = new ArrayList<>(criteria(slot, claims, ballots));
    criteria.addAll(general(claims));
    Comparator<Ballot> order =
        criteria.stream()
            .map(Criterion::order)
            .reduce(Comparator::thenComparing)
            .orElse(Ballot.MAJORITY);
    List<Ballot> sorted = ballots.stream().sorted(order).toList();
    Ballot best = sorted.getFirst();
    Optional<Reason> reason =
        criteria.stream()
            .filter(criterion -> criterion.order().compare(best, sorted.get(1)) != 0)
            .map(Criterion::reason)
            .findFirst();
    List<Value> others = sorted.stream().skip(1).map(Ballot::value).toList();
    return new Choice(best.value(), others, reason);
  }

  private List<Criterion> criteria(Slot slot, Claims claims, List<Ballot> ballots) {
    return switch (ballots.getFirst().value()) {
      case When when -> times(claims, ballots);
      case Status status ->
          List.of(new Criterion(Reason.LAST_STAGE, comparing(ballot -> Stages.of(ballot.value()))));
      case Reference reference when slot == Slot.MEETING_PLACE ->
          List.of(new Criterion(Reason.MOST_EXACT_PLACE, comparing(this::vagueness)));
      case Text text when slot == Slot.OFFICIAL_NAME ->
          List.of(
              new Criterion(
                  Reason.FULLEST_NAME,
                  comparing(ballot -> textOf(ballot.value()), OfficialNames.FULLEST_FIRST)));
      case Reference reference -> List.of();
      case Text text -> List.of();
      case Ordinal ordinal -> List.of();
      case Mode mode -> List.of();
      case Stance stance -> List.of();
    };
  }

  private List<Criterion> general(Claims claims) {
    Set<String> parties = parties(claims);
    Comparator<Ballot> closest =
        comparing(
            ballot ->
                ballot.documents().stream()
                    .map(document -> ranks.closeness(origins.apply(document), parties))
                    .min(Comparator.naturalOrder())
                    .orElse(Closeness.BLOG));
    return List.of(
        new Criterion(Reason.MAJORITY, comparing(ballot -> -ballot.documents().size())),
        new Criterion(Reason.CLOSEST_SOURCE, closest),
        new Criterion(Reason.FIRST_DOCUMENT, comparing(ballot -> ballot.documents().first())),
        new Criterion(Reason.FIRST_IN_ORDER, comparing(Ballot::value, Values.ORDER)));
  }

  /** {@return the parties that a meeting, a delegation or an official has to do with} */
  private static Set<String> parties(Claims claims) {
    return Stream.of(Slot.MEETING_PARTY, Slot.DELEGATION_PARTY, Slot.OFFICIAL_PARTY)
        .flatMap(slot -> claims.of(slot).stream())
        .map(claim -> claim.fact().value())
        .filter(Reference.class::isInstance)
        .map(value -> ((Reference) value).entity().key())
        .collect(Collectors.toUnmodifiableSet());
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

  private static List<Criterion> times(Claims claims, List<Ballot> ballots) {
    Set<String> held =
        claims.of(Slot.MEETING_STATUS).stream()
            .filter(claim -> claim.fact().value() == Status.HELD)
            .map(Conflict.Claim::document)
            .collect(Collectors.toUnmodifiableSet());
    return List.of(
        new Criterion(
            Reason.ALLOWED_BY_MOST_WHO_SAW_IT,
            comparing(ballot -> -allowedBy(ballot, ballots, held::contains))),
        new Criterion(
            Reason.ALLOWED_BY_MOST,
            comparing(ballot -> -allowedBy(ballot, ballots, document -> true))),
        new Criterion(Reason.MOST_PRECISE, comparing(ballot -> period(ballot).precision())),
        new Criterion(Reason.HOLDS_THE_OTHERS, comparing(ballot -> -length(period(ballot)))),
        new Criterion(Reason.STATED, comparing(ballot -> !ballot.stated())));
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
