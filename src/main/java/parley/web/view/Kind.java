package parley.web.view;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.web.graph.Terms;

/** The kinds of things that have pages and lists of their own. */
enum Kind {
  MEETING("meeting", Terms.NAMESPACE + "Meeting"),
  OFFICIAL("official", Terms.NAMESPACE + "Official"),
  PARTY("party", Terms.NAMESPACE + "Party"),
  ORGANIZATION("organization", "http://www.w3.org/ns/org#Organization"),
  PLACE("place", "https://schema.org/Place"),
  TOPIC("topic", Terms.NAMESPACE + "Topic"),
  SERIES("series", Terms.NAMESPACE + "Series"),
  POSITION("position", Terms.NAMESPACE + "Position"),
  DELEGATION("delegation", Terms.NAMESPACE + "Delegation"),
  CONFLICT("conflict", Terms.NAMESPACE + "Conflict"),
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
  String segment() {
    return segment;
  }

  /** {@return the path of its list} */
  String path() {
    return "/" + segment + "/";
  }

  /** {@return its class} */
  Node type() {
    return NodeFactory.createURI(type);
  }

  /** {@return the kind whose list is at a path} */
  static Optional<Kind> listedAt(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
  }

  /** {@return the kind of what is at a path} */
  static Optional<Kind> of(String path) {
    return Arrays.stream(values()).filter(kind -> path.startsWith(kind.path())).findFirst();
  }
}
