package parley.store.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.jena.atlas.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Store;

/** The tables, read by their codebook as a reader of CSVW would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TableExportTest {
  private final Path folder;

  TableExportTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    try (Store store = Exports.store(Exports.SAMPLE, Exports.TRICKY)) {
      new Exporter(store, Exports.BASE)
          .write(ExportFormat.CSV, folder.resolve("tables").toString(), System.out);
    }
  }

  @Test
  void aMeetingIsARow() throws IOException {
    Map<String, String> visit = row("meetings", Exports.BASE + "meeting/visit");

    assertEquals("held", visit.get("status"));
    assertEquals("2019-12-31", visit.get("start"));
    assertEquals("Paris", visit.get("place_name"));
    assertEquals(
        "http://localhost:3030/party/fr|http://localhost:3030/party/jp", visit.get("parties"));
    assertEquals("http://localhost:3030/document/a", visit.get("documents"));
    assertTrue(
        visit.getOrDefault("label", "").startsWith("Visit; \"state\", one \\ two\nthree 🕊"));
  }

  @Test
  void aSeparatorWithinAValueIsNoSeparator() throws IOException {
    Map<String, String> official = row("officials", Exports.BASE + "official/a__b");

    assertEquals("=1+1|A¦b", official.get("other_names"));
    assertEquals("Minister, for \"all\"", official.get("roles"));
  }

  @Test
  void aClaimHasItsWordsAndWhere() throws IOException {
    Map<String, String> claim = row("claims", Exports.BASE + "claim/a/2");

    assertEquals("2019-12-31", claim.get("object"));
    assertEquals("http://www.w3.org/2001/XMLSchema#date", claim.get("object_type"));
    assertEquals("They met in Paris.", claim.get("quote"));
    assertEquals("18", claim.get("end"));
    assertEquals("the \"dateline\",\nsays so", claim.get("because"));
  }

  @Test
  void everyCellIsAsTheCodebookSays() throws IOException {
    for (JsonNode table : codebook()) {
      List<Map<String, String>> rows = rows(table);
      assertFalse(rows.isEmpty(), table.path("url")::asText);
      for (JsonNode column : table.path("tableSchema").path("columns")) {
        assertFalse(column.path("dc:description").asText().isEmpty(), column::toString);
        rows.forEach(
            row -> assertCell(column, row.getOrDefault(column.path("name").asText(), "?")));
      }
    }
  }

  @Test
  void keysAreUniqueAndForeignKeysLeadSomewhere() throws IOException {
    for (JsonNode table : codebook()) {
      JsonNode schema = table.path("tableSchema");
      List<List<String>> keys = values(rows(table), names(schema.path("primaryKey")));
      assertEquals(keys.size(), new HashSet<>(keys).size(), table.path("url")::asText);
      for (JsonNode foreign : schema.path("foreignKeys")) {
        JsonNode reference = foreign.path("reference");
        Set<List<String>> known =
            new HashSet<>(
                values(
                    rows(table(reference.path("resource").asText())),
                    names(reference.path("columnReference"))));
        List<List<String>> used = values(rows(table), names(foreign.path("columnReference")));
        assertTrue(known.containsAll(used), foreign::toString);
      }
    }
  }

  private static void assertCell(JsonNode column, String cell) {
    if (cell.isEmpty()) {
      assertFalse(column.path("required").asBoolean(), column::toString);
      return;
    }
    JsonNode type = column.path("datatype");
    String base = type.isObject() ? type.path("base").asText() : type.asText();
    String[] values = column.has("separator") ? cell.split("\\|") : new String[] {cell};
    for (String value : values) {
      switch (base) {
        case "string" ->
            assertTrue(!type.has("format") || value.matches(type.path("format").asText()), value);
        case "anyURI" -> assertTrue(value.matches("[a-z]+:[^\\s<>\"{}|\\\\^`]+"), value);
        case "date" -> LocalDate.parse(value);
        case "integer", "nonNegativeInteger", "decimal" ->
            assertTrue(value.matches("-?[0-9.]+"), value);
        case "language" -> assertTrue(value.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"), value);
        default -> throw new AssertionError("an unknown datatype: " + base);
      }
    }
  }

  private static List<List<String>> values(List<Map<String, String>> rows, List<String> columns) {
    return rows.stream()
        .map(row -> columns.stream().map(column -> row.getOrDefault(column, "?")).toList())
        .toList();
  }

  private static List<String> names(JsonNode reference) {
    return reference.isArray()
        ? StreamSupport.stream(reference.spliterator(), false).map(JsonNode::asText).toList()
        : List.of(reference.asText());
  }

  private JsonNode codebook() throws IOException {
    JsonNode tables =
        new ObjectMapper()
            .readTree(folder.resolve("tables/csv-metadata.json").toFile())
            .path("tables");
    assertEquals(7, tables.size());
    return tables;
  }

  private JsonNode table(String url) throws IOException {
    for (JsonNode table : codebook()) {
      if (table.path("url").asText().equals(url)) {
        return table;
      }
    }
    throw new AssertionError("no table " + url);
  }

  private Map<String, String> row(String table, String key) throws IOException {
    return rows(table(table + ".csv")).stream()
        .filter(row -> row.containsValue(key) && row.values().iterator().next().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, String>> rows(JsonNode table) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream in =
        Files.newInputStream(folder.resolve("tables/" + table.path("url").asText()))) {
      List<String> head = null;
      for (List<String> cells : CSVParser.create(new InputStreamReader(in, UTF_8))) {
        if (head == null) {
          head = cells;
          assertEquals(table.path("tableSchema").path("columns").findValuesAsText("name"), head);
        } else {
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i), cells.get(i));
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }
}
