package parley.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import parley.store.Loader.Mode;
import parley.store.QuadReader;
import parley.store.StoreException;

/**
 * Loads N-Quads into any store that takes SPARQL 1.1 updates, with the same outcome as {@link
 * parley.store.Loader}.
 *
 * <p>Everything is sent as one update request. SPARQL 1.1 says that a request should be atomic, and
 * stores with transactions (Fuseki over TDB, GraphDB, Stardog, Oxigraph, Virtuoso within its
 * limits) make it so: a request that fails has changed nothing. Where a store is not so careful, a
 * failure may leave part of the change, among it the graph {@code urn:parley:loading}; loading the
 * same file again completes it. If the connection breaks before the answer, the change may have
 * been made or not, and loading again is safe too.
 *
 * <p>The store must keep its default graph apart from its named graphs. Some have to be told so,
 * such as RDF4J and GraphDB, whose updates of the default graph touch all graphs.
 *
 * <p>Held in memory: the names of the file's graphs and, for {@link Mode#UPDATE}, the subjects of
 * its default graph. The request is prepared in a temporary file of about the size of the data.
 */
public final class RemoteLoader {
  private final UpdateEndpoint endpoint;

  /**
   * Creates one; nothing is sent yet.
   *
   * @param endpoint address for SPARQL updates, http or https; may carry {@code user:password@}
   * @throws StoreException if it is no such address
   */
  public RemoteLoader(URI endpoint) {
    this.endpoint = new UpdateEndpoint(endpoint);
  }

  /**
   * Loads a file.
   *
   * @param file N-Quads; read twice
   * @param mode what becomes of the data that are there
   * @return how many quads were sent
   * @throws parley.store.SyntaxException if it is not N-Quads; nothing has been sent
   * @throws StoreException if the file cannot be read, holds blank nodes that could not be replaced
   *     later ({@link Mode#UPDATE}), or the server cannot be reached or refuses
   */
  public long load(Path file, Mode mode) {
    Contents contents = new Contents();
    QuadReader.read(file, contents);
    if (mode == Mode.UPDATE && contents.hasBlankNodes()) {
      throw new StoreException(
          file
              + " has blank nodes, which a server cannot replace when they are loaded again; give"
              + " them IRIs");
    }
    Path request = temporaryFile(".ru");
    try {
      UpdateRequest.write(file, contents, mode, request);
      endpoint.send(request);
    } finally {
      delete(request);
    }
    return contents.quads();
  }

  /**
   * Loads a stream, such as standard input, which is copied to a temporary file first.
   *
   * @param source what messages call it
   * @param in N-Quads; read to its end, not closed
   * @param mode what becomes of the data that are there
   * @return how many quads were sent
   * @throws parley.store.SyntaxException if it is not N-Quads; nothing has been sent
   * @throws StoreException as for a file
   */
  public long load(String source, InputStream in, Mode mode) {
    Path copy = temporaryFile(".nq");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return load(copy, mode);
    } catch (IOException e) {
      throw new StoreException("cannot read " + source + ": " + e.getMessage(), e);
    } finally {
      delete(copy);
    }
  }

  private static Path temporaryFile(String ending) {
    try {
      return Files.createTempFile("parley-load", ending);
    } catch (IOException e) {
      throw new StoreException("cannot create a temporary file: " + e.getMessage(), e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the temporary file " + file, e);
    }
  }
}
