package parley.store.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What can be found, in the order in which kinds are offered. */
public enum ItemKind {
  /** A meeting. */
  MEETING("meeting", ItemKind.PARLEY + "Meeting"),
  /** A person who takes part in meetings. */
  OFFICIAL("official", ItemKind.PARLEY + "Official"),
  /** A government or an organization of governments. */
  PARTY("party", ItemKind.PARLEY + "Party"),
  /** A ministry or another body. */
  ORGANIZATION("organization", "http://www.w3.org/ns/org#Organization"),
  /** A place. */
  PLACE("place", "https://schema.org/Place"),
  /** What meetings are about. */
  TOPIC("topic", ItemKind.PARLEY + "Topic"),
  /** A row of meetings. */
  SERIES("series", ItemKind.PARLEY + "Series"),
  /** A document, with its text. */
  DOCUMENT("document", ItemKind.PARLEY + "Document"),
  /** A row of an import, with its text. */
  ROW("import", ItemKind.PARLEY + "Row");

  static final String PARLEY = "https://w3id.org/parley/ns#";

  private final String id;
  private final String type;

  ItemKind(String id, String type) {
    this.id = id;
    this.type = type;
  }

  /** {@return its name in addresses: the first step of the paths of such things} */
  public String id() {
    return id;
  }

  /** {@return whether it has a text of its own, and not only names} */
  public boolean isText() {
    return this == DOCUMENT || this == ROW;
  }

  /** {@return its class} */
  Node type() {
    return NodeFactory.createURI(type);
  }

  /** {@return the kinds that have names} */
  static List<ItemKind> named() {
    return Arrays.stream(values()).filter(kind -> !kind.isText()).toList();
  }

  /**
   * {@return the kind of a name in addresses; empty if there is none}
   *
   * @param id any words
   */
  public static Optional<ItemKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
