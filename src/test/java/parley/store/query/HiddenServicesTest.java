package parley.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jena would answer wrongly is not answered, and the way to ask it is told. */
final class HiddenServicesTest {
  private static final Federation FEDERATION = Federation.of(List.of("http://example.org/a"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://example.org/a> { ?a ?b ?x } })",
        "SELECT * { ?s ?p ?o } ORDER BY"
            + " (EXISTS { ?s ?p ?o FILTER EXISTS { SERVICE <http://example.org/a> { ?a ?b ?x } } })",
        "SELECT (COUNT(EXISTS { SERVICE <http://example.org/a> { ?a ?b ?x } }) AS ?n) { ?s ?p ?o }",
        "SELECT * { { SELECT ?o { ?s ?p ?o }"
            + " ORDER BY (!EXISTS { SERVICE <http://example.org/a> { ?a ?b ?x } }) } }",
      })
  void existsWithServiceIsNotSortedOrCountedBy(String query) {
    String objection = objection(query).orElseThrow();

    assertTrue(objection.contains("<http://example.org/a>"), objection);
    assertTrue(objection.contains("BIND (EXISTS"), objection);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(?x) AS ?n) { SERVICE <http://example.org/a> { ?a ?b ?x } } ORDER BY ?x",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://example.org/a> { ?a ?b ?x } } }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s"
            + " HAVING (EXISTS { SERVICE <http://example.org/a> { ?a ?b ?x } })",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } ORDER BY (EXISTS { ?s ?p ?o })",
        "DESCRIBE <http://example.org/b>",
      })
  void otherQueriesStayAllowed(String query) {
    assertEquals(Optional.empty(), objection(query));
  }

  private static Optional<String> objection(String query) {
    Query parsed = QueryFactory.create(query);
    return FEDERATION.objection(parsed);
  }
}
