package parley.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.authority.register.Holder;
import parley.authority.register.OfficeRegister;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Reference;
import parley.extract.Value.Text;
import parley.extract.Value.When;
import parley.merge.Merged.Entry;
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
 * Looks the officials of the world up in a register: those whom documents name get its entry, and
 * who leads a side and is named by office only gets a name.
 */
final class Registration {
  /** By which the holder of an office is known. */
  private static final String RULE = "register.office";

  private final Preferences preferences;
  private final HolderFinder finder;
  private final SortedMap<Entity, Claims> claims;
  private final SortedMap<Entity, Entry> entries = new TreeMap<>();
  private final Map<Holder, Entity> officials = new LinkedHashMap<>();

  private Registration(Authority authority, OfficeRegister register, List<DocumentFacts> facts) {
    this.preferences = new Preferences(authority, document -> Origin.unknown());
    this.finder = new HolderFinder(register, authority.nameVariants());
    this.claims = Claims.bySubject(facts);
  }

  /**
   * What a register adds.
   *
   * @param documents the facts of each document, with those that follow from the register
   * @param entries which official is who in the register, sorted
   */
  record Registered(List<DocumentFacts> documents, List<Entry> entries) {}

  /**
   * {@return the same facts with what a register says of those whom they speak of}
   *
   * @param authority says which given names go together
   * @param register who held which office when
   * @param documents all facts, about entities of the world
   */
  static Registered of(
      Authority authority, OfficeRegister register, List<DocumentFacts> documents) {
    if (register.isEmpty()) {
      return new Registered(documents, List.of());
    }
    Registration registration = new Registration(authority, register, documents);
    registration.findNamed();
    List<DocumentFacts> completed = documents.stream().map(registration::complete).toList();
    return new Registered(completed, List.copyOf(registration.entries.values()));
  }

  private void findNamed() {
    SortedMap<Entity, List<Days>> days = daysOfOfficials();
    claims.forEach(
        (entity, of) -> {
          if (entity.kind() == Kind.OFFICIAL) {
            finder
                .named(official(of, days.getOrDefault(entity, List.of())))
                .ifPresent(found -> enter(entity, found));
          }
        });
  }

  private void enter(Entity official, Found found) {
    entries.putIfAbsent(official, new Entry(official, found));
    if (found.isCertain()) {
      officials.putIfAbsent(found.holder(), official);
    }
  }

  private SortedMap<Entity, List<Days>> daysOfOfficials() {
    SortedMap<Entity, List<Days>> days = new TreeMap<>();
    claims.forEach(
        (entity, of) -> {
          if (entity.kind() == Kind.DELEGATION) {
            Optional<Days> when = days(entity);
            for (Slot slot : List.of(Slot.DELEGATION_HEAD, Slot.DELEGATION_MEMBER)) {
              references(of, slot)
                  .forEach(
                      who ->
                          when.ifPresent(
                              d -> days.computeIfAbsent(who, key -> new ArrayList<>()).add(d)));
            }
          }
        });
    return days;
  }

  private Optional<Days> days(Entity delegation) {
    Entity meeting = new Entity(Kind.MEETING, MeetingReader.meetingOf(delegation));
    return preferences
        .preferred(Slot.MEETING_WHEN, claims.getOrDefault(meeting, new Claims()))
        .filter(When.class::isInstance)
        .flatMap(when -> Days.of((When) when));
  }

  private static NamedOfficial official(Claims of, List<Days> days) {
    List<PersonName> names =
        texts(of, Slot.OFFICIAL_NAME).stream()
            .sorted(OfficialNames.FULLEST_FIRST)
            .map(PersonName::of)
            .toList();
    SortedSet<String> parties = new TreeSet<>();
    references(of, Slot.OFFICIAL_PARTY).forEach(party -> parties.add(party.key()));
    return new NamedOfficial(names, parties, texts(of, Slot.OFFICIAL_ROLE), days);
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

  private static Set<Entity> references(Claims of, Slot slot) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Conflict.Claim claim : of.of(slot)) {
      if (claim.fact().value() instanceof Reference(Entity entity)) {
        found.add(entity);
      }
    }
    return found;
  }

  private DocumentFacts complete(DocumentFacts document) {
    Set<Fact> all = new LinkedHashSet<>(document.facts());
    for (Fact fact : document.facts()) {
      if (fact.slot() == Slot.DELEGATION_OFFICE && fact.value() instanceof Text office) {
        all.addAll(holder(fact, office));
      }
    }
    return all.size() == document.facts().size()
        ? document
        : new DocumentFacts(document.document(), new ArrayList<>(all));
  }

  private List<Fact> holder(Fact fact, Text office) {
    Entity delegation = fact.subject();
    String party = delegation.key().substring(delegation.key().lastIndexOf('/') + 1);
    return days(delegation)
        .flatMap(days -> finder.holder(office.text(), party, days))
        .map(found -> facts(fact, office, party, found))
        .orElse(List.of());
  }

  private List<Fact> facts(Fact fact, Text office, String party, Found found) {
    Entity official = officials.computeIfAbsent(found.holder(), this::entity);
    enter(official, found);
    Evidence words = fact.evidence();
    Evidence evidence =
        new Evidence(words.start(), words.end(), words.quote(), RULE, found.because());
    Value name =
        new Text(
            claims.containsKey(official)
                ? official(claims.get(official), List.of()).names().getFirst().written()
                : found.holder().name(),
            "");
    return List.of(
        new Fact(fact.subject(), Slot.DELEGATION_HEAD, new Reference(official), evidence),
        new Fact(official, Slot.OFFICIAL_NAME, name, evidence),
        new Fact(official, Slot.OFFICIAL_ROLE, office, evidence),
        new Fact(
            official, Slot.OFFICIAL_PARTY, new Reference(new Entity(Kind.PARTY, party)), evidence));
  }

  /** An official whom no document names. */
  private Entity entity(Holder holder) {
    Entity named = new Entity(Kind.OFFICIAL, PersonName.of(holder.name()).key());
    boolean isFree = !claims.containsKey(named) && !entries.containsKey(named);
    return isFree
        ? named
        : new Entity(Kind.OFFICIAL, named.key() + "-" + Keys.digest(holder.id(), 8));
  }
}
