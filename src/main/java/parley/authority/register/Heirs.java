package parley.authority.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.authority.Party;

/**
 * States that go on under another name. A register may file what was of the earlier one under the
 * later one, as it files ambassadors to the Soviet Union among those to Russia, or the other way
 * round.
 */
final class Heirs {
  private final List<Heir> heirs = new ArrayList<>();

  /**
   * A state that goes on as another.
   *
   * @param before id of the state that is no more
   * @param now id of the other
   * @param from when the first began
   * @param until when it ended
   */
  private record Heir(String before, String now, StatedDate from, StatedDate until) {

    boolean isDuring(LocalDate first, LocalDate last) {
      return !from.first().isAfter(last) && !until.last().isBefore(first);
    }

    Optional<String> other(String country) {
      return country.equals(before)
          ? Optional.of(now)
          : Optional.of(before).filter(id -> country.equals(now));
    }
  }

  /**
   * Adds a state.
   *
   * @param before a state that is no more
   * @param now id of the state as which it goes on
   * @return whether it is known when the first began and ended; if not, nothing is added
   */
  boolean add(Party before, String now) {
    if (before.founded().isEmpty() || before.dissolved().isEmpty()) {
      return false;
    }
    return heirs.add(
        new Heir(
            before.id(),
            now,
            StatedDate.of(before.founded().get()),
            StatedDate.of(before.dissolved().get())));
  }

  /**
   * {@return the offices under which a register may have filed an office in a time, that office
   * first}
   *
   * @param office which
   * @param first day of the time
   * @param last day of the time
   */
  List<OfficeKey> filedAs(OfficeKey office, LocalDate first, LocalDate last) {
    List<OfficeKey> keys = new ArrayList<>(List.of(office));
    for (Heir heir : heirs) {
      if (heir.isDuring(first, last)) {
        for (String country : office.abroad()) {
          heir.other(country).ifPresent(other -> keys.add(moved(office, country, other)));
        }
      }
    }
    return keys;
  }

  private static OfficeKey moved(OfficeKey office, String from, String to) {
    SortedSet<String> abroad = new TreeSet<>(office.abroad());
    abroad.remove(from);
    abroad.add(to);
    return new OfficeKey(office.party(), office.words(), abroad);
  }
}
