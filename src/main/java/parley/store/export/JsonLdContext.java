package parley.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The short names of {@code context.jsonld}, and what values of each are by themselves. */
final class JsonLdContext {
  /** What a value of a term is where it is only a string. */
  record Term(String name, Optional<String> type) {
    /** Whether a string is an IRI. */
    boolean isReference() {
      return type.equals(Optional.of("@id"));
    }
  }

  /** A local name that is one in Turtle and JSON-LD alike, whatever the rules for escaping. */
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final JsonNode source;
  private final SortedMap<String, String> prefixes = new TreeMap<>();
  private final SortedMap<String, Term> terms = new TreeMap<>();

  private JsonLdContext(JsonNode source) {
    this.source = source;
    for (Map.Entry<String, JsonNode> entry : source.properties()) {
      if (entry.getValue().asText().matches(".+[#/]")) {
        prefixes.put(entry.getKey(), entry.getValue().asText());
      }
    }
    for (Map.Entry<String, JsonNode> entry : source.properties()) {
      if (!prefixes.containsKey(entry.getKey())) {
        define(entry.getKey(), entry.getValue());
      }
    }
  }

  private void define(String name, JsonNode value) {
    String id = value.isObject() ? value.path("@id").asText() : value.asText();
    Optional<String> type =
        Optional.of(value.path("@type").asText()).filter(text -> !text.isEmpty());
    terms.put(
        expanded(id), new Term(name, type.map(iri -> iri.startsWith("@") ? iri : expanded(iri))));
  }

  private String expanded(String name) {
    int colon = name.indexOf(':');
    String namespace = prefixes.get(name.substring(0, colon));
    return namespace == null ? name : namespace + name.substring(colon + 1);
  }

  /** {@return the context that comes with the program} */
  static JsonLdContext packaged() throws IOException {
    return new JsonLdContext(
        new ObjectMapper().readTree(Resource.text("context.jsonld")).path("@context"));
  }

  /** {@return the object behind {@code @context}} */
  JsonNode source() {
    return source;
  }

  /** {@return prefixes with their namespaces} */
  SortedMap<String, String> prefixes() {
    return prefixes;
  }

  /** {@return the term for a property, if it has one} */
  Optional<Term> term(String property) {
    return Optional.ofNullable(terms.get(property));
  }

  /** {@return an IRI, with a prefix where there is one} */
  String compact(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .filter(prefix -> LOCAL.matcher(iri.substring(prefix.getValue().length())).matches())
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
