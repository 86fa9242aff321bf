package parley.store.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The calendar, read by biweekly. */
final class CalendarExportTest {
  private static final String TEXT = Exports.text(ExportFormat.ICS, Exports.TRICKY);
  private static final ICalendar CALENDAR = Biweekly.parse(TEXT).first();

  @Test
  void aCalendarIsSound() {
    assertEquals("", CALENDAR.validate(ICalVersion.V2_0).toString());
    assertEquals(
        "",
        Biweekly.parse(Exports.text(ExportFormat.ICS, Exports.SAMPLE))
            .first()
            .validate(ICalVersion.V2_0)
            .toString());
  }

  @Test
  void meetingsWithAFullDayAreEvents() {
    assertEquals(
        List.of("by-phone", "called-off", "proposed", "visit"), List.copyOf(events().keySet()));
  }

  @Test
  void anEventIsAllDayAndEndsBeforeTheDayAfterTheLast() {
    assertEquals("2019-12-31 2020-01-03", days("visit"));
    assertEquals("2022-02-03 2022-02-04", days("by-phone"));
    assertEquals("2022-02-02 2022-02-03", days("proposed"));
    assertFalse(event("visit").getDateStart().getValue().hasTime());
  }

  @Test
  void statusIsWhatBecameOfTheMeeting() {
    assertTrue(event("visit").getStatus().isConfirmed());
    assertTrue(event("proposed").getStatus().isTentative());
    assertTrue(event("called-off").getStatus().isCancelled());
  }

  @Test
  void textIsWhatItWas() {
    VEvent visit = event("visit");

    assertEquals(
        "Visit; \"state\", one \\ two\nthree " + "🕊".repeat(20), visit.getSummary().getValue());
    assertEquals("Paris", visit.getLocation().getValue());
    assertEquals(List.of("death penalty"), visit.getCategories().getFirst().getValues());
    assertEquals(2.3488, visit.getGeo().getLongitude());
    assertTrue(visit.getDescription().getValue().startsWith("They met in Paris.\n"));
  }

  @Test
  void theStampIsTheDayOfTheLastDocument() {
    assertTrue(TEXT.contains("DTSTAMP:20200103T000000Z\r\n"), TEXT);
    assertTrue(TEXT.contains("DTSTAMP:20220203T000000Z\r\n"), TEXT);
  }

  @Test
  void noLineIsLongerThan75OctetsAndEachEndsAsItShould() {
    for (String line : TEXT.split("\r\n", -1)) {
      assertTrue(line.getBytes(UTF_8).length <= 75, line);
      assertFalse(line.contains("\n"), line);
    }
    assertTrue(TEXT.endsWith("END:VCALENDAR\r\n"));
  }

  private static String days(String meeting) {
    VEvent event = event(meeting);
    ZoneId zone = ZoneId.systemDefault();
    return event.getDateStart().getValue().toInstant().atZone(zone).toLocalDate()
        + " "
        + event.getDateEnd().getValue().toInstant().atZone(zone).toLocalDate();
  }

  private static VEvent event(String meeting) {
    VEvent event = events().get(meeting);
    if (event == null) {
      throw new AssertionError("no event " + meeting);
    }
    return event;
  }

  private static Map<String, VEvent> events() {
    Map<String, VEvent> events = new TreeMap<>();
    CALENDAR
        .getEvents()
        .forEach(
            event ->
                events.put(
                    event.getUid().getValue().replace(Exports.BASE + "meeting/", ""), event));
    return events;
  }
}
