package parley.web.data;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** A graph that is being written about one thing after another. */
final class Draft {
  /** The version of a dataset, which DCAT has since its third version. */
  static final Property VERSION =
      ResourceFactory.createProperty("http://www.w3.org/ns/dcat#version");

  private final Graph graph = GraphFactory.createDefaultGraph();

  Draft() {
    Prefixes.addTo(graph.getPrefixMapping());
  }

  /** {@return what has been written} */
  Graph graph() {
    return graph;
  }

  /** {@return a writer about a thing} */
  Subject about(String iri) {
    return new Subject(NodeFactory.createURI(iri));
  }

  /** Writes about one thing. */
  final class Subject {
    private final Node node;

    private Subject(Node node) {
      this.node = node;
    }

    Subject is(Resource type) {
      return put(RDF.type, type.asNode());
    }

    Subject put(Property property, Node value) {
      graph.add(node, property.asNode(), value);
      return this;
    }

    Subject link(Property property, String iri) {
      return put(property, NodeFactory.createURI(iri));
    }

    Subject text(Property property, String words) {
      return put(property, NodeFactory.createLiteralString(words));
    }

    Subject english(Property property, String words) {
      return put(property, NodeFactory.createLiteralLang(words, "en"));
    }

    Subject number(Property property, long number) {
      return put(
          property,
          NodeFactory.createLiteralDT(
              Long.toString(number), NodeFactory.getType(XSD.integer.getURI())));
    }
  }
}
