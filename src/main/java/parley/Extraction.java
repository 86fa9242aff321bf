package parley;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Reading;
import parley.document.Refusal;
import parley.document.Source;
import parley.extract.DocumentFacts;
import parley.extract.frame.Extractor;

/**
 * Reads sources and extracts their facts, several at a time, and hands the results over one by one
 * in the order of the sources, whichever is ready first.
 *
 * <p>Held in memory at any time: no more than {@value #AHEAD} documents a thread.
 */
final class Extraction {
  private static final int AHEAD = 4;

  private final DocumentReader reader = new DocumentReader();
  private final Extractor extractor;
  private final int threads;
  private final LongConsumer progress;

  /**
   * Creates one.
   *
   * @param extractor is used by all threads
   * @param threads how many sources to work on at a time, 1 or more
   * @param progress told the number of sources done so far, after each
   */
  Extraction(Extractor extractor, int threads, LongConsumer progress) {
    this.extractor = extractor;
    this.threads = threads;
    this.progress = progress;
  }

  /** What came of one source. */
  sealed interface Outcome {
    /**
     * A document and its facts.
     *
     * @param document the document
     * @param warnings what was odd about it
     * @param facts what it states
     */
    record Extracted(Document document, List<Refusal> warnings, DocumentFacts facts)
        implements Outcome {}

    /**
     * Nothing.
     *
     * @param refusal why
     */
    record Skipped(Refusal refusal) implements Outcome {}
  }

  /**
   * Works through some sources.
   *
   * @param sources each is read once
   * @param sink takes what came of each, in their order, in the calling thread
   */
  void forEach(List<Source> sources, Consumer<Outcome> sink) {
    Deque<Future<Outcome>> underWay = new ArrayDeque<>();
    Iterator<Source> ahead = sources.iterator();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (long done = 1; done <= sources.size(); done++) {
        while (ahead.hasNext() && underWay.size() < threads * AHEAD) {
          Source next = ahead.next();
          underWay.add(pool.submit(() -> extract(next)));
        }
        sink.accept(result(underWay.remove()));
        progress.accept(done);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Outcome extract(Source source) {
    try {
      return switch (reader.read(source)) {
        case Reading.Refused(Refusal refusal) -> new Outcome.Skipped(refusal);
        case Reading.Read(Document document, List<Refusal> warnings) ->
            new Outcome.Extracted(document, warnings, extractor.extract(document));
      };
    } catch (RuntimeException | StackOverflowError e) {
      // One document must not cost the run; that it is our fault is said in its line of the report.
      return new Outcome.Skipped(
          new Refusal(
              source.file(),
              "",
              Refusal.Kind.DEFECT,
              "a defect in Parley keeps it from being read, please report it: " + e));
    }
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.machine("interrupted before all documents were read.", e);
    }
  }
}
