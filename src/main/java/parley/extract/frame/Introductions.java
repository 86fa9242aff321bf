package parley.extract.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.authority.Leaders;
import parley.authority.Words;
import parley.extract.Evidence;
import parley.extract.finder.DocumentMentions.AnnotatedItem;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Makes the people of a document known before its meetings are read: what it says of each, and for
 * whom leaders and its author act where no words say it.
 */
final class Introductions {
  private static final int PAIR = 2;

  private final Leaders leaders;
  private final Officials officials;
  private final Evidences evidences;

  /** Ids of the parties that the document names. */
  private final Set<String> named = new HashSet<>();

  Introductions(Leaders leaders, DocumentContext context) {
    this.leaders = leaders;
    this.officials = context.officials();
    this.evidences = context.evidences();
  }

  /**
   * Reads a document.
   *
   * @param items all that it says
   * @param readings the sentences of each item that were read
   */
  void read(List<AnnotatedItem> items, List<List<SentenceReading>> readings) {
    List<SentenceReading> sentences = readings.stream().flatMap(List::stream).toList();
    officials.know(
        sentences.stream()
            .flatMap(reading -> reading.sentence().all("person"))
            .map(mention -> ((OfPerson) mention.meaning()).name())
            .toList());
    items.stream()
        .flatMap(AnnotatedItem::sentences)
        .flatMap(sentence -> sentence.all("party"))
        .flatMap(m -> PartyIds.of(m).stream())
        .forEach(named::add);
    sentences.forEach(
        reading -> reading.sentence().all("person").forEach(person -> meet(person, reading)));
  }

  private void meet(Mention mention, SentenceReading reading) {
    OfPerson person = (OfPerson) mention.meaning();
    boolean isAuthor = person.source().equals(Officials.AUTHOR);
    officials.add(
        person,
        isAuthor
            ? evidences.inferred(reading, Officials.AUTHOR, Reasons.of("person.author"))
            : evidences.stated(reading, person.source()));
    counterpart(mention, person, reading);
    if (person.party().isEmpty()) {
      boolean isLeader = reading.sentence().all("@leader-office").anyMatch(mention::covers);
      Optional<String> registered = register(person, isLeader);
      Evidence known = evidences.inferred(reading, "party.of-leader", Reasons.of("party.register"));
      registered.ifPresent(party -> officials.party(person, party, known));
      Evidence home = evidences.inferred(reading, "party.at-home", Reasons.of("party.home"));
      officials
          .publisher()
          .filter(party -> isAuthor && registered.isEmpty())
          .ifPresent(party -> officials.party(person, party, home));
    }
  }

  /** "Minister Ann Poe and her Kenyan counterpart": an office like hers, if one is named. */
  private void counterpart(Mention mention, OfPerson person, SentenceReading reading) {
    Annotated sentence = reading.sentence();
    if (!person.role().isEmpty() || !sentence.any("@counterpart", mention::covers)) {
      return;
    }
    sentence
        .all("@one-counterpart")
        .filter(mention::covers)
        .findFirst()
        .map(word -> String.join(" ", sentence.words().subList(word.from(), word.to())))
        .ifPresent(
            stated ->
                officials.relativeRole(
                    person, stated, evidences.stated(reading, "person.counterpart")));
    sentence
        .all("person")
        .filter(other -> other.to() <= mention.from())
        .reduce((one, other) -> other)
        .filter(other -> !role(other).isEmpty() && !isSame(other, person))
        .ifPresent(
            other ->
                officials.relativeRole(
                    person,
                    withoutParty(other, sentence),
                    evidences.inferred(
                        reading, "person.counterpart", Reasons.of("person.counterpart"))));
  }

  private static String role(Mention mention) {
    return ((OfPerson) mention.meaning()).role();
  }

  private static boolean isSame(Mention mention, OfPerson person) {
    return ((OfPerson) mention.meaning()).name().equals(person.name());
  }

  /** "Foreign Minister of Kenya" without the country, which is not that of the counterpart. */
  private static String withoutParty(Mention mention, Annotated sentence) {
    int end = mention.from() + Words.split(role(mention)).size();
    int to =
        sentence
            .all("party")
            .filter(party -> mention.from() < party.from() && party.to() == end)
            .mapToInt(Mention::from)
            .findFirst()
            .orElse(end);
    while (to < end && to > mention.from() + 1 && isJoint(to - 1, sentence)) {
      to--;
    }
    return to == end
        ? role(mention)
        : String.join(" ", sentence.words().subList(mention.from(), to));
  }

  private static boolean isJoint(int word, Annotated sentence) {
    return !sentence.at("@preposition", word).isEmpty()
        || !sentence.at("@determiner", word).isEmpty();
  }

  /**
   * "Senator Obama": a surname is enough beside an office, if the document names the party; beside
   * one that only leaders have it is enough alone, unless the document speaks of a pair of others.
   */
  private Optional<String> register(OfPerson person, boolean isLeader) {
    return leaders
        .party(person.name())
        .or(
            () ->
                Optional.of(person)
                    .filter(one -> !one.role().isEmpty() && !one.name().contains(" "))
                    .flatMap(one -> leaders.partyOfSurname(one.name()))
                    .filter(party -> named.contains(party) || (isLeader && named.size() < PAIR)));
  }
}
