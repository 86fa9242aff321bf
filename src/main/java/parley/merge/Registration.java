package parley.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.authority.register.Holder;
import parley.authority.register.OfficeRegister;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.merge.Merged.Entry;
import parley.merge.Registrar.Seat;
import parley.merge.register.Found;

/**
 * Looks the officials of the world up in a register: those whom documents name get its entry, and
 * who leads a side and is named by office only gets a name.
 */
final class Registration {
  private final Registrar registrar;
  private final SortedMap<Entity, Claims> claims;
  private final Map<Entity, NavigableSet<Seat>> seats = new HashMap<>();
  private final SortedMap<Entity, Entry> entries = new TreeMap<>();
  private final Map<Holder, Entity> officials = new LinkedHashMap<>();

  private Registration(Authority authority, OfficeRegister register, List<DocumentFacts> facts) {
    claims = Claims.bySubject(facts);
    registrar =
        new Registrar(authority, register, entity -> claims.getOrDefault(entity, new Claims()));
  }

  /**
   * What a register adds.
   *
   * @param additions what follows from it, by the names of the documents that tell of the offices
   * @param entries which official is who in the register, sorted
   */
  record Registered(Map<String, List<Fact>> additions, List<Entry> entries) {

    /** {@return the facts of a document, with those that follow from the register} */
    DocumentFacts complete(DocumentFacts said) {
      return Registration.complete(said, additions.getOrDefault(said.document(), List.of()));
    }
  }

  /** {@return the facts of a document, with some more, each once} */
  static DocumentFacts complete(DocumentFacts said, List<Fact> additions) {
    if (additions.isEmpty()) {
      return said;
    }
    Set<Fact> all = new LinkedHashSet<>(said.facts());
    all.addAll(additions);
    return new DocumentFacts(said.document(), List.copyOf(all));
  }

  /**
   * {@return what a register says of those whom documents speak of}
   *
   * @param authority says which given names go together
   * @param register who held which office when
   * @param documents all facts that count, about entities of the world
   */
  static Registered of(
      Authority authority, OfficeRegister register, List<DocumentFacts> documents) {
    if (register.isEmpty()) {
      return new Registered(Map.of(), List.of());
    }
    Registration registration = new Registration(authority, register, documents);
    documents.forEach(registration::seat);
    registration.findNamed();
    Map<String, List<Fact>> additions = new HashMap<>();
    for (DocumentFacts document : documents) {
      List<Fact> found = registration.found(document);
      if (!found.isEmpty()) {
        additions.put(document.document(), found);
      }
    }
    return new Registered(additions, List.copyOf(registration.entries.values()));
  }

  private void seat(DocumentFacts document) {
    for (Fact fact : document.facts()) {
      Registrar.seated(fact)
          .ifPresent(
              who ->
                  seats
                      .computeIfAbsent(who, none -> new TreeSet<>())
                      .add(new Seat(fact.subject(), fact.slot())));
    }
  }

  private void findNamed() {
    for (Entity entity : claims.keySet()) {
      if (entity.kind() == Kind.OFFICIAL) {
        registrar
            .named(entity, who -> seats.getOrDefault(who, new TreeSet<>()))
            .ifPresent(found -> enter(entity, found));
      }
    }
  }

  private void enter(Entity official, Found found) {
    entries.putIfAbsent(official, new Entry(official, found));
    if (found.isCertain()) {
      officials.putIfAbsent(found.holder(), official);
    }
  }

  private List<Fact> found(DocumentFacts document) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : document.facts()) {
      if (Registrar.isOffice(fact)) {
        registrar.holder(fact).ifPresent(found -> facts.addAll(facts(fact, found)));
      }
    }
    return facts;
  }

  private List<Fact> facts(Fact fact, Found found) {
    Entity official = officials.computeIfAbsent(found.holder(), registrar::unnamed);
    enter(official, found);
    return registrar.facts(fact, found, official);
  }
}
