package parley.extract.finder;

import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Gives people the party that stands behind a comma: "Foreign Minister Ann Poe, of Kenya, said".
 * The words may say as much of the side that somebody leads, so they stay outside the mention.
 */
final class PersonOrigins {
  private static final List<String> SIGNS = List.of("@list-origin", "@parenthesis");

  private final Annotated sentence;
  private final Walk walk;

  PersonOrigins(Annotated sentence) {
    this.sentence = sentence;
    this.walk = new Walk(sentence);
  }

  /** Adds them; people must have been marked before. */
  void add() {
    if (sentence.hasAny(SIGNS) && sentence.has("party")) {
      sentence.list("person").forEach(this::add);
    }
  }

  private void add(Mention mention) {
    OfPerson person = (OfPerson) mention.meaning();
    Optional<String> party =
        person.role().isEmpty() || person.party().isPresent()
            ? Optional.empty()
            : party(mention.to()).or(() -> inParenthesis(mention.to()));
    if (party.isPresent()) {
      sentence.removeIf(mention::equals);
      sentence.add(new Mention("person", mention.from(), mention.to(), People.of(person, party)));
    }
  }

  /** "Ann Poe (Kenya)" */
  private Optional<String> inParenthesis(int end) {
    int open = walk.forward("@parenthesis", end);
    if (open == end || !walk.is("party", open)) {
      return Optional.empty();
    }
    Mention party = sentence.at("party", open).getFirst();
    return walk.is("@parenthesis", party.to()) ? Meanings.party(party) : Optional.empty();
  }

  /** Only what a comma, a joint or the end closes: "Ann Poe, of Kenya's delegation". */
  private Optional<String> party(int end) {
    int comma = walk.forward("@comma", end);
    int of = walk.forward("@list-origin", comma);
    int at = walk.forward("@determiner", of);
    if (comma == end || of == comma || !walk.is("party", at)) {
      return Optional.empty();
    }
    Mention party = sentence.at("party", at).getFirst();
    boolean isClosed =
        party.to() >= sentence.size()
            || walk.is("@list-joint", party.to())
            || !Character.isLetterOrDigit(sentence.words().get(party.to()).codePointAt(0));
    return isClosed && !walk.is("@possessive", party.to()) && !Meanings.isAdjective(party)
        ? Meanings.party(party)
        : Optional.empty();
  }
}
