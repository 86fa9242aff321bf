package parley.web.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.TableBase;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * All statements of a dataset in several orders, with keys in the place of terms: TDB2 keeps them
 * so, and reading keys alone is many times faster than reading terms. To be used in one read
 * transaction.
 *
 * @param <K> what stands for a term; equal keys are equal terms
 */
final class Tuples<K> {
  private final Function<Order, Iterator<Tuple<K>>> scan;
  private final Having<K> having;
  private final Function<K, Node> terms;
  private final Function<Node, Optional<K>> keys;

  /** Finds the subjects that have a value. */
  private interface Having<K> {
    Iterator<K> apply(K predicate, K object);
  }

  /** An order, with the place of its parts in the tuples. */
  enum Order {
    /** The default graph by subject, then predicate. */
    BY_SUBJECT("SPO"),
    /** The default graph by predicate, then object. */
    BY_PREDICATE("POS"),
    /** The default graph by object. */
    BY_OBJECT("OSP"),
    /** The named graphs, each by itself. */
    BY_GRAPH("GSPO");

    private final String index;

    Order(String index) {
      this.index = index;
    }

    private boolean isNamed() {
      return index.startsWith("G");
    }

    private Comparator<Quad> comparator() {
      return index
          .chars()
          .mapToObj(
              part ->
                  Comparator.<Quad, Node>comparing(
                      quad -> part(quad, part), NodeCmp::compareRDFTerms))
          .reduce(Comparator::thenComparing)
          .orElseThrow();
    }

    private static Node part(Quad quad, int part) {
      return switch (part) {
        case 'G' -> quad.getGraph();
        case 'S' -> quad.getSubject();
        case 'P' -> quad.getPredicate();
        default -> quad.getObject();
      };
    }
  }

  private Tuples(
      Function<Order, Iterator<Tuple<K>>> scan,
      Having<K> having,
      Function<K, Node> terms,
      Function<Node, Optional<K>> keys) {
    this.scan = scan;
    this.having = having;
    this.terms = terms;
    this.keys = keys;
  }

  /** {@return the statements of a dataset; one that is not of TDB2 is sorted in memory} */
  static Tuples<?> of(DatasetGraph dataset) {
    return TDBInternal.isTDB2(dataset)
        ? of(TDBInternal.getDatasetGraphTDB(dataset))
        : new Tuples<Node>(
            order -> sorted(dataset, order),
            (predicate, object) -> having(dataset, predicate, object),
            node -> node,
            Optional::of);
  }

  private static Tuples<NodeId> of(DatasetGraphTDB dataset) {
    NodeTable nodes = dataset.getTripleTable().getNodeTupleTable().getNodeTable();
    return new Tuples<>(
        order -> index(order.isNamed() ? dataset.getQuadTable() : dataset.getTripleTable(), order),
        (predicate, object) ->
            Iter.map(
                dataset
                    .getTripleTable()
                    .getNodeTupleTable()
                    .find(NodeId.NodeIdAny, predicate, object),
                triple -> triple.get(0)),
        nodes::getNodeForNodeId,
        node ->
            Optional.of(nodes.getNodeIdForNode(node)).filter(key -> !NodeId.isDoesNotExist(key)));
  }

  private static Iterator<Tuple<NodeId>> index(TableBase table, Order order) {
    return table.getNodeTupleTable().getTupleTable().selectIndex(order.index).all();
  }

  private static Iterator<Node> having(DatasetGraph dataset, Node predicate, Node object) {
    return Iter.toList(dataset.find(Quad.defaultGraphIRI, Node.ANY, predicate, object)).stream()
        .map(Quad::getSubject)
        .sorted(NodeCmp::compareRDFTerms)
        .iterator();
  }

  private static Iterator<Tuple<Node>> sorted(DatasetGraph dataset, Order order) {
    List<Quad> quads =
        new ArrayList<>(
            Iter.toList(
                order.isNamed()
                    ? dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                    : dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)));
    quads.sort(order.comparator());
    return Iter.map(
        quads.iterator(),
        quad ->
            order.isNamed()
                ? TupleFactory.create4(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                : TupleFactory.create3(quad.getSubject(), quad.getPredicate(), quad.getObject()));
  }

  /**
   * {@return all statements in an order: subject, predicate, object; of named graphs the graph
   * first}
   */
  Iterator<Tuple<K>> in(Order order) {
    return scan.apply(order);
  }

  /**
   * {@return some of the subjects that have a value in the default graph, in the order of the
   * store}
   *
   * @param from how many to pass over, without reading their terms
   * @param most how many to read
   */
  Stream<Node> subjects(Node predicate, Node object, long from, long most) {
    Optional<K> property = key(predicate);
    Optional<K> value = key(object);
    if (property.isEmpty() || value.isEmpty()) {
      return Stream.empty();
    }
    Iterator<K> found = having.apply(property.get(), value.get());
    return Iter.asStream(found).skip(from).limit(most).map(this::term);
  }

  /** {@return the term of a key} */
  Node term(K key) {
    return terms.apply(key);
  }

  /** {@return the key of a term; empty if no statement has it} */
  Optional<K> key(Node term) {
    return keys.apply(term);
  }
}
