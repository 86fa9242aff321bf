package parley.merge.correction;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.merge.log.Mention;

/** What corrections are looked up in: the outcome of one merging. */
public interface World {

  /**
   * {@return the mentions of entities, those that have any}
   *
   * @param entities under their keys for the world
   */
  Map<Entity, Set<Mention>> mentions(Set<Entity> entities);

  /**
   * {@return whether a document speaks of an entity}
   *
   * @param mention the entity as the document knows it
   */
  boolean has(Mention mention);

  /**
   * {@return whether the word lists know an entity}
   *
   * @param entity of a kind that has its key without merging
   */
  boolean isListed(Entity entity);

  /**
   * {@return the facts of a document; none if there is no such document}
   *
   * @param document its name
   */
  Collection<Fact> facts(String document);

  /**
   * {@return a fact with the entities of the world in the place of those of the document}
   *
   * @param document its name
   * @param fact one of its facts
   */
  Collection<Fact> inWorld(String document, Fact fact);
}
