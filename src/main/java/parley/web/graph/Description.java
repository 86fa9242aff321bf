package parley.web.graph;

import static org.apache.jena.graph.Node.ANY;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Collects the triples that answer for one resource. To be used inside {@link Data#read}. */
public final class Description {
  private static final int MOST_INCOMING = 1000;
  private static final int MOST_CLAIMS = 1000;

  private final Data data;
  private final Graph graph = GraphFactory.createDefaultGraph();

  private Description(Data data) {
    this.data = data;
  }

  /**
   * {@return what the dataset says of a resource}
   *
   * <p>That is: its triples in the default graph; up to 1000 that point to it; the named graph that
   * it names, if it is a document, but no import, or the graph of links or of moves; otherwise what
   * named graphs say of it where the default graph says nothing; and up to 1000 claims about it,
   * each with the document it was read from.
   *
   * @param data to look in
   * @param resource an IRI
   */
  public static Graph of(Data data, Node resource) {
    Description description = new Description(data);
    description.collect(resource);
    description
        .graph
        .getPrefixMapping()
        .setNsPrefix("par", Terms.NAMESPACE)
        .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
        .setNsPrefix("org", "http://www.w3.org/ns/org#")
        .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
        .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
        .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
        .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
        .setNsPrefix("schema", "https://schema.org/")
        .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
        .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#");
    return description.graph;
  }

  private void collect(Node resource) {
    about(resource);
    data.incoming(resource, MOST_INCOMING).forEach(quad -> graph.add(quad.asTriple()));
    if (graph.contains(resource, Terms.TYPE, Terms.IMPORT)) {
      // Its graph is as large as the register; what it holds answers by itself.
      return;
    }
    if (data.hasGraph(resource)
        || resource.equals(Links.graph(data.base()))
        || resource.equals(data.movedGraph())) {
      data.named(resource, ANY, ANY, ANY).forEach(quad -> graph.add(quad.asTriple()));
    } else if (!graph.contains(resource, ANY, ANY)) {
      data.named(ANY, resource, ANY, ANY).forEach(this::addWithDocument);
    }
    claims(resource);
  }

  private void claims(Node resource) {
    for (Quad claim : data.claims(resource, MOST_CLAIMS)) {
      data.named(claim.getGraph(), claim.getSubject(), ANY, ANY).forEach(this::addWithDocument);
    }
  }

  /** Adds what the default graph says of a node and of the blank nodes that hang on it. */
  private void about(Node node) {
    for (Quad quad : Iter.toList(data.dataset().find(Quad.defaultGraphIRI, node, ANY, ANY))) {
      boolean isNew = !graph.contains(quad.asTriple());
      graph.add(quad.asTriple());
      if (isNew && quad.getObject().isBlank()) {
        about(quad.getObject());
      }
    }
  }

  private void addWithDocument(Quad quad) {
    graph.add(quad.asTriple());
    graph.add(Triple.create(quad.getSubject(), Terms.DERIVED_FROM, quad.getGraph()));
    data.object(quad.getGraph(), Terms.TITLE)
        .ifPresent(title -> graph.add(Triple.create(quad.getGraph(), Terms.TITLE, title)));
  }
}
