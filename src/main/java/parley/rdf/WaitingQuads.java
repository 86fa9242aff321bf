package parley.rdf;

import java.io.IOException;
import org.eclipse.rdf4j.rio.RDFHandlerException;

/** Statements that wait for their turn, in a temporary file if they are many. */
final class WaitingQuads implements AutoCloseable {
  private final Spool spool = new Spool();
  private final QuadLines lines = new QuadLines(spool);
  private final QuadSink sink = new QuadSink(lines);

  /** {@return takes them} */
  QuadSink sink() {
    return sink;
  }

  /** Writes all of them. */
  void copyTo(QuadLines out) {
    lines.flush();
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
