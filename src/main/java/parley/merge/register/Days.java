package parley.merge.register;

import java.time.LocalDate;
import java.util.Optional;
import parley.extract.PartialDate;
import parley.extract.Value.When;

/**
 * The days on which something can have taken place.
 *
 * @param first the first of them
 * @param last the last of them
 * @param text the time as it is known
 */
public record Days(LocalDate first, LocalDate last, String text) {

  /**
   * {@return the days of a time; empty while its year is not known}
   *
   * @param when any time
   */
  public static Optional<Days> of(When when) {
    return first(when.start())
        .flatMap(first -> last(when.end()).map(last -> new Days(first, last, when.edtf())));
  }

  private static Optional<LocalDate> first(PartialDate date) {
    return date.isAnchored()
        ? Optional.of(
            LocalDate.of(date.year().getAsInt(), date.month().orElse(1), date.day().orElse(1)))
        : Optional.empty();
  }

  private static Optional<LocalDate> last(PartialDate date) {
    return first(date)
        .map(
            day ->
                date.isDay()
                    ? day
                    : date.month().isPresent()
                        ? day.withDayOfMonth(day.lengthOfMonth())
                        : day.withDayOfYear(day.lengthOfYear()));
  }
}
