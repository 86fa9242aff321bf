package parley.web.data;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import parley.web.graph.Terms;

/**
 * Reads what an ontology says of its terms.
 *
 * @param graph the ontology
 */
record OntologyTerms(Graph graph) {
  private static final Node DOMAIN_INCLUDES =
      NodeFactory.createURI("https://schema.org/domainIncludes");
  private static final Node RANGE_INCLUDES =
      NodeFactory.createURI("https://schema.org/rangeIncludes");
  private static final List<Node> PROPERTY_TYPES =
      List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), RDF.Property.asNode());

  /** {@return the classes of the vocabulary, by name} */
  List<Node> classes() {
    return own(graph.stream(Node.ANY, Terms.TYPE, OWL.Class.asNode()));
  }

  /** {@return the properties of the vocabulary, by name} */
  List<Node> properties() {
    return own(PROPERTY_TYPES.stream().flatMap(type -> graph.stream(Node.ANY, Terms.TYPE, type)));
  }

  /** {@return the values that the vocabulary names, by name} */
  List<Node> values() {
    return own(graph.stream(Node.ANY, Terms.TYPE, OWL.NamedIndividual.asNode()));
  }

  private static List<Node> own(Stream<Triple> typed) {
    return typed
        .map(Triple::getSubject)
        .filter(term -> term.isURI() && term.getURI().startsWith(Terms.NAMESPACE))
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  /** {@return what a property is said of} */
  List<Node> domains(Node property) {
    return narrowed(property, RDFS.domain.asNode(), DOMAIN_INCLUDES);
  }

  /** {@return what the values of a property are} */
  List<Node> ranges(Node property) {
    return narrowed(property, RDFS.range.asNode(), RANGE_INCLUDES);
  }

  private List<Node> narrowed(Node property, Node wide, Node narrow) {
    List<Node> included = objects(property, narrow);
    return included.isEmpty() ? objects(property, wide) : included;
  }

  /** {@return the values of a property of a term, in order} */
  List<Node> objects(Node term, Node property) {
    return graph.stream(term, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  /** {@return the words of a property in a language; empty if there are none} */
  String words(Node term, Node property, String language) {
    return objects(term, property).stream()
        .filter(Node::isLiteral)
        .filter(value -> value.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  /** {@return the last part of the IRI of a term} */
  static String name(Node term) {
    return shortName(term.getURI());
  }

  /** {@return the last part of an IRI} */
  static String shortName(String iri) {
    return iri.substring(Prefixes.namespace(iri).length());
  }
}
