package parley.rdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Literal;
import parley.authority.Authority;
import parley.authority.Organ;
import parley.authority.Party;
import parley.authority.Place;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value;
import parley.merge.Belief;

/** English names of what meetings have to do with: the usual one, else one that a source gives. */
final class Names {
  private static final Set<Slot> SLOTS =
      EnumSet.of(Slot.ORGANIZATION_NAME, Slot.SERIES_NAME, Slot.PLACE_NAME, Slot.TOPIC_NAME);

  private final Authority authority;
  private final Map<Entity, List<Literal>> believed = new HashMap<>();

  /**
   * Remembers the names among the beliefs.
   *
   * @param beliefs in their order
   */
  Names(Authority authority, List<Belief> beliefs) {
    this.authority = authority;
    for (Belief belief : beliefs) {
      if (isName(belief) && belief.value() instanceof Value.Text(String text, String language)) {
        believed
            .computeIfAbsent(belief.subject(), entity -> new ArrayList<>())
            .add(Literals.text(text, language));
      }
    }
  }

  /** {@return where the usual names are from} */
  Authority authority() {
    return authority;
  }

  /** {@return whether a belief names a place, organization or series} */
  static boolean isName(Belief belief) {
    return SLOTS.contains(belief.slot());
  }

  /** {@return the preferred name of an entity; the words of its key if it has none} */
  Literal label(Entity entity) {
    return usual(entity)
        .map(name -> Literals.text(name, "en"))
        .or(() -> fromSources(entity).stream().findFirst())
        .orElseGet(() -> Literals.text(words(entity.key())));
  }

  /** {@return the names that sources give an entity, without the preferred one} */
  List<Literal> others(Entity entity) {
    Literal label = label(entity);
    return fromSources(entity).stream().filter(name -> !name.equals(label)).toList();
  }

  private List<Literal> fromSources(Entity entity) {
    return believed.getOrDefault(entity, List.of());
  }

  private Optional<String> usual(Entity entity) {
    return switch (entity.kind()) {
      case PARTY -> authority.party(entity.key()).map(Party::label);
      case PLACE -> authority.place(entity.key()).map(Place::label);
      case ORGANIZATION -> authority.organ(entity.key()).map(Organ::label);
      case TOPIC -> authority.topic(entity.key()).map(topic -> topic.labels().get("en"));
      case MEETING, DELEGATION, OFFICIAL, POSITION, SERIES -> Optional.empty();
    };
  }

  private static String words(String key) {
    return key.substring(key.lastIndexOf('/') + 1).replace('-', ' ');
  }
}
