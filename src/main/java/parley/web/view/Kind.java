package parley.web.view;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.web.graph.Terms;

/** The kinds of things that have pages and lists of their own. */
public enum Kind {
  /** Meetings of any form. */
  MEETING("meeting", Terms.NAMESPACE + "Meeting"),
  /** People who speak for a party. */
  OFFICIAL("official", Terms.NAMESPACE + "Official"),
  /** States and bodies of states. */
  PARTY("party", Terms.NAMESPACE + "Party"),
  /** Bodies within parties, and others. */
  ORGANIZATION("organization", "http://www.w3.org/ns/org#Organization"),
  /** Venues. */
  PLACE("place", "https://schema.org/Place"),
  /** What meetings are about. */
  TOPIC("topic", Terms.NAMESPACE + "Topic"),
  /** Meetings that follow each other. */
  SERIES("series", Terms.NAMESPACE + "Series"),
  /** What somebody said of a topic. */
  POSITION("position", Terms.NAMESPACE + "Position"),
  /** Sides of meetings. */
  DELEGATION("delegation", Terms.NAMESPACE + "Delegation"),
  /** Where sources disagree. */
  CONFLICT("conflict", Terms.NAMESPACE + "Conflict"),
  /** Sources. */
  DOCUMENT("document", Terms.NAMESPACE + "Document"),

  /** Rows of imports that tell something; the data call them documents too. */
  ROW("import", Terms.NAMESPACE + "Row");

  private final String segment;
  private final String type;

  Kind(String segment, String type) {
    this.segment = segment;
    this.type = type;
  }

  /** {@return the first segment of the paths of this kind} */
  public String segment() {
    return segment;
  }

  /** {@return the path of its list} */
  public String path() {
    return "/" + segment + "/";
  }

  /** {@return its class} */
  public Node type() {
    return NodeFactory.createURI(type);
  }

  /** {@return the kind whose list is at a path} */
  static Optional<Kind> listedAt(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
  }

  /**
   * {@return the kind of what is at a path}
   *
   * @param path starts with a slash
   */
  public static Optional<Kind> of(String path) {
    return Arrays.stream(values()).filter(kind -> path.startsWith(kind.path())).findFirst();
  }
}
