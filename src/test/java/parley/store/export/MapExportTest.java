package parley.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Meetings on the map, held to RFC 7946. */
final class MapExportTest {
  @Test
  void aMeetingIsAPointWithLongitudeFirst() throws IOException {
    JsonNode visit = read(Exports.TRICKY).at("/features/0");

    assertEquals("[2.3488,48.85341]", visit.at("/geometry/coordinates").toString());
    assertEquals("http://localhost:3030/meeting/visit", visit.path("id").asText());
    assertEquals("Paris", visit.at("/properties/place_name").asText());
    assertEquals("Japan", visit.at("/properties/party_names/1").asText());
  }

  @Test
  void everyFeatureIsSound() throws IOException {
    JsonNode map = read(Exports.SAMPLE);

    assertEquals("FeatureCollection", map.path("type").asText());
    assertEquals(Set.of("type", "features"), names(map));
    assertEquals(4, map.path("features").size());
    for (JsonNode feature : map.path("features")) {
      assertEquals("Feature", feature.path("type").asText());
      assertEquals(Set.of("type", "id", "geometry", "properties"), names(feature));
      assertEquals("Point", feature.at("/geometry/type").asText());
      assertEquals(2, feature.at("/geometry/coordinates").size());
      assertTrue(Math.abs(feature.at("/geometry/coordinates/0").asDouble()) <= 180);
      assertTrue(Math.abs(feature.at("/geometry/coordinates/1").asDouble()) <= 90);
    }
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode read(String file) throws IOException {
    return new ObjectMapper().readTree(Exports.text(ExportFormat.GEOJSON, file));
  }
}
