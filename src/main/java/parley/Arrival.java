package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.merge.IncrementalMerger.Said;
import parley.merge.base.FactBase;
import parley.rdf.SourceNames;
import parley.store.Loader;

/**
 * An import on its way into a data folder, in the place of the one of its name: its graph, and the
 * rows that are sources by themselves. It comes in as a whole or not at all.
 *
 * <p>It is gathered in the folder {@code arriving.new} of the data folder. Once it is {@linkplain
 * #ready ready} that is called {@code arriving}, and stays until the store and the facts hold the
 * import; a run that finds it goes on where the last one was cut short.
 */
final class Arrival implements AutoCloseable {
  private static final String READY = "arriving";
  private static final String UNFINISHED = "arriving.new";
  private static final String ROWS = "rows.mv";
  private static final String GRAPH = "graph.nq";
  private static final String NAME = "name";

  private final Path data;
  private final String name;
  private Path folder;
  private FactBase rows;

  private Arrival(Path data, Path folder) throws IOException {
    this.data = data;
    this.name = Files.readString(folder.resolve(NAME));
    this.folder = folder;
    this.rows = FactBase.open(folder.resolve(ROWS));
  }

  /**
   * {@return a new one, without rows and with an empty graph; to be closed}
   *
   * @param data the data folder; what an earlier run left unfinished in it is deleted
   * @param name of the import
   * @param base what all IRIs start with
   * @throws IOException if the folder cannot be written
   */
  static Arrival of(Path data, String name, String base) throws IOException {
    delete(data.resolve(UNFINISHED));
    Path folder = Files.createDirectory(data.resolve(UNFINISHED));
    Files.writeString(folder.resolve(NAME), name);
    Files.createFile(folder.resolve(GRAPH));
    Arrival arrival = new Arrival(data, folder);
    arrival.rows.keepBase(base);
    return arrival;
  }

  /**
   * {@return whether an earlier run has left one behind ready}
   *
   * @param data the data folder
   */
  static boolean isLeft(Path data) {
    return Files.isDirectory(data.resolve(READY));
  }

  /**
   * {@return the one that an earlier run has left behind ready; one of another base is deleted}
   *
   * @param data the data folder
   * @param base what all IRIs start with
   * @throws IOException if the folder cannot be written
   */
  static Optional<Arrival> left(Path data, String base) throws IOException {
    Path folder = data.resolve(READY);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Arrival arrival = new Arrival(data, folder);
    if (arrival.rows.base().equals(Optional.of(base))) {
      return Optional.of(arrival);
    }
    arrival.end();
    return Optional.empty();
  }

  /** {@return the name of the import} */
  String name() {
    return name;
  }

  /** {@return the file for its graph and for what the default graph says of it} */
  Path graph() {
    return folder.resolve(GRAPH);
  }

  /**
   * Takes a row in.
   *
   * @param row a source by itself
   * @return whether it is the first of its name; a later one is left out
   */
  boolean put(Said row) {
    if (rows.text(row.facts().document()).isPresent()) {
      return false;
    }
    rows.put(row.facts(), row.text(), row.origin());
    return true;
  }

  /**
   * From now on the import is to come in, by this run or a later one.
   *
   * @throws IOException if the folder cannot be written
   */
  void ready() throws IOException {
    rows.reach(FactBase.State.GATHERED);
    rows.close();
    folder = Files.move(folder, data.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
    rows = FactBase.open(folder.resolve(ROWS));
  }

  /**
   * {@return its rows that a base holds otherwise or not at all}
   *
   * @param facts the base
   */
  List<Said> changed(FactBase facts) {
    List<Said> changed = new ArrayList<>();
    for (String row : rows.documents()) {
      Optional<Said> now = KeptFacts.said(rows, row);
      now.filter(said -> !KeptFacts.said(facts, row).equals(now)).ifPresent(changed::add);
    }
    return changed;
  }

  /**
   * {@return the names of the rows of an earlier import that are no longer there}
   *
   * @param facts the base that holds them
   */
  Set<String> gone(FactBase facts) {
    Set<String> gone = new TreeSet<>(KeptFacts.rows(facts, name()));
    rows.documents().forEach(gone::remove);
    return gone;
  }

  /**
   * Brings the rows into a base, without indexing them.
   *
   * @param facts the base
   */
  void complete(FactBase facts) {
    gone(facts).forEach(facts::remove);
    changed(facts).forEach(row -> facts.put(row.facts(), row.text(), row.origin()));
  }

  /**
   * {@return its graph for the store}
   *
   * @param base what all IRIs start with
   */
  Loader.Import imported(String base) {
    return new Loader.Import(base + SourceNames.importPath(name()), graph());
  }

  /**
   * Deletes it, once the facts and the store hold it.
   *
   * @throws IOException if it cannot be deleted
   */
  void end() throws IOException {
    rows.close();
    delete(folder);
  }

  /**
   * Lets go of it; unless it is ready it is deleted.
   *
   * @throws IOException if it cannot be
   */
  @Override
  public void close() throws IOException {
    rows.close();
    if (folder.endsWith(UNFINISHED)) {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
