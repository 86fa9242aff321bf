package parley.store.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.store.Loader;
import parley.store.Store;

final class QueryRunnerTest {
  /** Far beyond any machine's need: only what would never end fails. */
  private static final Duration ENDLESS = Duration.ofMinutes(2);

  private static final String BASE = "http://localhost:3030/";
  private static final String DATA =
      """
      <http://localhost:3030/party/cu> <x:label> "Cuba"@en .
      <http://localhost:3030/party/jp> <x:label> "\u65e5\u672c"@ja .
      <http://localhost:3030/party/x> <x:label> "a \\u001B[31mred\\n line" .
      """;

  private final Store store = Store.inMemory();
  private final QueryRunner runner = new QueryRunner(store.dataset(), Duration.ofSeconds(20));

  QueryRunnerTest() {
    new Loader(store, count -> {})
        .load("test", new ByteArrayInputStream(DATA.getBytes(UTF_8)), Loader.Mode.REPLACE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aTableHasShortIrisAlignedColumnsAndNoControlCharacters() {
    String query =
        "PREFIX x: <x:> SELECT ?party ?p ?label ?none { ?party ?p ?label } ORDER BY ?party";
    assertEquals(
        """
        party     p        label             none
        --------  -------  ----------------  ----
        party/cu  x:label  Cuba
        party/jp  x:label  \u65e5\u672c
        party/x   x:label  a \uFFFD[31mred  line
        (3 rows)
        """,
        answer(query, ResultFormat.TABLE));
  }

  @Test
  void longTextIsFoldedWithinItsColumn() {
    String query =
        "SELECT (\"%s\" AS ?quote) (1 AS ?n) {}".formatted("seven chars ".repeat(6).strip());
    assertEquals(
        """
        quote                                      n
        -----------------------------------------  -
        seven chars seven chars seven chars seven  1
        chars seven chars seven chars
        (1 row)
        """,
        answer(query, ResultFormat.TABLE));
  }

  @Test
  void longWordsStayWholeSoThatTheyCanBeCopied() {
    String iri = "http://localhost:3030/meeting/" + "long-".repeat(18) + "slug";
    String table = answer("SELECT (<%s> AS ?m) {}".formatted(iri), ResultFormat.TABLE);
    assertTrue(table.contains("\n" + iri.substring(BASE.length()) + "\n"), table);
  }

  @Test
  void aWordWithoutEndIsBroken() {
    String table =
        answer("SELECT (\"%s\" AS ?x) {}".formatted("x".repeat(1000)), ResultFormat.TABLE);
    assertEquals(DisplayText.LONGEST_WORD, table.lines().mapToInt(String::length).max().orElse(0));
  }

  @Test
  void standardFormatsAreStandard() {
    String query = "SELECT ?label { <http://localhost:3030/party/cu> ?p ?label }";
    assertEquals("label\r\nCuba\r\n", answer(query, ResultFormat.CSV));
    assertEquals("?label\n\"Cuba\"@en\n", answer(query, ResultFormat.TSV));
    assertTrue(answer(query, ResultFormat.JSON).contains("\"xml:lang\": \"en\""));
    assertTrue(answer(query, ResultFormat.XML).contains("<literal xml:lang=\"en\">Cuba</literal>"));
  }

  @ParameterizedTest
  @EnumSource(ResultFormat.class)
  void yesAndNoHaveEveryFormat(ResultFormat format) {
    String yes = answer("ASK { ?s ?p ?o }", format);
    assertTrue(yes.contains("yes") || yes.contains("true"), yes);
  }

  @Test
  void graphsAreWrittenInLanguagesForGraphs() {
    String query = "CONSTRUCT WHERE { <http://localhost:3030/party/cu> ?p ?o }";
    assertTrue(answer(query, ResultFormat.TABLE).contains("\"Cuba\"@en"));
    assertTrue(answer(query, ResultFormat.JSON).contains("\"@value\": \"Cuba\""));
    assertTrue(answer(query, ResultFormat.XML).contains("xml:lang=\"en\">Cuba<"));
    assertThrows(QueryException.class, () -> answer(query, ResultFormat.CSV));
    assertTrue(
        answer("DESCRIBE <http://localhost:3030/party/cu>", ResultFormat.TABLE).contains("Cuba"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { %s }",
        "SELECT * { %s FILTER (?a19 = ?b19) }",
        "SELECT * { %s } ORDER BY ?a0",
        "CONSTRUCT { ?a0 <x:y> ?a1 } WHERE { %s }",
        "ASK { %s FILTER (?a19 = ?b19) }"
      })
  void aQueryThatTakesTooLongIsStopped(String query) {
    QueryRunner hasty = new QueryRunner(store.dataset(), Duration.ofMillis(300));
    assertTimeoutPreemptively(
        ENDLESS,
        () ->
            assertThrows(
                QueryTimeoutException.class,
                () ->
                    hasty.write(
                        parse(query.formatted(endless())),
                        ResultFormat.JSON,
                        BASE,
                        OutputStream.nullOutputStream())));
  }

  @Test
  void aQueryIsStoppedWhileItsRowsAreWritten() {
    QueryRunner hasty = new QueryRunner(store.dataset(), Duration.ofMillis(300));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTimeoutPreemptively(
        ENDLESS,
        () ->
            assertThrows(
                QueryTimeoutException.class,
                () ->
                    hasty.write(
                        parse("SELECT * { %s }".formatted(endless())),
                        ResultFormat.CSV,
                        BASE,
                        out)));
    assertFalse(out.toByteArray().length == 0, "rows had been written before");
  }

  /** {@return a pattern with 3 to the power of 20 solutions} */
  private static String endless() {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      pattern.append("?a%d <x:label> ?b%d . ".formatted(i, i));
    }
    return pattern.toString();
  }

  @Test
  void formatsAreFoundByNameOrListed() {
    assertEquals(ResultFormat.JSON, ResultFormat.of("Json"));
    QueryException e = assertThrows(QueryException.class, () -> ResultFormat.of("pdf"));
    assertEquals(
        "there is no result format pdf; formats are: table, csv, tsv, json, xml", e.getMessage());
  }

  private static Query parse(String text) {
    return NamedQuery.parse("test", text).bind(Map.of(), BASE);
  }

  private String answer(String query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.write(parse(query), format, BASE, out);
    return out.toString(UTF_8);
  }
}
