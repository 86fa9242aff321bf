package parley.merge.official;

import java.util.List;
import parley.merge.log.Pair;

/**
 * All reports of one real person.
 *
 * @param reports one or more, sorted
 * @param pairs why each report but one was taken in, and what a report of the person nearly became
 *     one with; in the order in which that was decided
 */
public record OfficialCluster(List<OfficialReport> reports, List<Pair> pairs) {

  /** Keeps copies of the lists. */
  public OfficialCluster {
    reports = List.copyOf(reports);
    pairs = List.copyOf(pairs);
  }
}
