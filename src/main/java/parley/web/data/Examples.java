package parley.web.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.store.query.NamedQuery;
import parley.store.query.Parameter;
import parley.web.graph.Data;
import parley.web.graph.Terms;

/** Finds values for the blanks of named queries that the data answer to. */
final class Examples {
  private final Data data;

  Examples(Data data) {
    this.data = data;
  }

  /**
   * {@return a value for a blank: the one that the query's file gives; where that names something
   * that the data do not know, another of its kind} To be called inside {@link Data#read}.
   */
  Optional<String> of(NamedQuery query, Parameter parameter) {
    return query.example(parameter).map(this::known);
  }

  private String known(String value) {
    Optional<FoundKind> kind = FoundKind.of(value);
    if (kind.isEmpty() || data.resolve("/" + value).isPresent()) {
      return value;
    }
    String base = data.base().iri();
    return data.subjects(Terms.TYPE, kind.get().type(), 1).stream()
        .filter(node -> node.isURI() && node.getURI().startsWith(base))
        .map(node -> node.getURI().substring(base.length()))
        .findFirst()
        .orElse(value);
  }

  /**
   * {@return the address of a query with an example for each blank that must be filled} To be
   * called inside {@link Data#read}.
   */
  String address(NamedQuery query) {
    Map<String, String> arguments = new TreeMap<>();
    for (Parameter parameter : needed(query)) {
      of(query, parameter).ifPresent(value -> arguments.put(parameter.name(), value));
    }
    String blanks =
        arguments.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return "/api/" + query.name() + (blanks.isEmpty() ? "" : "?" + blanks);
  }

  private static List<Parameter> needed(NamedQuery query) {
    return query.parameters().stream().filter(Parameter::required).toList();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/").replace("%3A", ":");
  }
}
