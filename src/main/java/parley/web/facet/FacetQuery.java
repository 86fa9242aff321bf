package parley.web.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.FmtUtils;
import parley.store.derived.Derived;
import parley.web.graph.Base;

/** Says in SPARQL what a reader has chosen, so that a list can be made again anywhere. */
public final class FacetQuery {
  private static final String HEAD =
      """
      PREFIX par:  <https://w3id.org/parley/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>

      """;

  private final Facets facets;
  private final Base base;

  /**
   * Creates a writer of queries.
   *
   * @param facets know what the keys of a choice stand for
   * @param base start of the IRIs of the data
   */
  public FacetQuery(Facets facets, Base base) {
    this.facets = facets;
    this.base = base;
  }

  /**
   * {@return a query for the chosen meetings, all of them whatever the page; values that there are
   * not find nothing}
   *
   * @param choice any
   */
  public String of(Choice choice) {
    List<String> lines = pattern(choice);
    lines.add("OPTIONAL { ?meeting par:startDate ?start }");
    lines.add("OPTIONAL { ?meeting par:endDate ?end }");
    lines.add("OPTIONAL { ?meeting par:when ?when }");
    lines.add("OPTIONAL { ?meeting par:place/rdfs:label ?place }");
    lines.add("OPTIONAL { ?meeting par:status ?state }");
    return HEAD
        + "SELECT DISTINCT ?meeting ?label ?start ?end ?when ?place ?state\nWHERE {\n"
        + indented(lines)
        + "}\nORDER BY "
        + order(choice)
        + " ?meeting\n";
  }

  /**
   * {@return a query for what is believed of the chosen meetings, as triples}
   *
   * @param choice any
   */
  public String triples(Choice choice) {
    List<String> lines = pattern(choice);
    lines.add("?meeting ?property ?value .");
    return HEAD + "CONSTRUCT { ?meeting ?property ?value }\nWHERE {\n" + indented(lines) + "}\n";
  }

  private static String indented(List<String> lines) {
    return lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }

  private List<String> pattern(Choice choice) {
    List<String> lines = new ArrayList<>();
    lines.add("?meeting a par:Meeting ; rdfs:label ?label .");
    choice
        .values()
        .forEach(
            (facet, keys) -> {
              List<String> values = keys.stream().map(key -> term(facet, key)).toList();
              if (facet.isEvery()) {
                values.forEach(value -> lines.add(pattern(facet, value)));
              } else {
                String variable = "?" + facet.parameter().replace('-', '_');
                lines.add("VALUES %s { %s }".formatted(variable, String.join(" ", values)));
                lines.add(pattern(facet, variable));
              }
            });
    if (choice.from().isPresent() || choice.to().isPresent()) {
      lines.add(pattern(Facet.YEAR, "?inYear"));
      choice.from().ifPresent(year -> lines.add(bound(">=", year)));
      choice.to().ifPresent(year -> lines.add(bound("<=", year)));
    }
    return lines;
  }

  private static String bound(String comparison, int year) {
    return "FILTER (xsd:integer(STR(?inYear)) %s %d)".formatted(comparison, year);
  }

  private static String order(Choice choice) {
    return switch (choice.order()) {
      case OLDEST -> "COALESCE(STR(?start), \"unknown\")";
      case NEWEST, REPORTED -> "DESC(STR(?start))";
    };
  }

  private String pattern(Facet facet, String value) {
    String triple = "?meeting par:%s %s".formatted(facet.property().getLocalName(), value);
    return facet.isDerived()
        ? "GRAPH <%s> { %s }".formatted(Derived.graph(base.iri()).getURI(), triple)
        : triple + " .";
  }

  private String term(Facet facet, String key) {
    return facets.node(facet, key).map(FacetQuery::text).orElse("<urn:nothing>");
  }

  private static String text(Node node) {
    return FmtUtils.stringForNode(node);
  }
}
