package parley.extract.mention;

import java.time.DayOfWeek;
import java.util.Optional;
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
      implements TimeExpression {}

  /**
   * A weekday near the day of writing: "this Thursday", "last Friday", "on Monday".
   *
   * @param weekday which
   * @param direction on which side of the day of writing
   */
  record Weekday(DayOfWeek weekday, Direction direction) implements TimeExpression {}

  /**
   * A day counted from the day of writing: today is 0, yesterday -1.
   *
   * @param days how many days later
   */
  record Offset(int days) implements TimeExpression {}

  /**
   * Days of the month of writing: "the 18th and 19th of this month".
   *
   * @param first first day of the month, 1 to 31
   * @param last last day of the month, not before the first
   */
  record DaysOfMonth(int first, int last) implements TimeExpression {}

  /**
   * A month without a year, near the day of writing: "last June", "in January this year".
   *
   * @param month 1 to 12
   * @param direction on which side of the day of writing
   */
  record Month(int month, Direction direction) implements TimeExpression {}

  /** On which side of the day of writing something lies. */
  enum Direction {
    /** Before it. */
    LAST,
    /** In the same week, month or year. */
    THIS,
    /** After it. */
    NEXT,
    /** The words do not say. */
    EITHER
  }
}
