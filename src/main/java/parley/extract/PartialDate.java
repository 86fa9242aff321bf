package parley.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A day, month or year of which parts may be unknown: what "March 2015", "the 18th of this month"
 * and "October 14" say before anything else is known.
 *
 * @param year proleptic year, 1 to 9999, if known
 * @param month 1 to 12, if known
 * @param day 1 to 31, if known
 */
public record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) {

  /**
   * Checks that such a date can exist.
   *
   * @throws DateTimeException if nothing is known, a part is out of range, or the day does not
   *     occur in the month (29 February counts as possible while the year is unknown)
   */
  public PartialDate {
    if (year.isEmpty() && month.isEmpty() && day.isEmpty()) {
      throw new DateTimeException("a date needs a year, a month or a day");
    }
    if (year.isPresent() && (year.getAsInt() < 1 || year.getAsInt() > 9999)) {
      throw new DateTimeException("year out of range: " + year.getAsInt());
    }
    if (year.isPresent() && month.isEmpty() && day.isPresent()) {
      throw new DateTimeException("a day of a year needs its month");
    }
    LocalDate.of(year.orElse(2000), month.orElse(1), day.orElse(1));
  }

  /**
   * {@return a whole date}
   *
   * @param date the day
   */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(
        OptionalInt.of(date.getYear()),
        OptionalInt.of(date.getMonthValue()),
        OptionalInt.of(date.getDayOfMonth()));
  }

  /**
   * {@return a month of a year}
   *
   * @param month of a year from 1 to 9999
   * @throws DateTimeException if the year is out of range
   */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(
        OptionalInt.of(month.getYear()),
        OptionalInt.of(month.getMonthValue()),
        OptionalInt.empty());
  }

  /**
   * {@return a year of which neither month nor day is known}
   *
   * @param year from 1 to 9999
   * @throws DateTimeException if it is out of range
   */
  public static PartialDate of(Year year) {
    return new PartialDate(
        OptionalInt.of(year.getValue()), OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * {@return the same day or month in a year}
   *
   * @param known the year
   */
  public PartialDate in(int known) {
    return new PartialDate(OptionalInt.of(known), month, day);
  }

  /** {@return whether the year is known, so that the date stands on the time line} */
  public boolean isAnchored() {
    return year.isPresent();
  }

  /** {@return whether year, month and day are known} */
  public boolean isDay() {
    return year.isPresent() && day.isPresent();
  }

  /**
   * {@return whether both may be the same date: no part known to both differs}
   *
   * @param other another date
   */
  public boolean isCompatible(PartialDate other) {
    return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
  }

  /**
   * {@return whether it is earlier, by the first part that differs; false where only the months are
   * known to differ, since the other may lie in the next year}
   *
   * @param other another date
   */
  public boolean isBefore(PartialDate other) {
    if (!agree(year, other.year)) {
      return year.getAsInt() < other.year.getAsInt();
    }
    if (!agree(month, other.month)) {
      return year.isPresent() && month.getAsInt() < other.month.getAsInt();
    }
    return !agree(day, other.day) && day.getAsInt() < other.day.getAsInt();
  }

  private static boolean agree(OptionalInt one, OptionalInt two) {
    return one.isEmpty() || two.isEmpty() || one.getAsInt() == two.getAsInt();
  }

  /** {@return the date in EDTF level 1, such as {@code 2015-03}, {@code XXXX-XX-18}} */
  public String edtf() {
    StringBuilder text = new StringBuilder(10);
    text.append(year.isPresent() ? String.format(Locale.ROOT, "%04d", year.getAsInt()) : "XXXX");
    if (month.isPresent() || day.isPresent()) {
      text.append('-').append(twoDigits(month));
    }
    if (day.isPresent()) {
      text.append('-').append(twoDigits(day));
    }
    return text.toString();
  }

  private static String twoDigits(OptionalInt part) {
    return part.isPresent() ? String.format(Locale.ROOT, "%02d", part.getAsInt()) : "XX";
  }

  @Override
  public String toString() {
    return edtf();
  }
}
