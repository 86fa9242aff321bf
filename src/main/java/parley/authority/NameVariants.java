package parley.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which given names are forms of one name: short forms, pet names and the forms of other languages.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class NameVariants {
  private final Map<String, List<Integer>> groups;
  private final Map<Integer, String> initials;

  private NameVariants(Map<String, List<Integer>> groups, Map<Integer, String> initials) {
    this.groups = groups;
    this.initials = initials;
  }

  /**
   * Reads groups of names; a name may stand in several.
   *
   * @param rows one group a row, its names in the column {@code names}
   */
  static NameVariants of(List<Table.Row> rows) {
    Map<String, List<Integer>> groups = new HashMap<>();
    Map<Integer, String> initials = new HashMap<>();
    for (Table.Row row : rows) {
      List<String> names = row.list("names");
      if (names.size() < 2) {
        throw row.error("names", "has fewer than two names; a group needs at least two");
      }
      for (String name : names) {
        groups.merge(key(name), List.of(row.line()), NameVariants::join);
        initials.merge(row.line(), key(name).substring(0, 1), String::concat);
      }
    }
    return new NameVariants(Map.copyOf(groups), Map.copyOf(initials));
  }

  /**
   * {@return whether two given names can be the same person's: equal but for case and accents, or
   * forms of one name} Every name is a form of itself; otherwise the relation is not transitive:
   * {@code Alex} goes with {@code Alexander} and with {@code Alejandra}, which do not go together.
   *
   * @param givenNameA one or more given names as written
   * @param givenNameB one or more given names as written
   */
  public boolean same(String givenNameA, String givenNameB) {
    String a = key(givenNameA);
    String b = key(givenNameB);
    if (a.equals(b)) {
      return true;
    }
    List<Integer> groupsOfB = groups.getOrDefault(b, List.of());
    return groups.getOrDefault(a, List.of()).stream().anyMatch(groupsOfB::contains);
  }

  /**
   * {@return whether a letter can stand for a given name or a form of it} A W. stands for William,
   * and so for Bill.
   *
   * @param givenName as written
   * @param initial a letter in lower case
   */
  public boolean mayBegin(String givenName, char initial) {
    String name = key(givenName);
    return name.charAt(0) == initial
        || groups.getOrDefault(name, List.of()).stream()
            .anyMatch(group -> initials.getOrDefault(group, "").indexOf(initial) >= 0);
  }

  /**
   * {@return the letters that can stand for a given name or a form of it; names that are forms of
   * one have one in common}
   *
   * @param givenName as written
   */
  public SortedSet<Character> initials(String givenName) {
    String name = key(givenName);
    SortedSet<Character> letters = new TreeSet<>();
    name.chars().limit(1).forEach(letter -> letters.add((char) letter));
    for (int group : groups.getOrDefault(name, List.of())) {
      initials.getOrDefault(group, "").chars().forEach(letter -> letters.add((char) letter));
    }
    return letters;
  }

  private static List<Integer> join(List<Integer> one, List<Integer> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  private static String key(String name) {
    return Words.fold(name.strip());
  }
}
