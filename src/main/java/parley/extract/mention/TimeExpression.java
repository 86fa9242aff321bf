package parley.extract.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import parley.extract.PartialDate;

/** A time as words give it, before anything around it is known. */
public sealed interface TimeExpression {

  /**
   * A calendar date or range, whole or in part.
   *
   * @param start first day
   * @param end last day; equal to {@code start} for one day
   * @param weekday day of the week that stands with the start, if one does
   */
  record Calendar(PartialDate start, PartialDate end, Optional<DayOfWeek> weekday)
      implements TimeExpression {

    /**
     * Checks the order of the days.
     *
     * @throws DateTimeException if the last is before the first
     */
    public Calendar {
      if (end.isBefore(start)) {
        throw new DateTimeException("%s is before %s".formatted(end, start));
      }
    }

    /**
     * Makes a time of one date, of whose day of the week nothing is said.
     *
     * @param date the day, month or year
     */
    public Calendar(PartialDate date) {
      this(date, date, Optional.empty());
    }

    /**
     * {@return the year of the last day: the next one if the days go over New Year}
     *
     * @param firstYear the year of the first day
     */
    public int lastYear(int firstYear) {
      boolean overNewYear =
          start.month().isPresent()
              && end.month().isPresent()
              && end.month().getAsInt() < start.month().getAsInt();
      return overNewYear ? firstYear + 1 : firstYear;
    }
  }

  /**
   * A weekday near the day of writing: "this Thursday", "last Monday and Tuesday".
   *
   * @param weekday the first day
   * @param last the last one; equal to {@code weekday} for one day
   * @param direction on which side of the day of writing; of its week, if weeks are counted
   * @param countsWeeks whether the words count weeks ("Monday of last week") and not days
   */
  record Weekday(DayOfWeek weekday, DayOfWeek last, Direction direction, boolean countsWeeks)
      implements TimeExpression {

    /** {@return how many days the last one is after the first} */
    public int days() {
      return Math.floorMod(last.getValue() - weekday.getValue(), DayOfWeek.values().length);
    }
  }

  /**
   * A week, month or year counted from that of writing: "last month", "this year".
   *
   * @param unit what is counted
   * @param count how many later
   */
  record Period(Unit unit, int count) implements TimeExpression {}

  /** What is counted. */
  enum Unit {
    /** Weeks. */
    WEEK,
    /** Months. */
    MONTH,
    /** Years. */
    YEAR,
    /** Saturdays with their Sundays. */
    WEEKEND
  }

  /**
   * A day or days counted from the day of writing: today is 0, yesterday -1.
   *
   * @param days how many days later
   * @param last the last one; equal to {@code days} for one day
   */
  record Offset(int days, int last) implements TimeExpression {}

  /**
   * A day counted from that of the meeting spoken of before: "later in the day", "the day before".
   *
   * @param days how many days later
   */
  record Beside(int days) implements TimeExpression {}

  /**
   * A month counted from the time that the text named before: "the following November".
   *
   * @param month 1 to 12, the first such month after that time; the very next month if not said
   */
  record MonthAfter(OptionalInt month) implements TimeExpression {}

  /**
   * A day and month of the year of writing, or some years away: "31 March of last year".
   *
   * @param calendar the day, without a year
   * @param years how many years after that of writing
   */
  record DayOfYear(Calendar calendar, int years) implements TimeExpression {}

  /**
   * Days of the month of writing, or of the one before or after it: "the 18th and 19th of this
   * month".
   *
   * @param first first day of the month, 1 to 31
   * @param last last day of the month, not before the first
   * @param direction on which side of the day of writing, {@link Direction#EITHER} if not said
   * @param countsMonths whether the words say which month that is, as in "of last month"
   */
  record DaysOfMonth(int first, int last, Direction direction, boolean countsMonths)
      implements TimeExpression {

    /**
     * Checks the order of the days.
     *
     * @throws DateTimeException if the last is before the first
     */
    public DaysOfMonth {
      if (last < first) {
        throw new DateTimeException("day %s is before day %s".formatted(last, first));
      }
    }
  }

  /**
   * A month without a year, near the day of writing: "last June", "in January this year".
   *
   * @param month 1 to 12
   * @param direction on which side of the day of writing; of its year, if years are counted
   * @param countsYears whether the words count years ("June last year") and not months ("last
   *     June")
   */
  record Month(int month, Direction direction, boolean countsYears) implements TimeExpression {}

  /**
   * A season without a year, near the day of writing: "last spring", "in the autumn". Which months
   * that is depends on the hemisphere; of the year no more is kept than which it is.
   *
   * @param middle the month in its middle, as the north counts, with its direction
   */
  record Season(Month middle) implements TimeExpression {}

  /**
   * From one day until another that further words name: "from today until Friday", "on Monday, May
   * 13, and Tuesday, May 14".
   *
   * @param first the first day
   * @param last the last day
   * @param isRun whether it counts only if the last is the day after the first, since else the
   *     words may be of two events
   */
  record Span(TimeExpression first, TimeExpression last, boolean isRun) implements TimeExpression {}

  /** On which side of the day of writing something lies. */
  enum Direction {
    /** Before it. */
    LAST,
    /** In the same week, month or year. */
    THIS,
    /** After it. */
    NEXT,
    /** The words do not say. */
    EITHER;

    /** {@return how many steps later it lies: -1, 0 or 1} */
    public int steps() {
      return switch (this) {
        case LAST -> -1;
        case THIS, EITHER -> 0;
        case NEXT -> 1;
      };
    }
  }
}
