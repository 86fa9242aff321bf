package parley.store;

import java.util.function.LongConsumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Passes quads on and tells, every so many, how many have passed. */
final class ProgressStream extends StreamRDFWrapper {
  private final int step;
  private final LongConsumer progress;
  private long count;

  ProgressStream(StreamRDF target, int step, LongConsumer progress) {
    super(target);
    this.step = step;
    this.progress = progress;
  }

  @Override
  public void quad(Quad quad) {
    super.quad(quad);
    count++;
    if (count % step == 0) {
      progress.accept(count);
    }
  }

  long count() {
    return count;
  }
}
