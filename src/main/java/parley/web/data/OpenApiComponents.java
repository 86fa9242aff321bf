package parley.web.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What all paths of the description of the API share. */
final class OpenApiComponents {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private OpenApiComponents() {}

  /** Fills the object of components. */
  static void fill(ObjectNode components) {
    ObjectNode schemas = components.putObject("schemas");
    schemas.set("Term", term());
    schemas.set("Problem", problem());
    ObjectNode parameters = components.putObject("parameters");
    parameters.set("limit", number(ApiCall.LIMIT, "How many rows at most; all if left out", 1));
    parameters.withObject("/limit/schema").put("maximum", ApiCall.MOST_ROWS);
    parameters.set("offset", number(ApiCall.OFFSET, "How many rows to leave out before", 0));
    ObjectNode headers = components.putObject("headers");
    headers
        .putObject("Link")
        .put("description", "With a limit: the next and the previous rows (RFC 8288)")
        .putObject("schema")
        .put("type", "string");
    ObjectNode responses = components.putObject("responses");
    for (Problem.Kind kind : Problem.Kind.values()) {
      responses
          .putObject(kind.slug())
          .put("description", kind.title())
          .putObject("content")
          .putObject(Problem.MEDIA_TYPE)
          .putObject("schema")
          .put("$ref", "#/components/schemas/Problem");
    }
  }

  private static ObjectNode number(String name, String words, int least) {
    ObjectNode node = JSON.objectNode().put("name", name).put("in", "query");
    node.put("description", words);
    node.putObject("schema").put("type", "integer").put("minimum", least);
    return node;
  }

  private static ObjectNode term() {
    ObjectNode term = JSON.objectNode().put("type", "object");
    term.put("description", "An RDF term, as in SPARQL 1.1 Query Results JSON Format");
    term.putArray("required").add("type").add("value");
    ObjectNode properties = term.putObject("properties");
    properties
        .putObject("type")
        .put("type", "string")
        .putArray("enum")
        .add("uri")
        .add("literal")
        .add("bnode");
    for (String name : List.of("value", "datatype", "xml:lang")) {
      properties.putObject(name).put("type", "string");
    }
    return term;
  }

  private static ObjectNode problem() {
    ObjectNode problem = JSON.objectNode().put("type", "object");
    problem.put("description", "Why there is no answer, after RFC 9457");
    problem.putArray("required").add("type").add("title").add("status").add("detail");
    ObjectNode properties = problem.putObject("properties");
    properties.putObject("type").put("type", "string").put("format", "uri");
    properties.putObject("title").put("type", "string");
    properties.putObject("status").put("type", "integer");
    properties.putObject("detail").put("type", "string");
    ObjectNode errors = properties.putObject("errors").put("type", "array");
    ObjectNode error = errors.putObject("items").put("type", "object");
    error.putArray("required").add("parameter").add("detail");
    ObjectNode parts = error.putObject("properties");
    parts.putObject("parameter").put("type", "string");
    parts.putObject("detail").put("type", "string");
    return problem;
  }
}
