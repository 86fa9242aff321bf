package parley.store.check;

import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Lets quads through to a check until it turns out that those of some graph are scattered. */
final class UntilScattered extends StreamRDFBase {
  private final GraphwiseCheck check;
  private boolean scattered;

  UntilScattered(GraphwiseCheck check) {
    this.check = check;
  }

  /** {@return whether the check has come to nothing} */
  boolean isScattered() {
    return scattered;
  }

  @Override
  public void quad(Quad quad) {
    if (!scattered) {
      attempt(() -> check.quad(quad));
    }
  }

  @Override
  public void finish() {
    if (!scattered) {
      attempt(check::finish);
    }
  }

  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (GraphwiseCheck.NotGroupedException e) {
      scattered = true;
    }
  }
}
