package parley.merge;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.meeting.MeetingCluster;
import parley.merge.meeting.MeetingReport;

/**
 * A real meeting on the way to its key.
 *
 * @param cluster its reports
 * @param claims what they claim, under the keys of their documents
 * @param parties ids of all parties that they name
 */
record RealMeeting(MeetingCluster cluster, Claims claims, SortedSet<String> parties) {
  /** More parties than these are not spelt out in keys. */
  private static final int MOST_PARTIES_IN_KEY = 5;

  private static final String MANY_PARTIES = "multilateral";

  static RealMeeting of(MeetingCluster cluster, Function<MeetingReport, Claims> claimsOf) {
    Claims claims = new Claims();
    SortedSet<String> parties = new TreeSet<>();
    for (MeetingReport report : cluster.reports()) {
      parties.addAll(report.features().parties());
      Claims own = claimsOf.apply(report);
      own.slots().forEach(slot -> own.of(slot).forEach(claims::add));
    }
    return new RealMeeting(cluster, claims, parties);
  }

  /** {@return the meeting under the key of a document that reports it} */
  static Entity entity(MeetingReport report) {
    return new Entity(Kind.MEETING, report.key());
  }

  /** {@return the parties as they stand in keys; empty if none is known} */
  String partiesInKey() {
    return parties.size() > MOST_PARTIES_IN_KEY ? MANY_PARTIES : String.join("-", parties);
  }

  /** {@return what certainly tells it from every other meeting} */
  String content() {
    List<String> reports = cluster.reports().stream().map(MeetingReport::toString).toList();
    return String.join("\n", reports);
  }
}
