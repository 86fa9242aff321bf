package parley.extract.frame;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.frame.Claim.Kind;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;

/**
 * Gives everybody who is said to take part in a meeting a place on one of its sides, once it is
 * known who meets: those who are said to lead a side, else those who meet the other side, then the
 * members, and with each the organs of their offices.
 */
final class Seating {
  private final Officials officials;
  private final Frame frame;

  /**
   * Prepares for one meeting.
   *
   * @param officials the people of the document
   * @param frame what is said of the meeting
   */
  Seating(Officials officials, Frame frame) {
    this.officials = officials;
    this.frame = frame;
  }

  /** Fills the sides. */
  void settle() {
    frame.claims.replaceAll(this::placed);
    frame.claims.removeIf(this::isOfOtherSide);
    seatKnown(Kind.HEAD);
    seatRest(Kind.HEAD);
    seatInOrder(Kind.HEAD);
    List<String> led = frame.parties.keySet().stream().filter(id -> !isWithoutHead(id)).toList();
    claims(Kind.MEETS)
        .forEach(
            claim ->
                party(claim).filter(id -> !led.contains(id)).ifPresent(id -> meets(claim, id)));
    seatRest(Kind.MEETS);
    claims(Kind.SPEAKER).forEach(this::seatSpeaker);
    seatRest(Kind.SPEAKER);
    seatRest(Kind.HEAD);
    seatEach();
    seatInOrder(Kind.MEETS);
    seatKnown(Kind.MEMBER);
    seatAtHome();
  }

  /** "The hosts", now that it is known who meets and where. */
  private Claim placed(Claim claim) {
    Optional<String> side =
        claim
            .standing()
            .filter(standing -> party(claim).isEmpty())
            .flatMap(standing -> standing.party(frame, officials.home()));
    return side.isPresent() ? because(claim.of(side, claim.evidence()), "party.standing") : claim;
  }

  /** Who is said to lead both sides, as by a list of two, leads the one of the own office. */
  private boolean isOfOtherSide(Claim claim) {
    Optional<String> own = officials.party(claim.person()).filter(frame.parties::containsKey);
    return claim.kind() == Kind.HEAD
        && own.isPresent()
        && claim.side().filter(side -> !own.get().equals(side)).isPresent()
        && claims(Kind.HEAD).stream()
            .anyMatch(other -> party(other).equals(own) && isSame(other, claim));
  }

  private boolean isSame(Claim one, Claim other) {
    return officials.entity(one.person()).equals(officials.entity(other.person()));
  }

  private void seatSpeaker(Claim claim) {
    party(claim).ifPresent(id -> seat(claim, id, isWithoutHead(id) ? Kind.HEAD : Kind.MEMBER));
  }

  /** "Ann Poe of Kenya and Bo Lee of Chad": where nobody else leads any of the sides, they do. */
  private void seatEach() {
    if (frame.parties.isEmpty() || !frame.parties.keySet().stream().allMatch(this::isWithoutHead)) {
      return;
    }
    Map<Evidence, List<Claim>> together = new LinkedHashMap<>();
    claims(Kind.OF_EACH)
        .forEach(c -> together.computeIfAbsent(c.evidence(), key -> new ArrayList<>()).add(c));
    together.values().stream()
        .filter(list -> list.size() == frame.parties.size())
        .filter(
            list ->
                frame
                    .parties
                    .keySet()
                    .equals(list.stream().flatMap(c -> party(c).stream()).collect(toSet())))
        .findFirst()
        .ifPresent(list -> list.forEach(c -> party(c).ifPresent(id -> seat(c, id, Kind.HEAD))));
  }

  /** A paper names the country of foreign officials; those of its own need none. */
  private void seatAtHome() {
    Optional<String> home = officials.home().filter(frame.parties::containsKey);
    for (Claim claim : claims(Kind.MEMBER)) {
      if (home.isPresent()
          && frame.parties.size() == 2
          && party(claim).isEmpty()
          && !claim.person().role().isEmpty()) {
        seat(because(claim, "party.home"), home.get(), Kind.MEMBER);
      }
    }
  }

  private List<Claim> claims(Kind kind) {
    return frame.claims.stream().filter(claim -> claim.kind() == kind).toList();
  }

  private void seatKnown(Kind kind) {
    claims(kind).forEach(claim -> party(claim).ifPresent(id -> seat(claim, id, kind)));
  }

  /** Of two sides, the one without a head is led by whom nothing places on the other. */
  private void seatRest(Kind kind) {
    for (Claim claim : claims(kind)) {
      List<String> open = frame.parties.keySet().stream().filter(this::isWithoutHead).toList();
      Optional<String> left =
          open.size() == 1 ? Optional.of(open.getFirst()) : officials.home().filter(open::contains);
      // Who chairs for an organization acts else for a member of it.
      boolean isFree =
          claim.side().isEmpty()
              && party(claim)
                  .filter(id -> kind != Kind.HEAD || frame.parties.containsKey(id))
                  .isEmpty();
      if (left.isPresent() && frame.parties.size() == 2 && isFree) {
        seat(because(claim, "party.left"), left.get(), Kind.HEAD);
      }
    }
  }

  /** "Kenya and Chad met. The ministers Ann Poe and Bo Lee led": named in the same order. */
  private void seatInOrder(Kind kind) {
    Map<Evidence, List<Claim>> together = new LinkedHashMap<>();
    claims(kind)
        .forEach(c -> together.computeIfAbsent(c.evidence(), key -> new ArrayList<>()).add(c));
    for (List<Claim> list : together.values()) {
      boolean isOpen =
          frame.order.size() == frame.parties.size()
              && frame.order.stream().allMatch(this::isWithoutHead)
              && list.stream().allMatch(claim -> party(claim).isEmpty());
      if (isOpen && list.size() > 1 && list.size() == frame.order.size()) {
        for (int i = 0; i < list.size(); i++) {
          seat(because(list.get(i), "party.order"), frame.order.get(i), Kind.HEAD);
        }
      }
    }
  }

  private static Claim because(Claim claim, String reason) {
    Evidence evidence = claim.evidence();
    Evidence because = Because.add(evidence, evidence.rule(), Reasons.of(reason));
    return claim.of(claim.side(), because);
  }

  private boolean isWithoutHead(String party) {
    return frame.side(party).heads.isEmpty();
  }

  /** The first of a side who meets the other leads it; others named in the same words go along. */
  private void meets(Claim claim, String party) {
    Side side = frame.side(party);
    if (side.heads.isEmpty()) {
      seat(claim, party, Kind.HEAD);
    } else if (side.heads.values().iterator().next().contains(claim.evidence())) {
      seat(claim, party, Kind.MEMBER);
    }
  }

  /** The side that the words name counts before the office, which may be one for the other side. */
  private Optional<String> party(Claim claim) {
    return claim
        .side()
        .or(() -> claim.person().party().filter(frame.parties::containsKey))
        .or(() -> officials.party(claim.person()))
        .or(() -> claim.with().flatMap(officials::party));
  }

  private void seat(Claim claim, String party, Kind kind) {
    Side side = frame.side(party);
    OfPerson person = claim.person();
    Entity official = officials.entity(person);
    if (kind == Kind.HEAD) {
      note(side.heads, official, claim.evidence());
    } else if (frame.parties.keySet().stream()
        .noneMatch(id -> frame.side(id).heads.containsKey(official))) {
      note(side.members, official, claim.evidence());
    }
    if (officials.party(person).isEmpty()) {
      Evidence evidence = claim.evidence();
      String because = evidence.because().isEmpty() ? Reasons.of("party.side") : evidence.because();
      officials.party(person, party, Because.add(evidence, evidence.rule(), because));
    }
    for (Meaning.OfOrgan organ : person.organs()) {
      officials
          .organization(organ, Optional.of(party), claim.evidence())
          .filter(organization -> organization.key().startsWith(party + "-"))
          .ifPresent(organization -> note(side.organizations, organization, claim.evidence()));
    }
  }

  private static void note(Map<Entity, List<Evidence>> values, Entity value, Evidence evidence) {
    values.computeIfAbsent(value, key -> new ArrayList<>()).add(evidence);
  }
}
