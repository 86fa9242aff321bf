package parley;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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

  /**
   * Creates one.
   *
   * @param extractor is used by all threads
   * @param threads how many sources to work on at a time, 1 or more
   */
  Extraction(Extractor extractor, int threads) {
    this.extractor = extractor;
    this.threads = threads;
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
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Source source : sources) {
        if (underWay.size() == threads * AHEAD) {
          sink.accept(result(underWay.remove()));
        }
        underWay.add(pool.submit(() -> extract(source)));
      }
      while (!underWay.isEmpty()) {
        sink.accept(result(underWay.remove()));
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
      throw new IllegalStateException(source.file() + " cannot be worked on: " + e, e);
    }
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.machine("interrupted before all documents were read.", e);
    }
  }
}
