package parley.store.export;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.store.Store;

/** The dataset as RDF, read back. */
final class RdfExportTest {
  @ParameterizedTest
  @ValueSource(strings = {Exports.SAMPLE, Exports.TRICKY})
  void nQuadsAreWhatRdf4jReadsInTheStore(String file) throws IOException {
    Model written = rio(Exports.text(ExportFormat.NQUADS, file));

    try (Store store = Exports.store(file)) {
      assertEquals(quads(store.dataset()).size(), written.size());
      StringBuilder lines = new StringBuilder();
      Txn.executeRead(
          store.dataset(),
          () -> store.dataset().stream().forEach(quad -> lines.append(line(quad))));
      assertTrue(Models.isomorphic(rio(lines.toString()), written));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Exports.SAMPLE, Exports.TRICKY})
  void triGAndJsonLdReadBackEqual(String file) {
    try (Store store = Exports.store(file)) {
      for (Lang language : List.of(Lang.TRIG, Lang.JSONLD11)) {
        ExportFormat format = language.equals(Lang.TRIG) ? ExportFormat.TRIG : ExportFormat.JSONLD;
        DatasetGraph read =
            RDFParser.fromString(Exports.text(format, store), language).toDatasetGraph();

        assertEquals(quads(store.dataset()).size(), quads(read).size(), format::label);
        assertTrue(
            store.read(
                () -> Txn.calculateRead(read, () -> IsoMatcher.isomorphic(store.dataset(), read))),
            format::label);
      }
    }
  }

  @Test
  void jsonLdIsShortByItsContext() {
    String text = Exports.text(ExportFormat.JSONLD, Exports.TRICKY);

    assertTrue(
        text.contains(
            """
            {"@id":"http://localhost:3030/meeting/by-phone","@type":"par:Meeting",\
            "label":{"@language":"en","@value":"By phone"},"mode":"par:call",\
            "party":["http://localhost:3030/party/fr","http://localhost:3030/party/jp"],\
            "startDate":"2022-02-03","status":"par:held"}"""),
        text);
  }

  @Test
  void manyQuadsAreSortedInFilesAsFewAreInMemory() {
    try (Store store = Exports.store(Exports.SAMPLE, Exports.TRICKY)) {
      assertEquals(sorted(store, 1_000_000), sorted(store, 100));
    }
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() {
    assertEquals(
        Exports.text(ExportFormat.NQUADS, Exports.SAMPLE, "src/test/resources/web/sample.trig"),
        Exports.text(ExportFormat.NQUADS, "src/test/resources/web/sample.trig", Exports.SAMPLE));
  }

  private static List<Quad> sorted(Store store, long mostInMemory) {
    return store.read(
        () -> {
          List<Quad> quads = new ArrayList<>();
          new SortedQuads(store.dataset(), mostInMemory).forEach(quads::add);
          return quads;
        });
  }

  private static List<Quad> quads(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () ->
            dataset.stream()
                .map(
                    quad ->
                        quad.isDefaultGraph()
                            ? new Quad(Quad.defaultGraphIRI, quad.asTriple())
                            : quad)
                .toList());
  }

  private static String line(Quad quad) {
    Stream<Node> nodes = Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject());
    Stream<Node> graph = quad.isDefaultGraph() ? Stream.of() : Stream.of(quad.getGraph());
    return Stream.concat(nodes, graph).map(NodeFmtLib::strNT).collect(joining(" ", "", " .\n"));
  }

  private static Model rio(String nQuads) throws IOException {
    return Rio.parse(new StringReader(nQuads), RDFFormat.NQUADS);
  }
}
