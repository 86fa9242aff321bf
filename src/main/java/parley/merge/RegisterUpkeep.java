package parley.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.authority.Authority;
import parley.authority.register.Holder;
import parley.authority.register.OfficeRegister;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.merge.Merged.Entry;
import parley.merge.base.Index;
import parley.merge.base.Indexes;
import parley.merge.name.Keys;
import parley.merge.register.Found;

/**
 * What a register says of those whom documents speak of, kept while documents come and go; the same
 * as {@link Registration} makes of all documents.
 */
final class RegisterUpkeep {
  private static final String LINES = "\n";
  private static final int DIGITS = 32;

  private final boolean isEmpty;
  private final Registrar registrar;
  private final Mentions mentions;
  private final Function<String, DocumentFacts> accepted;
  private final Seats seats;
  private final Index held;
  private final Index certain;
  private final Map<String, String> holderOf;
  private final Map<String, String> heldIn;

  /**
   * Creates one.
   *
   * @param register who held which office when
   * @param mentions up to date whenever something is asked
   * @param accepted what counts of what a document says, about entities of the world
   */
  RegisterUpkeep(
      Indexes indexes,
      Authority authority,
      OfficeRegister register,
      Mentions mentions,
      Function<String, DocumentFacts> accepted) {
    this.isEmpty = register.isEmpty();
    this.registrar = new Registrar(authority, register, this::claims);
    this.mentions = mentions;
    this.accepted = accepted;
    seats = new Seats(indexes);
    held = indexes.index("register held");
    certain = indexes.index("register certain");
    holderOf = indexes.table("register holder");
    heldIn = indexes.table("register held in document");
  }

  /** What follows from an office that a document tells of. */
  private record Office(Fact fact, Found found, Entity official) {}

  private Claims claims(Entity entity) {
    Claims claims = new Claims();
    for (DocumentFacts said : mentions.about(entity)) {
      said.facts().stream()
          .filter(fact -> !Registrar.isFound(fact))
          .forEach(fact -> claims.add(new Conflict.Claim(said.document(), fact)));
    }
    return claims;
  }

  /** Forgets a document. */
  void remove(String document) {
    seats.remove(document);
    forgetHeld(document);
  }

  /** Takes in what counts of what a document says, in the place of what it said before. */
  void put(DocumentFacts said) {
    remove(said.document());
    file(said);
  }

  /** Takes in what counts of what a document says of which nothing is known yet. */
  void file(DocumentFacts said) {
    if (!isEmpty) {
      seats.file(said);
    }
  }

  private static List<String> lines(@Nullable String lines) {
    return lines == null || lines.isEmpty() ? List.of() : Arrays.asList(lines.split(LINES, -1));
  }

  /** Looks up all, after indexes were made anew. */
  void index() {
    if (isEmpty) {
      return;
    }
    mentions.forEach(
        entity -> {
          if (entity.kind() == Kind.OFFICIAL) {
            enter(entity);
          }
        });
    seats.withOffices().forEach(document -> hold(document, offices(document)));
  }

  /** Notes whether an official is certainly somebody of the register. */
  private void enter(Entity official) {
    String before = holderOf.remove(official.key());
    if (before != null) {
      certain.remove(before, official.key());
    }
    registrar
        .named(official, seats::of)
        .filter(Found::isCertain)
        .map(found -> id(found.holder()))
        .ifPresent(
            holder -> {
              holderOf.put(official.key(), holder);
              certain.add(holder, official.key());
            });
  }

  private static String id(Holder holder) {
    return "h " + Keys.digest(holder.toString(), DIGITS);
  }

  private static String keyOf(String official) {
    return "k " + official;
  }

  private List<Office> offices(String document) {
    List<Office> offices = new ArrayList<>();
    if (!seats.hasOffices(document)) {
      return offices;
    }
    for (Fact fact : accepted.apply(document).facts()) {
      if (Registrar.isOffice(fact)) {
        registrar.holder(fact).ifPresent(found -> offices.add(office(fact, found)));
      }
    }
    return offices;
  }

  private Office office(Fact fact, Found found) {
    Entity official =
        certain
            .first(id(found.holder()))
            .map(key -> new Entity(Kind.OFFICIAL, key))
            .orElseGet(() -> registrar.unnamed(found.holder()));
    return new Office(fact, found, official);
  }

  private List<Fact> facts(List<Office> offices) {
    return offices.stream()
        .flatMap(
            office -> registrar.facts(office.fact(), office.found(), office.official()).stream())
        .toList();
  }

  /** {@return what follows from the register for a document} */
  List<Fact> additions(String document) {
    return facts(offices(document));
  }

  /** Takes in what follows for a document. */
  private void hold(String document, List<Office> offices) {
    List<Fact> additions = facts(offices);
    if (additions.isEmpty()) {
      return;
    }
    NavigableSet<String> keys = new TreeSet<>();
    for (Office office : offices) {
      keys.add(id(office.found().holder()));
      keys.add(keyOf(Registrar.plainKey(office.found().holder())));
    }
    keys.forEach(key -> held.add(key, document));
    heldIn.put(document, digest(additions) + LINES + String.join(LINES, keys));
    mentions.put(Registration.complete(accepted.apply(document), additions));
  }

  /**
   * Looks up again what a change reaches.
   *
   * @param touched all that changed documents spoke and speak of; receives whom the register says
   *     something else of
   * @param dirty the documents that were changed; receives those for which something else follows
   */
  void settle(Set<Entity> touched, NavigableSet<String> dirty) {
    if (isEmpty) {
      return;
    }
    NavigableSet<String> documents = new TreeSet<>(dirty);
    Set<Entity> officials = new TreeSet<>(touched);
    officials.removeIf(entity -> entity.kind() != Kind.OFFICIAL);
    for (String meeting : Seats.meetings(touched)) {
      documents.addAll(seats.documents(meeting));
      officials.addAll(seats.officials(meeting));
    }
    for (Entity official : officials) {
      touched.add(official);
      holding(official).forEach(key -> documents.addAll(held.members(key)));
      enter(official);
      holding(official).forEach(key -> documents.addAll(held.members(key)));
    }
    documents.forEach(document -> renew(document, touched, dirty));
  }

  /** Under what documents are found in which an official may hold an office. */
  private List<String> holding(Entity official) {
    List<String> keys = new ArrayList<>(List.of(keyOf(official.key())));
    Optional.ofNullable(holderOf.get(official.key())).ifPresent(keys::add);
    return keys;
  }

  private static String digest(List<Fact> additions) {
    return additions.isEmpty() ? "" : Keys.digest(additions.toString(), DIGITS);
  }

  private String heldBefore(String document) {
    List<String> before = lines(heldIn.get(document));
    return before.isEmpty() ? "" : before.getFirst();
  }

  private void forgetHeld(String document) {
    lines(heldIn.remove(document)).forEach(key -> held.remove(key, document));
  }

  private void renew(String document, Set<Entity> touched, NavigableSet<String> dirty) {
    List<Office> offices = offices(document);
    if (digest(facts(offices)).equals(heldBefore(document))) {
      return;
    }
    dirty.add(document);
    touched.addAll(mentions.mentioned(document));
    forgetHeld(document);
    mentions.put(accepted.apply(document));
    hold(document, offices);
    touched.addAll(mentions.mentioned(document));
  }

  /** {@return the entry of an official; empty if the register does not know the person} */
  Optional<Entry> entry(Entity official) {
    if (isEmpty) {
      return Optional.empty();
    }
    Optional<Found> named = registrar.named(official, seats::of);
    return named.isPresent()
        ? named.map(found -> new Entry(official, found))
        : mentions.about(official).stream()
            .filter(said -> said.facts().stream().anyMatch(Registrar::isFound))
            .flatMap(said -> offices(said.document()).stream())
            .filter(office -> office.official().equals(official))
            .map(office -> new Entry(official, office.found()))
            .findFirst();
  }
}
