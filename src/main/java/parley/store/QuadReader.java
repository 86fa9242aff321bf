package parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Reads N-Quads, one at a time. Blank nodes keep the labels of the file, so that the same file
 * gives the same nodes whenever it is read.
 */
public final class QuadReader {
  private QuadReader() {}

  /**
   * Reads a file from its beginning to its end.
   *
   * @param file N-Quads in UTF-8
   * @param sink receives one {@code start … finish}, without {@code finish} if this throws
   * @throws SyntaxException at the first line that is not N-Quads, with line and column
   * @throws StoreException if the file cannot be read
   */
  public static void read(Path file, StreamRDF sink) {
    try (InputStream in = Files.newInputStream(file)) {
      read(file.toString(), in, sink);
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + e, e);
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param source what messages call it
   * @param in N-Quads in UTF-8; not closed
   * @param sink receives one {@code start … finish}, without {@code finish} if this throws
   * @throws SyntaxException at the first line that is not N-Quads, with line and column
   * @throws StoreException if the stream breaks
   */
  public static void read(String source, InputStream in, StreamRDF sink) {
    try {
      RDFParser.source(new Utf8Stream(source, in))
          .strict(true)
          .lang(Lang.NQUADS)
          .labelToNode(LabelToNode.createUseLabelAsGiven())
          .checking(true)
          .errorHandler(new Refusing(source))
          .parse(sink);
    } catch (RuntimeIOException e) {
      throw new StoreException("cannot read " + source + ": " + e.getMessage(), e);
    } catch (RiotException e) {
      throw new SyntaxException(source, 0, 0, String.valueOf(e.getMessage()));
    }
  }

  /** Stops at errors and lets pass what is only unusual. */
  private record Refusing(String source) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      throw new SyntaxException(source, line, column, message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new SyntaxException(source, line, column, message);
    }
  }
}
