package parley.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import parley.authority.Authority;
import parley.authority.register.Holder;
import parley.authority.register.OfficeRegister;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Reference;
import parley.extract.Value.Text;
import parley.extract.Value.When;
import parley.merge.meeting.MeetingReader;
import parley.merge.name.Keys;
import parley.merge.name.PersonName;
import parley.merge.official.OfficialNames;
import parley.merge.register.Days;
import parley.merge.register.Found;
import parley.merge.register.HolderFinder;
import parley.merge.register.NamedOfficial;
import parley.merge.source.Origin;

/**
 * Looks up in a register whom documents name and which offices they tell of, by what they claim of
 * officials, sides and meetings, and says what follows. Keeps nothing itself.
 */
final class Registrar {
  /** By which the holder of an office is known. */
  private static final String RULE = "register.office";

  private static final int DIGITS = 8;

  private final OfficeRegister register;
  private final Set<String> parties;
  private final Preferences preferences;
  private final HolderFinder finder;
  private final Function<Entity, Claims> claims;

  /**
   * Creates one.
   *
   * @param authority says which given names go together
   * @param register who held which office when
   * @param claims what documents claim of an entity, without what follows from a register
   */
  Registrar(Authority authority, OfficeRegister register, Function<Entity, Claims> claims) {
    this.register = register;
    this.parties = register.parties();
    this.preferences = new Preferences(authority, document -> Origin.unknown());
    this.finder = new HolderFinder(register, authority.nameVariants());
    this.claims = claims;
  }

  /** A side of a meeting, and whether an official led it or belonged to it. */
  record Seat(Entity delegation, Slot slot) implements Comparable<Seat> {
    private static final Comparator<Seat> ORDER =
        Comparator.comparing(Seat::delegation).thenComparing(Seat::slot);

    @Override
    public int compareTo(Seat other) {
      return ORDER.compare(this, other);
    }
  }

  /** {@return whether a fact follows from a register, and no document states it} */
  static boolean isFound(Fact fact) {
    return fact.evidence().rule().equals(RULE);
  }

  /** {@return whether a fact says who took part in a meeting by an office alone} */
  static boolean isOffice(Fact fact) {
    return fact.slot() == Slot.DELEGATION_OFFICE && fact.value() instanceof Text;
  }

  /** {@return the official whom a fact gives a seat; empty if it tells something else} */
  static Optional<Entity> seated(Fact fact) {
    boolean isSeat = fact.slot() == Slot.DELEGATION_HEAD || fact.slot() == Slot.DELEGATION_MEMBER;
    return isSeat && fact.value() instanceof Reference(Entity who)
        ? Optional.of(who)
        : Optional.empty();
  }

  /**
   * {@return the entry of somebody whom documents name}
   *
   * @param official the person
   * @param seats where the person sat, asked for if need be
   */
  Optional<Found> named(Entity official, Function<Entity, NavigableSet<Seat>> seats) {
    Claims of = claims.apply(official);
    Set<String> acting = new TreeSet<>();
    references(of, Slot.OFFICIAL_PARTY).forEach(party -> acting.add(party.key()));
    if (acting.stream().noneMatch(parties::contains)) {
      return Optional.empty();
    }
    List<Days> days =
        seats.apply(official).stream().flatMap(seat -> days(seat.delegation()).stream()).toList();
    return finder.named(new NamedOfficial(names(of), acting, texts(of, Slot.OFFICIAL_ROLE), days));
  }

  private Optional<Days> days(Entity delegation) {
    Entity meeting = new Entity(Kind.MEETING, MeetingReader.meetingOf(delegation));
    return preferences
        .preferred(Slot.MEETING_WHEN, claims.apply(meeting))
        .filter(When.class::isInstance)
        .flatMap(when -> Days.of((When) when));
  }

  private static List<PersonName> names(Claims of) {
    return texts(of, Slot.OFFICIAL_NAME).stream()
        .sorted(OfficialNames.FULLEST_FIRST)
        .map(PersonName::of)
        .toList();
  }

  private static Collection<Entity> references(Claims of, Slot slot) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Conflict.Claim claim : of.of(slot)) {
      if (claim.fact().value() instanceof Reference(Entity entity)) {
        found.add(entity);
      }
    }
    return found;
  }

  private static List<String> texts(Claims of, Slot slot) {
    Set<String> texts = new LinkedHashSet<>();
    for (Conflict.Claim claim : of.of(slot)) {
      if (claim.fact().value() instanceof Text(String text, String language)) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /**
   * {@return who held an office when a meeting took place; empty if the register does not know}
   *
   * @param fact tells the office of a side
   */
  Optional<Found> holder(Fact fact) {
    return fact.value() instanceof Text(String office, String language)
        ? days(fact.subject()).flatMap(days -> finder.holder(office, party(fact), days))
        : Optional.empty();
  }

  private static String party(Fact fact) {
    String side = fact.subject().key();
    return side.substring(side.lastIndexOf('/') + 1);
  }

  /** {@return the key of somebody whom no document names, if no namesake has it} */
  static String plainKey(Holder holder) {
    return PersonName.of(holder.name()).key();
  }

  /** {@return an official whom no document names} */
  Entity unnamed(Holder holder) {
    Entity plain = new Entity(Kind.OFFICIAL, plainKey(holder));
    boolean isFree = claims.apply(plain).slots().isEmpty() && !hasNamesake(holder);
    return isFree
        ? plain
        : new Entity(Kind.OFFICIAL, plain.key() + "-" + Keys.digest(holder.id(), DIGITS));
  }

  private boolean hasNamesake(Holder holder) {
    return PersonName.of(holder.name()).words().stream()
        .flatMap(word -> register.namedWith(word).stream())
        .anyMatch(other -> !other.equals(holder) && plainKey(other).equals(plainKey(holder)));
  }

  /**
   * {@return what follows from an office whose holder was found}
   *
   * @param fact tells the office of a side
   * @param found who held it
   * @param official the same person
   */
  List<Fact> facts(Fact fact, Found found, Entity official) {
    Evidence words = fact.evidence();
    Evidence evidence =
        new Evidence(words.start(), words.end(), words.quote(), RULE, found.because());
    Value name =
        new Text(
            names(claims.apply(official)).stream()
                .map(PersonName::written)
                .findFirst()
                .orElse(found.holder().name()),
            "");
    Value party = new Reference(new Entity(Kind.PARTY, party(fact)));
    return List.of(
        new Fact(fact.subject(), Slot.DELEGATION_HEAD, new Reference(official), evidence),
        new Fact(official, Slot.OFFICIAL_NAME, name, evidence),
        new Fact(official, Slot.OFFICIAL_ROLE, fact.value(), evidence),
        new Fact(official, Slot.OFFICIAL_PARTY, party, evidence));
  }
}
