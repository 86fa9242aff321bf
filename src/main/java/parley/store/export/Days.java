package parley.store.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a meeting whose sources know them.
 *
 * @param first the first day
 * @param last the last day, no earlier; the first where no other full day is known
 */
record Days(LocalDate first, LocalDate last) {

  /** {@return the days of a meeting; empty if its first day is not known} */
  static Optional<Days> of(Entry meeting) {
    return meeting
        .one("start")
        .flatMap(Days::day)
        .map(
            first ->
                new Days(
                    first,
                    meeting
                        .one("end")
                        .flatMap(Days::day)
                        .filter(last -> !last.isBefore(first))
                        .orElse(first)));
  }

  /** {@return the day that a text names; empty for a month, a year or no day at all} */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
