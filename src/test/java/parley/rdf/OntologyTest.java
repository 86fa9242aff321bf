package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@code ontology/} to itself, to {@link Terms} and to what is written. */
final class OntologyTest {
  private static final String PREFIXES =
      """
      @prefix par: <https://w3id.org/parley/ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix schema: <https://schema.org/> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      """;

  private static final Reasoner REASONER =
      ReasonerRegistry.getOWLReasoner().bindSchema(vocabulary());

  private final Model ontology = load("parley.ttl");

  private static Model load(String file) {
    return RDFDataMgr.loadModel("ontology/" + file);
  }

  @Test
  void javaAndOntologyHaveTheSameTerms() throws IllegalAccessException {
    Collection<String> inJava = new TreeSet<>();
    for (Field field : Terms.class.getDeclaredFields()) {
      if (field.getType() == org.eclipse.rdf4j.model.IRI.class) {
        inJava.add(String.valueOf(field.get(null)));
      }
    }
    inJava.removeIf(term -> !term.startsWith(Terms.NAMESPACE));
    assertEquals(new TreeSet<>(terms(ontology)), inJava);
    assertTrue(inJava.size() > 60, inJava::toString);
  }

  @Test
  void everyTermHasLabelsInTwoLanguagesAndAComment() {
    for (String term : terms(ontology)) {
      Resource resource = ontology.createResource(term);
      assertEquals(
          List.of("en", "es"),
          resource.listProperties(RDFS.label).mapWith(Statement::getLanguage).toList().stream()
              .sorted()
              .toList(),
          term);
      assertTrue(resource.hasProperty(RDFS.comment), term);
    }
  }

  @Test
  void everyClassAndPropertyHasAnExampleAndEveryPropertyDomainAndRange() {
    for (String term : terms(ontology)) {
      Resource resource = ontology.createResource(term);
      boolean property =
          resource.hasProperty(RDF.type, OWL.ObjectProperty)
              || resource.hasProperty(RDF.type, OWL.DatatypeProperty);
      if (property || resource.hasProperty(RDF.type, OWL.Class)) {
        assertTrue(resource.hasProperty(SKOS.example), term);
      }
      if (property) {
        assertEquals(1, resource.listProperties(RDFS.domain).toList().size(), term);
        assertEquals(1, resource.listProperties(RDFS.range).toList().size(), term);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"alignments.ttl", "shapes.ttl"})
  void whatOtherFilesUseIsDefined(String file) {
    Collection<String> unknown = new TreeSet<>(terms(load(file)));
    unknown.addAll(objects(load(file)));
    unknown.removeAll(terms(ontology));
    assertEquals(List.of(), List.copyOf(unknown));
  }

  @Test
  void whatIsWrittenUsesDefinedTermsOnly() {
    Collection<String> unknown = new TreeSet<>();
    for (Model graph : graphs(example())) {
      graph.listStatements().forEach(s -> unknown.add(s.getPredicate().getURI()));
      unknown.addAll(objects(graph));
    }
    unknown.removeIf(term -> !term.startsWith(Terms.NAMESPACE));
    assertTrue(unknown.size() > 30, unknown::toString);
    unknown.removeAll(terms(ontology));
    assertEquals(List.of(), List.copyOf(unknown));
  }

  @Test
  void ontologyAlignmentsAndWhatIsWrittenAreConsistent() {
    ValidityReport report = validate(data());
    assertTrue(report.isValid(), () -> reasons(report));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<http://e/x> a par:Meeting , par:Delegation .",
        "<http://e/x> a par:Party , schema:Place .",
        "<http://e/d> a par:Delegation ; par:head <http://e/p> . <http://e/p> a par:Party .",
        "<http://e/m> par:place <http://e/p> . <http://e/p> a org:Organization .",
        "<http://e/m> par:delegation <http://e/o> . <http://e/o> a par:Official .",
        "<http://e/c> a par:Claim ; par:sha256 \"00\" .",
        "<http://e/m> a par:Meeting ; par:ordinal \"second\" ."
      })
  void reasonerFindsTheContradiction(String data) {
    Model broken = RDFParser.fromString(PREFIXES + data, Lang.TURTLE).toModel();
    assertFalse(validate(broken).isValid());
  }

  @Test
  void alignmentsAnswerInTheTermsOfOthers() {
    Model inferred =
        ModelFactory.createInfModel(ReasonerRegistry.getRDFSReasoner(), vocabulary().add(data()));
    Resource meeting =
        inferred.createResource(Example.BASE + "meeting/2015-03-31-cu-us-human-rights-dialogue");
    assertTrue(meeting.hasProperty(RDF.type, inferred.createResource("https://schema.org/Event")));
    assertTrue(
        meeting.hasProperty(
            inferred.createProperty("http://semanticweb.cs.vu.nl/2009/11/sem/", "hasPlace")));
    assertFalse(
        meeting.hasProperty(
            RDF.type, inferred.createResource("http://www.w3.org/ns/prov#Activity")));
  }

  private static Model vocabulary() {
    return load("parley.ttl").add(load("alignments.ttl"));
  }

  /** What is written, and the topics without their names, which say nothing to a reasoner. */
  private static Model data() {
    Model data = load("topics.ttl");
    data.remove(data.listStatements().filterKeep(s -> s.getObject().isLiteral()).toList());
    graphs(example()).forEach(data::add);
    return data;
  }

  private static Dataset example() {
    return RDFDataMgr.loadDataset("src/test/resources/rdf/example.nq");
  }

  private static List<Model> graphs(Dataset data) {
    List<Model> graphs = new ArrayList<>(List.of(data.getDefaultModel()));
    data.listModelNames().forEachRemaining(name -> graphs.add(data.getNamedModel(name)));
    return graphs;
  }

  private static ValidityReport validate(Model data) {
    return ModelFactory.createInfModel(REASONER, data).validate();
  }

  private static String reasons(ValidityReport report) {
    StringBuilder text = new StringBuilder();
    report.getReports().forEachRemaining(reason -> text.append(reason).append('\n'));
    return text.toString();
  }

  /** {@return the terms of Parley that a model describes} */
  private static List<String> terms(Model model) {
    return model
        .listSubjects()
        .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(Terms.NAMESPACE))
        .mapWith(Resource::getURI)
        .toList();
  }

  private static List<String> objects(Model model) {
    return model
        .listObjects()
        .filterKeep(RDFNode::isURIResource)
        .mapWith(object -> object.asResource().getURI())
        .filterKeep(iri -> iri.startsWith(Terms.NAMESPACE))
        .toList();
  }
}
