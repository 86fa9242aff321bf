package parley.web.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date in the Extended Date/Time Format may mean.
 *
 * <p>Read are dates that lack a day or a month, digits that nobody knows ({@code 201X}, {@code
 * XXXX-XX-18}), seasons, intervals with open ends, and moments, of which the day counts. That
 * something is uncertain or approximate ({@code ?}, {@code ~}, {@code %}) is not looked at.
 *
 * @param text as it was written
 * @param first the first day that may be meant; the year 0 if the year is unknown
 * @param last the last day that may be meant
 * @param hasYear whether the year is known
 */
record Edtf(String text, LocalDate first, LocalDate last, boolean hasYear) {
  /** Later and earlier days than these are never meant. */
  static final LocalDate EARLIEST = LocalDate.of(-9999, 1, 1);

  static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private static final double WITHIN = 0.95;
  private static final double MAYBE = 0.8;
  private static final double NEXT_DAY = 0.5;
  private static final int LONGEST_WALK = 366;
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;
  private static final int MONTHS_OF_SEASON = 3;
  private static final int LONGEST = 60;
  private static final Pattern DATE =
      Pattern.compile("(-?\\d{4}|-?\\d{1,3}X{1,3}|XXXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?");

  /** {@return the meaning of a text; empty if it is no date} */
  static Optional<Edtf> of(String text) {
    String bare = text.strip().replaceAll("[?~%]", "").replaceFirst("T.*$", "");
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String[] ends = bare.split("/", -1);
    if (ends.length > 2) {
      return Optional.empty();
    }
    if (ends.length == 1) {
      return date(ends[0]).map(date -> new Edtf(bare, date.first, date.last, date.hasYear));
    }
    return between(bare, ends[0], ends[1]);
  }

  private static Optional<Edtf> between(String text, String from, String to) {
    Optional<Edtf> start = isOpen(from) ? Optional.of(day(EARLIEST)) : date(from);
    Optional<Edtf> end = isOpen(to) ? Optional.of(day(LATEST)) : date(to);
    if (start.isEmpty() || end.isEmpty() || start.get().hasYear != end.get().hasYear) {
      return Optional.empty();
    }
    return start.get().first.isAfter(end.get().last)
        ? Optional.empty()
        : Optional.of(new Edtf(text, start.get().first, end.get().last, end.get().hasYear));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static Edtf day(LocalDate day) {
    return new Edtf(day.toString(), day, day, true);
  }

  private static Optional<Edtf> date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean hasYear = !parts.group(1).equals("XXXX");
    // Where the year is unknown, a leap year that no date has stands for it.
    int from = hasYear ? Integer.parseInt(parts.group(1).replace('X', '0')) : 0;
    int to = hasYear ? Integer.parseInt(parts.group(1).replace('X', '9')) : 0;
    try {
      return Optional.of(
          new Edtf(
              text,
              edge(Math.min(from, to), parts.group(2), parts.group(3), false),
              edge(Math.max(from, to), parts.group(2), parts.group(3), true),
              hasYear));
    } catch (DateTimeException e) {
      return Optional.empty(); // such as 31 February
    }
  }

  private static LocalDate edge(
      int year, @Nullable String month, @Nullable String day, boolean isLast) {
    int number = number(month);
    if (number >= FIRST_SEASON && number <= LAST_SEASON) {
      int start = MONTHS_OF_SEASON * (number - FIRST_SEASON + 1);
      YearMonth first = YearMonth.of(year, start);
      return isLast ? first.plusMonths(MONTHS_OF_SEASON - 1).atEndOfMonth() : first.atDay(1);
    }
    int known = number > 0 || (month != null && !month.equals("XX")) ? number : isLast ? 12 : 1;
    YearMonth in = YearMonth.of(year, known);
    if (day != null && !day.equals("XX")) {
      return in.atDay(number(day));
    }
    return isLast ? in.atEndOfMonth() : in.atDay(1);
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.equals("XX") ? 0 : Integer.parseInt(digits);
  }

  /**
   * {@return how well another date agrees with this one, from 0 (it is another time) to 1}
   *
   * <p>It is 1 where the other lies within this one, which may be a whole year; a little less where
   * this one lies within the other; 0.5 for the day before or after, as time zones make it.
   *
   * @param other the date of an entity
   */
  double agreement(Edtf other) {
    if (text.equals(other.text)) {
      return 1;
    }
    if (!hasYear || !other.hasYear) {
      return sharesDayOfYear(other) ? MAYBE : 0;
    }
    if (!other.first.isBefore(first) && !other.last.isAfter(last)) {
      return 1;
    }
    if (first.isAfter(other.last) || last.isBefore(other.first)) {
      boolean isNext =
          first.minusDays(1).equals(other.last) || last.plusDays(1).equals(other.first);
      return isNext ? NEXT_DAY : 0;
    }
    boolean isShort = other.first.plusMonths(1).isAfter(other.last.plusDays(1));
    boolean isWithin = !first.isBefore(other.first) && !last.isAfter(other.last);
    return isWithin && isShort ? WITHIN : MAYBE;
  }

  private boolean sharesDayOfYear(Edtf other) {
    Edtf walked = hasYear ? this : other;
    Edtf masked = hasYear ? other : this;
    if (walked.first.plusDays(LONGEST_WALK).isBefore(walked.last) && walked.hasYear) {
      return true;
    }
    return walked.first.datesUntil(walked.last.plusDays(1)).anyMatch(masked::mayBeOnDayOfYear);
  }

  private boolean mayBeOnDayOfYear(LocalDate day) {
    if (hasYear) {
      return true;
    }
    boolean anyMonth = text.contains("XXXX-XX-");
    int here = anyMonth ? day.getDayOfMonth() : day.getMonthValue() * 100 + day.getDayOfMonth();
    int from =
        anyMonth ? first.getDayOfMonth() : first.getMonthValue() * 100 + first.getDayOfMonth();
    int to = anyMonth ? last.getDayOfMonth() : last.getMonthValue() * 100 + last.getDayOfMonth();
    return from <= here && here <= to;
  }
}
