package parley.merge.correction;

import parley.extract.Entity;
import parley.merge.log.Mention;

/** How a correction names an entity. */
public sealed interface Named {

  /** {@return its kind} */
  Entity.Kind kind();

  /** {@return the name for messages} */
  String words();

  /**
   * By the IRI that it has in the graph, or had before corrections.
   *
   * @param entity under its key for the world
   */
  record InGraph(Entity entity) implements Named {
    @Override
    public Entity.Kind kind() {
      return entity.kind();
    }

    @Override
    public String words() {
      return entity.path();
    }
  }

  /**
   * By the name that it has in one document.
   *
   * @param mention the entity as the document knows it
   */
  record InDocument(Mention mention) implements Named {
    @Override
    public Entity.Kind kind() {
      return mention.local().kind();
    }

    @Override
    public String words() {
      return mention.local().path() + " of document " + mention.document();
    }
  }
}
