package parley.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** Reads who takes part in the meetings of one item: leaders, members and organs of each side. */
final class Participants {
  private final Evidences evidences;
  private final Officials officials;
  private final Sides sides;
  private final Offices offices;
  private final SideLines lines;
  private final SideOrgans organs;

  Participants(DocumentContext document) {
    this.evidences = document.evidences();
    this.officials = document.officials();
    this.sides = new Sides(document);
    this.offices = new Offices(document.evidences());
    this.lines = new SideLines(document.evidences());
    this.organs = new SideOrgans(document);
  }

  /**
   * {@return the people who meet by the words of a telling, by the party they act for, empty if not
   * known; nobody, if it speaks of a meeting already told of}
   */
  Map<String, Set<Entity>> people(Telling telling, List<Mention> actors) {
    Map<String, Set<Entity>> people = new TreeMap<>();
    if (new MeetingNouns(telling).nameKnown()) {
      return people;
    }
    for (Mention actor : actors) {
      if (actor.meaning() instanceof Meaning.OfPerson person) {
        Optional<String> party = officials.party(person);
        if (party.isPresent() || isOpposite(actor, actors, telling)) {
          people
              .computeIfAbsent(party.orElse(""), key -> new TreeSet<>())
              .add(officials.entity(person));
        }
      }
    }
    return people;
  }

  /**
   * Whoever stands on the other side of the verb is of the other side; who is joined may not be.
   */
  private static boolean isOpposite(Mention actor, List<Mention> actors, Telling telling) {
    return telling.events().stream()
        .map(Telling::trigger)
        .anyMatch(
            verb ->
                actors.stream()
                    .anyMatch(
                        other -> (actor.from() <= verb.from()) != (other.from() <= verb.from())));
  }

  /** "The Kenyan minister met Ann Poe, and Bo Lee": whoever meets one of two is of the other. */
  void addOpposite(Telling telling, List<Mention> actors, List<String> pair) {
    Set<String> known = PartyIds.ofAll(actors, officials);
    if (pair.size() != 2 || known.size() != 1) {
      return;
    }
    Evidence evidence =
        evidences.inferred(telling.reading(), "party.opposite", Reasons.of("party.opposite"));
    for (Mention actor : actors) {
      if (actor.meaning() instanceof Meaning.OfPerson who && officials.party(who).isEmpty()) {
        pair.stream()
            .filter(id -> !known.contains(id))
            .forEach(other -> officials.party(who, other, evidence));
      }
    }
  }

  /** Adds those of whom a telling says that they meet. */
  void addMeeting(Telling telling, List<Mention> actors, Frame frame) {
    // Who proposes, refuses or calls off a meeting, or agrees on a round of others, need not go
    // there.
    switch (telling.status()) {
      case HELD -> meet(telling, actors, frame);
      case ANNOUNCED -> {
        if (!telling.isAgreed()) {
          meet(telling, actors, frame);
        }
      }
      case PROPOSED, POSTPONED, CANCELLED, REFUSED -> {}
    }
  }

  private void meet(Telling telling, List<Mention> actors, Frame frame) {
    Evidence evidence = evidences.stated(telling.reading(), "head.of-meeting");
    sides.addMeeting(actors, frame, evidence);
    offices.addMeeting(telling.reading(), actors, frame);
    organs.addMeeting(actors, frame, Because.add(evidence, "organ.of-meeting", evidence.because()));
  }

  /**
   * Adds what a sentence says of the sides.
   *
   * @param reading the sentence
   * @param spokenOf the meeting that it speaks of
   * @param meeting which meeting what stands at a word of it belongs to
   */
  void add(SentenceReading reading, Frame spokenOf, IntFunction<Frame> meeting) {
    sides.add(reading, meeting);
    offices.add(reading, meeting);
    lines.read(reading, spokenOf);
    if (reading.events().isEmpty()) {
      sides.addEach(reading, spokenOf);
    }
    organs.add(reading, match -> meeting.apply(match.from()));
  }

  /**
   * Adds what sentences before the first that tells of a meeting say of its sides, such as "heads
   * the delegation that left for Lima".
   */
  void addEarly(List<SentenceReading> early, Frame main) {
    for (SentenceReading reading : early) {
      Frame aside = new Frame();
      sides.add(reading, at -> aside);
      aside.claims.stream().filter(claim -> isOf(claim, main)).forEach(main.claims::add);
    }
  }

  private boolean isOf(Claim claim, Frame main) {
    return claim
        .side()
        .or(() -> officials.party(claim.person()))
        .filter(main.parties::containsKey)
        .isPresent();
  }

  /** Adds what a note says of the members of a side. */
  void addMembers(SentenceReading reading, SentenceReading note, Frame frame) {
    sides.addMembers(reading, note, frame);
    organs.addMembers(reading, note, frame);
  }

  /** Adds those of whom a note says that they travel to the meeting. */
  void addTravellers(SentenceReading note, Frame frame) {
    sides.addTravellers(note, frame);
  }

  /** Gives all their places, once the parties are known. */
  void settle(Frame frame) {
    new Seating(officials, frame).settle();
    organs.settle(frame);
  }
}
