package parley.web.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import parley.web.data.OntologyView.Other;
import parley.web.data.OntologyView.Relation;
import parley.web.data.OntologyView.Section;
import parley.web.data.OntologyView.Term;
import parley.web.graph.Terms;

/** Makes the page of the vocabulary from the files of the ontology. */
public final class OntologyPage {
  private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/parley/ns");
  private static final List<Node> ALIGNED =
      List.of(
          RDFS.subClassOf.asNode(),
          RDFS.subPropertyOf.asNode(),
          RDFS.seeAlso.asNode(),
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.relatedMatch.asNode());

  private final OntologyTerms terms;
  private final OntologyTerms alignments;
  private final TurtleExamples examples = new TurtleExamples();

  private OntologyPage(Graph ontology, Graph alignments) {
    this.terms = new OntologyTerms(ontology);
    this.alignments = new OntologyTerms(alignments);
  }

  /**
   * {@return what the page shows}
   *
   * @param path of the page
   * @param ontology the vocabulary
   * @param alignments how it relates to others
   * @param source the vocabulary in Turtle
   */
  public static OntologyView.Page of(String path, Graph ontology, Graph alignments, byte[] source) {
    OntologyPage page = new OntologyPage(ontology, alignments);
    return new OntologyView.Page(
        page.terms.words(ONTOLOGY, RDFS.label.asNode(), "en"),
        page.terms.words(ONTOLOGY, DCTerms.description.asNode(), "en"),
        path,
        page.terms.words(ONTOLOGY, OWL.versionInfo.asNode(), ""),
        OntologyDiagram.of(page.terms),
        List.of(
            page.section("all-classes", "Classes", page.terms.classes()),
            page.section("all-properties", "Properties", page.terms.properties()),
            page.section("all-values", "Values", page.terms.values())),
        new String(source, StandardCharsets.UTF_8));
  }

  private Section section(String id, String title, List<Node> nodes) {
    return new Section(id, title, nodes.stream().map(this::term).toList());
  }

  private Term term(Node node) {
    return new Term(
        OntologyTerms.name(node),
        terms.words(node, Terms.LABEL, "en"),
        terms.words(node, Terms.LABEL, "es"),
        terms.words(node, Terms.COMMENT, "en"),
        relations(node),
        examples.of(node));
  }

  private List<Relation> relations(Node node) {
    List<Relation> relations = new ArrayList<>();
    add(relations, "Is a", terms.objects(node, Terms.TYPE).stream().filter(OntologyPage::isOwn));
    add(relations, "Kind of", terms.objects(node, RDFS.subClassOf.asNode()).stream());
    add(
        relations,
        "Kinds",
        terms.classes().stream()
            .filter(other -> terms.objects(other, RDFS.subClassOf.asNode()).contains(node)));
    add(relations, "Said of", terms.domains(node).stream());
    add(relations, "Value", terms.ranges(node).stream());
    add(relations, "Inverse of", terms.objects(node, OWL.inverseOf.asNode()).stream());
    add(
        relations,
        "Properties",
        terms.properties().stream().filter(property -> terms.domains(property).contains(node)));
    add(
        relations,
        "Value of",
        terms.properties().stream().filter(property -> terms.ranges(property).contains(node)));
    add(
        relations,
        "Values",
        terms.values().stream().filter(value -> terms.objects(value, Terms.TYPE).contains(node)));
    for (Node relation : ALIGNED) {
      add(
          relations,
          Prefixes.shortened(relation.getURI()),
          alignments.objects(node, relation).stream());
    }
    return relations;
  }

  private static boolean isOwn(Node term) {
    return term.isURI() && term.getURI().startsWith(Terms.NAMESPACE);
  }

  private static void add(List<Relation> relations, String name, Stream<Node> others) {
    List<Other> found =
        others
            .filter(Node::isURI)
            .map(
                other ->
                    new Other(
                        Prefixes.shortened(other.getURI()),
                        isOwn(other) ? "#" + OntologyTerms.name(other) : other.getURI()))
            .toList();
    if (!found.isEmpty()) {
      relations.add(new Relation(name, found));
    }
  }
}
