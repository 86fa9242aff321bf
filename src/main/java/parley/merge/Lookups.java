package parley.merge;

import java.util.stream.Stream;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.extract.Value.Reference;

/** What looking up corrections takes, wherever documents are held. */
final class Lookups {
  private Lookups() {}

  /** {@return what a fact speaks of} */
  static Stream<Entity> named(Fact fact) {
    return fact.value() instanceof Reference(Entity other)
        ? Stream.of(fact.subject(), other)
        : Stream.of(fact.subject());
  }

  /** {@return whether the word lists know an entity} */
  static boolean isListed(Entity entity, Authority authority) {
    String key = entity.key();
    return switch (entity.kind()) {
      case PARTY -> authority.party(key).isPresent();
      case PLACE -> authority.place(key).isPresent();
      case ORGANIZATION -> authority.organ(key).isPresent();
      case TOPIC -> authority.topic(key).isPresent();
      case MEETING, DELEGATION, OFFICIAL, POSITION, SERIES -> false;
    };
  }
}
