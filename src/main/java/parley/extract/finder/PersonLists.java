package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/** Marks lists of people who hold the same office, each for their own party or all for one. */
final class PersonLists {
  private static final int LONGEST_LIST = 8;
  private static final int LONGEST_ORIGIN = 5;

  private final Annotated sentence;
  private final NameReader names;
  private final Walk walk;
  private final People people;

  PersonLists(Annotated sentence, NameReader names, Walk walk, People people) {
    this.sentence = sentence;
    this.names = names;
    this.walk = walk;
    this.people = people;
  }

  /** Marks the rest of a list: "Senators Ann Poe of Ohio, Bo Lee (MN-6) and Cy Fox". */
  void markList(Role role, int firstEnd) {
    int end = isNextOrigin(role, firstEnd) ? firstEnd : behindOrigin(firstEnd);
    for (int i = 0; role.isPlural() && i < LONGEST_LIST; i++) {
      int next = walk.forwardAll("@honorific", walk.forward("@list-joint", end));
      int nextEnd = names.end(next);
      if (next == end || nextEnd == next) {
        break;
      }
      OfPerson one = people.person(next, nextEnd, role, "person.office-name");
      end = behindOrigin(nextEnd);
      OfPerson from = withOrigin(one, nextEnd);
      people.add(new Mention("person", next, from.equals(one) ? nextEnd : end, from));
    }
  }

  /**
   * "the ministers of Kenya, Ann Poe, of Chad, Bo Lee": what follows says for whom the next acts.
   */
  private boolean isNextOrigin(Role role, int end) {
    int comma = walk.forward("@comma", end);
    return role.party().isPresent()
        && comma > end
        && !sentence.at("@elided-title", end).isEmpty()
        && !sentence
            .at("party", walk.forward("@determiner", walk.forward("@list-origin", comma)))
            .isEmpty();
  }

  /** "the ministers Ann Poe of Kenya and Bo Lee of Chad": each acts for their own party. */
  OfPerson withOrigin(OfPerson person, int end) {
    int of = walk.forward("@list-origin", walk.forward("@comma", end));
    int at = walk.forward("@determiner", of);
    boolean isOrigin = of > end && person.party().isEmpty() && at < sentence.size();
    Optional<String> party =
        isOrigin
            ? partyAt(at)
                .flatMap(Meanings::party)
                .or(() -> sentence.at("place", at).stream().findFirst().flatMap(Meanings::country))
            : Optional.empty();
    return party.isPresent() ? People.of(person, party) : person;
  }

  /** {@return the word behind "of Ohio" or "(MN-6)"} */
  int behindOrigin(int end) {
    int of = walk.forward("@list-origin", walk.forward("@comma", end));
    int at = walk.forward("@determiner", of);
    if (of > end && (walk.is("place", at) || walk.is("party", at))) {
      return Math.max(walk.forward("place", at), walk.forward("party", at));
    }
    int open = walk.forward("@parenthesis", end);
    int close = open;
    while (open > end && close < Math.min(sentence.size(), open + LONGEST_ORIGIN)) {
      if (walk.is("@parenthesis", close)) {
        return close + 1;
      }
      close++;
    }
    return end;
  }

  /**
   * Marks people who each act for their own party, and says whether there are any: "the foreign
   * ministers of Kenya and Chad, Ann Poe and Moussa Faki".
   */
  boolean markPaired(Role role) {
    List<String> parties = new ArrayList<>();
    int at = parties(role, parties);
    int first = walk.forward("@colon", walk.forward("@apposition", at));
    List<Mention> found = names(role, first);
    if (found.size() < 2 || (found.size() != parties.size() && first == at)) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      Optional<String> party =
          parties.size() == 1 || found.size() == parties.size()
              ? Optional.of(parties.get(Math.min(i, parties.size() - 1)))
              : Optional.empty();
      Mention one = found.get(i);
      people.add(
          new Mention("person", one.from(), one.to(), People.of((OfPerson) one.meaning(), party)));
    }
    return true;
  }

  /** The holders of an office whose whole names stand in a row from a word on. */
  private List<Mention> names(Role role, int first) {
    List<Mention> found = new ArrayList<>();
    int next = first;
    while (found.size() < LONGEST_LIST) {
      int start = walk.forwardAll("@honorific", next);
      int end = names.end(start);
      if (names.parts(start, end) < 2) {
        break;
      }
      found.add(
          new Mention("person", next, end, people.person(start, end, role, "person.of-each")));
      next = walk.forward("@list-joint", end);
      if (next == end) {
        break;
      }
    }
    return found;
  }

  /** Gathers the parties whose office it is, and returns the word behind the last. */
  private int parties(Role role, List<String> parties) {
    role.party().ifPresent(parties::add);
    int before = walk.back("@list-joint", role.from());
    sentence
        .all("party")
        .filter(party -> before < role.from() && party.to() == before)
        .findFirst()
        .flatMap(Meanings::party)
        .ifPresent(parties::addFirst);
    int end = role.to();
    while (!parties.isEmpty()) {
      // "of Chile and of Peru"
      int joint = walk.forward("@list-joint", end);
      int of = joint > end ? walk.forward("@of", joint) : joint;
      int next = walk.forward("@determiner", of);
      // "Chile and Peru, Santiago Poe and Ana Lee": what begins a name is no party.
      Optional<Mention> party =
          next > end ? partyAt(next).filter(p -> names.end(next) <= p.to()) : Optional.empty();
      if (party.isEmpty()) {
        break;
      }
      Meanings.party(party.get()).ifPresent(parties::add);
      end = party.get().to();
    }
    return end;
  }

  private Optional<Mention> partyAt(int index) {
    return index < sentence.size()
        ? sentence.at("party", index).stream().findFirst()
        : Optional.empty();
  }
}
