package parley.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.store.Messages.assertNames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.store.SyntaxException;

final class NamedQueryTest {
  private static final String BASE = "http://localhost:3030/";

  @Test
  void theHeaderSaysWhatTheQueryIsFor() {
    NamedQuery query =
        NamedQuery.parse(
            "q",
            """
            #+ summary: Who met: in one line.
            #+ description: >
            #+   First line,
            #+   second line.
            #+ endpoint: http://example.org/sparql
            #+ tags:
            #+   - meetings
            #+   - "people"
            #+ defaults:
            #+   - year: 2015
            SELECT * { ?s ?p ?_year_integer }
            """);
    assertEquals("Who met: in one line.", query.summary());
    assertEquals(Optional.of("First line, second line."), query.description());
    assertEquals(List.of("meetings", "people"), query.tags());
    assertEquals(Optional.of("2015"), query.parameters().getFirst().fallback());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name          | true  | v          | "v"
          _name         | false | v          | "v"
          name_iri      | true  | party/cu   | <http://localhost:3030/party/cu>
          name_iri      | true  | urn:x:y    | <urn:x:y>
          name_iri      | true  | par:held   | par:held
          name_en       | true  | v          | "v"@en
          name_integer  | true  | 7          | 7
          name_date     | true  | 2015-03-31 | "2015-03-31"^^<http://www.w3.org/2001/XMLSchema#date>
          name_par_edtf | true  | 2015       | "2015"^^par:edtf
          """)
  void theVariableSaysWhichTermTheParameterTakes(
      String variable, boolean required, String value, String term) {
    String text =
        "PREFIX par: <https://w3id.org/parley/ns#> SELECT ?s { ?s ?p ?_%s }".formatted(variable);
    NamedQuery query = NamedQuery.parse("q", text);
    Parameter parameter = query.parameters().getFirst();
    assertEquals("name", parameter.name());
    assertEquals(required, parameter.required());
    String bound = query.bind(Map.of("name", value), BASE).toString();
    assertTrue(bound.contains(" " + term), bound);
  }

  @Test
  void variablesWithoutUnderscoreAreNoParameters() {
    assertEquals(List.of(), NamedQuery.parse("q", "SELECT * { ?s ?p ?o }").parameters());
  }

  @Test
  void parametersInFiltersSubqueriesAndExistsAreFound() {
    NamedQuery query =
        NamedQuery.parse(
            "q",
            """
            SELECT ?s {
              ?s ?p ?o FILTER (?o > ?_least_integer)
              { SELECT ?s { ?s ?p ?_inner } }
              FILTER EXISTS { ?s ?p ?_there_iri }
            }""");
    assertEquals(
        List.of("inner", "least", "there"),
        query.parameters().stream().map(Parameter::name).toList());
  }

  @Test
  void aValueCannotBecomePartOfTheQuery() {
    NamedQuery query = NamedQuery.parse("q", "SELECT ?s { ?s ?p ?_name }");
    String evil = "x\" } ; DROP ALL # ' } UNION { ?s ?p ?o";
    Query bound = query.bind(Map.of("name", evil), BASE);
    assertEquals(1, bound.toString().split("UNION", -1).length - 1, "as text in the literal only");
    assertTrue(bound.toString().contains("\\\" } ; DROP ALL"), bound.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://x/> ?p ?o } UNION { ?s ?p <http://y/",
        "a b",
        "http://x/\n",
        "x{y}",
        "http://x/\"y"
      })
  void aValueThatIsNoIriIsRefused(String value) {
    NamedQuery query = NamedQuery.parse("q", "SELECT ?s { ?s ?p ?_thing_iri }");
    QueryException e =
        assertThrows(QueryException.class, () -> query.bind(Map.of("thing", value), BASE));
    assertNames(e, "thing");
  }

  @Test
  void aValueOfTheWrongTypeIsRefused() {
    NamedQuery query = NamedQuery.parse("q", "SELECT ?s { ?s ?p ?_year_integer }");
    QueryException e =
        assertThrows(QueryException.class, () -> query.bind(Map.of("year", "soon"), BASE));
    assertEquals(
        "parameter year must be of type xsd:integer, which \"soon\" is not", e.getMessage());
  }

  @Test
  void anUnknownParameterIsAnErrorThatNamesTheKnownOnes() {
    NamedQuery query = NamedQuery.parse("q", "SELECT ?s { ?s ?_a ?__b }");
    QueryException e =
        assertThrows(QueryException.class, () -> query.bind(Map.of("a", "1", "c", "1"), BASE));
    assertEquals("query q has no parameter c; it takes a, b", e.getMessage());
  }

  @Test
  void aMissingParameterIsAnError() {
    NamedQuery query = NamedQuery.parse("q", "SELECT ?s { ?s ?_a_iri ?__b }");
    QueryException e = assertThrows(QueryException.class, () -> query.bind(Map.of(), BASE));
    assertEquals("query q needs the parameter a (iri); it takes a, b", e.getMessage());
  }

  @Test
  void anOptionalParameterThatIsNotGivenStaysOpen() {
    NamedQuery query = NamedQuery.parse("q", "SELECT ?s { ?s ?p ?__b }");
    assertTrue(query.bind(Map.of(), BASE).toString().contains("?__b"));
  }

  @Test
  void aDefaultFillsARequiredParameter() {
    NamedQuery query =
        NamedQuery.parse(
            "q", "#+ defaults:\n#+   - year: 2015\nSELECT ?s { ?s ?p ?_year_integer }");
    assertFalse(query.parameters().getFirst().required());
    assertTrue(query.bind(Map.of(), BASE).toString().contains("2015"));
    assertTrue(query.bind(Map.of("year", "2016"), BASE).toString().contains("2016"));
  }

  @Test
  void aSyntaxErrorHasFileLineAndColumn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("broken.rq");
    Files.writeString(file, "#+ summary: Broken.\nSELECT ?s\nWHERE { ?s ?p }");
    SyntaxException e = assertThrows(SyntaxException.class, () -> NamedQuery.find(file.toString()));
    assertEquals(3, e.line());
    assertEquals(15, e.column());
    assertNames(e, file + ":3:15: did not expect } here");
  }

  @Test
  void anOpenBracketIsAnErrorAtTheEnd() {
    SyntaxException e =
        assertThrows(SyntaxException.class, () -> NamedQuery.parse("q", "SELECT ?s { ?s ?p ?o"));
    assertNames(e, "q:1:20: the query ends too early");
  }

  @Test
  void aTypingErrorInAKeywordHasItsPlace() {
    SyntaxException e =
        assertThrows(SyntaxException.class, () -> NamedQuery.parse("q", "SELEC ?s { ?s ?p ?o }"));
    assertNames(e, "q:1:6: ", "SELEC");
  }

  @Test
  void anUndeclaredPrefixIsAnErrorWithItsLine() {
    SyntaxException e =
        assertThrows(
            SyntaxException.class, () -> NamedQuery.parse("q", "SELECT ?s {\n ?s a par:X }"));
    assertEquals(2, e.line());
    assertNames(e, "par:X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <x:a> <x:b> <x:c> }",
        "LOAD <http://example.org/>",
        "CLEAR ALL",
        "DELETE WHERE { ?s ?p ?o }"
      })
  void whatChangesDataIsRefused(String update) {
    assertThrows(QueryException.class, () -> NamedQuery.parse("q", update));
  }

  @Test
  void anUnknownNameIsAnErrorThatListsTheKnownOnes() {
    QueryException e = assertThrows(QueryException.class, () -> NamedQuery.find("meeting"));
    assertNames(e, "meetings");
  }

  @Test
  void everyPackagedQueryHasASummaryAndIsFoundByName() {
    List<NamedQuery> queries = NamedQuery.packaged();
    assertTrue(queries.stream().anyMatch(query -> query.name().equals("meetings")));
    queries.forEach(query -> assertFalse(query.summary().isBlank(), query.name()));
  }
}
