package parley.merge.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import parley.authority.Authority;
import parley.merge.Told;
import parley.merge.Told.MeetingTold;

/** What holds for the reports of one meeting, whatever is reported. */
final class MeetingClustersTest {
  private static final List<String> DATES =
      List.of("2015-03-31", "2015-03-30/2015-03-31", "2015-03", "2015", "2015-04-02", "XXXX-03-31");

  private final Authority authority = Authority.packaged();

  @Property(tries = 150)
  void noTwoReportsOfOneMeetingContradictEachOther(@ForAll("reports") List<MeetingReport> reports) {
    Respects respects = new Respects(authority);
    for (MeetingCluster cluster : MeetingClusters.of(reports, authority)) {
      for (MeetingReport one : cluster.reports()) {
        for (MeetingReport other : cluster.reports()) {
          boolean contradict =
              new MeetingComparison(one.features(), other.features(), respects, false)
                  .contradicts();
          assertFalse(contradict, () -> one + " and " + other);
        }
      }
    }
  }

  @Property(tries = 50)
  void everyReportIsOfOneMeetingAndEachButTheFirstHasAReason(
      @ForAll("reports") List<MeetingReport> reports) {
    List<MeetingCluster> clusters = MeetingClusters.of(reports, authority);
    assertEquals(
        reports.stream().sorted().toList(),
        clusters.stream().flatMap(cluster -> cluster.reports().stream()).sorted().toList());
    clusters.forEach(
        cluster ->
            assertEquals(
                cluster.reports().size() - 1,
                cluster.pairs().stream().filter(pair -> pair.verdict().isOne()).count()));
  }

  @Provide
  Arbitrary<List<MeetingReport>> reports() {
    return Arbitraries.integers()
        .between(0, 99)
        .list()
        .ofSize(6)
        .list()
        .ofMaxSize(12)
        .map(MeetingClustersTest::reports);
  }

  private static List<MeetingReport> reports(List<List<Integer>> choices) {
    List<MeetingReport> reports = new ArrayList<>();
    for (List<Integer> choice : choices) {
      MeetingTold meeting = Told.by("doc-" + reports.size()).meeting("m1", "cu", "us");
      meeting.on(DATES.get(choice.get(0) % DATES.size()));
      if (choice.get(1) % 3 > 0) {
        meeting.in(choice.get(1) % 3 == 1 ? "cu/havana" : "us/washington");
      }
      if (choice.get(2) % 3 > 0) {
        meeting.series(choice.get(2) % 3 == 1 ? "human-rights-dialogue" : "migration-talks");
      }
      if (choice.get(3) % 3 > 0) {
        meeting.round(choice.get(3) % 3);
      }
      if (choice.get(4) % 3 > 0) {
        meeting.about(choice.get(4) % 3 == 1 ? "human-rights" : "trade");
      }
      reports.addAll(MeetingReader.read(meeting.end().facts()));
    }
    return reports;
  }
}
