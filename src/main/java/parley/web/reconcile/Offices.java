package parley.web.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.web.reconcile.Officeholders.Term;

/**
 * Which entities held the office that a query names, at the time that it names, by what is known
 * beside the data. It does not change once it is made, and any number of threads may ask it.
 */
final class Offices {
  private static final String OFFICIAL = "Official";
  private static final String PARTY = "party";

  private final Officeholders known;
  private final Index index;
  private final Map<String, Entry> bySame = new HashMap<>();
  private final Map<String, List<Entry>> byLastWord = new HashMap<>();

  /**
   * Finds those who held offices among the entities: by an address that both have, else by a name,
   * perhaps without second names, that no other official of the party has.
   *
   * @param known who held which office when; may know nobody
   * @param index the entities
   */
  Offices(Officeholders known, Index index) {
    this.known = known;
    this.index = index;
    if (!known.parties().isEmpty()) {
      index.entries().stream().filter(Offices::isOfficial).forEach(this::add);
    }
  }

  private static boolean isOfficial(Entry entry) {
    return entry.types().stream().anyMatch(type -> type.id().equals(OFFICIAL));
  }

  private void add(Entry entry) {
    entry
        .values()
        .getOrDefault("same-as", List.of())
        .forEach(same -> bySame.putIfAbsent(same.node().getURI(), entry));
    entry.names().stream()
        .filter(Name::isComparable)
        .forEach(
            name ->
                byLastWord
                    .computeIfAbsent(name.words().getLast(), key -> new ArrayList<>())
                    .add(entry));
  }

  /**
   * Somebody who held an office.
   *
   * @param entry who
   * @param isCertain whether it was all the time that is asked for, and nobody else's
   * @param reason who says so, of which office and when, in words
   */
  record Held(Entry entry, boolean isCertain, String reason) {}

  /**
   * {@return who held the office, by the ids of the entities; none if no office or time is named}
   */
  Map<String, Held> holders(Query query) {
    Map<String, Held> holders = new LinkedHashMap<>();
    if (known.parties().isEmpty()) {
      return holders;
    }
    List<Edtf> times = times(query);
    Set<String> parties = times.isEmpty() ? Set.of() : parties(query);
    for (Condition condition : query.conditions()) {
      if (condition.target() instanceof Condition.Names && isPlain(condition)) {
        for (Condition.Wanted title : condition.values()) {
          times.forEach(time -> add(title.name().text(), time, parties, holders));
        }
      }
    }
    return holders;
  }

  private static boolean isPlain(Condition condition) {
    return condition.quantifier() != Condition.Quantifier.NONE && !condition.isExact();
  }

  private static List<Edtf> times(Query query) {
    return values(query, property -> property.kind() == Property.Kind.DATE)
        .flatMap(wanted -> Edtf.of(wanted.name().text()).stream())
        .filter(Edtf::hasYear)
        .toList();
  }

  private static Stream<Condition.Wanted> values(Query query, Predicate<Property> isMeant) {
    return query.conditions().stream()
        .filter(Offices::isPlain)
        .filter(
            condition ->
                condition.target() instanceof Condition.Of of && isMeant.test(of.property()))
        .flatMap(condition -> condition.values().stream());
  }

  /** {@return the ids of the parties whose offices may be meant} */
  private Set<String> parties(Query query) {
    Comparison comparison = new Comparison(index);
    List<Condition.Wanted> asked = values(query, property -> property.id().equals(PARTY)).toList();
    Set<String> parties = new TreeSet<>(known.parties());
    parties.removeIf(
        party ->
            !asked.isEmpty()
                && index
                    .named(PARTY + "/" + party)
                    .filter(entry -> asked.stream().anyMatch(one -> comparison.isMeant(one, entry)))
                    .isEmpty());
    return parties;
  }

  private void add(String title, Edtf time, Set<String> parties, Map<String, Held> holders) {
    Map<Term, String> terms = new LinkedHashMap<>();
    for (String party : parties) {
      known
          .inOffice(title, party, time.first(), time.last())
          .forEach(term -> terms.put(term, party));
    }
    boolean isOne = terms.keySet().stream().map(Term::person).distinct().count() == 1;
    terms.forEach(
        (term, party) ->
            entry(term, party)
                .map(entry -> new Held(entry, isOne && term.isWhole(), term.reason()))
                .ifPresent(held -> holders.merge(held.entry.id(), held, Offices::surer)));
  }

  private static Held surer(Held one, Held other) {
    return other.isCertain && !one.isCertain ? other : one;
  }

  private Optional<Entry> entry(Term term, String party) {
    return term.same().stream()
        .flatMap(same -> Optional.ofNullable(bySame.get(same)).stream())
        .findFirst()
        .or(() -> named(term, party));
  }

  private Optional<Entry> named(Term term, String party) {
    Map<String, Entry> named = new TreeMap<>();
    for (Name name : term.names().stream().map(Name::of).filter(Name::isComparable).toList()) {
      byLastWord.getOrDefault(name.words().getLast(), List.of()).stream()
          .filter(entry -> isOf(entry, party))
          .filter(entry -> entry.names().stream().anyMatch(own -> isShorterOrSame(own, name)))
          .forEach(entry -> named.put(entry.id(), entry));
    }
    return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
  }

  /** Registers write second names and initials that others leave out, but no first or last name. */
  private static boolean isShorterOrSame(Name own, Name registered) {
    List<String> words = own.words();
    return words.size() > 1
        && words.getFirst().equals(registered.words().getFirst())
        && words.getLast().equals(registered.words().getLast())
        && registered.words().containsAll(words);
  }

  private boolean isOf(Entry entry, String party) {
    return index
        .named(PARTY + "/" + party)
        .filter(
            own ->
                entry.values().getOrDefault(PARTY, List.of()).stream()
                    .anyMatch(value -> value.node().equals(own.node())))
        .isPresent();
  }
}
