package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parley.Extraction.Outcome;
import parley.RulesOption.Knowledge;
import parley.bench.GeneratedFacts;
import parley.document.Limits;
import parley.extract.DocumentFacts;
import parley.extract.Entity.Kind;
import parley.merge.Change;
import parley.merge.IncrementalMerger;
import parley.merge.base.FactBase;
import parley.merge.source.Origin;
import parley.rdf.DocumentBlocks;
import parley.rdf.PartsWriter;
import parley.rdf.QuadLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Any number of documents through merging, to show what it costs and that memory does not grow. */
@Command(
    name = "merge",
    description = {
      "Merges facts made from those of the gold documents, with other names, months and parties in"
          + " each round, and writes what is believed into nothing.",
      "The facts lie in a temporary file, so that memory does not grow with them."
    },
    footer = {"", "Example: JAVA_TOOL_OPTIONS=-Xmx1g parley bench merge --documents 1000000"})
final class BenchMergeCommand implements Callable<Integer> {
  private static final double MEBI = 1 << 20;
  private static final String BASE = "http://localhost:3030/";

  private final Console console;

  @Mixin private BenchDocuments documents = new BenchDocuments();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many documents (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another number makes other documents (default: ${DEFAULT-VALUE}).")
  private long seed;

  BenchMergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = Knowledge.packaged();
    GeneratedFacts generated = new GeneratedFacts(facts(knowledge), seed);
    Path file = Files.createTempFile("parley-merge", ".mv");
    try (FactBase base = FactBase.open(file)) {
      long busy = processorTime();
      long start = System.nanoTime();
      for (int i = 0; i < count; i++) {
        base.put(generated.get(i), "", Origin.unknown());
      }
      long gathered = System.nanoTime();
      IncrementalMerger merger = new IncrementalMerger(base, knowledge.authority());
      merger.index();
      long indexed = System.nanoTime();
      Counted counted = write(merger, knowledge);
      long written = System.nanoTime();
      console
          .out()
          .printf(
              "%,d documents, %,d meetings, %,d officials; gathered %.1f s, merged %.1f s, written"
                  + " %.1f s; %.1f s of processor time; heap of %.0f MB at most; file %.0f MB%n",
              base.size(),
              counted.meetings(),
              counted.officials(),
              (gathered - start) / 1e9,
              (indexed - gathered) / 1e9,
              (written - indexed) / 1e9,
              (processorTime() - busy) / 1e9,
              Runtime.getRuntime().maxMemory() / MEBI,
              Files.size(file) / MEBI);
    } finally {
      Files.deleteIfExists(file);
    }
    return 0;
  }

  /** Nanoseconds that all threads together have worked, which other processes do not lengthen. */
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  private List<DocumentFacts> facts(Knowledge knowledge) throws IOException {
    List<DocumentFacts> facts = new ArrayList<>();
    new Extraction(knowledge.extractor(), Limits.USUAL, threads.number(), done -> {})
        .forEach(
            documents.sources(console),
            outcome -> {
              if (outcome instanceof Outcome.Extracted extracted) {
                facts.add(extracted.facts());
              }
            });
    return facts;
  }

  /** How much there is. */
  private record Counted(long meetings, long officials) {}

  private static Counted write(IncrementalMerger merger, Knowledge knowledge) {
    QuadLines lines = QuadLines.discarded();
    long[] counted = new long[2];
    DocumentBlocks blocks = new DocumentBlocks(BASE);
    try (PartsWriter writer = new PartsWriter(lines, BASE, knowledge.authority())) {
      merger.all(
          part -> {
            part.merged().documents().forEach(said -> writer.document("", blocks.said(said)));
            writer.write(part);
            counted[0] += count(part, Kind.MEETING);
            counted[1] += count(part, Kind.OFFICIAL);
          });
      writer.end(merger.taken(), merger.corrected());
    }
    return new Counted(counted[0], counted[1]);
  }

  private static long count(Change part, Kind kind) {
    return part.renewed().stream().filter(entity -> entity.kind() == kind).count();
  }
}
