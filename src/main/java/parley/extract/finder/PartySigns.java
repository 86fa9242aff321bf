package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/** Marks people beside whose name stands the party for which they act. */
final class PartySigns {
  private static final int LONGEST_BARE_NAME = 4;

  private final Annotated sentence;
  private final NameReader names;
  private final PersonMarker marker;
  private final Walk walk;

  PartySigns(Annotated sentence, NameReader names, PersonMarker marker) {
    this.sentence = sentence;
    this.names = names;
    this.marker = marker;
    this.walk = new Walk(sentence);
  }

  /**
   * Adds those with a party beside each name: "the co-chairs, Ann Poe of Kenya and Bo Lee of Chad";
   * where they are said to meet, they need not stand together: "Kenya's Ann Poe met Chad's Bo Lee".
   */
  void annotate() {
    if (sentence.lacks("party")) {
      return;
    }
    List<List<Mention>> lists = lists();
    Stream<Mention> named =
        Stream.concat(sentence.all("person"), lists.stream().flatMap(List::stream));
    boolean isMeeting =
        sentence.hasAny(PersonSigns.MEETING)
            && named.flatMap(person -> party(person).stream()).distinct().count() > 1;
    // "President Ana Roe and Chad's Bo Lee talked"
    boolean isBeside = sentence.has("person") && sentence.hasAny(PersonSigns.MEETING);
    lists.stream()
        .filter(list -> isMeeting || list.size() > 1 || (isBeside && isOwned(list.getFirst())))
        .flatMap(List::stream)
        .forEach(marker::add);
  }

  /** Those with a party beside the name, each with those who stand together. */
  private List<List<Mention>> lists() {
    List<List<Mention>> lists = new ArrayList<>();
    int free = -1;
    int at = 0;
    while (at < sentence.size()) {
      int from = at;
      Optional<Mention> person = ofParty(at).or(() -> ownedByParty(from));
      if (person.isPresent()) {
        if (lists.isEmpty() || free != at) {
          lists.add(new ArrayList<>());
        }
        lists.getLast().add(person.get());
        int to = person.get().to();
        at = walk.forward("@list-joint", to);
        free = at > to ? at : -1;
      } else {
        at++;
      }
    }
    return lists;
  }

  private boolean isOwned(Mention person) {
    return walk.forward("party", person.from()) > person.from();
  }

  private static Optional<String> party(Mention person) {
    return ((OfPerson) person.meaning()).party();
  }

  /** "Kenya's Ann Poe and Chad's Bo Lee". */
  private Optional<Mention> ownedByParty(int from) {
    int owner = walk.forward("party", from);
    int name = walk.forward("@possessive", owner);
    int start = walk.forwardAll("@honorific", name);
    int end = names.end(start);
    boolean isWhole = names.parts(start, end) >= 2 && end - start <= LONGEST_BARE_NAME;
    if (owner == from || name == owner || !isWhole) {
      return Optional.empty();
    }
    Optional<String> party = Meanings.party(sentence.at("party", from).getFirst());
    return Optional.of(new Mention("person", from, end, ofParty(start, end, party)));
  }

  private Meaning ofParty(int from, int to, Optional<String> party) {
    return new OfPerson(marker.text(from, to), "", party, List.of(), "person.of-party");
  }

  private Optional<Mention> ofParty(int from) {
    int start = walk.forwardAll("@honorific", from);
    int end = names.end(start);
    // "Ann Poe (Chad)", "Ann Poe, for Chad"
    int comma = walk.forward("@comma", end);
    int belongs = walk.forward("@belongs-to", comma);
    // "Boa Vista, Brazil" is a town.
    int joint = Math.max(belongs > comma ? belongs : end, walk.forward("@parenthesis", end));
    int of = walk.forward("@determiner", joint);
    if (names.parts(start, end) < 2 || of == end || !walk.is("party", of)) {
      return Optional.empty();
    }
    Mention party = sentence.at("party", of).getFirst();
    Meaning person = ofParty(start, end, Meanings.party(party));
    int to = walk.is("@parenthesis", end) ? walk.forward("@parenthesis", party.to()) : party.to();
    return Optional.of(new Mention("person", from, to, person));
  }
}
