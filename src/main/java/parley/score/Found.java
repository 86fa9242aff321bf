package parley.score;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import parley.extract.PartialDate;
import parley.extract.Value.Status;
import parley.extract.Value.When;

/**
 * What was found in one document, as far as gold can judge it.
 *
 * @param meetings in the order of their keys
 * @param officials in the order of their keys
 */
record Found(List<Meeting> meetings, List<Official> officials) {

  /**
   * A meeting found.
   *
   * @param key its key
   * @param status how far it has come
   * @param when its time
   * @param place key of its place
   * @param parties ids
   * @param series its name
   * @param ordinal number of the round
   * @param sides delegations
   * @param topics ids
   */
  record Meeting(
      String key,
      Optional<Status> status,
      Optional<When> when,
      Optional<Named> place,
      SortedSet<String> parties,
      Optional<String> series,
      Optional<Integer> ordinal,
      List<Side> sides,
      SortedSet<String> topics) {

    /** {@return the first day as far as known; empty without a year} */
    Optional<String> start() {
      return when.filter(time -> time.start().isAnchored()).map(time -> time.start().edtf());
    }

    /** {@return the last day as far as known; empty without a year} */
    Optional<String> end() {
      return when.flatMap(When::last).filter(PartialDate::isAnchored).map(PartialDate::edtf);
    }
  }

  /**
   * A delegation found.
   *
   * @param party id of the party, or what stands for it in the key
   * @param heads leaders
   * @param members others
   * @param organizations organs
   */
  record Side(
      String party, List<Official> heads, List<Official> members, List<Named> organizations) {}

  /**
   * Something with a key and the name under which the document knows it.
   *
   * @param key its key
   * @param name its name as written; made from the key if the document does not name it
   */
  record Named(String key, String name) {}

  /**
   * An official found.
   *
   * @param key its key
   * @param names all names, the preferred one first, never empty
   * @param roles as stated
   * @param party id of the party, if known
   */
  record Official(String key, List<String> names, List<String> roles, Optional<String> party) {

    String name() {
      return names.getFirst();
    }
  }
}
