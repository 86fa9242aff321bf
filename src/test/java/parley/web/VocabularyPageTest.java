package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The vocabulary, explained. */
final class VocabularyPageTest {
  private static final String NAMESPACE = "https://w3id.org/parley/ns#";

  @AutoClose private static final SampleServer server = new SampleServer();
  private static final Document PAGE = Jsoup.parse(server.get("/ns", "Accept", "text/html").body());
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/parley.ttl");

  @Test
  void everyTermHasAPlaceThatItsIriLeadsTo() {
    List<Resource> terms =
        ONTOLOGY.listSubjectsWithProperty(RDFS.label).toList().stream()
            .filter(term -> term.getURI().startsWith(NAMESPACE))
            .toList();
    assertTrue(terms.size() > 80, terms.size() + " terms");

    for (Resource term : terms) {
      Element place = place(term.getLocalName());
      assertTrue(place.hasClass("term"), term.getURI());
      String comment = term.getProperty(RDFS.comment, "en").getString();
      assertTrue(place.text().contains(comment), term.getURI());
    }
  }

  @Test
  void everyClassAndPropertyHasAnExampleInTurtle() {
    Model example = RDFDataMgr.loadModel("src/main/resources/parley/web/data/example.ttl");
    for (Element term : PAGE.select("#all-classes ~ .term, #all-properties ~ .term")) {
      String piece = term.select("pre").text();
      assertFalse(piece.isEmpty(), term.id());
      Model read = ModelFactory.createDefaultModel();
      RDFParser.fromString(
              "BASE <http://localhost:3030/>\n" + prefixes(example) + piece, Lang.TURTLE)
          .parse(read);
      assertTrue(example.containsAll(read), piece);
      assertTrue(
          read.listStatements().toList().stream()
              .anyMatch(statement -> statement.toString().contains(NAMESPACE + term.id())),
          piece);
    }
  }

  @Test
  void theExampleUsesDefinedTermsOnly() {
    Model example = RDFDataMgr.loadModel("src/main/resources/parley/web/data/example.ttl");
    TreeSet<String> used = new TreeSet<>();
    example
        .listStatements()
        .forEach(
            statement -> {
              used.add(statement.getPredicate().getURI());
              used.add(statement.getObject().toString());
            });
    for (String term : used) {
      if (term.startsWith(NAMESPACE)) {
        assertTrue(ONTOLOGY.containsResource(ONTOLOGY.createResource(term)), term);
      }
    }
  }

  @Test
  void relationsAndAlignmentsAreTold() {
    String meeting = place("Meeting").text();
    String place = place("place").text();

    assertTrue(meeting.contains("Properties par:delegation"), meeting);
    assertTrue(meeting.contains("schema:Event"), meeting);
    assertTrue(place.contains("Said of par:Meeting"), place);
    assertTrue(place.contains("Value schema:Place"), place);
    assertTrue(place.contains("schema:location"), place);
    for (Element link : PAGE.select(".relations a[href^=#]")) {
      assertFalse(place(link.attr("href").substring(1)).text().isEmpty(), link.toString());
    }
  }

  @Test
  void thePictureSaysWhatTheTableSays() {
    List<String> labels =
        PAGE.select("svg text").eachText().stream()
            .flatMap(text -> List.of(text.split(", ", -1)).stream())
            .toList();
    List<Element> rows = PAGE.select("section:has(svg) tbody tr");

    assertTrue(rows.size() > 40, rows.size() + " rows");
    for (Element row : rows) {
      String property = row.child(1).text().replaceFirst("^.*:", "");
      assertTrue(labels.contains(property), property);
      assertTrue(labels.contains(row.child(0).text().replaceFirst("^.*:", "")), row.text());
    }
    assertEquals(1, PAGE.select("svg[role=img] > title").size());
  }

  @Test
  void theSourceIsServedAsBefore() {
    assertEquals(
        server.get("/ontology/parley.ttl").body(),
        server.get("/ns", "Accept", "text/turtle").body());
    assertTrue(server.get("/ontology/shapes", "Accept", "text/html").body().contains("shapes.ttl"));
  }

  private static Element place(String name) {
    return Objects.requireNonNull(PAGE.getElementById(name), name);
  }

  private static String prefixes(Model model) {
    StringBuilder text = new StringBuilder();
    model
        .getNsPrefixMap()
        .forEach((name, iri) -> text.append("PREFIX %s: <%s>\n".formatted(name, iri)));
    return text.toString();
  }
}
