package parley.store;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import parley.store.derived.Derived;

/**
 * Loads N-Quads into a store in one write transaction: readers see the old data until it is
 * complete, and a syntax error, a full disk or the end of the process leaves the old data whole.
 * TDB2 appends to its files and switches to the new roots of its indexes when the transaction
 * commits; what a load that came to nothing has appended takes room on the disk, but is no part of
 * the data.
 *
 * <p>Quads are written as they are read; the transaction itself is on disk, not in memory. {@link
 * Mode#UPDATE} also keeps the subjects of the file's default graph and those whose graphs it
 * replaces, about 150 bytes each.
 *
 * <p>Loading the same file again in the same mode changes nothing. After each load the meetings of
 * imports are linked anew with those of documents.
 */
public final class Loader {
  /** How many quads pass between two reports of progress. */
  public static final int STEP = 10_000;

  private final Store store;
  private final LongConsumer progress;
  private Optional<Import> coming = Optional.empty();
  private Runnable check = () -> {};

  /**
   * The graph of an import.
   *
   * @param graph its name
   * @param file N-Quads: the graph, and what the default graph says of it
   */
  public record Import(String graph, Path file) {}

  private Witness witness = new Witness() {};
  private Optional<Derived> derived = Optional.empty();

  /** Sees a store before and after it is changed, within the transaction of the change. */
  public interface Witness {
    /**
     * Sees what the store held.
     *
     * @param dataset of the store
     */
    default void before(DatasetGraph dataset) {}

    /**
     * Sees what the store holds now, and may add to it.
     *
     * @param dataset of the store
     */
    default void after(DatasetGraph dataset) {}
  }

  /** What becomes of the data that are there. */
  public enum Mode {
    /** The store becomes exactly what the file says; imports stay, and are no documents. */
    REPLACE,
    /**
     * The documents of the file are renewed. Each named graph of the file takes the place of the
     * graph of that name, save that of links, to which links are added. In the default graph each
     * subject of the file has its triples replaced. What only the old version of a replaced
     * document spoke of, and no document mentions any more, disappears from the default graph, as
     * do conflicts over claims that are gone.
     */
    UPDATE
  }

  /**
   * Creates one.
   *
   * @param store where the data go
   * @param progress told the number of quads read so far, every {@link #STEP} of them
   */
  public Loader(Store store, LongConsumer progress) {
    this.store = store;
    this.progress = progress;
  }

  /**
   * Lets an import come in with whatever is loaded, in the same transaction, in the place of the
   * one of that name.
   *
   * @param imported the import
   * @return this loader
   */
  public Loader with(Import imported) {
    coming = Optional.of(imported);
    return this;
  }

  /**
   * Lets somebody see each change.
   *
   * @param other sees it
   * @return this loader
   */
  public Loader witnessedBy(Witness other) {
    witness = other;
    return this;
  }

  /**
   * Lets the graph of what is derived be kept in step with the data; only where it is asked for,
   * since it takes time.
   *
   * @param base what the IRIs of the data start with
   * @return this loader
   */
  public Loader deriving(String base) {
    derived = Optional.of(new Derived(store.dataset(), base));
    return this;
  }

  /**
   * Lets something be checked when everything has been read, before a witness or any reader sees
   * it.
   *
   * @param last throws if the data are not to be taken; then nothing is changed
   * @return this loader
   */
  public Loader checkedBy(Runnable last) {
    check = last;
    return this;
  }

  /**
   * Loads the import that is to come in, and nothing else.
   *
   * @return how many of its quads were read
   * @throws SyntaxException if its file is not N-Quads; nothing is changed
   * @throws StoreException if it cannot be read or the store cannot be written; nothing is changed
   */
  public long load() {
    return load(Mode.UPDATE, sink -> {});
  }

  /**
   * Loads a file.
   *
   * @param file N-Quads
   * @param mode what becomes of the data that are there
   * @return how many quads were read
   * @throws SyntaxException if the file is not N-Quads; nothing is changed
   * @throws StoreException if it cannot be read or the store cannot be written; nothing is changed
   */
  public long load(Path file, Mode mode) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new StoreException("cannot read " + file + ": there is no such file, or not for you");
    }
    return load(mode, sink -> QuadReader.read(file, sink));
  }

  /**
   * Loads a stream, such as standard input.
   *
   * @param source what messages call it
   * @param in N-Quads; read to its end, not closed
   * @param mode what becomes of the data that are there
   * @return how many quads were read
   * @throws SyntaxException if it is not N-Quads; nothing is changed
   * @throws StoreException if it breaks or the store cannot be written; nothing is changed
   */
  public long load(String source, InputStream in, Mode mode) {
    return load(mode, sink -> QuadReader.read(source, in, sink));
  }

  /**
   * Empties some graphs, forgets some subjects of the default graph and what the merge log tells of
   * them, and adds quads, all in one transaction; meetings of imports are linked anew.
   *
   * @param relay gives the quads
   * @param cleared IRIs of named graphs and of subjects of the default graph; those that the store
   *     does not know are passed over
   * @return how many quads were read
   * @throws StoreException if the store cannot be written; whatever this or the relay throws,
   *     nothing is changed
   */
  public long renew(QuadRelay relay, Collection<String> cleared) {
    DatasetGraph dataset = store.dataset();
    ProgressStream counted = new ProgressStream(StreamRDFLib.dataset(dataset), STEP, progress);
    long[] imported = {0};
    store.write(
        () -> {
          witness.before(dataset);
          MeetingLinks.forget(dataset);
          for (String iri : cleared) {
            Node node = NodeFactory.createURI(iri);
            derived.ifPresent(known -> known.touch(node));
            dataset.deleteAny(node, Node.ANY, Node.ANY, Node.ANY);
            dataset.deleteAny(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY);
            RenewedDecisions.forgetAbout(dataset, node);
            LinkGraph.forgetAbout(dataset, node);
          }
          relay.drainTo(counted);
          imported[0] = bringIn();
          MeetingLinks.renew(dataset);
          derived.ifPresent(Derived::settle);
          check.run();
          witness.after(dataset);
        });
    return counted.count() + imported[0];
  }

  /**
   * Makes the graph of what is derived anew; what is known of the making of the store stays.
   *
   * @throws StoreException if the store cannot be written; nothing is changed
   */
  public void derive() {
    Optional<String> before = store.fingerprint();
    store.write(() -> derived.ifPresent(Derived::renewAll));
    before.ifPresent(store::recordFingerprint);
  }

  /**
   * Loads what another thread reads.
   *
   * @param relay gives the quads
   * @param mode what becomes of the data that are there
   * @return how many quads were read
   * @throws StoreException if the store cannot be written; whatever this or the relay throws,
   *     nothing is changed
   */
  public long load(QuadRelay relay, Mode mode) {
    return load(mode, relay::drainTo);
  }

  private long load(Mode mode, Consumer<StreamRDF> reading) {
    ProgressStream counted = new ProgressStream(target(mode), STEP, progress);
    long[] imported = {0};
    store.write(
        () -> {
          witness.before(store.dataset());
          MeetingLinks.forget(store.dataset());
          if (mode == Mode.REPLACE) {
            Imports.keepOnly(store.dataset());
          }
          reading.accept(counted);
          imported[0] = bringIn();
          MeetingLinks.renew(store.dataset());
          derived.ifPresent(mode == Mode.REPLACE ? Derived::renewAll : Derived::settle);
          check.run();
          witness.after(store.dataset());
        });
    return counted.count() + imported[0];
  }

  private long bringIn() {
    DatasetGraph dataset = store.dataset();
    ProgressStream counted = new ProgressStream(StreamRDFLib.dataset(dataset), STEP, progress);
    coming.ifPresent(
        imported -> {
          Imports.forget(dataset, NodeFactory.createURI(imported.graph()));
          QuadReader.read(imported.file(), counted);
        });
    return counted.count();
  }

  private StreamRDF target(Mode mode) {
    DatasetGraph dataset = store.dataset();
    return switch (mode) {
      case REPLACE -> StreamRDFLib.dataset(dataset);
      case UPDATE ->
          new RenewingStream(dataset, subject -> derived.ifPresent(known -> known.touch(subject)));
    };
  }
}
