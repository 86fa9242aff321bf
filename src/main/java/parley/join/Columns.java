package parley.join;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.extract.Entity;

/**
 * What the columns of a row say of the meetings in its remark.
 *
 * @param parties who meets
 * @param places where
 * @param start first day, if known
 * @param end last day, if known
 */
record Columns(
    List<Entity> parties, List<Entity> places, Optional<LocalDate> start, Optional<LocalDate> end) {

  /** Keeps copies. */
  Columns {
    parties = List.copyOf(parties);
    places = List.copyOf(places);
  }
}
