package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import parley.extract.Evidence;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Reads which office leads a side where nobody says who holds it: "the U.S. delegation was headed
 * by the Assistant Secretary for Consular Affairs".
 */
final class Offices {
  private final Evidences evidences;

  Offices(Evidences evidences) {
    this.evidences = evidences;
  }

  /** Adds the offices that a sentence says to lead sides of the meeting it belongs to. */
  void add(SentenceReading reading, IntFunction<Frame> meeting) {
    for (Match match : reading.matches(Effect.OFFICE).toList()) {
      Optional<OfPerson> who = match.part("who").flatMap(Sides::person);
      Optional<String> side = Led.side(match, reading.sentence()).flatMap(PartyIds::of);
      if (who.isPresent() && side.isPresent() && isOf(who.get(), side.get())) {
        Evidence evidence = evidences.stated(reading, match.rule().id());
        note(meeting.apply(match.from()), side.get(), who.get(), evidence);
      }
    }
  }

  private static boolean isOf(OfPerson who, String side) {
    return who.party().filter(party -> !party.equals(side)).isEmpty();
  }

  /** Adds the offices of those who meet by the words of a telling. */
  void addMeeting(SentenceReading reading, List<Mention> actors, Frame frame) {
    if (reading.sentence().lacks("unnamed")
        || actors.stream().map(PartyIds::of).distinct().count() < 2) {
      return;
    }
    for (Mention actor : actors) {
      if (actor.type().equals("office")) {
        reading
            .sentence()
            .all("unnamed")
            .filter(actor::overlaps)
            .flatMap(holder -> Sides.person(holder).stream())
            .findFirst()
            .ifPresent(
                who ->
                    PartyIds.of(actor)
                        .filter(side -> isOf(who, side))
                        .ifPresent(
                            side ->
                                note(
                                    frame,
                                    side,
                                    who,
                                    evidences.stated(reading, "head.of-meeting"))));
      }
    }
  }

  private static void note(Frame frame, String side, OfPerson who, Evidence evidence) {
    frame.side(side).offices.computeIfAbsent(who.role(), office -> new ArrayList<>()).add(evidence);
  }
}
