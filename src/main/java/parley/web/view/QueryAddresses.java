package parley.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import parley.web.graph.Base;
import parley.web.graph.Terms;

/** Leads from what a page shows to the named queries that find the same. */
public final class QueryAddresses {
  /** Longer values stand for nothing that a reader could check, and would break addresses. */
  private static final int LONGEST = 300;

  private final Base base;

  /**
   * Prepares addresses.
   *
   * @param base start of the IRIs of the data
   */
  public QueryAddresses(Base base) {
    this.base = base;
  }

  /**
   * {@return the address of the answer of a named query}
   *
   * @param query its name
   * @param parameter that is filled
   * @param node with what
   */
  public String of(String query, String parameter, Node node) {
    return address(query, Map.of(parameter, name(node)));
  }

  /**
   * {@return the address of all evidence for a fact; of that for all values of its property, where
   * the value is too long for an address}
   *
   * @param subject of the fact
   * @param property of the fact
   * @param value of the fact
   */
  public String evidence(Node subject, Node property, Node value) {
    String words = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    return evidenceOfAll(subject, property)
        + (words.length() > LONGEST ? "" : "&value=" + encoded(words));
  }

  /**
   * {@return the address of the evidence for all values of a property}
   *
   * @param subject of the facts
   * @param property of the facts
   */
  public String evidenceOfAll(Node subject, Node property) {
    return address(
        "evidence-of-fact", Map.of("subject", name(subject), "property", name(property)));
  }

  private String name(Node node) {
    String iri = node.toString();
    return iri.startsWith(Terms.NAMESPACE)
        ? "par:" + iri.substring(Terms.NAMESPACE.length())
        : base.pathOf(iri).map(path -> path.substring(1)).orElse(iri);
  }

  private static String address(String query, Map<String, String> arguments) {
    return arguments.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(argument -> encoded(argument.getKey()) + "=" + encoded(argument.getValue()))
        .collect(Collectors.joining("&", "/query/" + query + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/").replace("%3A", ":");
  }
}
