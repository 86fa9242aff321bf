package parley.merge.log;

import java.util.Comparator;
import parley.extract.Entity;

/**
 * An entity as one document knows it.
 *
 * @param document name of the document
 * @param local the entity under the key that it has in that document
 */
public record Mention(String document, Entity local) implements Comparable<Mention> {
  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::document).thenComparing(Mention::local);

  @Override
  public int compareTo(Mention other) {
    return ORDER.compare(this, other);
  }
}
