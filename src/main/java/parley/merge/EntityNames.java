package parley.merge;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value.Text;
import parley.merge.base.Indexes;

/** What is believed to be the name of each thing of which documents give nothing but names. */
final class EntityNames {
  private static final Set<Kind> NAMED =
      EnumSet.of(Kind.ORGANIZATION, Kind.SERIES, Kind.PLACE, Kind.TOPIC);

  private final Map<String, String> names;

  EntityNames(Indexes indexes) {
    names = indexes.table("names of entity");
  }

  /** {@return whether documents give nothing but names of an entity} */
  static boolean isNamed(Entity entity) {
    return NAMED.contains(entity.kind());
  }

  /**
   * Notes the name of an entity.
   *
   * @param belief none if the entity has no name of documents
   * @return whether it is another than before
   */
  boolean put(Entity entity, Optional<Belief> belief) {
    @Nullable String before = names.get(entity.path());
    belief.ifPresentOrElse(
        name -> names.put(entity.path(), written(name)), () -> names.remove(entity.path()));
    return !Objects.equals(before, names.get(entity.path()));
  }

  private static String written(Belief belief) {
    return belief.value() instanceof Text(String text, String language)
        ? language + "\t" + text
        : "";
  }

  /** Forgets an entity. */
  void remove(Entity entity) {
    names.remove(entity.path());
  }

  /** {@return what is believed of an entity; empty if it has no name of documents} */
  Optional<Belief> of(Entity entity) {
    return Optional.ofNullable(names.get(entity.path()))
        .map(
            written -> {
              int gap = written.indexOf('\t');
              Slot slot = Slot.of(entity.kind()).iterator().next();
              return new Belief(
                  entity, slot, new Text(written.substring(gap + 1), written.substring(0, gap)));
            });
  }
}
