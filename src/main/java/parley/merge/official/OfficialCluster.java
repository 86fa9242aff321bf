package parley.merge.official;

import java.util.List;

/**
 * All reports of one real person.
 *
 * @param reports one or more, sorted
 * @param joins why each report but one was taken in, in the order in which that was decided
 */
public record OfficialCluster(List<OfficialReport> reports, List<Join> joins) {

  /** Keeps copies of the lists. */
  public OfficialCluster {
    reports = List.copyOf(reports);
    joins = List.copyOf(joins);
  }

  /**
   * A report taken in.
   *
   * @param report the report
   * @param reason why, in a sentence
   */
  public record Join(OfficialReport report, String reason) {}
}
