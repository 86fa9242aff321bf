package parley.join;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.join.Fixtures.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.document.DocumentReader;
import parley.document.Reading;
import parley.document.Source;
import parley.extract.DocumentFacts;
import parley.merge.Merged;
import parley.merge.Merger;

/** A meeting is one, whether a register reports it or a press release. */
final class RowMergeTest {
  private static final String RELEASE =
      """
      HAVANA, August 14, 2015 – U.S. Secretary of State John Kerry met with Cuban Foreign Minister \
      Bruno Rodríguez Parrilla in Havana on August 14, 2015. The two sides talked about trade.
      """;

  @Test
  void kerryInHavanaIsOneMeetingOfTwoSources() {
    Row trip = row(Fixtures.rows("travels", "travels"), "3601");
    Merger merger = new Merger(Fixtures.AUTHORITY);
    merger.add(read("release", RELEASE));
    merger.add(trip.told().orElseThrow().facts());
    Merged merged = merger.finish();
    assertEquals(
        List.of(
            "import:travels/3601 2015-08-14-cu-us-international-trade",
            "release 2015-08-14-cu-us-international-trade"),
        merged.reports().stream()
            .map(report -> report.document() + " " + report.meeting().key())
            .toList());
  }

  @Test
  void aTripOfAnotherDayIsAnotherMeeting() {
    Row trip = row(Fixtures.rows("travels", "travels"), "3601");
    Merger merger = new Merger(Fixtures.AUTHORITY);
    merger.add(read("release", RELEASE.replace("August 14", "September 28")));
    merger.add(trip.told().orElseThrow().facts());
    assertEquals(
        2, merger.finish().reports().stream().map(Merged.Report::meeting).distinct().count());
  }

  private static DocumentFacts read(String name, String text) {
    Source source = Source.of(name, name + ".txt", text.getBytes(UTF_8));
    return switch (new DocumentReader().read(source)) {
      case Reading.Refused refused -> throw new AssertionError(refused.toString());
      case Reading.Read read -> Fixtures.EXTRACTOR.extract(read.document());
    };
  }
}
