package parley.extract.frame;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** The two people of whom the text has spoken last, whom "the two" means later. */
final class PairSpokenOf {
  /** How many words may stand between "the two" and the verb. */
  private static final int REACH = 6;

  private final Officials officials;
  private List<Mention> pair = List.of();

  PairSpokenOf(Officials officials) {
    this.officials = officials;
  }

  /** Notes of which two who act for different parties a sentence speaks. */
  void remember(SentenceReading reading) {
    List<Mention> people =
        reading.sentence().all("person").sorted(Comparator.comparingInt(Mention::from)).toList();
    if (people.isEmpty()) {
      return;
    }
    Map<String, Mention> sides = new LinkedHashMap<>();
    // Behind the heads of two sides "they" are the sides.
    if (reading.sentence().lacks("side")) {
      people.forEach(person -> party(person).ifPresent(id -> sides.putIfAbsent(id, person)));
    }
    if (sides.size() == 1 && isOneOfTwo(people)) {
      pair = people;
    } else if (sides.size() != 1) {
      pair = sides.size() == 2 ? List.copyOf(sides.values()) : List.of();
    }
  }

  /** Whether a sentence names two people, of whom nothing says yet for whom one of them acts. */
  private boolean isOneOfTwo(List<Mention> people) {
    return people.size() == 2 && people.stream().filter(who -> party(who).isPresent()).count() == 1;
  }

  private Optional<String> party(Mention person) {
    return officials.party((Meaning.OfPerson) person.meaning());
  }

  /** {@return those for whom words before a verb stand, as if they were named there} */
  List<Mention> takenUp(Mention verb, Telling telling) {
    Annotated sentence = telling.reading().sentence();
    return sentence
        .all("@pair-taken-up")
        .filter(telling::covers)
        .filter(word -> word.to() <= verb.from() && verb.from() - word.to() <= REACH)
        .filter(word -> !isOfSides(word, sentence))
        .limit(1)
        .filter(word -> pair.stream().allMatch(person -> isMeant(word, person)))
        .flatMap(word -> pair.stream().map(person -> standIn(word, person)))
        .toList();
  }

  private static Mention standIn(Mention word, Mention person) {
    return new Mention("person", word.from(), word.to(), person.meaning());
  }

  /** "The two delegations", "both countries" are no people. */
  private static boolean isOfSides(Mention word, Annotated sentence) {
    return !sentence.at("@side-noun", word.to()).isEmpty()
        || sentence.any("@both-parties", both -> both.overlaps(word) && both.to() > word.to());
  }

  /** "The two presidents" are those of whom the text said that they are. */
  private static boolean isMeant(Mention word, Mention person) {
    String office = ((Meaning.OfClass) word.meaning()).value();
    String role = ((Meaning.OfPerson) person.meaning()).role().toLowerCase(Locale.ROOT);
    return role.isEmpty() || role.contains(office);
  }
}
