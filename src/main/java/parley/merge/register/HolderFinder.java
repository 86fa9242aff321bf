package parley.merge.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.authority.NameVariants;
import parley.authority.register.Holder;
import parley.authority.register.OfficeKey;
import parley.authority.register.OfficeRegister;
import parley.authority.register.Term;
import parley.authority.register.Term.Cover;
import parley.merge.name.Custom;
import parley.merge.name.PersonName;
import parley.merge.name.PersonName.Match;

/**
 * Finds the entries of officials in a register, or none where that would be a guess.
 *
 * <p>An office at a day is its holder's if the register knows exactly one. Somebody who is named is
 * who has that name in the register and held the office that documents state when the person met
 * others; where no office tells, the only one who has the name, which is then not certain.
 */
public final class HolderFinder {
  /** Somebody who never held an office near the time may well be a namesake. */
  private static final int YEARS_AROUND = 15;

  private final OfficeRegister register;
  private final NameVariants variants;

  /**
   * Creates a finder.
   *
   * @param register who held which office when
   * @param variants which given names are forms of one name
   */
  public HolderFinder(OfficeRegister register, NameVariants variants) {
    this.register = register;
    this.variants = variants;
  }

  /**
   * {@return who held an office; empty if the register does not know it of all the days, or of
   * several people}
   *
   * @param title the office as stated
   * @param party id of the party whose office it is
   * @param days when
   */
  public Optional<Found> holder(String title, String party, Days days) {
    boolean isActing = register.isActing(title);
    List<Term> terms =
        register.key(title, party).stream()
            .flatMap(key -> register.inOffice(key, days.first(), days.last()).stream())
            .filter(term -> term.isActing() || !isActing)
            .toList();
    boolean isOne = terms.stream().map(Term::holder).distinct().count() == 1;
    return isOne
        ? terms.stream()
            .filter(term -> cover(term, days) == Cover.CERTAIN)
            .findFirst()
            .map(term -> new Found(term.holder(), term.source(), true, held(term, days)))
        : Optional.empty();
  }

  private Cover cover(Term term, Days days) {
    return register.cover(term, days.first(), days.last());
  }

  private static String held(Term term, Days days) {
    return "By the register %s, %s was %s%s from %s, and the meeting was on %s."
        .formatted(
            term.source().name(),
            term.holder().name(),
            term.isActing() ? "acting " : "",
            term.office(),
            term.span().inWords(),
            days.text());
  }

  /**
   * {@return the entry of somebody whom documents name}
   *
   * @param official what they say of the person
   */
  public Optional<Found> named(NamedOfficial official) {
    List<Holder> named = named(official.names(), official.parties());
    List<Term> inOffice =
        named.stream()
            .flatMap(holder -> register.terms(holder).stream())
            .filter(term -> isHeld(term, official))
            .toList();
    if (!inOffice.isEmpty()) {
      boolean isOne = inOffice.stream().map(Term::holder).distinct().count() == 1;
      return isOne ? Optional.of(byOffice(official, inOffice.getFirst())) : Optional.empty();
    }
    List<Holder> near =
        named.stream()
            .filter(holder -> isNear(holder, official))
            .filter(holder -> sharesGivenName(holder, official.names()))
            .toList();
    return near.size() == 1 ? Optional.of(byName(official, near.getFirst())) : Optional.empty();
  }

  private Found byOffice(NamedOfficial official, Term term) {
    String because =
        "By the register %s, %s was %s%s from %s; name and office agree with those of %s%s."
            .formatted(
                term.source().name(),
                term.holder().name(),
                term.isActing() ? "acting " : "",
                term.office(),
                term.span().inWords(),
                official.names().getFirst().written(),
                then(term, official));
    return new Found(term.holder(), term.source(), true, because);
  }

  private String then(Term term, NamedOfficial official) {
    return official.days().stream()
        .filter(days -> cover(term, days) != Cover.NONE)
        .findFirst()
        .map(days -> ", who met others on " + days.text())
        .orElse("");
  }

  private Found byName(NamedOfficial official, Holder holder) {
    Term term = register.terms(holder).getFirst();
    String because =
        "Of all people in the register %s only %s can have the name %s; no office confirms it."
            .formatted(term.source().name(), holder.name(), official.names().getFirst().written());
    return new Found(holder, term.source(), false, because);
  }

  /** Those who have all the names, one of them in full, and acted for one of the parties. */
  private List<Holder> named(List<PersonName> names, Set<String> parties) {
    Set<Holder> candidates = new LinkedHashSet<>();
    for (PersonName name : names) {
      if (!name.isSurnameOnly()) {
        name.words().forEach(word -> candidates.addAll(register.namedWith(word)));
      }
    }
    return candidates.stream()
        .filter(holder -> register.terms(holder).stream().anyMatch(t -> isOf(t, parties)))
        .filter(holder -> isCalled(holder, names, Custom.of(parties)))
        .filter(holder -> mayShareGivenName(holder, names))
        .toList();
  }

  /** An initial may stand for any name, which is too little where no office tells. */
  private boolean sharesGivenName(Holder holder, List<PersonName> names) {
    return givenNames(names).anyMatch(given -> given.length() > 1 && isGiven(given, holder));
  }

  /** "Peter Poe" is not Ann P. Poe, though an initial may stand for his name. */
  private boolean mayShareGivenName(Holder holder, List<PersonName> names) {
    return givenNames(names).allMatch(given -> given.length() == 1 || isGiven(given, holder));
  }

  private static Stream<String> givenNames(List<PersonName> names) {
    return names.stream()
        .filter(name -> !name.isSurnameOnly())
        .map(name -> name.words().getFirst());
  }

  private boolean isGiven(String given, Holder holder) {
    return holder.names().stream()
        .flatMap(own -> PersonName.of(own).words().stream())
        .anyMatch(own -> own.length() > 1 && variants.same(own, given));
  }

  private static boolean isOf(Term term, Set<String> parties) {
    return parties.contains(term.key().party());
  }

  private boolean isCalled(Holder holder, List<PersonName> names, Custom custom) {
    boolean isFull = false;
    for (PersonName name : names) {
      List<Match> matches =
          holder.names().stream()
              .map(own -> PersonName.of(own).match(name, custom, variants))
              .toList();
      if (matches.stream().allMatch(match -> match.isWorseThan(Match.FULL))) {
        return false;
      }
      isFull |= matches.contains(Match.FULL);
    }
    return isFull;
  }

  private boolean isHeld(Term term, NamedOfficial official) {
    boolean isThen =
        official.days().isEmpty()
            || official.days().stream().anyMatch(days -> cover(term, days) != Cover.NONE);
    return isThen
        && official.titles().stream()
            .flatMap(title -> register.key(title, term.key().party()).stream())
            .flatMap(stated -> register.meant(stated, term).stream())
            .anyMatch(key -> agrees(key, term.key(), official.days().isEmpty()));
  }

  /** Without a day the office must be told in full. */
  private boolean agrees(OfficeKey stated, OfficeKey held, boolean isUndated) {
    return isUndated ? stated.equals(held) : register.mayBe(stated, held);
  }

  private boolean isNear(Holder holder, NamedOfficial official) {
    return official.days().isEmpty()
        || official.days().stream()
            .allMatch(
                days ->
                    holder.mayActIn(days.first().getYear())
                        && register.terms(holder).stream().anyMatch(term -> isNear(term, days)));
  }

  private static boolean isNear(Term term, Days days) {
    int year = days.first().getYear();
    return term.span()
            .start()
            .filter(start -> start.first().getYear() <= year + YEARS_AROUND)
            .isPresent()
        && (term.span().end().isEmpty()
            || term.span().end().get().last().getYear() >= year - YEARS_AROUND);
  }
}
