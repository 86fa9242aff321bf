package parley.store.export;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.apache.jena.sparql.util.NodeCmp;
import parley.store.GraphKind;

/**
 * All quads of a dataset but those that are derived from the others, the default graph first, then
 * by graph, subject, predicate and object, so that equal data are written alike whatever order they
 * were loaded in. A graph of many quads is sorted in temporary files; the names of graphs are
 * sorted in memory.
 */
final class SortedQuads {
  // Jena keeps rows of answers in temporary files, but no quads; so a quad becomes a row.
  private static final Var SUBJECT = Var.alloc("s");
  private static final Var PREDICATE = Var.alloc("p");
  private static final Var OBJECT = Var.alloc("o");
  private static final Comparator<Binding> ORDER =
      by(SUBJECT).thenComparing(by(PREDICATE)).thenComparing(by(OBJECT));

  private final DatasetGraph dataset;
  private final long mostInMemory;

  /**
   * Creates one.
   *
   * @param dataset in a read transaction
   * @param mostInMemory how many quads are sorted in memory before they go to a temporary file
   */
  SortedQuads(DatasetGraph dataset, long mostInMemory) {
    this.dataset = dataset;
    this.mostInMemory = mostInMemory;
  }

  private static Comparator<Binding> by(Var variable) {
    return Comparator.comparing(row -> row.get(variable), NodeCmp::compareRDFTerms);
  }

  /**
   * Gives all quads.
   *
   * @param taker receives each; those of the default graph have {@link Quad#defaultGraphIRI}
   * @return how many they were
   */
  long forEach(Consumer<Quad> taker) {
    long count = forEach(Quad.defaultGraphIRI, taker);
    List<Node> names = Iter.toList(dataset.listGraphNodes());
    names.removeIf(name -> GraphKind.of(name) == GraphKind.DERIVED);
    names.sort(NodeCmp::compareRDFTerms);
    for (Node name : names) {
      count += forEach(name, taker);
    }
    return count;
  }

  private long forEach(Node graph, Consumer<Quad> taker) {
    SortedDataBag<Binding> bag =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(mostInMemory),
            SerializationFactoryFinder.bindingSerializationFactory(),
            ORDER);
    try {
      long count = 0;
      Iterator<Quad> quads = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        bag.add(
            BindingFactory.binding(
                SUBJECT,
                quad.getSubject(),
                PREDICATE,
                quad.getPredicate(),
                OBJECT,
                quad.getObject()));
        count++;
      }
      for (Binding row : bag) {
        taker.accept(new Quad(graph, row.get(SUBJECT), row.get(PREDICATE), row.get(OBJECT)));
      }
      return count;
    } finally {
      bag.close();
    }
  }
}
