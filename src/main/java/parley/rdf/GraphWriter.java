package parley.rdf;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import parley.authority.Authority;
import parley.document.Document;
import parley.extract.DocumentFacts;
import parley.merge.Merged;

/**
 * Writes the graph: in a named graph for each document what it says, in the default graph what is
 * believed, what is known beforehand, and the vocabulary.
 *
 * <p>Calls come in this order, each method throws {@link IllegalStateException} otherwise:
 *
 * <ol>
 *   <li>{@link #start}, once;
 *   <li>{@link #vocabulary}, at most once;
 *   <li>{@link #document} for each document, in the order of their names if the same input shall
 *       give the same bytes;
 *   <li>{@link #merged}, once, with facts of no document but these;
 *   <li>{@link #end}, once.
 * </ol>
 *
 * <p>Statements leave at once. What is kept: the names of the documents, and while {@link #merged}
 * runs what it was given. After an exception what left before is out, and the run cannot go on. Not
 * safe for several threads.
 */
public final class GraphWriter {
  private final RDFHandler out;
  private final QuadSink sink;
  private final Vocabulary vocabulary;
  private final DocumentGraphs documents;
  private final MergedView view;
  private final Set<String> names = new HashSet<>();
  private State state = State.NEW;

  private enum State {
    NEW,
    STARTED,
    READING,
    MERGED,
    ENDED
  }

  /**
   * Creates a writer.
   *
   * @param out receives one run from {@code startRDF} to {@code endRDF}; closing what lies behind
   *     it stays with the caller
   * @param base what all IRIs start with, such as {@code http://localhost:3030/}; a slash is added
   *     where it has none at its end
   * @param authority describes what facts name
   * @throws IllegalArgumentException if the base is no absolute IRI with a host, or has a query or
   *     fragment
   */
  public GraphWriter(RDFHandler out, String base, Authority authority) {
    Iris iris = new Iris(base);
    this.out = out;
    this.sink = new QuadSink(out);
    this.vocabulary = new Vocabulary(sink, iris);
    this.documents = new DocumentGraphs(sink, iris);
    this.view = new MergedView(sink, iris, authority);
  }

  /** Begins the run. */
  public void start() {
    move(EnumSet.of(State.NEW), State.STARTED);
    out.startRDF();
  }

  /**
   * Writes ontology, alignments and topics.
   *
   * @throws IOException if a file of the vocabulary is missing or broken
   */
  public void vocabulary() throws IOException {
    move(EnumSet.of(State.STARTED), State.READING);
    vocabulary.write();
  }

  /**
   * Writes the text of a document and what is known about it.
   *
   * @param document a document whose name was not written before
   * @throws IllegalArgumentException if its name was
   */
  public void document(Document document) {
    move(EnumSet.of(State.STARTED, State.READING), State.READING);
    if (!names.add(document.name())) {
      throw new IllegalArgumentException("two documents have the name " + document.name());
    }
    inContext(document.name(), () -> documents.write(document));
  }

  /**
   * Writes what all documents say, each fact with its claim, and what is believed.
   *
   * @param merged its documents are among those written
   * @throws IllegalArgumentException if one is not
   */
  public void merged(Merged merged) {
    move(EnumSet.of(State.STARTED, State.READING), State.MERGED);
    for (DocumentFacts facts : merged.documents()) {
      if (!names.contains(facts.document())) {
        throw new IllegalArgumentException("facts of an unknown document " + facts.document());
      }
      inContext(facts.document(), () -> documents.write(facts));
    }
    inContext("the merged view", () -> view.write(merged));
  }

  /** Ends the run. */
  public void end() {
    move(EnumSet.of(State.MERGED), State.ENDED);
    out.endRDF();
  }

  /** {@return how many statements have been written so far} */
  public long written() {
    return sink.written();
  }

  private void move(Set<State> from, State to) {
    if (!from.contains(state)) {
      throw new IllegalStateException("not now: %s cannot become %s".formatted(state, to));
    }
    state = to;
  }

  private static void inContext(String what, Runnable writing) {
    try {
      writing.run();
    } catch (RDFHandlerException e) {
      throw new RDFHandlerException("cannot write " + what + ": " + e.getMessage(), e);
    }
  }
}
