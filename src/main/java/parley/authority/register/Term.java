package parley.authority.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's time in an office.
 *
 * @param holder who holds it
 * @param office its title as the register has it
 * @param key the office, ready for comparison
 * @param span when
 * @param isActing whether the person only acts for a holder
 * @param source the register
 */
public record Term(
    Holder holder, String office, OfficeKey key, Span span, boolean isActing, Source source) {

  /** Whether somebody held an office in a time. */
  public enum Cover {
    /** All the time. */
    CERTAIN,
    /** Perhaps, or a part of it. */
    POSSIBLE,
    /** At no time of it. */
    NONE
  }

  /**
   * From when till when.
   *
   * @param start when it began, if that is stated
   * @param end when it ended; empty if it goes on, or if that is not stated
   */
  public record Span(Optional<StatedDate> start, Optional<StatedDate> end) {

    /** {@return whether it certainly ended before it began} */
    public boolean isReversed() {
      return start.isPresent() && end.isPresent() && end.get().last().isBefore(start.get().first());
    }

    /** {@return the span in words} */
    public String inWords() {
      return "%s to %s"
          .formatted(
              start.map(StatedDate::text).orElse("an unknown day"),
              end.map(StatedDate::text).orElse("a day not stated"));
    }
  }

  /**
   * {@return whether the office was held in a time, by what is stated here alone}
   *
   * @param first day of the time
   * @param last day of the time
   * @param known the last day for which a term without an end is known to go on
   */
  public Cover cover(LocalDate first, LocalDate last, LocalDate known) {
    if (span.start().isEmpty()
        || span.start().get().first().isAfter(last)
        || span.end().filter(end -> end.last().isBefore(first)).isPresent()) {
      return Cover.NONE;
    }
    LocalDate until = span.end().map(StatedDate::first).orElse(known);
    boolean isWithin = !span.start().get().last().isAfter(first) && !until.isBefore(last);
    return isWithin ? Cover.CERTAIN : Cover.POSSIBLE;
  }

  @Override
  public String toString() {
    return "%s, %s%s, %s"
        .formatted(holder.name(), isActing ? "acting " : "", office, span.inWords());
  }
}
