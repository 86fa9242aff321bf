package parley.authority;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * For whom well-known leaders act, by name: texts seldom say of which country a president is.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class Leaders {
  private static final int SHORTEST_MIDDLE = 4;

  private final Map<String, List<Leader>> bySurname;
  private final BitSet surnames = new BitSet();
  private final NameVariants givenNames;

  private Leaders(Map<String, List<Leader>> bySurname, NameVariants givenNames) {
    this.bySurname = bySurname;
    bySurname.keySet().forEach(surname -> surnames.set(Wording.numberOf(surname)));
    this.givenNames = givenNames;
  }

  /** The words of a name with its party, and whether it counts only beside an office. */
  private record Leader(List<String> words, String party, boolean isBeside) {
    String given() {
      return words.getFirst();
    }
  }

  /**
   * Reads names.
   *
   * @param rows one name a row, with the id of its party
   * @param parties all parties, by id
   * @param givenNames which given names go together
   */
  static Leaders of(List<Table.Row> rows, Map<String, Party> parties, NameVariants givenNames) {
    Map<String, List<Leader>> bySurname = new HashMap<>();
    for (Table.Row row : rows) {
      List<String> words = Words.split(row.text("name"));
      if (!parties.containsKey(row.text("party"))) {
        throw row.error("party", "names the unknown party " + row.text("party"));
      }
      boolean isBeside = row.columns().contains("beside") && row.optional("beside").isPresent();
      Leader leader = new Leader(words, row.text("party"), isBeside);
      bySurname.merge(Words.fold(words.getLast()), List.of(leader), Leaders::join);
    }
    return new Leaders(Map.copyOf(bySurname), givenNames);
  }

  private static List<Leader> join(List<Leader> one, List<Leader> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /**
   * {@return whether a leader has a surname}
   *
   * @param number of a word, see {@link Wording#number}
   */
  public boolean isSurname(int number) {
    return surnames.get(number);
  }

  /**
   * {@return the id of the party for which a leader of this name acts; empty if no leader has the
   * name, or leaders of several parties have it}
   *
   * @param name given name and surname, as written
   */
  public Optional<String> party(String name) {
    return one(named(name));
  }

  /**
   * {@return whether a name is that of a leader even where no office stands beside it}
   *
   * @param name given name and surname, as written
   */
  public boolean isKnown(String name) {
    List<Leader> known = named(name).stream().filter(leader -> !leader.isBeside()).toList();
    return one(known).isPresent();
  }

  /**
   * {@return whether a name is that of a leader where something shows that officials are spoken of}
   *
   * @param name given name and surname, as written
   */
  public boolean isNamed(String name) {
    return one(named(name)).isPresent();
  }

  /**
   * {@return the id of the party for which all leaders of a surname act; empty if there are none}
   *
   * @param surname as written
   */
  public Optional<String> partyOfSurname(String surname) {
    return one(bySurname.getOrDefault(Words.fold(surname), List.of()));
  }

  /**
   * {@return the ids of the parties for which leaders of a surname act, in order}
   *
   * @param surname as written
   */
  public SortedSet<String> partiesOfSurname(String surname) {
    return parties(bySurname.getOrDefault(Words.fold(surname), List.of()));
  }

  /**
   * {@return the id of the party for which all leaders of a surname act; empty if there are none,
   * or if others may well have the name of one}
   *
   * @param surname as written
   */
  public Optional<String> partyOfBareSurname(String surname) {
    List<Leader> all = bySurname.getOrDefault(Words.fold(surname), List.of());
    return all.stream().noneMatch(Leader::isBeside) ? one(all) : Optional.empty();
  }

  /** "Raúl Castro Ruz" is Raúl Castro, with both surnames; of "Peña Nieto" both are surnames. */
  private List<Leader> named(String name) {
    List<String> words = Words.split(name);
    if (words.size() < 2) {
      return List.of();
    }
    List<Leader> whole = named(words, words.size() - 1);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Leader> longer = words.size() > 2 ? named(words, words.size() - 2) : List.of();
    return longer.isEmpty() ? ofSurnames(words) : longer;
  }

  private List<Leader> named(List<String> words, int surname) {
    return bySurname.getOrDefault(Words.fold(words.get(surname)), List.of()).stream()
        .filter(leader -> givenNames.same(leader.given(), words.getFirst()))
        .filter(leader -> agree(leader.words(), words.subList(0, surname + 1)))
        .toList();
  }

  /** Of two full names the middle ones agree, as far as both have them. */
  private static boolean agree(List<String> one, List<String> other) {
    Set<String> middle = middle(one);
    Set<String> others = middle(other);
    return middle.isEmpty() || others.isEmpty() || !Collections.disjoint(middle, others);
  }

  /** Initials and particles tell nobody apart. */
  private static Set<String> middle(List<String> words) {
    Set<String> middle = new HashSet<>();
    for (String word : words.subList(1, words.size() - 1)) {
      if (word.length() >= SHORTEST_MIDDLE) {
        middle.add(Words.fold(word));
      }
    }
    return middle;
  }

  private List<Leader> ofSurnames(List<String> words) {
    return words.size() != 2
        ? List.of()
        : bySurname.getOrDefault(Words.fold(words.getLast()), List.of()).stream()
            .filter(leader -> leader.words().size() > 2)
            .filter(
                leader ->
                    Words.fold(leader.words().get(leader.words().size() - 2))
                        .equals(Words.fold(words.getFirst())))
            .toList();
  }

  private static Optional<String> one(List<Leader> leaders) {
    SortedSet<String> parties = parties(leaders);
    return parties.size() == 1 ? Optional.of(parties.first()) : Optional.empty();
  }

  private static SortedSet<String> parties(List<Leader> leaders) {
    SortedSet<String> parties = new TreeSet<>();
    leaders.forEach(leader -> parties.add(leader.party()));
    return parties;
  }
}
