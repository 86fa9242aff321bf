package parley.store.query;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.query.ResultSet;

/** Finds the entities whose IRIs look most like what somebody typed. */
public final class NearestNames {
  private static final int LETTERS = 3;
  private static final String ENTITIES =
      """
      PREFIX par: <https://w3id.org/parley/ns#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX schema: <https://schema.org/>
      SELECT DISTINCT ?entity
      WHERE {
        VALUES ?class { par:Meeting par:Delegation par:Official par:Series par:Party par:Topic
          org:Organization schema:Place }
        ?entity a ?class
      }
      """;

  private NearestNames() {}

  private record Near(String name, double likeness) {
    static final Comparator<Near> LEAST_FIRST =
        Comparator.comparingDouble(Near::likeness)
            .thenComparing(Near::name, Comparator.reverseOrder());
  }

  /**
   * {@return the entities that share most groups of three letters with a name, the most alike
   * first; none that shares nothing}
   *
   * @param runner asks the store
   * @param typed what somebody took for an IRI, or for its end
   * @param base IRIs that begin so are shown without it
   * @param most how many to name
   */
  public static List<String> of(QueryRunner runner, String typed, String base, int most) {
    Set<String> wanted = groups(relative(typed, base));
    return runner.select(
        NamedQuery.parse("entities", ENTITIES).bind(Map.of(), base),
        entities -> nearest(entities, wanted, base, most));
  }

  private static List<String> nearest(
      ResultSet entities, Set<String> wanted, String base, int most) {
    PriorityQueue<Near> best = new PriorityQueue<>(Near.LEAST_FIRST);
    while (entities.hasNext()) {
      String name = relative(entities.next().getResource("entity").toString(), base);
      double likeness = likeness(wanted, groups(name));
      if (likeness > 0) {
        best.add(new Near(name, likeness));
      }
      if (best.size() > most) {
        best.remove();
      }
    }
    return best.stream().sorted(Near.LEAST_FIRST.reversed()).map(Near::name).toList();
  }

  private static String relative(String iri, String base) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** Dice's coefficient: twice what is shared over all that there is. */
  private static double likeness(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / Math.max(1, one.size() + other.size());
  }

  private static Set<String> groups(String name) {
    Set<String> groups = new HashSet<>();
    for (int i = 0; i + LETTERS <= name.length(); i++) {
      groups.add(name.substring(i, i + LETTERS));
    }
    return groups;
  }
}
