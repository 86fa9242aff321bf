package parley.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import parley.store.export.CalendarFile;
import parley.web.facet.Choice;
import parley.web.graph.Data;
import parley.web.view.Pages;

/** Answers with the meetings that a reader has chosen as a calendar, to be subscribed to. */
final class Calendars {
  /** The name of the form in addresses. */
  static final String FORMAT = "ics";

  /** Programs read a calendar whole, and again every hour. */
  private static final int MOST = 1_000;

  private final Data data;
  private final Pages pages;

  Calendars(Data data, Pages pages) {
    this.data = data;
    this.pages = pages;
  }

  /** {@return the first meetings of a choice, in its order, whatever its page} */
  Answer answer(Choice choice) {
    return data.read(
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            new CalendarFile().write(data.dataset(), pages.facets().page(choice.at(1), MOST), out);
          } catch (IOException e) {
            throw new UncheckedIOException("a calendar in memory cannot be written", e);
          }
          return Answer.of("text/calendar;charset=utf-8", out.toByteArray())
              .with("Content-Disposition", "attachment; filename=\"meetings.ics\"");
        });
  }
}
