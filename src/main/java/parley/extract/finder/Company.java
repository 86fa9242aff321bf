package parley.extract.finder;

import java.util.List;
import java.util.Optional;
import parley.authority.Leaders;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Who is named beside a leader whose name others may have too: somebody who acts for another state
 * shows that the leader is meant, as in "Hu Poe and Kenya's president, Ann Lee, met".
 */
final class Company {
  private static final List<String> OFFICES =
      List.of("@title", "@titles", "@title-modifier", "@counterpart", "@side-noun", "@government");

  private final Annotated sentence;
  private final Leaders leaders;

  Company(Annotated sentence, Leaders leaders) {
    this.sentence = sentence;
    this.leaders = leaders;
  }

  /** {@return those of some names that are vouched for by who else the sentence names} */
  List<Mention> vouched(List<Mention> doubtful) {
    return doubtful.stream().filter(name -> isVouched(name, doubtful)).toList();
  }

  private boolean isVouched(Mention name, List<Mention> doubtful) {
    Optional<String> own = party(name);
    return doubtful.stream().anyMatch(other -> isOther(party(other), own))
        || sentence.all("person").anyMatch(other -> isOther(party(other), own))
        || sentence
            .all("party")
            .anyMatch(other -> isOther(Meanings.party(other), own) && isActing(other));
  }

  private static boolean isOther(Optional<String> party, Optional<String> own) {
    return party.isPresent() && !party.equals(own);
  }

  /** "the Kenyan foreign minister", "Kenya's delegation". */
  private boolean isActing(Mention party) {
    Walk walk = new Walk(sentence);
    int next = walk.forward("@possessive", party.to());
    return OFFICES.stream().anyMatch(type -> walk.is(type, next));
  }

  private Optional<String> party(Mention person) {
    OfPerson named = (OfPerson) person.meaning();
    return named.party().or(() -> leaders.party(named.name()));
  }
}
