package parley.score;

import java.util.Comparator;

/**
 * A meeting or an official as one document tells of it.
 *
 * @param document name of the document
 * @param name key of the meeting, or name of the official, in the gold of that document
 */
public record Mention(String document, String name) implements Comparable<Mention> {
  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::document).thenComparing(Mention::name);

  @Override
  public int compareTo(Mention other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return document + " " + name;
  }
}
