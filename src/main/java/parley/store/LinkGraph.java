package parley.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The named graph that says who made which link to the outside, and why. */
final class LinkGraph {
  private LinkGraph() {}

  /** Takes away the links of an entity. */
  static void forgetAbout(DatasetGraph dataset, Node entity) {
    for (Quad about :
        Iter.toList(dataset.findNG(Node.ANY, Node.ANY, RDF.subject.asNode(), entity))) {
      if (GraphKind.of(about.getGraph()) == GraphKind.LINKS) {
        dataset.deleteAny(about.getGraph(), about.getSubject(), Node.ANY, Node.ANY);
      }
    }
  }
}
