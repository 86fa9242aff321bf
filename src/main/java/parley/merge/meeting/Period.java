package parley.merge.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import parley.extract.PartialDate;
import parley.extract.Value.When;

/**
 * A time of a meeting, ready for comparison.
 *
 * @param when the time as stated
 * @param precision how much of it is known
 * @param first first day that it can be, as a day of the epoch; 0 if the year is unknown
 * @param last last day that it can be, as a day of the epoch; 0 if the year is unknown
 */
public record Period(When when, Precision precision, long first, long last) {
  /** Longer stretches of days say no more about when a meeting was than a month does. */
  private static final int LONGEST_MEETING_IN_DAYS = 10;

  private static final int LONGEST_MONTH_IN_DAYS = 31;

  /** How much of a time is known; most precise first. */
  public enum Precision {
    /** The days. */
    DAY(0),
    /** Year and month. */
    MONTH(1),
    /** The year. */
    YEAR(2),
    /** Month or day, but no year. */
    YEARLESS(3);

    private final int vagueness;

    Precision(int vagueness) {
      this.vagueness = vagueness;
    }

    /** {@return how little is known: 0 if the days are} */
    int vagueness() {
      return vagueness;
    }
  }

  /** How two times go together; the closest first. */
  public enum Fit {
    /** The same days. */
    SAME_DAYS(80),
    /** Days that overlap. */
    OVERLAP(70),
    /** A day and the month that it lies in. */
    DAY_IN_MONTH(60),
    /** The same month, no day known. */
    SAME_MONTH(50),
    /** The same year, for one of them no month known. */
    SAME_YEAR(40),
    /** What is known of one without a year does not contradict the other. */
    POSSIBLE(30),
    /** No time is known of one. */
    UNKNOWN(20),
    /** Different days, so close that one may be a slip or a delay. */
    NEAR(10),
    /** Different times. */
    APART(0);

    private final int strength;

    Fit(int strength) {
      this.strength = strength;
    }

    /** {@return how much it says for one meeting: 0 if nothing} */
    int strength() {
      return strength;
    }
  }

  /**
   * {@return a time ready for comparison}
   *
   * @param when the time as stated; ends in the wrong order are put right
   */
  public static Period of(When when) {
    PartialDate start = when.start();
    PartialDate end = when.end().isAnchored() ? when.end() : start;
    if (!start.isAnchored()) {
      return new Period(when, Precision.YEARLESS, 0, 0);
    }
    long first = Math.min(firstDay(start), firstDay(end));
    long last = Math.max(lastDay(start), lastDay(end));
    return new Period(when, precision(start, end, last - first + 1), first, last);
  }

  private static Precision precision(PartialDate start, PartialDate end, long days) {
    if (start.isDay() && end.isDay() && days <= LONGEST_MEETING_IN_DAYS) {
      return Precision.DAY;
    }
    boolean months = start.month().isPresent() && end.month().isPresent();
    return months && days <= 2 * LONGEST_MONTH_IN_DAYS ? Precision.MONTH : Precision.YEAR;
  }

  private static long firstDay(PartialDate date) {
    return LocalDate.of(date.year().orElseThrow(), date.month().orElse(1), date.day().orElse(1))
        .toEpochDay();
  }

  private static long lastDay(PartialDate date) {
    YearMonth month = YearMonth.of(date.year().orElseThrow(), date.month().orElse(12));
    return month.atDay(date.day().orElse(month.lengthOfMonth())).toEpochDay();
  }

  /** {@return whether it names two or more days} */
  public boolean isInterval() {
    return !when.start().equals(when.end());
  }

  /**
   * {@return how well two times go together}
   *
   * @param other another time
   */
  public Fit fit(Period other) {
    if (precision == Precision.YEARLESS || other.precision == Precision.YEARLESS) {
      return mayBe(other) ? Fit.POSSIBLE : Fit.APART;
    }
    boolean days = precision == Precision.DAY && other.precision == Precision.DAY;
    long gap = Math.max(first, other.first) - Math.min(last, other.last);
    if (gap > 0) {
      return days && gap <= LONGEST_MEETING_IN_DAYS ? Fit.NEAR : Fit.APART;
    }
    if (days) {
      return first == other.first && last == other.last ? Fit.SAME_DAYS : Fit.OVERLAP;
    }
    if (precision == Precision.YEAR || other.precision == Precision.YEAR) {
      return Fit.SAME_YEAR;
    }
    return precision == other.precision ? Fit.SAME_MONTH : Fit.DAY_IN_MONTH;
  }

  private boolean mayBe(Period other) {
    boolean ends =
        when.start().isCompatible(other.when.start()) && when.end().isCompatible(other.when.end());
    return ends || within(other) || other.within(this);
  }

  private boolean within(Period other) {
    return precision == Precision.YEARLESS
        && other.days().anyMatch(when.start()::isCompatible)
        && other.days().anyMatch(when.end()::isCompatible);
  }

  /** {@return the days, if the days are known} */
  Stream<PartialDate> days() {
    return precision == Precision.DAY
        ? LongStream.rangeClosed(first, last).mapToObj(LocalDate::ofEpochDay).map(PartialDate::of)
        : Stream.of();
  }

  /** {@return the months that it touches, as {@code 2015-03}, if the months are known} */
  List<String> months() {
    if (precision != Precision.DAY && precision != Precision.MONTH) {
      return List.of();
    }
    YearMonth end = YearMonth.from(LocalDate.ofEpochDay(last));
    return Stream.iterate(
            YearMonth.from(LocalDate.ofEpochDay(first)),
            month -> !month.isAfter(end),
            month -> month.plusMonths(1))
        .map(YearMonth::toString)
        .toList();
  }

  /** {@return the years that it touches, if it has a year} */
  IntStream years() {
    return precision == Precision.YEARLESS
        ? IntStream.empty()
        : IntStream.rangeClosed(
            LocalDate.ofEpochDay(first).getYear(), LocalDate.ofEpochDay(last).getYear());
  }
}
