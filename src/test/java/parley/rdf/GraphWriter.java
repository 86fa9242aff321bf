package parley.rdf;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import parley.authority.Authority;
import parley.document.Document;
import parley.extract.DocumentFacts;
import parley.merge.Merged;

/**
 * Writes the graph: in a named graph for each document what it says, in the default graph what is
 * believed, what is known beforehand, and the vocabulary; in the graph {@code merge-log} what was
 * decided when documents were merged; in the graph {@code links} who made which link to the
 * outside, and why.
 *
 * <p>Calls come in this order, each method throws {@link IllegalStateException} otherwise:
 *
 * <ol>
 *   <li>{@link #start}, once;
 *   <li>{@link #vocabulary}, at most once;
 *   <li>{@link #document} for each document, in the order of their names if the same input shall
 *       give the same bytes;
 *   <li>{@link #said} for each of these documents, in the same order;
 *   <li>{@link #believed}, once;
 *   <li>{@link #end}, once.
 * </ol>
 *
 * <p>The quads of a named graph follow one another, so that a reader can check one graph at a time.
 * For that the text of a document waits, in a temporary file if there is much of it, until what the
 * document says is written; all else leaves at once. In memory are kept: the names of the
 * documents, and while {@link #believed} runs what it was given. After an exception what left
 * before is out, and the run cannot go on. Not safe for several threads, save the methods that make
 * blocks.
 */
public final class GraphWriter {
  private final QuadLines out;
  private final QuadSink sink;
  private final DocumentBlocks blocks;
  private final Links links;
  private final Vocabulary vocabulary;
  private final MergedView view;
  private final MergeLog log;
  private final WaitingTexts texts = new WaitingTexts();
  private State state = State.NEW;

  private enum State {
    NEW,
    STARTED,
    READING,
    SAID,
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
  public GraphWriter(QuadLines out, String base, Authority authority) {
    Iris iris = new Iris(base);
    this.blocks = new DocumentBlocks(base);
    this.out = out;
    this.sink = new QuadSink(out);
    this.links = new Links(sink, iris);
    this.vocabulary = new Vocabulary(sink, iris, links);
    this.view = new MergedView(ViewSinks.together(sink), iris, authority, links);
    this.log = new MergeLog(sink, iris);
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
   * {@return the text of a document and what is known about it, to be given to {@link #document}}
   *
   * <p>May be called at any time by any number of threads.
   *
   * @param document any document
   */
  public QuadBlock block(Document document) {
    return blocks.text(document);
  }

  /**
   * {@return what a document says, each fact with its claim, to be given to {@link #said}}
   *
   * <p>May be called at any time by any number of threads.
   *
   * @param facts about entities of the world
   */
  public QuadBlock block(DocumentFacts facts) {
    return blocks.said(facts);
  }

  /**
   * Writes the text of a document and what is known about it.
   *
   * @param text of a document whose name was not written before
   * @throws IllegalArgumentException if its name was
   */
  public void document(QuadBlock text) {
    move(EnumSet.of(State.STARTED, State.READING), State.READING);
    inContext(text.document(), () -> texts.keep(text.document(), text.lines()));
    sink.add(text.statements());
  }

  /**
   * Writes the text of a document from lines that were kept.
   *
   * @param name of a document that was not written before
   * @param content see {@link QuadBlock#content}
   * @throws IllegalArgumentException if it was
   */
  public void document(String name, String content) {
    move(EnumSet.of(State.STARTED, State.READING), State.READING);
    inContext(name, () -> texts.keep(name, content));
    sink.add(QuadLines.count(content));
  }

  /**
   * Writes what a document says.
   *
   * @param facts of a document that was written
   * @throws IllegalArgumentException if it was not, or what it says was written before
   */
  public void said(QuadBlock facts) {
    move(EnumSet.of(State.STARTED, State.READING, State.SAID), State.SAID);
    inContext(
        facts.document(),
        () -> {
          texts.write(facts.document(), out);
          out.append(facts.lines());
        });
    sink.add(facts.statements());
  }

  /**
   * Writes what is believed, and in a graph of their own the decisions that led to it.
   *
   * @param merged its documents are those of which was written what they say
   */
  public void believed(Merged merged) {
    move(EnumSet.of(State.STARTED, State.READING, State.SAID), State.MERGED);
    inContext("the documents", () -> texts.finish(out));
    inContext("the merged view", () -> view.write(merged));
    inContext("the merge log", () -> log.write(merged.decisions()));
    inContext("the links", links::write);
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
      Exception cause = e.getCause() instanceof IOException full ? full : e;
      throw new RDFHandlerException("cannot write " + what + ": " + cause.getMessage(), cause);
    }
  }
}
