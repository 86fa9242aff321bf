package parley.extract.frame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.extract.PartialDate;
import parley.extract.mention.TimeExpression.Calendar;

/** Finds the year of a date that is given without one, from what is known around it. */
final class YearFinder {
  /** A source is rarely cited more than this many days before or after what it reports. */
  private static final int NOTE_DAYS = 60;

  /** Within this many years the same date falls on every day of the week. */
  private static final int WEEKDAY_YEARS = 12;

  private static final int DAYS_OF_A_YEAR = 366;

  /** Who refused a meeting may speak of it when its day is past; few tell of one a year ahead. */
  private static final int DAYS_OF_A_PLAN = 280;

  private final Calendar calendar;
  private final Optional<LocalDate> published;

  /**
   * Prepares for one date.
   *
   * @param calendar a date with month and day
   * @param published when the text was published, if known
   */
  YearFinder(Calendar calendar, Optional<LocalDate> published) {
    this.calendar = calendar;
    this.published = published;
  }

  /**
   * A year.
   *
   * @param year the year
   * @param rule id of the rule that found it
   * @param because how, in words
   */
  record Found(int year, String rule, String because) {}

  /**
   * {@return the year: the notes decide, then the day of publication, then the day of the week, and
   * for what is planned at last the other days of the text}
   *
   * @param notes whole dates of the sources that the text cites for the sentence
   * @param others whole dates of other meetings in the text
   * @param past whether the text speaks of the past
   */
  Optional<Found> find(List<LocalDate> notes, List<LocalDate> others, boolean past) {
    return fromNotes(notes)
        .or(() -> published.flatMap(date -> fromPublication(date, past)))
        .or(() -> fromWeekday(others))
        .or(() -> past ? Optional.empty() : after(others));
  }

  /** Most notes win, so that a misprint among them does no harm. */
  private Optional<Found> fromNotes(List<LocalDate> notes) {
    return notes.stream()
        .flatMap(note -> Stream.of(note.getYear(), note.getYear() - 1, note.getYear() + 1))
        .distinct()
        .filter(year -> !near(year, notes).isEmpty())
        .max(Comparator.comparingInt(year -> near(year, notes).size()))
        .map(
            year ->
                new Found(
                    year,
                    "date.year-from-notes",
                    Reasons.of("year.notes", joined(near(year, notes)))));
  }

  private List<LocalDate> near(int year, List<LocalDate> notes) {
    return day(year).stream()
        .flatMap(
            day ->
                notes.stream()
                    .filter(note -> Math.abs(ChronoUnit.DAYS.between(day, note)) <= NOTE_DAYS))
        .toList();
  }

  private static String joined(List<LocalDate> dates) {
    return String.join(", ", dates.stream().distinct().sorted().map(LocalDate::toString).toList());
  }

  private Optional<Found> fromPublication(LocalDate written, boolean past) {
    return IntStream.of(written.getYear(), written.getYear() - 1, written.getYear() + 1)
        .boxed()
        .filter(this::fits)
        .filter(year -> !past || day(year).filter(written.plusDays(1)::isBefore).isEmpty())
        .min(Comparator.comparingLong(year -> distance(year, written, past)))
        .map(
            year ->
                new Found(year, "date.year-from-publication", Reasons.of("year.nearest", written)));
  }

  /** Days between; a date on the wrong side of the day of writing counts as further off. */
  private long distance(int year, LocalDate written, boolean past) {
    long days = ChronoUnit.DAYS.between(written, day(year).orElse(LocalDate.MAX));
    boolean isOnWrongSide = past ? days > 1 : days < -1;
    return Math.abs(days) + (isOnWrongSide ? (past ? DAYS_OF_A_YEAR : DAYS_OF_A_PLAN) : 0);
  }

  /** The first year after the latest other date in which the day of the week is right. */
  private Optional<Found> fromWeekday(List<LocalDate> others) {
    Optional<LocalDate> latest = others.stream().max(LocalDate::compareTo);
    if (calendar.weekday().isEmpty() || latest.isEmpty()) {
      return Optional.empty();
    }
    String weekday = Reasons.of("weekday." + calendar.weekday().get().getValue());
    int from = latest.get().getYear();
    return IntStream.range(from, from + WEEKDAY_YEARS)
        .filter(this::fits)
        .filter(year -> day(year).filter(latest.get()::isBefore).isPresent())
        .boxed()
        .findFirst()
        .map(
            year ->
                new Found(
                    year,
                    "date.year-from-weekday",
                    Reasons.of("year.weekday", year, weekday, latest.get())));
  }

  /** What is planned is not far behind the latest day of which the text tells. */
  private Optional<Found> after(List<LocalDate> others) {
    return others.stream()
        .max(Comparator.naturalOrder())
        .flatMap(
            latest ->
                IntStream.of(latest.getYear(), latest.getYear() + 1)
                    .filter(year -> day(year).filter(latest::isBefore).isPresent())
                    .mapToObj(
                        year ->
                            new Found(
                                year, "date.year-from-other", Reasons.of("year.after", latest)))
                    .findFirst());
  }

  private boolean fits(int year) {
    return day(year)
        .filter(day -> calendar.weekday().filter(w -> w != day.getDayOfWeek()).isEmpty())
        .isPresent();
  }

  /** {@return the first day in a year that has the last day too, which may be 29 February} */
  private Optional<LocalDate> day(int year) {
    return day(calendar.start(), year)
        .filter(first -> day(calendar.end(), calendar.lastYear(year)).isPresent());
  }

  private static Optional<LocalDate> day(PartialDate date, int year) {
    YearMonth month = YearMonth.of(year, date.month().orElse(1));
    int day = date.day().orElse(1);
    return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }
}
