package parley.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Meetings as a calendar (RFC 5545): all-day events, so DTEND is the day after the last. A meeting
 * whose first day is not known has no place in a calendar.
 */
public final class CalendarFile implements FileExport {
  private static final String MEETINGS = "meetings";

  private final Properties statuses = new Properties();

  /**
   * Creates one.
   *
   * @throws IOException if the program lacks a file of its own
   */
  public CalendarFile() throws IOException {
    statuses.load(new StringReader(Resource.text("calendar.properties")));
  }

  @Override
  public Exported write(DatasetGraph dataset, OutputStream out) throws IOException {
    return write(out, taker -> new Entries(dataset).forEach(MEETINGS, taker));
  }

  /**
   * Writes a calendar of some meetings.
   *
   * @param dataset in a read transaction
   * @param meetings IRIs, not more than memory can hold the events of
   * @param out receives the calendar; not closed
   * @return what was written
   * @throws IOException if it cannot be written
   */
  public Exported write(DatasetGraph dataset, List<Node> meetings, OutputStream out)
      throws IOException {
    return write(out, taker -> new Entries(dataset).forEach(MEETINGS, meetings, taker));
  }

  /** Gives the meetings of a calendar. */
  private interface Source {
    void forEach(Entries.Taker taker) throws IOException;
  }

  private Exported write(OutputStream out, Source source) throws IOException {
    ContentLine.write(out, "BEGIN", "VCALENDAR");
    ContentLine.write(out, "VERSION", "2.0");
    ContentLine.write(out, "PRODID", "-//Parley//Meetings between governments//EN");
    Count written = new Count();
    Count dayless = new Count();
    source.forEach(
        meeting -> {
          Optional<Days> days = Days.of(meeting);
          if (days.isPresent()) {
            event(out, meeting, days.get());
            written.up();
          } else {
            dayless.up();
          }
        });
    ContentLine.write(out, "END", "VCALENDAR");
    TreeMap<String, Long> leftOut = new TreeMap<>();
    leftOut.put("without a full day", dayless.get());
    return new Exported(written.get(), MEETINGS, leftOut);
  }

  private void event(OutputStream out, Entry meeting, Days days) throws IOException {
    ContentLine.write(out, "BEGIN", "VEVENT");
    ContentLine.write(out, "UID", meeting.id());
    ContentLine.write(out, "DTSTAMP", date(known(meeting, days)) + "T000000Z");
    ContentLine.write(out, "DTSTART;VALUE=DATE", date(days.first()));
    ContentLine.write(out, "DTEND;VALUE=DATE", date(days.last().plusDays(1)));
    text(out, "SUMMARY", meeting.one("label"));
    String status = statuses.getProperty(meeting.one("status").orElse(""));
    if (status != null) {
      ContentLine.write(out, "STATUS", status);
    }
    text(out, "LOCATION", meeting.one("place_name"));
    if (meeting.one("latitude").isPresent() && meeting.one("longitude").isPresent()) {
      ContentLine.write(
          out, "GEO", meeting.one("latitude").get() + ";" + meeting.one("longitude").get());
    }
    if (!meeting.all("topic_names").isEmpty()) {
      ContentLine.write(out, "CATEGORIES", ContentLine.texts(meeting.all("topic_names")));
    }
    text(out, "DESCRIPTION", description(meeting));
    ContentLine.write(out, "URL", meeting.id());
    ContentLine.write(out, "TRANSP", "TRANSPARENT");
    ContentLine.write(out, "END", "VEVENT");
  }

  /** The day on which the last document about it was published; its own where none has a day. */
  private static LocalDate known(Entry meeting, Days days) {
    return meeting.all("published").reversed().stream()
        .flatMap(day -> Days.day(day).stream())
        .findFirst()
        .orElse(days.first());
  }

  private static Optional<String> description(Entry meeting) {
    List<String> lines = new ArrayList<>(meeting.all("quotes"));
    lines.addAll(meeting.all("documents"));
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private static void text(OutputStream out, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      ContentLine.write(out, name, ContentLine.text(value.get()));
    }
  }

  private static String date(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
