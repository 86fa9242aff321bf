package parley.rdf;

import java.io.IOException;
import java.util.function.Function;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import parley.authority.Authority;
import parley.merge.Change;

/**
 * Writes all that documents say together when it comes in parts. What was decided waits for the
 * end, in a temporary file if there is much of it, so that the quads of the merge log follow one
 * another as those of each document do.
 */
public final class PartsWriter implements AutoCloseable {
  private final QuadLines out;
  private final Iris iris;
  private final ChangeWriter parts;
  private final Spool spool = new Spool();
  private final QuadLines waiting = new QuadLines(spool);
  private final MergeLog log;

  /**
   * Creates a writer.
   *
   * @param out receives the statements; flushing and closing stay with the caller
   * @param base what all IRIs start with
   * @param authority describes what facts name
   * @throws IllegalArgumentException see {@link GraphWriter}
   */
  public PartsWriter(QuadLines out, String base, Authority authority) {
    this.out = out;
    this.iris = new Iris(base);
    this.parts = new ChangeWriter(out, base, authority);
    this.log = new MergeLog(new QuadSink(waiting), iris);
    log.begin();
  }

  /**
   * Writes ontology, alignments and topics.
   *
   * @throws IOException if a file of the vocabulary is missing or broken
   */
  public void vocabulary() throws IOException {
    QuadSink sink = new QuadSink(out);
    Links links = new Links(sink, iris);
    new Vocabulary(sink, iris, links).write();
    links.write();
  }

  /**
   * Writes a part.
   *
   * @param part as {@link parley.merge.IncrementalMerger#all} hands it out
   * @param text see {@link ChangeWriter#write}
   */
  public void write(Change part, Function<String, String> text) {
    parts.write(part, text, log::add);
  }

  /** Writes what was decided, after the last part. */
  public void end() {
    waiting.flush();
    spool.copy(0, spool.size(), out);
  }

  @Override
  public void close() {
    try {
      spool.close();
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
  }
}
