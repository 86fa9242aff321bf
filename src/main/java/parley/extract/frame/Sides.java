package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.authority.Place;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.frame.Frame.Side;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Reads who leads each side of a meeting, who belongs to it, and from which organs they come. */
final class Sides {
  private final Evidences evidences;
  private final Officials officials;

  Sides(DocumentContext document) {
    this.evidences = document.evidences();
    this.officials = document.officials();
  }

  /** Adds what a sentence says of the sides of a meeting. */
  void add(SentenceReading reading, Frame frame) {
    reading.matches(Effect.HEAD).forEach(match -> heads(match, match.part("side"), reading, frame));
    reading.matches(Effect.HEADS).forEach(match -> heads(match, Optional.empty(), reading, frame));
    List<Match> composed = reading.matches(Effect.COMPOSED).toList();
    for (Match match : composed) {
      int end =
          composed.stream()
              .mapToInt(Match::from)
              .filter(from -> from > match.from())
              .min()
              .orElse(reading.sentence().size());
      end = Math.min(end, attribution(reading, match));
      composed(match, end, reading, frame);
    }
    reading.matches(Effect.ORGANS).forEach(match -> organs(match, reading, frame));
    addTravellers(reading, frame);
  }

  private void heads(Match match, Optional<Mention> side, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, match.rule().id());
    List<OfPerson> people = people(match);
    if (side.isEmpty() && isOneSide(people)) {
      return;
    }
    Optional<Mention> own = side.map(named -> nearest(named, match, reading));
    for (OfPerson person : people) {
      Optional<String> party = own.flatMap(Parties::id).or(() -> officials.party(person));
      if (party.isEmpty()) {
        frame.unplaced.add(new Attested<>(person, evidence));
      } else if (side.isPresent() || frame.side(party.get()).heads.isEmpty()) {
        add(frame.side(party.get()), person, party.get(), evidence, true);
      }
    }
  }

  /** "the Cuban delegation; the US delegation was led by": the last side before the name. */
  private static Mention nearest(Mention side, Match match, SentenceReading reading) {
    int name = match.part("who").map(Mention::from).orElse(side.to());
    return reading
        .sentence()
        .all("side")
        .filter(other -> side.to() <= other.from() && other.to() <= name)
        .reduce((one, next) -> next)
        .orElse(side);
  }

  /** A minister who meets the prime minister of the same country leads no delegation. */
  private boolean isOneSide(List<OfPerson> people) {
    List<Optional<String>> parties = people.stream().map(officials::party).distinct().toList();
    return people.size() > 1 && parties.size() == 1 && parties.getFirst().isPresent();
  }

  /** Places the people who lead a side that no words name: the only one left, or the home one. */
  void complete(Frame frame) {
    for (Attested<OfPerson> leader : frame.unplaced) {
      Optional<String> known = officials.party(leader.value());
      Optional<String> party = known.or(() -> open(frame));
      if (party.isPresent()) {
        Evidence evidence = leader.evidence();
        Evidence because =
            known.isPresent()
                ? evidence
                : Because.add(evidence, evidence.rule(), Reasons.of("party.left"));
        add(frame.side(party.get()), leader.value(), party.get(), because, true);
      }
    }
  }

  private Optional<String> open(Frame frame) {
    if (frame.parties.size() != 2) {
      return Optional.empty();
    }
    List<String> open =
        frame.parties.keySet().stream().filter(id -> frame.side(id).heads.isEmpty()).toList();
    return open.size() == 1
        ? Optional.of(open.getFirst())
        : officials.home().filter(open::contains);
  }

  private static List<OfPerson> people(Match match) {
    List<OfPerson> people = new ArrayList<>();
    for (String part : List.of("who", "also", "third")) {
      match
          .part(part)
          .map(Mention::meaning)
          .filter(OfPerson.class::isInstance)
          .ifPresent(meaning -> people.add((OfPerson) meaning));
    }
    return people;
  }

  private void add(Side side, OfPerson person, String party, Evidence evidence, boolean isHead) {
    note(isHead ? side.heads : side.members, officials.entity(person), evidence);
    if (officials.party(person).isEmpty()) {
      Evidence because = Because.add(evidence, evidence.rule(), Reasons.of("party.side"));
      officials.party(person, party, because);
    }
    for (Meaning.OfOrgan organ : person.organs()) {
      Officials.organization(organ, Optional.of(party))
          .ifPresent(organization -> note(side.organizations, organization, evidence));
    }
  }

  /** {@return where the sentence turns to who says so} */
  private static int attribution(SentenceReading reading, Match match) {
    return reading
        .sentence()
        .all("@attribution")
        .mapToInt(Mention::from)
        .filter(from -> from > match.from())
        .min()
        .orElse(reading.sentence().size());
  }

  private void composed(Match match, int end, SentenceReading reading, Frame frame) {
    Optional<String> party = match.part("side").flatMap(Parties::id);
    if (party.isEmpty()) {
      return;
    }
    Evidence evidence = evidences.stated(reading, match.rule().id());
    reading
        .sentence()
        .all("organ")
        .filter(organ -> match.from() <= organ.from() && organ.to() <= end)
        .forEach(organ -> organ(organ, party, frame, evidence));
  }

  private static void organ(
      Mention mention, Optional<String> side, Frame frame, Evidence evidence) {
    if (mention.meaning() instanceof Meaning.OfOrgan organ) {
      Optional<String> party = organ.party().or(() -> side);
      Officials.organization(organ, party)
          .ifPresent(
              organization ->
                  note(frame.side(party.orElseThrow()).organizations, organization, evidence));
    }
  }

  private void organs(Match match, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, match.rule().id());
    match.part("a").ifPresent(organ -> organ(organ, Optional.empty(), frame, evidence));
    match.part("b").ifPresent(organ -> organ(organ, Optional.empty(), frame, evidence));
  }

  /** Officials who travel to where the other side is at home are members of their delegation. */
  void addTravellers(SentenceReading reading, Frame frame) {
    for (Match match : reading.matches(Effect.TRAVELLER).toList()) {
      Optional<String> country = match.part("to").map(Mention::meaning).flatMap(Sides::country);
      if (country.filter(frame.parties::containsKey).isPresent()) {
        Evidence evidence = evidences.stated(reading, match.rule().id());
        for (OfPerson person : people(match)) {
          officials
              .party(person)
              .filter(party -> !Optional.of(party).equals(country))
              .filter(frame.parties::containsKey)
              .ifPresent(party -> add(frame.side(party), person, party, evidence, false));
        }
      }
    }
  }

  private static Optional<String> country(Meaning meaning) {
    return meaning instanceof Meaning.OfPlace place
        ? Optional.of(place.likeliest()).flatMap(Place::country)
        : Optional.empty();
  }

  /** Adds the members of a delegation that a note lists, and the organs it names. */
  void addMembers(SentenceReading reading, SentenceReading note, Frame frame) {
    for (Match match : reading.matches(Effect.MEMBERS_IN_NOTE).toList()) {
      Optional<String> party = match.part("side").flatMap(Parties::id);
      if (party.isPresent()) {
        Evidence evidence = evidences.stated(note, match.rule().id());
        note.sentence()
            .all("person")
            .map(mention -> (OfPerson) mention.meaning())
            .forEach(person -> add(frame.side(party.get()), person, party.get(), evidence, false));
        note.sentence()
            .all("organ")
            .filter(organ -> Parties.id(organ).equals(party))
            .forEach(organ -> organ(organ, party, frame, evidence));
      }
    }
  }

  private static void note(Map<Entity, List<Evidence>> values, Entity value, Evidence evidence) {
    values.computeIfAbsent(value, key -> new ArrayList<>()).add(evidence);
  }
}
