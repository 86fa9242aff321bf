package parley.merge.register;

import java.util.List;
import java.util.Set;
import parley.merge.name.PersonName;

/**
 * What all documents say of an official whom they name.
 *
 * @param names all names
 * @param parties ids of the parties that the person acts for
 * @param titles offices as stated
 * @param days when the meetings took place at which the person was
 */
public record NamedOfficial(
    List<PersonName> names, Set<String> parties, List<String> titles, List<Days> days) {

  /** Keeps copies of the lists. */
  public NamedOfficial {
    names = List.copyOf(names);
    titles = List.copyOf(titles);
    days = List.copyOf(days);
  }
}
