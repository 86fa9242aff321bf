package parley.store.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDF2;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import parley.store.Loader;
import parley.store.QuadReader;
import parley.store.QuadRelay;
import parley.store.Store;
import parley.store.moved.Moves;

/**
 * Checks data against the shapes that come with the program (each document's graph by itself, then
 * the default graph), reads every quote again from its document's text, and asks for a claim behind
 * every fact of the default graph. A graph that says of itself that it is an import is no document:
 * what it says of meetings and people must have their shapes, and its quotes are read again from
 * the rows that they name; it needs no claim behind what a register says.
 *
 * <p>Held in memory: the default graph, one document graph at a time, and the facts that documents
 * claim. Files whose document graphs are scattered are first loaded into a temporary store on disk.
 */
public final class Validator {
  private final int limit;
  private final LongConsumer progress;

  /**
   * Creates one.
   *
   * @param limit how many violations are kept; all are counted
   * @param progress told the number of documents checked so far, after each
   */
  public Validator(int limit, LongConsumer progress) {
    this.limit = limit;
    this.progress = progress;
  }

  /**
   * {@return what is wrong with a file}
   *
   * @param file N-Quads
   * @throws parley.store.SyntaxException if it is not N-Quads
   * @throws parley.store.StoreException if it cannot be read
   */
  public Findings check(Path file) {
    return check(file, StreamRDFLib.sinkNull());
  }

  /**
   * {@return what is wrong with a file that is to be the whole of a store} The file is read once,
   * for this and for what becomes of IRIs that the store answers for.
   *
   * @param file N-Quads
   * @param moves compares the file with the store
   * @param store holds what it held before, in the transaction of this reading
   * @param relay is given all quads before they are looked at
   * @throws parley.store.SyntaxException if it is not N-Quads
   * @throws parley.store.StoreException if it cannot be read
   */
  public Findings check(Path file, Moves moves, Store store, QuadRelay relay) {
    return store.read(
        () -> check(file, new StreamRDF2(relay.sink(), moves.comparing(store.dataset()))));
  }

  private Findings check(Path file, StreamRDF companion) {
    GraphwiseCheck check = new GraphwiseCheck(limit, progress);
    UntilScattered grouped = new UntilScattered(check);
    QuadReader.read(file, new StreamRDF2(companion, grouped));
    return grouped.isScattered()
        ? inTemporaryFolder(folder -> checkScattered(file, folder))
        : check.findings();
  }

  /**
   * {@return what is wrong with the document graphs of a file that holds only a part of what is
   * believed} The file is read once, as above.
   *
   * @param file N-Quads, the quads of each named graph following one another
   * @param moves compares the file with the store
   * @param store holds what it held before, in the transaction of this reading
   * @param relay is given all quads before they are looked at
   * @throws parley.store.SyntaxException if it is not N-Quads
   * @throws parley.store.StoreException if it cannot be read
   */
  public Findings checkDocuments(Path file, Moves moves, Store store, QuadRelay relay) {
    return store.read(
        () -> {
          GraphwiseCheck check = GraphwiseCheck.ofDocuments(limit, progress);
          StreamRDF seeing = new StreamRDF2(moves.comparing(store.dataset()), check);
          QuadReader.read(file, new StreamRDF2(relay.sink(), seeing));
          return check.findings();
        });
  }

  /**
   * {@return what is wrong with a stream, such as standard input; it is copied to a temporary file}
   *
   * @param source what messages call it
   * @param in N-Quads; read to its end, not closed
   * @throws parley.store.SyntaxException if it is not N-Quads
   * @throws parley.store.StoreException if it cannot be read
   */
  public Findings check(String source, InputStream in) {
    return inTemporaryFolder(
        folder -> {
          Path copy = folder.resolve(source.replaceAll("\\W+", "-"));
          try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + source + " to " + copy, e);
          }
          return check(copy);
        });
  }

  /**
   * {@return what is wrong with a dataset, in one read transaction}
   *
   * @param dataset any dataset
   */
  public Findings check(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          GraphwiseCheck check = new GraphwiseCheck(limit, progress);
          List<Node> names = Iter.toList(dataset.listGraphNodes());
          names.sort(Comparator.comparing(Node::toString));
          for (Node name : names) {
            pass(dataset.find(name, Node.ANY, Node.ANY, Node.ANY), check);
          }
          pass(dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY), check);
          check.finish();
          return check.findings();
        });
  }

  private static void pass(Iterator<Quad> quads, GraphwiseCheck check) {
    quads.forEachRemaining(check::quad);
  }

  private Findings checkScattered(Path file, Path folder) {
    try (Store store = Store.open(folder)) {
      new Loader(store, count -> {}).load(file, Loader.Mode.REPLACE);
      return check(store.dataset());
    }
  }

  private static Findings inTemporaryFolder(Function<Path, Findings> work) {
    try {
      Path folder = Files.createTempDirectory("parley-check");
      try {
        return work.apply(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the folder for temporary files", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
