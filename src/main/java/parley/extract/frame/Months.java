package parley.extract.frame;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import parley.extract.PartialDate;
import parley.extract.Value.When;
import parley.extract.mention.TimeExpression.Month;
import parley.extract.mention.TimeExpression.Season;

/** Months that words name without a year, in the year that the day of writing shows, if known. */
final class Months {
  private final Writing writing;

  Months(Writing writing) {
    this.writing = writing;
  }

  /**
   * {@return the month that words name}
   *
   * @param month as the words name it
   * @param isPast whether the text speaks of the past
   */
  When of(Month month, boolean isPast) {
    Optional<LocalDate> written = writing.day(isPast);
    if (written.isEmpty()) {
      return new When(
          new PartialDate(OptionalInt.empty(), OptionalInt.of(month.month()), OptionalInt.empty()));
    }
    int year =
        written.get().getYear() + FromWriting.years(month, written.get().getMonthValue(), isPast);
    return new When(PartialDate.of(YearMonth.of(year, month.month())));
  }

  /**
   * {@return the year of a season, if the day of writing shows it}
   *
   * @param season as the words name it
   * @param isPast whether the text speaks of the past
   */
  Optional<When> year(Season season, boolean isPast) {
    OptionalInt year = of(season.middle(), isPast).start().year();
    if (year.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new When(PartialDate.of(Year.of(year.getAsInt()))));
  }

  /** {@return whether the last such month is nearer to the day of writing than the next} */
  boolean isNearerInThePast(Month month) {
    return writing
        .day(true)
        .map(YearMonth::from)
        .filter(written -> distance(written, of(month, true)) < distance(written, of(month, false)))
        .isPresent();
  }

  private static long distance(YearMonth written, When when) {
    YearMonth month =
        YearMonth.of(when.start().year().orElseThrow(), when.start().month().orElseThrow());
    return Math.abs(ChronoUnit.MONTHS.between(written, month));
  }
}
