package parley.web.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who held which office when, by what is known beside the data. Asked by any number of threads. */
public interface Officeholders {
  /** Knows nobody. */
  Officeholders NONE =
      new Officeholders() {
        @Override
        public SortedSet<String> parties() {
          return new TreeSet<>();
        }

        @Override
        public List<Term> inOffice(String title, String party, LocalDate first, LocalDate last) {
          return List.of();
        }
      };

  /**
   * A person's time in an office.
   *
   * @param person key of the person, the same in all terms of one
   * @param names what the person is called
   * @param same IRIs of the person elsewhere
   * @param isWhole whether it lasted all the time that was asked for
   * @param reason who says so, of which office and which time, in words
   */
  record Term(
      String person, List<String> names, List<String> same, boolean isWhole, String reason) {

    /** Keeps copies of the lists. */
    public Term {
      names = List.copyOf(names);
      same = List.copyOf(same);
    }
  }

  /** {@return the ids of the parties whose officials are known: {@code cu}; none if nobody is} */
  SortedSet<String> parties();

  /**
   * {@return who may have held an office in a time}
   *
   * @param title of the office, as somebody writes it; it may name none
   * @param party id of the party whose office it is
   * @param first day of the time
   * @param last day of the time, not before the first
   */
  List<Term> inOffice(String title, String party, LocalDate first, LocalDate last);
}
