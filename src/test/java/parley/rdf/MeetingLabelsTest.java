package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;
import parley.merge.Belief;

/** Labels say in English who met, about what, where and when, without what is unknown. */
final class MeetingLabelsTest {
  private static final Entity MEETING = new Entity(Kind.MEETING, "m");

  private final List<Belief> beliefs = new ArrayList<>();

  @Test
  void seriesPlaceAndDateFollowTheParties() {
    parties("us", "cu");
    refer(Slot.MEETING_PLACE, Kind.PLACE, "us/washington");
    refer(Slot.MEETING_SERIES, Kind.SERIES, "cu-us-human-rights-dialogue");
    refer(Slot.MEETING_TOPIC, Kind.TOPIC, "migration");
    believe(Slot.MEETING_WHEN, Example.when(2015, 3, 31));
    Entity series = new Entity(Kind.SERIES, "cu-us-human-rights-dialogue");
    Value name = new Value.Text("human rights dialogue", "en");

    assertEquals(
        "Cuba – United States: human rights dialogue, Washington, 31 March 2015",
        label(List.of(new Belief(series, Slot.SERIES_NAME, name))));
  }

  @Test
  void topicsStandInForTheSeries() {
    parties("cu", "us");
    refer(Slot.MEETING_TOPIC, Kind.TOPIC, "human-rights");
    refer(Slot.MEETING_TOPIC, Kind.TOPIC, "migration");
    refer(Slot.MEETING_TOPIC, Kind.TOPIC, "racial-discrimination");
    believe(Slot.MEETING_MODE, Value.Mode.TALKS);

    assertEquals("Cuba – United States: talks on human rights, migration", label(List.of()));
  }

  @Test
  void modeStandsInForTheTopic() {
    parties("cu", "us");
    believe(Slot.MEETING_MODE, Value.Mode.VISIT);
    refer(Slot.MEETING_PLACE, Kind.PLACE, "us/house-of-nobody");

    assertEquals("Cuba – United States: visit, house of nobody", label(List.of()));
  }

  @Test
  void nothingKnownIsAMeeting() {
    assertEquals("meeting", label(List.of()));
  }

  @Test
  void manyPartiesAreCounted() {
    parties("ar", "br", "cl", "cu", "mx", "us");

    assertEquals("Argentina – Brazil – Chile – Cuba and 2 others: meeting", label(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-3-31 | 2015-3-31 | 31 March 2015",
        "2018-1-22 | 2018-1-23 | 22–23 January 2018",
        "2018-1-30 | 2018-2-2 | 30 January – 2 February 2018",
        "2017-12-30 | 2018-1-2 | 30 December 2017 – 2 January 2018",
        "2015-3-0 | 2015-3-0 | March 2015",
        "2015-3-0 | 2015-4-0 | March – April 2015",
        "2015-0-0 | 2015-0-0 | 2015",
        "2015-0-0 | 2016-0-0 | 2015 – 2016",
        "0-10-14 | 0-10-14 | 14 October",
        "0-10-0 | 0-10-0 | October",
        "0-0-18 | 0-0-18 | day 18 of an unnamed month",
        "0-0-18 | 0-0-19 | days 18–19 of an unnamed month",
        "0-10-14 | 0-10-15 | 14–15 October",
        "2015-3-0 | 2015-3-31 | March – 31 March 2015",
        "2015-3-30 | 2015-3-0 | 30 March – March 2015",
        "0987-1-2 | 0987-1-2 | 2 January 987",
      })
  void datesAreAsPreciseAsTheyAreKnown(String start, String end, String words) {
    Value.When when = new Value.When(date(start), date(end));
    assertEquals(words, new DateWords(new Words("en")).of(when));
  }

  private static PartialDate date(String text) {
    String[] parts = text.split("-", -1);
    return new PartialDate(part(parts[0]), part(parts[1]), part(parts[2]));
  }

  private static OptionalInt part(String digits) {
    int number = Integer.parseInt(digits);
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private void parties(String... ids) {
    for (String id : ids) {
      refer(Slot.MEETING_PARTY, Kind.PARTY, id);
    }
  }

  private void refer(Slot slot, Kind kind, String key) {
    believe(slot, new Value.Reference(new Entity(kind, key)));
  }

  private void believe(Slot slot, Value value) {
    beliefs.add(new Belief(MEETING, slot, value));
  }

  private String label(List<Belief> names) {
    return new MeetingLabels(new Names(Authority.packaged(), names)).of(beliefs);
  }
}
