package parley.merge.meeting;

import java.util.List;

/**
 * All reports of one real meeting.
 *
 * @param reports one or more, sorted
 * @param joins why each report but one was taken in, in the order in which that was decided
 */
public record MeetingCluster(List<MeetingReport> reports, List<Join> joins) {

  /** Keeps copies of the lists. */
  public MeetingCluster {
    reports = List.copyOf(reports);
    joins = List.copyOf(joins);
  }

  /**
   * A report taken in.
   *
   * @param report the report
   * @param reason why, in a sentence
   */
  public record Join(MeetingReport report, String reason) {}
}
