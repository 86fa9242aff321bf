package parley.store.moved;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import parley.store.GraphKind;

/**
 * Gathers the claims of each document, and of each import, as its quads pass, and tells of what the
 * quads are.
 */
final class ClaimStream extends StreamRDFBase {
  private final Consumer<Read> documents;
  private final Consumer<Node> subjects;
  private final Runnable end;
  private DocumentClaims claims = new DocumentClaims();
  private @Nullable Node document;
  private @Nullable Node subject;

  /**
   * What one document claims.
   *
   * @param document its IRI
   * @param claims all of them, if its quads follow one another
   */
  record Read(Node document, DocumentClaims claims) {}

  /**
   * Creates one.
   *
   * @param documents gets each document when its last quad has passed
   * @param subjects gets the subject of each quad, once for several that follow one another
   * @param end runs when the last document has been handed on
   */
  ClaimStream(Consumer<Read> documents, Consumer<Node> subjects, Runnable end) {
    this.documents = documents;
    this.subjects = subjects;
    this.end = end;
  }

  @Override
  public void quad(Quad quad) {
    if (!quad.getSubject().equals(subject)) {
      subject = quad.getSubject();
      subjects.accept(quad.getSubject());
    }
    Node graph = quad.getGraph();
    if (graph == null || quad.isDefaultGraph()) {
      return;
    }
    if (!graph.equals(document)) {
      boolean hasClaims =
          switch (GraphKind.of(graph)) {
            case DOCUMENT, IMPORT -> true;
            case MERGE_LOG, LINKS, MOVED, DERIVED -> false;
          };
      if (!hasClaims) {
        return;
      }
      handOn();
      document = graph;
    }
    claims.add(quad);
  }

  @Override
  public void finish() {
    handOn();
    end.run();
  }

  private void handOn() {
    if (document != null) {
      documents.accept(new Read(document, claims));
    }
    document = null;
    claims = new DocumentClaims();
  }
}
