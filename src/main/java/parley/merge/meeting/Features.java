package parley.merge.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import parley.extract.Value.Mode;
import parley.extract.Value.Status;
import parley.merge.meeting.Period.Precision;
import parley.merge.name.PersonName;

/**
 * What a document says of a meeting that tells meetings apart. Empty where it says nothing.
 *
 * @param parties ids of the parties
 * @param periods when, one or more if the document contradicts itself; most precise first
 * @param places keys of places
 * @param series for each series its words, see {@link parley.merge.name.ContentWords}
 * @param ordinals which round
 * @param topics ids of topics
 * @param statuses how far it has come
 * @param modes its form
 * @param people who took part, by id of the party
 */
public record Features(
    SortedSet<String> parties,
    List<Period> periods,
    SortedSet<String> places,
    List<Set<String>> series,
    SortedSet<Integer> ordinals,
    SortedSet<String> topics,
    SortedSet<Status> statuses,
    SortedSet<Mode> modes,
    SortedMap<String, List<Person>> people) {

  /**
   * Somebody who took part.
   *
   * @param name how the document names the person
   * @param head whether as leader of a delegation
   */
  public record Person(PersonName name, boolean head) {}

  /** {@return who took part for a party} */
  List<Person> people(String party) {
    return people.getOrDefault(party, List.of());
  }

  /** {@return whether both sides are known} */
  boolean hasBothSides() {
    return parties.size() > 1;
  }

  /** {@return the rank of the best date, 0 for days; beyond all ranks if no date is known} */
  int vagueness() {
    return periods.isEmpty()
        ? Precision.values().length
        : periods.getFirst().precision().vagueness();
  }

  /** {@return how many kinds of things are known of it} */
  int richness() {
    return sign(series) + sign(places) + sign(ordinals) + sign(topics) + (people.isEmpty() ? 0 : 1);
  }

  private static int sign(Collection<?> values) {
    return values.isEmpty() ? 0 : 1;
  }
}
