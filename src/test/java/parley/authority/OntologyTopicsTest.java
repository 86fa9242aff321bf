package parley.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Holds {@code ontology/topics.ttl} equal to the table that texts are matched with. */
final class OntologyTopicsTest {
  private static final Path FILE = Path.of("ontology", "topics.ttl");
  private static final String BASE = "https://example.org/";
  private static final String NAMESPACE = "https://w3id.org/parley/ns#";

  @Test
  void ontologySaysWhatTheTableSays() throws IOException {
    String expected = TopicsTurtle.of(rows());

    if (Boolean.getBoolean("ontology.update")) {
      Files.writeString(FILE, expected);
    }
    assertEquals(expected, Files.readString(FILE));
  }

  @Test
  void everyTopicIsAConceptUnderTheBaseOfTheData() throws IOException {
    Model model = model();
    Set<String> expected = new TreeSet<>();
    Authority.packaged().topics().forEach(topic -> expected.add(BASE + "topic/" + topic.id()));

    Set<String> found = new TreeSet<>();
    model
        .listSubjectsWithProperty(RDF.type, model.createResource(NAMESPACE + "Topic"))
        .forEach(topic -> found.add(topic.getURI()));
    assertEquals(expected, found);
    assertFalse(found.isEmpty());
  }

  @Test
  void everyTopicHasOneLabelInEachLanguageAndNoOtherTopicHasIt() throws IOException {
    Set<String> labels = new HashSet<>();
    for (Resource topic : topics(model())) {
      List<String> languages = new ArrayList<>();
      topic
          .listProperties(SKOS.prefLabel)
          .forEach(
              statement -> {
                languages.add(statement.getLanguage());
                assertTrue(labels.add(statement.getObject().toString()), topic::getURI);
              });
      assertEquals(List.of("en", "es"), languages.stream().sorted().toList(), topic::getURI);
    }
  }

  @Test
  void noLabelIsBothPreferredAndAlternative() throws IOException {
    Model model = model();
    model
        .listStatements(null, SKOS.altLabel, (String) null)
        .forEach(
            label ->
                assertFalse(
                    model.contains(label.getSubject(), SKOS.prefLabel, label.getObject()),
                    label::toString));
  }

  @Test
  void broaderTopicsNeverLeadBack() throws IOException {
    for (Resource topic : topics(model())) {
      Set<Resource> above = new HashSet<>();
      addBroader(topic, above);
      assertFalse(above.contains(topic), topic::getURI);
    }
  }

  @Test
  void sameLabelElsewhereIsTheOnlyExactMatch() throws IOException {
    Model model = model();

    assertTrue(
        model.contains(
            model.createResource(BASE + "topic/human-rights"),
            SKOS.exactMatch,
            model.createResource("http://eurovoc.europa.eu/584")));
    assertTrue(
        model.contains(
            model.createResource(BASE + "topic/trafficking-in-persons"),
            SKOS.closeMatch,
            model.createResource("http://eurovoc.europa.eu/5933")));
  }

  private static void addBroader(Resource topic, Set<Resource> above) {
    topic
        .listProperties(SKOS.broader)
        .forEach(
            statement -> {
              if (above.add(statement.getResource())) {
                addBroader(statement.getResource(), above);
              }
            });
  }

  private static List<Resource> topics(Model model) {
    return model
        .listSubjectsWithProperty(RDF.type, model.createResource(NAMESPACE + "Topic"))
        .toList();
  }

  private static Model model() throws IOException {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(Files.readString(FILE), Lang.TURTLE).base(BASE).parse(model);
    return model;
  }

  private static List<Table.Row> rows() throws IOException {
    return Table.read(Library.packaged().files("topics.tsv").getFirst());
  }
}
