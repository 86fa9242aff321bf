package parley.authority.register;

import java.util.List;
import java.util.Optional;

/**
 * A person of a register.
 *
 * @param id key of the person in the register
 * @param names how the register calls the person, the usual one first, never empty
 * @param same IRIs of the same person elsewhere: the entry of the register, Wikidata
 * @param birth year of birth, if it is known
 * @param death year of death, if it is known
 */
public record Holder(
    String id,
    List<String> names,
    List<String> same,
    Optional<Integer> birth,
    Optional<Integer> death) {

  /**
   * Keeps copies of the lists.
   *
   * @throws IllegalArgumentException if there is no name
   */
  public Holder {
    names = List.copyOf(names);
    same = List.copyOf(same);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("the person %s of a register has no name".formatted(id));
    }
  }

  /** {@return the usual name} */
  public String name() {
    return names.getFirst();
  }

  /**
   * {@return whether the person can have acted in a year}
   *
   * @param year any year
   */
  public boolean mayActIn(int year) {
    return birth.map(born -> year > born).orElse(true)
        && death.map(died -> year <= died).orElse(true);
  }
}
