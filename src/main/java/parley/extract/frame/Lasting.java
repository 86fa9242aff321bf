package parley.extract.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.extract.PartialDate;
import parley.extract.Value.When;
import parley.extract.mention.TimeExpression;

/**
 * A time with its words, which may say that it is the first or the last of some days.
 *
 * @param when the time
 * @param timed how the words give it
 */
record Lasting(Attested<When> when, Timed timed) {

  Attested<When> of(int days) {
    PartialDate day = when.value().start();
    if (days < 2 || !day.isDay() || !when.value().end().equals(day)) {
      return when;
    }
    LocalDate known = Notes.date(day);
    return switch (timed.edge()) {
      case FIRST -> with(known, known.plusDays(days - 1L), days);
      case LAST -> with(known.minusDays(days - 1L), known, days);
      case UNKNOWN -> when;
    };
  }

  private Attested<When> with(LocalDate first, LocalDate last, int days) {
    When both = new When(PartialDate.of(first), PartialDate.of(last));
    return new Attested<>(
        both, Because.add(when.evidence(), "date.length", Reasons.of("day.length", days)));
  }

  /** {@return the time from the day on which it began until that on which it ended} */
  static Optional<Attested<When>> bothEnds(List<Lasting> all) {
    Optional<Lasting> first = day(all, Timing.Edge.FIRST);
    Optional<Lasting> last = day(all, Timing.Edge.LAST);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    TimeExpression.Span span =
        new TimeExpression.Span(first.get().timed().time(), last.get().timed().time(), false);
    return FromWriting.join(first.get().when().value(), last.get().when().value(), span)
        .map(when -> new Attested<>(when, first.get().when().evidence()));
  }

  private static Optional<Lasting> day(List<Lasting> all, Timing.Edge edge) {
    return all.stream()
        .filter(one -> one.timed().edge() == edge && one.when().value().start().isDay())
        .findFirst();
  }
}
