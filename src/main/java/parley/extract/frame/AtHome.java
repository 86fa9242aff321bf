package parley.extract.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.authority.Words;
import parley.extract.Entity;
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
  private final Map<Meaning, Entity> holders = new HashMap<>();

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
    List<SentenceReading> readings = items.stream().flatMap(List::stream).toList();
    readings.forEach(this::gather);
    for (SentenceReading reading : readings) {
      for (Mention mention : reading.sentence().list("person")) {
        OfPerson person = (OfPerson) mention.meaning();
        if (officials.party(person).isEmpty()) {
          party(mention, reading.sentence()).ifPresent(party -> note(person, party, reading));
        }
      }
    }
  }

  /** Gathers who is known to hold an office at home of which there is but one. */
  private void gather(SentenceReading reading) {
    for (Mention mention : reading.sentence().list("person")) {
      OfPerson person = (OfPerson) mention.meaning();
      if (home().isPresent() && officials.party(person).equals(home())) {
        kind(mention, reading.sentence())
            .ifPresent(kind -> holders.putIfAbsent(kind, officials.entity(person)));
      }
    }
  }

  /** {@return the kind of an office, if its words are all; "deputy president" is another} */
  private static Optional<Meaning> kind(Mention person, Annotated sentence) {
    int words = Words.split(((OfPerson) person.meaning()).role()).size();
    return sentence
        .all("@office-kind")
        .filter(kind -> person.covers(kind) && kind.to() - kind.from() == words)
        .findFirst()
        .map(Mention::meaning);
  }

  /** "President Poe" of a text whose own country's president is another. */
  private boolean isHeldByOther(Mention person, Annotated sentence) {
    Entity entity = officials.entity((OfPerson) person.meaning());
    return kind(person, sentence)
        .flatMap(kind -> Optional.ofNullable(holders.get(kind)))
        .filter(holder -> !holder.equals(entity))
        .isPresent();
  }

  private Optional<String> home() {
    return publisher.or(() -> officials.home().filter(meeting::contains));
  }

  private void note(OfPerson person, String party, SentenceReading reading) {
    boolean isHome = home().equals(Optional.of(party));
    Evidence evidence =
        evidences.inferred(
            reading, "party.at-home", Reasons.of(isHome ? "party.home" : "party.guest"));
    officials.party(person, party, evidence);
  }

  private Optional<String> party(Mention mention, Annotated sentence) {
    OfPerson person = (OfPerson) mention.meaning();
    Optional<String> home = home();
    boolean isOfCounterpart = sentence.any("@counterpart", mention::covers);
    if (home.isEmpty() || person.role().isEmpty() || isOfCounterpart) {
      return Optional.empty();
    }
    // "deputy director for the United States" is no American; an ambassador here is a foreigner.
    boolean isForeign =
        sentence.any("@envoy", mention::covers)
            || isHeldByOther(mention, sentence)
            || sentence
                .all("@no-office-of")
                .filter(mention::covers)
                .anyMatch(office -> office.meaning().equals(new Meaning.OfClass(home.get())))
            || sentence
                .all("party")
                .filter(mention::covers)
                .anyMatch(p -> PartyIds.of(p).equals(home));
    return isForeign ? other(home.get()) : home;
  }

  private Optional<String> other(String home) {
    return meeting.size() == PAIR && meeting.contains(home)
        ? meeting.stream().filter(party -> !party.equals(home)).findFirst()
        : Optional.empty();
  }
}
