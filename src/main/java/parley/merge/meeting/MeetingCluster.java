package parley.merge.meeting;

import java.util.List;
import parley.merge.log.Pair;

/**
 * All reports of one real meeting.
 *
 * @param reports one or more, sorted
 * @param pairs why each report but one was taken in, and what a report of it nearly became one
 *     with; in the order in which that was decided
 */
public record MeetingCluster(List<MeetingReport> reports, List<Pair> pairs) {

  /** Keeps copies of the lists. */
  public MeetingCluster {
    reports = List.copyOf(reports);
    pairs = List.copyOf(pairs);
  }
}
