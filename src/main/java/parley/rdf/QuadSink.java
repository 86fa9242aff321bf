package parley.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Where statements go, each in the graph of a document or in the default graph. */
final class QuadSink {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

  private final RDFHandler out;
  private long written;

  /** Passes everything on to {@code out} at once. */
  QuadSink(RDFHandler out) {
    this.out = out;
  }

  /** Writes into the graph of a document. */
  void said(IRI graph, Resource subject, IRI predicate, Value object) {
    out.handleStatement(VALUES.createStatement(subject, predicate, object, graph));
    written++;
  }

  /** {@return what writes into a graph whatever is meant for the default one} */
  QuadSink in(IRI graph) {
    return new QuadSink(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            out.handleStatement(
                VALUES.createStatement(
                    statement.getSubject(),
                    statement.getPredicate(),
                    statement.getObject(),
                    graph));
          }
        });
  }

  /** Writes into the default graph. */
  void believed(Resource subject, IRI predicate, Value object) {
    out.handleStatement(VALUES.createStatement(subject, predicate, object));
    written++;
  }

  /** Counts statements that went to the same place by another way. */
  void add(long statements) {
    written += statements;
  }

  /** {@return how many statements have been written} */
  long written() {
    return written;
  }
}
