package parley.bench;

import java.util.Locale;
import java.util.Map;
import parley.bench.Stages.Stage;

/**
 * How fast one collection was converted.
 *
 * @param collection what was converted
 * @param documents how many documents
 * @param tokens how many words OpenNLP finds in them
 * @param convert time of converting with one thread
 * @param tokenize time of finding sentences and words alone
 * @param threads how many threads the third run had
 * @param several time of converting with so many threads
 * @param peakHeapBytes most memory in use while converting with one thread
 * @param shares share of the time of each stage with one thread
 */
public record Speed(
    String collection,
    int documents,
    long tokens,
    Time convert,
    Time tokenize,
    int threads,
    Time several,
    long peakHeapBytes,
    Map<Stage, Double> shares) {
  private static final double MEBI = 1 << 20;

  /**
   * A time.
   *
   * @param seconds by the clock
   * @param processor seconds that a processor worked for the calling thread
   */
  public record Time(double seconds, double processor) {

    /**
     * {@return both together}
     *
     * @param other another time
     */
    public Time plus(Time other) {
      return new Time(seconds + other.seconds, processor + other.processor);
    }

    /**
     * {@return the time of one round}
     *
     * @param rounds how many rounds took this time
     */
    public Time over(int rounds) {
      return new Time(seconds / rounds, processor / rounds);
    }
  }

  /** {@return how many times as many words a second are converted as cut, by the processor} */
  public double ratio() {
    return tokenize.processor() / convert.processor();
  }

  /** {@return the same by the clock} */
  public double ratioByClock() {
    return tokenize.seconds() / convert.seconds();
  }

  /** {@return how many times as fast several threads are, by the clock} */
  public double gain() {
    return convert.seconds() / several.seconds();
  }

  /** {@return all of it in lines for a reader} */
  public String text() {
    StringBuilder text = new StringBuilder();
    line(text, "%s: %,d documents, %,d words", collection, documents, tokens);
    line(text, "  convert, 1 thread        %,10.0f words/s", tokens / convert.seconds());
    line(text, "  OpenNLP cutting alone    %,10.0f words/s", tokens / tokenize.seconds());
    line(text, "  ratio                    %10.2f (by the clock %.2f)", ratio(), ratioByClock());
    line(
        text,
        "  convert, %d threads       %,10.0f words/s, %.2f times one thread, ratio %.2f",
        threads,
        tokens / several.seconds(),
        gain(),
        tokenize.seconds() / several.seconds());
    line(text, "  peak heap                %10.0f MB", peakHeapBytes / MEBI);
    shares.forEach(
        (stage, share) ->
            line(
                text,
                "  %-24s %9.0f%%",
                stage.name().toLowerCase(Locale.ROOT),
                Math.rint(share * 100)));
    return text.toString();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
