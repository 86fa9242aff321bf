package parley;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import parley.RulesOption.Knowledge;
import parley.bench.Baseline;
import parley.bench.PeakHeap;
import parley.bench.Speed;
import parley.bench.Speed.Time;
import parley.bench.Stages;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Source;
import parley.merge.base.FactBase;
import parley.rdf.NQuadsFile;

/** Measures on one collection of files. */
final class BenchRun {
  private static final int WARM_UP = 300;
  private static final String BASE = "http://localhost:3030/";

  private final List<Source> sources;
  private final Path output;
  private final List<String> texts;
  private final Baseline baseline = new Baseline();
  private final Knowledge knowledge = Knowledge.packaged();

  /**
   * Reads the texts, for cutting them alone.
   *
   * @param sources the files
   * @param folder gets the graph beside them
   * @throws IOException if the models of OpenNLP cannot be read
   */
  BenchRun(List<Source> sources, Path folder) throws IOException {
    this.sources = sources;
    this.output = folder.resolve("graph.nq");
    this.texts = texts(sources);
  }

  private static List<String> texts(List<Source> sources) {
    DocumentReader reader = new DocumentReader();
    List<String> texts = new ArrayList<>();
    for (Source source : sources) {
      if (reader.read(source) instanceof Reading.Read read) {
        texts.add(read.document().text());
      }
    }
    return texts;
  }

  /**
   * {@return what was measured}
   *
   * @param name of the collection
   * @param rounds how often to measure each, in turns, so that a busy machine slows both
   * @param threads how many threads for the run with several
   * @throws IOException if the graph cannot be written
   */
  Speed measure(String name, int rounds, int threads) throws IOException {
    warmUp(threads);
    long words = baseline.cut(texts);
    Time one = new Time(0, 0);
    Time cut = new Time(0, 0);
    Time several = new Time(0, 0);
    PeakHeap.reset();
    long heap = 0;
    try (Stages stages = Stages.watch(Thread.currentThread())) {
      for (int round = 0; round < rounds; round++) {
        stages.resume();
        one = one.plus(time(() -> convert(sources, 1)));
        stages.pause();
        heap = Math.max(heap, PeakHeap.bytes());
        cut = cut.plus(time(() -> baseline.cut(texts)));
        several = several.plus(time(() -> convert(sources, threads)));
      }
      return new Speed(
          name,
          texts.size(),
          words,
          one.over(rounds),
          cut.over(rounds),
          threads,
          several.over(rounds),
          heap,
          stages.shares());
    }
  }

  private void warmUp(int threads) throws IOException {
    List<Source> some = sources.subList(0, Math.min(sources.size(), WARM_UP));
    convert(some, 1);
    convert(some, threads);
    convert(some, 1);
    baseline.cut(texts.subList(0, Math.min(texts.size(), WARM_UP)));
  }

  private void convert(List<Source> some, int threads) throws IOException {
    Path folder = Objects.requireNonNull(output.toAbsolutePath().getParent());
    try (NQuadsFile file = NQuadsFile.open(output.toString(), OutputStream.nullOutputStream());
        FactBase facts = FactBase.temporary(folder)) {
      new Conversion(Merging.plain(knowledge, BASE), Limits.USUAL, threads, done -> {})
          .write(some, file, facts);
      file.commit();
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static Time time(Work work) throws IOException {
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long clock = System.nanoTime();
    work.run();
    return new Time(
        (System.nanoTime() - clock) / 1e9,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9);
  }
}
