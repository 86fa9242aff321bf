package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.extract.Evidence;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Finds out for whom officials act of whom no words say it: a text names the country of foreigners,
 * those of its own need none.
 */
final class AtHome {
  private static final int PAIR = 2;

  private final Evidences evidences;
  private final Officials officials;
  private final Set<String> meeting;
  private final Optional<String> publisher;

  /**
   * Prepares for one document, when its meetings are read.
   *
   * @param document what is shared by its items
   * @param meeting ids of the parties that meet
   * @param publisher id of the party in whose country its publisher is, if known
   */
  AtHome(DocumentContext document, Set<String> meeting, Optional<String> publisher) {
    this.evidences = document.evidences();
    this.officials = document.officials();
    this.meeting = meeting;
    this.publisher = publisher;
  }

  /** Reads a document. */
  void read(List<List<SentenceReading>> items) {
    for (SentenceReading reading : items.stream().flatMap(List::stream).toList()) {
      for (Mention mention : reading.sentence().all("person").toList()) {
        OfPerson person = (OfPerson) mention.meaning();
        if (officials.party(person).isEmpty()) {
          party(mention, reading.sentence()).ifPresent(party -> note(person, party, reading));
        }
      }
    }
  }

  private void note(OfPerson person, String party, SentenceReading reading) {
    Evidence evidence = evidences.inferred(reading, "party.at-home", Reasons.of("party.home"));
    officials.party(person, party, evidence);
  }

  private Optional<String> party(Mention mention, Annotated sentence) {
    OfPerson person = (OfPerson) mention.meaning();
    Optional<String> home = publisher.or(() -> officials.home().filter(meeting::contains));
    boolean isOfCounterpart = sentence.any("@counterpart", mention::covers);
    if (home.isEmpty() || person.role().isEmpty() || isOfCounterpart) {
      return Optional.empty();
    }
    // "deputy director for the United States" is no American; an ambassador here is a foreigner.
    boolean isForeign =
        sentence.any("@envoy", mention::covers)
            || sentence
                .all("@no-office-of")
                .filter(mention::covers)
                .anyMatch(office -> office.meaning().equals(new Meaning.OfClass(home.get())))
            || sentence
                .all("party")
                .filter(mention::covers)
                .anyMatch(p -> Parties.id(p).equals(home));
    return isForeign ? other(home.get()) : home;
  }

  private Optional<String> other(String home) {
    return meeting.size() == PAIR && meeting.contains(home)
        ? meeting.stream().filter(party -> !party.equals(home)).findFirst()
        : Optional.empty();
  }
}
