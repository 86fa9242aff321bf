package parley.web.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.store.query.Federation;

/** A query is searched in all its corners. */
final class QueryGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:a.B>(1) AS ?x) {}",
        "SELECT ?x { BIND(STR(<java:a.B>()) AS ?x) }",
        "SELECT ?x { ?x ?y ?z } ORDER BY <java:a.B>(?x)",
        "SELECT ?x { ?x ?y ?z } ORDER BY (CALL(<java:a.B>))",
        "SELECT ?x { ?x ?y ?z } GROUP BY ?x HAVING (<java:a.B>(1) > 1)",
        "SELECT (SUM(<java:a.B>(?z)) AS ?s) { ?x ?y ?z } GROUP BY ?x",
        "SELECT ?k { ?x ?y ?z } GROUP BY (<java:a.B>(?x) AS ?k)",
        "SELECT ?x { ?x ?y ?z FILTER EXISTS { ?x ?y ?z FILTER(<java:a.B>(?x)) } }",
        "SELECT ?x { ?x ?y ?z OPTIONAL { ?x ?y ?z FILTER(<java:a.B>(?x)) } }",
        "SELECT ?x { ?x ?y ?z MINUS { ?x ?y ?z FILTER(<java:a.B>(?x)) } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(<java:a.B>(?o)) }",
        "DESCRIBE ?x { ?x ?y ?z FILTER NOT EXISTS { ?x ?y ?z FILTER(<java:a.B>(?x)) } }",
        "ASK { { SELECT (<java:a.B>(1) AS ?x) {} } }",
        "SELECT (<JAVA:a.B>(1) AS ?x) {}",
        "SELECT (<http://jena.hpl.hp.com/ARQ/function#wait>(1) AS ?x) {}",
        "SELECT (EXISTS { SERVICE <x:y> {} } AS ?e) {}",
        "SELECT (COUNT(EXISTS { SERVICE <x:y> {} }) AS ?e) {}",
        "SELECT * { ?a ?b ?c OPTIONAL { SERVICE SILENT <x:y> {} } }",
        "SELECT * { SERVICE <http://known/x> {} }",
        "SELECT * { SERVICE ?known {} }",
        "SELECT * { SERVICE <http://known/> { SERVICE <http://unknown/> {} } }",
      })
  void whatReachesOutIsFound(String query) {
    assertTrue(objection(query).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER(REGEX(?o, 'service')) }",
        "DESCRIBE <http://localhost:3030/party/cu>",
        "SELECT * { SERVICE <http://known/> { ?s ?p ?o } }",
        "SELECT (<http://jena.apache.org/ARQ/function#strlen>('x') AS ?n) {}",
        "SELECT (COUNT(*) AS ?n) (<http://www.w3.org/2001/XMLSchema#integer>('1') AS ?i) {}",
      })
  void whatStaysInsideIsLetThrough(String query) {
    assertEquals(Optional.empty(), objection(query));
  }

  private static Optional<String> objection(String query) {
    return QueryGuard.objection(
        QueryFactory.create(query, Syntax.syntaxARQ), Federation.of(List.of("http://known/")));
  }
}
