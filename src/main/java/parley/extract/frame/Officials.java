package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.authority.Words;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * The people of one document: a shorter name that is part of a longer one is the same person, so
 * that "Poe" and "Ann Mary Poe" share a key.
 */
final class Officials {
  /** Names with the numbers of their words. */
  private static final Comparator<Map.Entry<String, Integer>> LONGEST_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  /** Sources of mentions that say no more of somebody than others do. */
  private static final Set<String> AGAIN = Set.of("person.known-name", "person.described");

  /** By which "I" is the author; it says no more of somebody whom the text names. */
  static final String AUTHOR = "person.author";

  /** By which a line of its own says the office of somebody whom the line before names. */
  private static final String OFFICE_LINE = "person.office-line";

  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<Entity, Attested<String>> organNames = new TreeMap<>();
  private final String language;
  private final Optional<String> home;
  private final Optional<String> publisher;

  /**
   * Starts with nobody.
   *
   * @param language of the offices as stated
   * @param home id of the party from whose country the document was filed, if it says so
   * @param publisher id of the party in whose country its publisher is, if that is known
   */
  Officials(String language, Optional<String> home, Optional<String> publisher) {
    this.language = language;
    this.home = home;
    this.publisher = publisher;
  }

  /** {@return the party in whose country the publisher of the document is} */
  Optional<String> publisher() {
    return publisher;
  }

  /** {@return the party from whose country the document was filed} */
  Optional<String> home() {
    return home;
  }

  /** One person, with what the document says of them. */
  private static final class Person {
    final List<String> words;
    final Entity entity;
    final Map<String, List<Evidence>> names = new TreeMap<>();
    final Map<String, List<Evidence>> roles = new TreeMap<>();

    /** "counterpart", and whose; they count where no office is named. */
    final Map<String, List<Evidence>> relativeRoles = new TreeMap<>();

    final Map<String, List<Evidence>> parties = new TreeMap<>();
    final Map<Entity, List<Evidence>> organizations = new TreeMap<>();

    Person(String name) {
      this.words = words(name);
      this.entity = new Entity(Entity.Kind.OFFICIAL, Slug.of(name));
    }
  }

  /**
   * Makes all names of a document known, longest first, before any person is asked for.
   *
   * @param names the names as written
   */
  void know(List<String> names) {
    names.stream()
        .distinct()
        .map(name -> Map.entry(name, words(name).size()))
        .sorted(LONGEST_FIRST)
        .map(Map.Entry::getKey)
        .filter(name -> find(name).isEmpty())
        .forEach(name -> people.put(name, new Person(name)));
  }

  private Optional<Person> find(String name) {
    Person exact = people.get(name);
    return exact != null ? Optional.of(exact) : longer(words(name));
  }

  private Optional<Person> longer(List<String> words) {
    return people.values().stream().filter(known -> isPart(words, known.words)).findFirst();
  }

  private static boolean isPart(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && shorter.get(at).equals(word)) {
        at++;
      }
    }
    return at == shorter.size();
  }

  private static List<String> words(String name) {
    return Words.split(name).stream().map(Words::fold).toList();
  }

  /** {@return the entity of a person whose name is known} */
  Entity entity(OfPerson person) {
    return find(person.name())
        .map(known -> known.entity)
        .orElseGet(() -> new Entity(Entity.Kind.OFFICIAL, Slug.of(person.name())));
  }

  /** {@return the party for whom a person acts, by this mention or another of the document} */
  Optional<String> party(OfPerson person) {
    return person
        .party()
        .or(
            () ->
                find(person.name()).flatMap(known -> known.parties.keySet().stream().findFirst()));
  }

  /** {@return the party for whom the person, side, office or organ of a mention acts} */
  Optional<String> partyOf(Mention actor) {
    return actor.meaning() instanceof OfPerson person ? party(person) : PartyIds.of(actor);
  }

  /** Notes an office of which the words say only that it is the same elsewhere. */
  void relativeRole(OfPerson person, String role, Evidence evidence) {
    find(person.name()).ifPresent(known -> note(known.relativeRoles, role, evidence));
  }

  /** Notes what a mention says of a person. */
  void add(OfPerson person, Evidence evidence) {
    Person known =
        find(person.name())
            .orElseThrow(() -> new IllegalStateException("nobody knows " + person.name()));
    boolean isAuthor = person.source().equals(AUTHOR) && !known.names.isEmpty();
    if (isAuthor || AGAIN.contains(person.source())) {
      return;
    }
    if (known.names.isEmpty() || !person.source().equals(OFFICE_LINE)) {
      note(known.names, person.name(), evidence);
    }
    if (!person.role().isEmpty()) {
      note(known.roles, person.role(), evidence);
    }
    person.party().ifPresent(party -> note(known.parties, party, evidence));
    for (Meaning.OfOrgan organ : person.organs()) {
      organization(organ, person.party(), evidence)
          .ifPresent(o -> note(known.organizations, o, evidence));
    }
  }

  /** Notes for whom a person acts. */
  void party(OfPerson person, String party, Evidence evidence) {
    find(person.name()).ifPresent(known -> note(known.parties, party, evidence));
  }

  private static <T> void note(Map<T, List<Evidence>> values, T value, Evidence evidence) {
    values.computeIfAbsent(value, key -> new ArrayList<>()).add(evidence);
  }

  /** {@return the organization that an organ is, if its party is known} */
  Optional<Entity> organization(Meaning.OfOrgan organ, Optional<String> side, Evidence evidence) {
    Optional<Entity> organization =
        organ
            .party()
            .or(() -> side)
            .map(party -> new Entity(Entity.Kind.ORGANIZATION, party + "-" + organ.organ().key()));
    if (!organ.organ().isListed()) {
      organization.ifPresent(
          entity ->
              organNames.putIfAbsent(entity, new Attested<>(organ.organ().label(), evidence)));
    }
    return organization;
  }

  /** Adds the facts about all people, and the names of organizations that no table knows. */
  void facts(List<Fact> facts) {
    organNames.forEach(
        (organization, name) ->
            add(
                facts,
                organization,
                Slot.ORGANIZATION_NAME,
                new Value.Text(name.value(), language),
                List.of(name.evidence())));
    people.values().forEach(person -> facts(person, facts));
  }

  private void facts(Person person, List<Fact> facts) {
    Entity subject = person.entity;
    person.names.forEach(
        (text, evidence) ->
            add(facts, subject, Slot.OFFICIAL_NAME, new Value.Text(text, ""), evidence));
    (person.roles.isEmpty() ? person.relativeRoles : person.roles)
        .forEach(
            (text, evidence) ->
                add(facts, subject, Slot.OFFICIAL_ROLE, new Value.Text(text, language), evidence));
    person.parties.forEach(
        (party, evidence) ->
            add(facts, subject, Slot.OFFICIAL_PARTY, FrameFacts.party(party), evidence));
    person.organizations.forEach(
        (organization, evidence) ->
            add(
                facts,
                subject,
                Slot.OFFICIAL_ORGANIZATION,
                new Value.Reference(organization),
                evidence));
  }

  private static void add(
      List<Fact> facts, Entity subject, Slot slot, Value value, List<Evidence> evidence) {
    evidence.forEach(e -> facts.add(new Fact(subject, slot, value, e)));
  }
}
