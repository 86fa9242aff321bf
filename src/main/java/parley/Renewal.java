package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.RegisterOption.Registers;
import parley.RulesOption.Knowledge;
import parley.document.Limits;
import parley.document.Source;
import parley.merge.base.FactBase;
import parley.merge.correction.Corrections;
import parley.rdf.ChangeWriter;
import parley.rdf.NQuadsFile;
import parley.store.Loader;
import parley.store.Store;
import parley.store.check.Findings;
import parley.store.check.Validator;
import parley.store.moved.Moves;

/**
 * Makes a data folder hold the graph of some documents and no other, beside the imports that it
 * holds, with as little work as that takes. Beside the store the folder then holds {@code
 * graph.nq}, {@code report.json} and {@code facts.mv}.
 */
final class Renewal {
  /** Name of the file with the graph in a data folder. */
  static final String GRAPH = "graph.nq";

  /** Name of the file that says what was done. */
  static final String REPORT = "report.json";

  private static final int MOST_SHOWN = 20;

  private final Store store;
  private final Path folder;
  private final Path graph;
  private final Path report;
  private final Path facts;
  private final Knowledge knowledge;
  private final Registers registers;
  private final Limits limits;
  private final Console console;
  private CorrectionsOption.Given corrections =
      new CorrectionsOption.Given(Optional.empty(), Corrections.none());

  /**
   * Creates one.
   *
   * @param store the folder's store
   * @param folder the data folder
   * @param knowledge what documents are read with
   * @param registers who held which office when
   * @param limits how much of one document is read
   * @param console is told how things go
   */
  Renewal(
      Store store,
      Path folder,
      Knowledge knowledge,
      Registers registers,
      Limits limits,
      Console console) {
    this.store = store;
    this.folder = folder;
    this.graph = folder.resolve(GRAPH);
    this.report = folder.resolve(REPORT);
    this.facts = folder.resolve(KeptFacts.FILE);
    this.knowledge = knowledge;
    this.registers = registers;
    this.limits = limits;
    this.console = console;
  }

  /**
   * Lets corrections win over what is found in documents.
   *
   * @param given the corrections
   * @return this renewal
   */
  Renewal correctedBy(CorrectionsOption.Given given) {
    corrections = given;
    return this;
  }

  /**
   * Does what is needed. If it fails the store holds what it did before.
   *
   * @param sources the documents
   * @param base what all IRIs start with
   * @param threads how many documents to work on at a time
   * @throws Failure if the graph is not as the shapes want it, or the folder holds what was loaded
   *     by hand
   */
  void run(List<Source> sources, String base, int threads) throws IOException {
    Optional<String> before = store.fingerprint();
    if (before.equals(Optional.of(LoadCommand.BY_HAND))) {
      throw Failure.usage(
          "%s holds what \"parley load\" put there. Name another folder with --data, or delete it."
              .formatted(graph.getParent()));
    }
    String digest = InputDigest.of(base, limits, files(), sources);
    if (before.equals(Optional.of(digest))
        && Files.isRegularFile(report)
        && !Arrival.isLeft(folder)) {
      console.say("Nothing was changed since the last time.");
      Report.read(report).tell(console);
      return;
    }
    long start = System.nanoTime();
    Report done = renew(sources, base, threads);
    // Last, so that the report is that of the store whenever a fingerprint vouches for both.
    store.recordFingerprint(digest);
    done.tell(console);
    console.say("%.1f seconds", (System.nanoTime() - start) / 1e9);
  }

  /** The facts take the place of the old ones when the store holds what they say. */
  private Report renew(List<Source> sources, String base, int threads) throws IOException {
    Merging merging = new Merging(knowledge, corrections, registers, base);
    Path unfinished = facts.resolveSibling(facts.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    try {
      Optional<Arrival> left = Arrival.left(folder, base);
      Report done;
      try (FactBase gathered = FactBase.open(unfinished)) {
        keep(gathered, base, left);
        done = convert(sources, merging, threads, gathered);
        check(base);
        load(base, left.map(arrival -> arrival.imported(base)));
        done.write(report.toString(), console);
        gathered.keepBase(base);
        gathered.keepUnder(merging.under());
        gathered.reach(FactBase.State.INDEXED);
      }
      Files.move(unfinished, facts, StandardCopyOption.ATOMIC_MOVE);
      if (left.isPresent()) {
        left.get().end();
      }
      return done;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Imports stay. */
  private void keep(FactBase gathered, String base, Optional<Arrival> left) {
    if (!Files.exists(facts)) {
      return;
    }
    try (FactBase before = FactBase.open(facts)) {
      if (before.base().orElse(base).equals(base)) {
        KeptFacts.rows(before).stream()
            .flatMap(row -> KeptFacts.said(before, row).stream())
            .forEach(row -> gathered.put(row.facts(), row.text(), row.origin()));
        left.ifPresent(arrival -> arrival.complete(gathered));
      } else if (!KeptFacts.rows(before).isEmpty()) {
        console.say("The IRIs now start with %s: bring the imports in again.", base);
      }
    }
  }

  private List<Path> files() {
    return Stream.of(knowledge.files(), corrections.files(), registers.files())
        .flatMap(List::stream)
        .toList();
  }

  private Report convert(List<Source> sources, Merging merging, int threads, FactBase gathered)
      throws IOException {
    console.say("Reading %,d documents …", sources.size());
    try (NQuadsFile file = NQuadsFile.open(graph.toString(), console.out())) {
      Report done =
          new Conversion(merging, limits, threads, console.everyThousand("%,d documents read"))
              .write(sources, file, gathered);
      file.commit();
      return done;
    }
  }

  private void check(String base) {
    console.say("Checking the graph …");
    Findings findings =
        new Validator(MOST_SHOWN, console.everyThousand("%,d documents checked")).check(graph);
    if (!findings.conforms()) {
      findings.lines(base).forEach(line -> console.say("%s", line));
      throw Failure.machine(
          "the graph in %s is not as it should be, so it was not loaded; that is a defect in Parley."
              .formatted(graph));
    }
  }

  private void load(String base, Optional<Loader.Import> imported) {
    console.say("Loading the graph …");
    Moves moves = Moves.ofAll(graph, ChangeWriter.movedGraph(base));
    Loader loader =
        new Loader(store, count -> console.say("%,d triples loaded", count))
            .deriving(base)
            .witnessedBy(moves);
    imported.map(loader::with).orElse(loader).load(graph, Loader.Mode.REPLACE);
    Moved.tell(moves.entities(), base, console);
  }
}
