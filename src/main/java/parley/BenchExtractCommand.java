package parley;

import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import parley.Extraction.Outcome;
import parley.RulesOption.Knowledge;
import parley.bench.Corpus;
import parley.bench.PeakHeap;
import parley.document.Limits;
import parley.document.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Any number of documents through extraction, to show that none of them stays in memory. */
@Command(
    name = "extract",
    description = "Extracts the facts of documents made on the fly and keeps nothing of them.",
    footer = {"", "Example: JAVA_TOOL_OPTIONS=-Xmx512m parley bench extract --documents 1000000"})
final class BenchExtractCommand implements Callable<Integer> {
  private static final double MEBI = 1 << 20;
  private static final int REPORTED = 50_000;

  private final Console console;

  @Mixin private BenchDocuments documents = new BenchDocuments();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many documents (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--meetings",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "How many of a hundred are copies of documents; the others are news without a meeting"
              + " (default: ${DEFAULT-VALUE}).")
  private int share;

  BenchExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Corpus corpus = documents.corpus(console);
    AtomicLong facts = new AtomicLong();
    AtomicLong skipped = new AtomicLong();
    PeakHeap.reset();
    long start = System.nanoTime();
    new Extraction(
            Knowledge.packaged().extractor(),
            Limits.USUAL,
            threads.number(),
            done -> tell(done, start))
        .forEach(
            sources(corpus),
            outcome -> {
              switch (outcome) {
                case Outcome.Extracted extracted ->
                    facts.addAndGet(extracted.facts().facts().size());
                case Outcome.Skipped refused -> skipped.incrementAndGet();
              }
            });
    double seconds = (System.nanoTime() - start) / 1e9;
    console
        .out()
        .printf(
            "%,d documents, %,d skipped, %,d facts; %.0f documents/s; peak heap %.0f of %.0f MB%n",
            count,
            skipped.get(),
            facts.get(),
            count / seconds,
            PeakHeap.bytes() / MEBI,
            Runtime.getRuntime().maxMemory() / MEBI);
    return 0;
  }

  private void tell(long done, long start) {
    if (done % REPORTED == 0) {
      console.say("%,d documents, %.0f seconds", done, (System.nanoTime() - start) / 1e9);
    }
  }

  private List<Source> sources(Corpus corpus) {
    return new AbstractList<>() {
      @Override
      public Source get(int index) {
        return corpus.source(index, share);
      }

      @Override
      public int size() {
        return count;
      }
    };
  }
}
