package parley.store.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Tables in CSV (RFC 4180) with their codebook in CSVW metadata. The codebook is a file of its own,
 * {@code csv-metadata.json}; it also says which columns a table has, in which order. The first
 * column is what a query finds, the others are its fields of the same names.
 */
final class TableFolder {
  /** The name of the codebook, by which readers of CSVW find it. */
  static final String CODEBOOK = "csv-metadata.json";

  private static final String ENDING = ".csv";
  private static final String SEPARATOR = "|";
  private static final String IN_PLACE_OF_SEPARATOR = "¦";

  /** A column of a table. */
  private record Column(String name, boolean isList) {}

  private final JsonNode codebook;

  private TableFolder(JsonNode codebook) {
    this.codebook = codebook;
  }

  /** {@return the tables that the packaged codebook describes} */
  static TableFolder packaged() throws IOException {
    return new TableFolder(new ObjectMapper().readTree(Resource.text(CODEBOOK)));
  }

  /** {@return the names of all files} */
  List<String> files() {
    List<String> names = new ArrayList<>(codebook.path("tables").findValuesAsText("url"));
    names.add(CODEBOOK);
    return names;
  }

  /**
   * Writes all tables.
   *
   * @param dataset in a read transaction
   * @param folder exists and is empty
   * @return how many rows were written
   */
  Exported write(DatasetGraph dataset, Path folder) throws IOException {
    long rows = 0;
    for (JsonNode table : codebook.path("tables")) {
      rows += write(dataset, table, folder.resolve(table.path("url").asText()));
    }
    Files.writeString(folder.resolve(CODEBOOK), Resource.text(CODEBOOK));
    return Exported.all(rows, "rows");
  }

  private static long write(DatasetGraph dataset, JsonNode table, Path file) throws IOException {
    String name = table.path("url").asText().replace(ENDING, "");
    List<Column> columns = new ArrayList<>();
    for (JsonNode column : table.path("tableSchema").path("columns")) {
      columns.add(new Column(column.path("name").asText(), column.has("separator")));
    }
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(columns.stream().map(Column::name).toList());
      Count count = new Count();
      new Entries(dataset)
          .forEach(
              name,
              entry -> {
                csv.printRecord(cells(entry, columns));
                count.up();
              });
      return count.get();
    }
  }

  private static List<String> cells(Entry entry, List<Column> columns) {
    List<String> cells = new ArrayList<>();
    cells.add(entry.id());
    for (Column column : columns.subList(1, columns.size())) {
      cells.add(
          column.isList()
              ? entry.all(column.name()).stream()
                  .map(value -> value.replace(SEPARATOR, IN_PLACE_OF_SEPARATOR))
                  .collect(joining(SEPARATOR))
              : entry.one(column.name()).orElse(""));
    }
    return cells;
  }
}
