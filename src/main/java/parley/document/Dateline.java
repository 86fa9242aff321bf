package parley.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands before the first words of a report and says where and when it was filed, as in {@code
 * HAVANA, Nov. 15 (Reuters) –}. It dates the text, but says nothing of where or when a meeting is.
 *
 * @param span the whole of it, with the dash or colon that closes it
 * @param place the words that name the place it was filed at, if it names one
 * @param date the day it was filed, if it names one whose year is known
 */
public record Dateline(Span span, Optional<Span> place, Optional<LocalDate> date) {

  /**
   * Checks that the place lies in the dateline.
   *
   * @throws IllegalArgumentException if it lies outside
   */
  public Dateline {
    if (place.isPresent() && !span.covers(place.get())) {
      throw new IllegalArgumentException("the place of the dateline " + span + " lies outside");
    }
  }
}
