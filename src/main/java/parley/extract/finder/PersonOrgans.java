package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfOrgan;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Gives people the organs that stand within or right behind their names: "Assistant Secretary Ann
 * Poe of the Bureau of Trade". Of a part of an organ named with the whole, only the whole counts.
 */
final class PersonOrgans {
  private final Annotated sentence;
  private final Walk walk;

  PersonOrgans(Annotated sentence) {
    this.sentence = sentence;
    this.walk = new Walk(sentence);
  }

  /** Adds them; people and organs must have been marked before. */
  void add() {
    if (sentence.has("organ")) {
      sentence.list("person").forEach(this::add);
    }
  }

  private void add(Mention mention) {
    if (!(mention.meaning() instanceof OfPerson person)) {
      return;
    }
    Optional<Mention> behind = behind(mention.to(), !person.role().isEmpty());
    List<OfOrgan> organs = new ArrayList<>();
    sentence
        .all("organ")
        .filter(organ -> mention.covers(organ) || behind.filter(organ::equals).isPresent())
        .filter(organ -> !isPartOfNext(organ))
        .forEach(organ -> organs.add((OfOrgan) organ.meaning()));
    if (behind.isPresent() || !organs.equals(person.organs())) {
      Optional<String> party =
          person
              .party()
              .or(() -> organs.stream().flatMap(organ -> organ.party().stream()).findFirst());
      sentence.removeIf(mention::equals);
      sentence.add(
          new Mention(
              "person",
              mention.from(),
              behind.map(Mention::to).orElse(mention.to()),
              new OfPerson(person.name(), person.role(), party, organs, person.source())));
    }
  }

  /** Who has an office works there, but "met Minister Ann Poe at the Ministry" says where. */
  private Optional<Mention> behind(int end, boolean hasOffice) {
    if (hasOffice && walk.is("@office-at", end)) {
      return Optional.empty();
    }
    int joint = walk.forward("@office-of-organ", end);
    int owner = walk.forward("party", walk.forward("@determiner", joint));
    int at = walk.forward("@possessive", owner);
    return joint == end || at >= sentence.size()
        ? Optional.empty()
        : sentence.at("organ", at).stream().findFirst();
  }

  /** "Division of Trade of the Ministry": whoever works there works for the Ministry. */
  private boolean isPartOfNext(Mention organ) {
    boolean isPart =
        organ.meaning() instanceof OfOrgan known
            && !known.organ().isListed()
            && sentence.any("@organ-part", organ::covers);
    int joint = walk.forward("@office-of-organ", organ.to());
    int at = walk.forward("party", walk.forward("@determiner", joint));
    return isPart && joint > organ.to() && walk.is("organ", walk.forward("@possessive", at));
  }
}
