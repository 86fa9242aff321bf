package parley.extract.frame;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;

/** When a text that bears no date was written: when those spoke whom it quotes last. */
final class DayOfTelling {
  private static final String TYPE = "told";

  private DayOfTelling() {}

  /** {@return the latest whole day on which somebody is said to have told something} */
  static Optional<LocalDate> in(List<List<SentenceReading>> items) {
    return items.stream()
        .flatMap(List::stream)
        .flatMap(
            reading ->
                reading
                    .sentence()
                    .all("date")
                    .filter(date -> reading.sentence().any(TYPE, told -> told.covers(date))))
        .flatMap(date -> day(date).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> day(Mention date) {
    return SentenceReading.time(date) instanceof TimeExpression.Calendar calendar
            && calendar.start().isDay()
            && calendar.start().year().isPresent()
        ? Optional.of(Notes.date(calendar.start()))
        : Optional.empty();
  }
}
