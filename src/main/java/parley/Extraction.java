package parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import parley.document.Deadline;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.TooSlowException;
import parley.document.pack.Member;
import parley.document.pack.Members;
import parley.extract.DocumentFacts;
import parley.extract.frame.Extractor;

/** Reads sources and extracts their facts, several at a time, see {@link InOrder}. */
final class Extraction {

  private final Limits limits;
  private final DocumentReader reader;
  private final Extractor extractor;
  private final InOrder order;
  private final LongConsumer progress;

  /**
   * Creates one.
   *
   * @param extractor is used by all threads
   * @param limits how much of one document is read
   * @param threads how many sources to work on at a time, 1 or more
   * @param progress told the number of sources done so far, after each
   */
  Extraction(Extractor extractor, Limits limits, int threads, LongConsumer progress) {
    this.extractor = extractor;
    this.limits = limits;
    this.reader = new DocumentReader(limits);
    this.order = new InOrder(threads);
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
    forEach(sources, Function.identity(), sink);
  }

  /**
   * Works through some sources, each in one go.
   *
   * @param sources each is read once
   * @param further what to do with what came of each, in any thread
   * @param sink takes the results, in the order of the sources, in the calling thread
   * @param <R> a result
   */
  <R> void forEach(List<Source> sources, Function<Outcome, R> further, Consumer<R> sink) {
    AtomicLong done = new AtomicLong();
    try (Members members = new Members(sources.iterator(), limits)) {
      order.forEach(
          members,
          member -> further.apply(extract(member)),
          result -> {
            sink.accept(result);
            progress.accept(done.incrementAndGet());
          });
    } catch (IOException e) {
      throw new UncheckedIOException("a document cannot be closed", e);
    }
  }

  private Outcome extract(Member member) {
    return switch (member) {
      case Member.Found(Source source) -> extract(source);
      case Member.Lost(Refusal refusal) -> new Outcome.Skipped(refusal);
    };
  }

  private Outcome extract(Source source) {
    Deadline deadline = Deadline.in(limits.time());
    try {
      return switch (reader.read(source)) {
        case Reading.Refused(Refusal refusal) -> new Outcome.Skipped(refusal);
        case Reading.Read(Document document, List<Refusal> warnings) ->
            new Outcome.Extracted(document, warnings, extractor.extract(document, deadline));
      };
    } catch (TooSlowException e) {
      return new Outcome.Skipped(
          new Refusal(
              source.file(),
              source.within().position(),
              Refusal.Kind.TOO_SLOW,
              e.getMessage() + ", or allow more by --max-seconds"));
    } catch (RuntimeException | StackOverflowError e) {
      // One document must not cost the run; that it is our fault is said in its line of the report.
      return new Outcome.Skipped(
          new Refusal(
              source.file(),
              source.within().position(),
              Refusal.Kind.DEFECT,
              "a defect in Parley keeps it from being read, please report it: " + e));
    }
  }
}
