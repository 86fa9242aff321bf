package parley.web.graph;

import static org.apache.jena.graph.Node.ANY;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;

/** What became of IRIs that are no more. To be used inside {@link Data#read}. */
public final class Moved {
  private static final Node DEPRECATED = OWL2.deprecated.asNode();
  private static final String CLAIMS = "/claim/";
  private static final String DOCUMENTS = "/document/";
  private static final String TEXT = "/text";

  private final Data data;

  /**
   * Creates the access.
   *
   * @param data to look in
   */
  public Moved(Data data) {
    this.data = data;
  }

  /**
   * {@return what has taken the place of the IRI that a requested path means; empty if nothing has}
   *
   * @param path starts with a slash, still percent-encoded
   */
  public Optional<Node> replacement(String path) {
    return objects(path, Terms.REPLACED_BY).findFirst();
  }

  /**
   * {@return whether there was something under a path, and nothing has taken its place}
   *
   * @param path starts with a slash, still percent-encoded
   */
  public boolean isGone(String path) {
    return objects(path, DEPRECATED).findFirst().isPresent() || isOfGoneDocument(path);
  }

  /** With a document go its text and its claims. */
  private boolean isOfGoneDocument(String path) {
    if (path.startsWith(DOCUMENTS) && path.endsWith(TEXT)) {
      return isGone(path.substring(0, path.length() - TEXT.length()));
    }
    int end = path.lastIndexOf('/');
    return path.startsWith(CLAIMS)
        && end > CLAIMS.length()
        && isGone(DOCUMENTS + path.substring(CLAIMS.length(), end));
  }

  private Stream<Node> objects(String path, Node predicate) {
    return Stream.of(path, Base.normalized(path))
        .map(data.base()::iriOf)
        .map(NodeFactory::createURI)
        .flatMap(node -> data.named(data.movedGraph(), node, predicate, ANY).stream())
        .map(Quad::getObject);
  }
}
