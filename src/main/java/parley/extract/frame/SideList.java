package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Reads lists of people of one side: from the first, or up to the last, all with nothing between
 * them that starts to tell something else.
 */
final class SideList {
  /** How many words of offices that are not known may stand between two people of a list. */
  private static final int GAP = 10;

  private static final int FEWEST_OF_ONE_SIDE = 3;

  private static final List<String> STOPS =
      List.of("side", "@led", "@lead", "@say", "@met", "@chaired", "@hold-past", "@third-person");

  private SideList() {}

  /** {@return the people whom the part {@code list} begins, or {@code until} ends} */
  static List<OfPerson> of(Match match, Annotated sentence) {
    Optional<String> side = match.part("side").flatMap(PartyIds::of);
    List<OfPerson> list = new ArrayList<>();
    match.part("list").ifPresent(first -> list.addAll(from(first, side, sentence)));
    match.part("until").ifPresent(last -> list.addAll(upTo(last, sentence)));
    return list;
  }

  /** {@return somebody with all who are joined behind} */
  static List<OfPerson> from(Mention first, Optional<String> side, Annotated sentence) {
    List<OfPerson> list = new ArrayList<>();
    int end = first.from();
    for (Mention next : sentence.list("person")) {
      // "and his counterpart in Oslo, Bo Lee": one of the other side.
      if (next.from() < first.from() || isCounterpart(next, sentence)) {
        continue;
      }
      OfPerson person = (OfPerson) next.meaning();
      boolean isOther =
          side.isPresent() && person.party().isPresent() && !person.party().equals(side);
      if (isOther
          || !isOpen(end, next.from(), sentence)
          || turns(end, next.from(), side, sentence)) {
        break;
      }
      list.add(person);
      end = next.to();
    }
    return list;
  }

  private static boolean isCounterpart(Mention person, Annotated sentence) {
    return sentence.any("@counterpart", person::covers);
  }

  /** "…, and for Chad, Ann Poe": the words turn to another party. */
  private static boolean turns(int from, int to, Optional<String> side, Annotated sentence) {
    return side.isPresent()
        && sentence
            .all("party")
            .filter(party -> from <= party.from() && party.to() <= to)
            .anyMatch(party -> !PartyIds.of(party).equals(side));
  }

  private static boolean isOpen(int from, int to, Annotated sentence) {
    return to - from <= GAP
        && STOPS.stream()
            .noneMatch(type -> sentence.any(type, stop -> from <= stop.from() && stop.to() <= to));
  }

  /** {@return somebody with all who are joined before} */
  static List<OfPerson> upTo(Mention last, Annotated sentence) {
    List<OfPerson> list = new ArrayList<>();
    Mention behind = last;
    list.add((OfPerson) last.meaning());
    for (Mention before : sentence.list("person").reversed()) {
      if (before.to() <= behind.from() && isJoined(before, behind, sentence)) {
        list.addFirst((OfPerson) before.meaning());
        behind = before;
      }
    }
    return list;
  }

  /** {@return the people of a sentence, those together between whom only such words stand} */
  static List<List<OfPerson>> joined(Annotated sentence) {
    List<List<OfPerson>> lists = new ArrayList<>();
    Optional<Mention> last = Optional.empty();
    for (Mention next : sentence.list("person")) {
      if (last.filter(before -> isJoined(before, next, sentence)).isEmpty()) {
        lists.add(new ArrayList<>());
      }
      lists.getLast().add((OfPerson) next.meaning());
      last = Optional.of(next);
    }
    return lists;
  }

  /** {@return whether nothing but words that join a list stand between two people} */
  static boolean isJoined(Mention one, Mention other, Annotated sentence) {
    int at = one.to();
    int start = at;
    while (at < other.from()) {
      int next = behind(at, at == start ? List.of("@actor-joint") : JOINING, sentence);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return at > start && at == other.from();
  }

  private static final List<String> JOINING = List.of("@actor-joint", "@determiner", "@honorific");

  private static int behind(int index, List<String> types, Annotated sentence) {
    return types.stream()
        .flatMap(type -> sentence.at(type, index).stream())
        .mapToInt(Mention::to)
        .max()
        .orElse(index);
  }

  /**
   * {@return the party of those in a list of whom the words say it, if it is one; two who are named
   * together may well be one of each side}
   */
  static Optional<String> party(List<OfPerson> people) {
    if (people.size() < FEWEST_OF_ONE_SIDE) {
      return Optional.empty();
    }
    List<String> parties =
        people.stream().flatMap(person -> person.party().stream()).distinct().toList();
    return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
  }
}
