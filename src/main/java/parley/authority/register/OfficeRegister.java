package parley.authority.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.authority.Words;
import parley.authority.register.Term.Cover;

/**
 * Who held which office when, by what registers say.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class OfficeRegister {
  private static final Comparator<Term> ORDER =
      Comparator.comparing((Term term) -> term.source().id())
          .thenComparing(term -> term.holder().id())
          .thenComparing(Term::office)
          .thenComparing(term -> term.span().inWords());

  private final Optional<OfficeNames> names;
  private final List<Term> terms;
  private final Map<OfficeKey, List<Term>> byOffice = new LinkedHashMap<>();
  private final Map<String, Set<Holder>> byNameWord = new LinkedHashMap<>();
  private final Map<Holder, List<Term>> byHolder = new LinkedHashMap<>();
  private final Map<Source, LocalDate> known = new LinkedHashMap<>();

  private OfficeRegister(Optional<OfficeNames> names, List<Term> terms) {
    this.names = names;
    this.terms = terms.stream().sorted(ORDER).toList();
    for (Term term : this.terms) {
      byOffice.computeIfAbsent(term.key(), key -> new ArrayList<>()).add(term);
      byHolder.computeIfAbsent(term.holder(), key -> new ArrayList<>()).add(term);
      for (String name : term.holder().names()) {
        Words.split(name)
            .forEach(
                word ->
                    byNameWord
                        .computeIfAbsent(Words.fold(word), key -> new LinkedHashSet<>())
                        .add(term.holder()));
      }
      lastStated(term).ifPresent(day -> known.merge(term.source(), day, OfficeRegister::later));
    }
  }

  /**
   * {@return a register of some terms}
   *
   * @param names which titles name one office
   * @param terms in any order
   */
  public static OfficeRegister of(OfficeNames names, List<Term> terms) {
    return new OfficeRegister(Optional.of(names), terms);
  }

  /** {@return a register that knows nobody} */
  public static OfficeRegister empty() {
    return new OfficeRegister(Optional.empty(), List.of());
  }

  private static Optional<LocalDate> lastStated(Term term) {
    return term.span().end().or(() -> term.span().start()).map(StatedDate::first);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** {@return whether it knows nobody} */
  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** {@return all terms, in order} */
  public List<Term> terms() {
    return terms;
  }

  /** {@return the registers, sorted} */
  public List<Source> sources() {
    return known.keySet().stream().sorted(Comparator.comparing(Source::id)).toList();
  }

  /** {@return the ids of the parties whose officials it knows, sorted} */
  public SortedSet<String> parties() {
    SortedSet<String> parties = new TreeSet<>();
    byOffice.keySet().forEach(key -> parties.add(key.party()));
    return parties;
  }

  /**
   * {@return the office that a title names; empty if it tells none}
   *
   * @param title as a text has it
   * @param party id of the party whose office it is
   */
  public Optional<OfficeKey> key(String title, String party) {
    return names.map(of -> of.key(title, party)).filter(key -> !key.isEmpty());
  }

  /**
   * {@return whether one title may be a shorter form of the other}
   *
   * @param one an office
   * @param other another
   */
  public boolean mayBe(OfficeKey one, OfficeKey other) {
    return names.filter(of -> of.mayBe(one, other)).isPresent();
  }

  /**
   * {@return whether a title says that somebody only acts for its holder}
   *
   * @param title as a text has it
   */
  public boolean isActing(String title) {
    return names.filter(of -> of.isActing(title)).isPresent();
  }

  /**
   * {@return the terms in an office that may have been running in a time, also where the register
   * files a state of that time under another name}
   *
   * @param office which
   * @param first day of the time
   * @param last day of the time
   */
  public List<Term> inOffice(OfficeKey office, LocalDate first, LocalDate last) {
    return filedAs(office, first, last).stream()
        .flatMap(key -> byOffice.getOrDefault(key, List.of()).stream())
        .filter(term -> cover(term, first, last) != Cover.NONE)
        .toList();
  }

  private List<OfficeKey> filedAs(OfficeKey office, LocalDate first, LocalDate last) {
    return names.map(of -> of.filedAs(office, first, last)).orElse(List.of(office));
  }

  /**
   * {@return the offices that may be meant where a term is of the register: an ambassador to the
   * Soviet Union may stand among those to Russia}
   *
   * @param stated an office as a text has it
   * @param term of this register
   */
  public List<OfficeKey> meant(OfficeKey stated, Term term) {
    return filedAs(
        stated,
        term.span().start().map(StatedDate::first).orElse(LocalDate.MIN),
        term.span().end().map(StatedDate::last).orElse(LocalDate.MAX));
  }

  /**
   * {@return whether a term was running in a time} Of a term without an end that is stated it is
   * only known that it began, if somebody came after; else it went on until the last day of which
   * its register tells.
   *
   * @param term of this register
   * @param first day of the time
   * @param last day of the time
   */
  public Cover cover(Term term, LocalDate first, LocalDate last) {
    LocalDate until = known.getOrDefault(term.source(), LocalDate.MIN);
    if (term.span().end().isEmpty()) {
      Optional<StatedDate> next = next(term);
      if (next.filter(date -> date.last().isBefore(first)).isPresent() || first.isAfter(until)) {
        return Cover.NONE;
      }
      until = next.isPresent() ? LocalDate.MIN : until;
    }
    return term.cover(first, last, until);
  }

  private Optional<StatedDate> next(Term term) {
    return byOffice.getOrDefault(term.key(), List.of()).stream()
        .flatMap(other -> other.span().start().stream())
        .filter(start -> isAfter(start, term.span().start()))
        .min(Comparator.comparing(StatedDate::first));
  }

  private static boolean isAfter(StatedDate date, Optional<StatedDate> other) {
    return other.filter(o -> date.first().isAfter(o.last())).isPresent();
  }

  /**
   * {@return the terms of a person, in order}
   *
   * @param holder of this register
   */
  public List<Term> terms(Holder holder) {
    return byHolder.getOrDefault(holder, List.of());
  }

  /**
   * {@return the people of whose names a word is a part, in order}
   *
   * @param word folded, see {@link Words#fold}
   */
  public Set<Holder> namedWith(String word) {
    return byNameWord.getOrDefault(word, Set.of());
  }
}
