package parley.web.graph;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import parley.store.GraphKind;

/**
 * Read access to the dataset that is served. All methods but {@link #read} must be called inside
 * it, and nothing lazy leaves them: TDB2 reads nodes late and gives null after the transaction.
 */
public final class Data {
  private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

  private final DatasetGraph dataset;
  private final Base base;

  /**
   * Creates the access.
   *
   * @param dataset stays open, and with the caller
   * @param base start of the IRIs that this server answers for
   */
  public Data(DatasetGraph dataset, Base base) {
    this.dataset = dataset;
    this.base = base;
  }

  /** {@return the start of the IRIs that this server answers for} */
  public Base base() {
    return base;
  }

  /** {@return the dataset itself, for queries} */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Runs one piece of work in one read transaction.
   *
   * @param <T> what it makes
   * @param work must not hand out anything lazy
   * @return what it made
   */
  public <T> T read(Supplier<T> work) {
    return Txn.calc(dataset, TxnType.READ, work);
  }

  /**
   * {@return the IRI that a requested path means; empty if the data do not speak of it}
   *
   * @param path starts with a slash, still percent-encoded
   */
  public Optional<Node> resolve(String path) {
    return Stream.of(path, Base.normalized(path))
        .map(base::iriOf)
        .map(NodeFactory::createURI)
        .filter(this::isKnown)
        .findFirst();
  }

  private boolean isKnown(Node node) {
    return dataset.contains(Quad.defaultGraphIRI, node, ANY, ANY)
        || dataset.contains(node, ANY, ANY, ANY)
        || dataset.contains(ANY, node, ANY, ANY)
        || dataset.contains(Quad.defaultGraphIRI, ANY, ANY, node);
  }

  /**
   * {@return whether a node has a class in the default graph}
   *
   * @param node any node
   * @param type the class
   */
  public boolean isA(Node node, Node type) {
    return dataset.contains(Quad.defaultGraphIRI, node, Terms.TYPE, type);
  }

  /**
   * {@return whether there is a graph of that name that holds what a document says, so that the
   * node is a document}
   *
   * @param node any node
   */
  public boolean hasGraph(Node node) {
    return GraphKind.of(node) == GraphKind.DOCUMENT && dataset.contains(node, ANY, ANY, ANY);
  }

  /**
   * {@return the values of one property in the default graph, in order}
   *
   * @param subject any node
   * @param predicate any property
   */
  public List<Node> objects(Node subject, Node predicate) {
    return Iter.iter(dataset.find(Quad.defaultGraphIRI, subject, predicate, ANY))
        .map(Quad::getObject)
        .toList()
        .stream()
        .sorted(ORDER)
        .toList();
  }

  /**
   * {@return the first value of one property in the default graph}
   *
   * @param subject any node
   * @param predicate any property
   */
  public Optional<Node> object(Node subject, Node predicate) {
    return objects(subject, predicate).stream().findFirst();
  }

  /**
   * {@return the properties that the default graph has of a subject, in order}
   *
   * @param subject any node
   */
  public List<Node> predicates(Node subject) {
    Set<Node> found = new LinkedHashSet<>();
    dataset
        .find(Quad.defaultGraphIRI, subject, ANY, ANY)
        .forEachRemaining(quad -> found.add(quad.getPredicate()));
    return found.stream().sorted(ORDER).toList();
  }

  /**
   * {@return the subjects that have a value for a property in the default graph, in order}
   *
   * @param predicate any property
   * @param object the value
   * @param limit how many to read at most
   */
  public List<Node> subjects(Node predicate, Node object, int limit) {
    return first(dataset.find(Quad.defaultGraphIRI, ANY, predicate, object), limit).stream()
        .map(Quad::getSubject)
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /**
   * {@return how many subjects of the default graph have a value}
   *
   * @param predicate any property
   * @param object the value
   */
  public long count(Node predicate, Node object) {
    return Iter.count(dataset.find(Quad.defaultGraphIRI, ANY, predicate, object));
  }

  /**
   * {@return quads of the named graphs, read in full}
   *
   * @param graph a named graph, or any
   * @param subject a node, or any
   * @param predicate a property, or any
   * @param object a node, or any
   */
  public List<Quad> named(Node graph, Node subject, Node predicate, Node object) {
    return first(dataset.findNG(graph, subject, predicate, object), Integer.MAX_VALUE);
  }

  /**
   * {@return the first quads that point to a node from the default graph}
   *
   * @param object the node
   * @param limit how many to read at most
   */
  public List<Quad> incoming(Node object, int limit) {
    return first(dataset.find(Quad.defaultGraphIRI, ANY, ANY, object), limit);
  }

  /**
   * {@return the first quads of the named graphs that say what claims are about a subject}
   *
   * @param subject of the claims
   * @param limit how many to read at most
   */
  public List<Quad> claims(Node subject, int limit) {
    return first(
        Iter.filter(
            dataset.findNG(ANY, ANY, Terms.SUBJECT, subject),
            quad -> GraphKind.of(quad.getGraph()) != GraphKind.LINKS),
        limit);
  }

  /** {@return how many statements all graphs hold; counted, which takes time} */
  public long size() {
    return read(
        () ->
            TDBInternal.isTDB2(dataset)
                ? size(TDBInternal.getDatasetGraphTDB(dataset))
                : Iter.count(dataset.find()));
  }

  /** Counts in one index, without reading terms. */
  private static long size(DatasetGraphTDB store) {
    return store.getTripleTable().getNodeTupleTable().size()
        + store.getQuadTable().getNodeTupleTable().size();
  }

  /** {@return the IRI of the graph that says which IRIs have given way to others or are gone} */
  public Node movedGraph() {
    return NodeFactory.createURI(base.iriOf("/moved"));
  }

  private static List<Quad> first(Iterator<Quad> quads, int limit) {
    List<Quad> found = new ArrayList<>();
    while (found.size() < limit && quads.hasNext()) {
      found.add(quads.next());
    }
    Iter.close(quads);
    return found;
  }

  /**
   * {@return the text of a document; empty if the dataset has none}
   *
   * @param document its IRI
   */
  public Optional<String> text(Node document) {
    return named(document, document, Terms.par("text"), ANY).stream()
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
