package parley.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** Who met whom, read by JGraphT, which checks GraphML against its schema. */
final class NetworkExportTest {
  private final Graph<String, DefaultEdge> graph =
      new SimpleGraph<>(
          SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
  private final Map<String, Map<String, String>> nodes = new TreeMap<>();
  private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

  private void read(String... files) {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (key, value) ->
            nodes
                .computeIfAbsent(key.getFirst(), node -> new TreeMap<>())
                .put(key.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (key, value) ->
            edges
                .computeIfAbsent(key.getFirst(), edge -> new TreeMap<>())
                .put(key.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(Exports.text(ExportFormat.GRAPHML, files)));
  }

  @Test
  void partiesAndOfficialsAreNodesWithLabels() {
    read(Exports.TRICKY);

    assertEquals(4, graph.vertexSet().size());
    assertEquals("France", node("party:fr").get("label"));
    assertEquals("party", node("party:fr").get("kind"));
    assertEquals("A <b> & \"c\" \uFFFD", node("official:a____b").get("label"));
    assertEquals("France", node("official:a____b").get("party"));
    assertEquals("日本", node("official:_25E6_2597_25A5").get("label"));
  }

  @Test
  void anEdgeCountsAndListsTheMeetings() {
    read(Exports.TRICKY);

    Map<String, String> edge = edge("party:fr", "party:jp");
    assertEquals("2", edge.get("count"));
    assertEquals(
        "http://localhost:3030/meeting/by-phone http://localhost:3030/meeting/visit",
        edge.get("meetings"));
    assertEquals("1", edge("official:_25E6_2597_25A5", "official:a____b").get("count"));
    assertEquals(2, graph.edgeSet().size());
  }

  @Test
  void onlyMeetingsThatWereHeldCount() {
    read(Exports.SAMPLE);

    assertEquals("4", edge("party:cu", "party:us").get("count"));
    assertTrue(graph.containsEdge("official:ana-rios", "official:sam-cole"));
  }

  private Map<String, String> node(String id) {
    return nodes.getOrDefault(id, Map.of());
  }

  private Map<String, String> edge(String one, String other) {
    return edges.getOrDefault(graph.getEdge(one, other), Map.of());
  }
}
