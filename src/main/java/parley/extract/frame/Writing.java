package parley.extract.frame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import parley.extract.PartialDate;
import parley.extract.Value.When;

/**
 * When a text was written: a day, or no more than the month.
 *
 * @param day the day, if it is known
 * @param month the month, if no more is known
 */
record Writing(Optional<LocalDate> day, Optional<YearMonth> month) {

  /**
   * {@return the day to count from; of a month, that from which nothing told of lies beyond}
   *
   * @param past whether the words speak of the past
   */
  Optional<LocalDate> day(boolean past) {
    return day.or(() -> month.map(known -> past ? known.atEndOfMonth() : known.atDay(1)));
  }

  /** {@return days counted from the day of writing; no more than the month if that is not known} */
  When counted(When days) {
    if (day.isPresent() || month.isEmpty()) {
      return days;
    }
    return new When(PartialDate.of(month.get()));
  }

  @Override
  public String toString() {
    return day.map(LocalDate::toString).or(() -> month.map(YearMonth::toString)).orElse("");
  }
}
