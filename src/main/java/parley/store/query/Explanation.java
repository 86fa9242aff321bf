package parley.store.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.engine.binding.Binding;

/** Why an entity is what it is, in words: the answer of the query {@code why}, row by row. */
public final class Explanation {
  private static final String QUERY = "why";
  private static final String WORDS = "why.properties";
  private static final String LABEL =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?label
      WHERE { ?_entity_iri rdfs:label|skos:prefLabel ?label FILTER (LANG(?label) IN ("en", "")) }
      ORDER BY ?label
      LIMIT 1
      """;

  private final QueryRunner runner;
  private final String base;
  private final Properties words = new Properties();

  /**
   * Prepares explanations.
   *
   * @param runner asks the store
   * @param base IRIs that begin so are shown without it
   */
  public Explanation(QueryRunner runner, String base) {
    this.runner = runner;
    this.base = base;
    try (InputStream in =
        Objects.requireNonNull(Explanation.class.getResourceAsStream(path()), WORDS)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + WORDS, e);
    }
  }

  private static String path() {
    return "/parley/store/query/" + WORDS;
  }

  /**
   * {@return the explanation, line by line; empty if the data do not speak of the entity}
   *
   * @param entity an IRI, in full or below the base
   * @throws QueryException if it is no IRI
   */
  public List<String> of(String entity) {
    Map<String, String> arguments = Map.of("entity", entity);
    List<Row> rows = runner.select(NamedQuery.find(QUERY).bind(arguments, base), this::rows);
    List<String> label =
        runner.select(
            NamedQuery.parse("label", LABEL).bind(arguments, base),
            answer -> rows(answer).stream().map(row -> row.get("label")).toList());
    List<String> lines = new ArrayList<>(label);
    if (!label.isEmpty() || !rows.isEmpty()) {
      lines.add(entity.startsWith(base) ? entity.substring(base.length()) : entity);
    }
    String part = "";
    for (Row row : rows) {
      if (!row.get("part").equals(part)) {
        part = row.get("part");
        lines.add("");
        lines.add(words.getProperty(part, part));
      }
      lines.add("  " + line(row));
      if (!row.get("unknown").isEmpty()) {
        lines.add("  " + fill("unknown.row", row.get("unknown")));
      }
    }
    return lines;
  }

  private String line(Row row) {
    String part = row.get("part");
    return switch (part) {
      case "source" ->
          fill(
              "source.row",
              row.get("document"),
              optional("source.publisher", row.get("because")),
              optional("source.said", row.get("value")));
      case "same", "refused" ->
          fill(
              part + ".row",
              row.get("document"),
              row.get("mention"),
              row.get("score"),
              row.get("because"),
              row.get("value"));
      case "value" ->
          fill(
              "value.row",
              row.get("property"),
              row.get("instead").isEmpty()
                  ? row.get("value")
                  : fill("value.instead", row.get("value"), row.get("instead")),
              row.get("because"));
      case "conflict" ->
          fill(
              "conflict.row",
              row.get("property"),
              row.get("value"),
              row.get("document"),
              row.get("because"));
      default ->
          fill(
              "correction.row",
              row.get("mention"),
              optional("correction.other", row.get("instead")),
              row.get("property").isEmpty()
                  ? ""
                  : fill("correction.value", row.get("property"), row.get("value")),
              row.get("because"));
    };
  }

  private String optional(String key, String value) {
    return value.isEmpty() ? "" : fill(key, value);
  }

  private String fill(String key, Object... parts) {
    return MessageFormat.format(words.getProperty(key, key), parts);
  }

  /** Copies the rows: a store gives its terms within the query only. */
  private List<Row> rows(ResultSet answer) {
    List<Row> rows = new ArrayList<>();
    while (answer.hasNext()) {
      Binding binding = answer.nextBinding();
      Map<String, String> words = new HashMap<>();
      binding.forEach((column, term) -> words.put(column.getVarName(), text(term)));
      rows.add(new Row(words));
    }
    return rows;
  }

  private String text(Node term) {
    String text = term.isURI() ? term.getURI() : term.getLiteralLexicalForm();
    return text.startsWith(base) ? text.substring(base.length()) : text;
  }

  /** One row, its terms as words. */
  private record Row(Map<String, String> words) {

    String get(String column) {
      return words.getOrDefault(column, "");
    }
  }
}
