package parley.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.XSD;
import parley.store.query.NamedQuery;
import parley.store.query.Parameter;

/** Describes the API in OpenAPI 3.1, from what the files of the queries say. */
final class OpenApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Of the API, not of the program: changes when a client has to. */
  private static final String VERSION = "1.0.0";

  private final Examples examples;

  /**
   * Creates one.
   *
   * @param examples gives values for parameters
   */
  OpenApi(Examples examples) {
    this.examples = examples;
  }

  /** {@return the description} To be called where the data can be read. */
  byte[] json(List<NamedQuery> queries) {
    ObjectNode api = JSON.objectNode().put("openapi", "3.1.0");
    api.putObject("info")
        .put("title", "Parley: meetings between governments")
        .put("version", VERSION)
        .put("summary", "Named questions about who met whom, when, where and about what.")
        .put(
            "description",
            "Each path is a question that the site also answers at /query/. Rows are SPARQL 1.1"
                + " query results; problems are told after RFC 9457.");
    api.putArray("servers").addObject().put("url", "/");
    ObjectNode paths = api.putObject("paths");
    for (NamedQuery query : queries) {
      paths.putObject("/api/" + query.name()).set("get", operation(query));
    }
    OpenApiComponents.fill(api.putObject("components"));
    return (api.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode operation(NamedQuery query) {
    ObjectNode operation = JSON.objectNode().put("operationId", query.name());
    operation.put("summary", query.summary());
    query.description().ifPresent(words -> operation.put("description", words));
    ArrayNode tags = operation.putArray("tags");
    query.tags().forEach(tags::add);
    ArrayNode parameters = operation.putArray("parameters");
    query.parameters().forEach(parameter -> parameters.add(parameter(query, parameter)));
    if (ApiCall.isPaged(query.query())) {
      parameters.addObject().put("$ref", "#/components/parameters/limit");
      parameters.addObject().put("$ref", "#/components/parameters/offset");
    }
    parameters.add(format(query.query()));
    ObjectNode responses = operation.putObject("responses");
    responses.set("200", answer(query.query()));
    for (Problem.Kind kind : Problem.Kind.values()) {
      if (kind != Problem.Kind.UNKNOWN_QUERY && kind != Problem.Kind.METHOD) {
        responses
            .putObject(Integer.toString(kind.status()))
            .put("$ref", "#/components/responses/" + kind.slug());
      }
    }
    return operation;
  }

  private ObjectNode parameter(NamedQuery query, Parameter parameter) {
    ObjectNode node = JSON.objectNode().put("name", parameter.name()).put("in", "query");
    node.put("required", parameter.required());
    query.meaning(parameter).ifPresent(words -> node.put("description", words));
    ObjectNode schema = schema(parameter.kind());
    parameter.fallback().ifPresent(value -> put(schema, "default", value));
    node.set("schema", schema);
    examples
        .of(query, parameter)
        .ifPresent(
            value -> {
              ObjectNode typed = schema.deepCopy();
              put(typed, "example", value);
              node.set("example", typed.get("example"));
            });
    return node;
  }

  /** Puts a value as the type of its schema wants it. */
  private static void put(ObjectNode schema, String field, String value) {
    boolean isInteger = schema.path("type").asText().equals("integer");
    if (isInteger && value.matches("-?\\d{1,18}")) {
      schema.put(field, Long.parseLong(value));
    } else {
      schema.put(field, value);
    }
  }

  private static ObjectNode schema(Parameter.Kind kind) {
    ObjectNode schema = JSON.objectNode();
    return switch (kind) {
      case Parameter.Kind.Iri() -> schema.put("type", "string").put("format", "iri-reference");
      case Parameter.Kind.InLanguage(String tag) ->
          schema.put("type", "string").put("description", "Text in the language " + tag);
      case Parameter.Kind.Typed(String datatype) -> typed(schema, datatype);
    };
  }

  private static ObjectNode typed(ObjectNode schema, String datatype) {
    if (datatype.equals(XSD.integer.getURI())) {
      return schema.put("type", "integer");
    }
    if (datatype.equals(XSD.decimal.getURI()) || datatype.equals(XSD.xdouble.getURI())) {
      return schema.put("type", "number");
    }
    if (datatype.equals(XSD.xboolean.getURI())) {
      return schema.put("type", "boolean");
    }
    schema.put("type", "string");
    if (datatype.equals(XSD.date.getURI())) {
      schema.put("format", "date");
    }
    return schema;
  }

  private static ObjectNode format(Query query) {
    ObjectNode node = JSON.objectNode().put("name", ApiCall.FORMAT).put("in", "query");
    node.put("description", "The form of the answer, in the place of the header Accept");
    ObjectNode schema = node.putObject("schema").put("type", "string").put("default", "json");
    ArrayNode names = schema.putArray("enum");
    Offer.of(query).stream().map(Offer::suffix).distinct().forEach(names::add);
    return node;
  }

  private static ObjectNode answer(Query query) {
    boolean isRows = query.isSelectType();
    ObjectNode answer =
        JSON.objectNode().put("description", isRows ? "The rows" : "The graph or the truth");
    if (ApiCall.isPaged(query)) {
      answer.putObject("headers").putObject("Link").put("$ref", "#/components/headers/Link");
    }
    ObjectNode content = answer.putObject("content");
    for (Offer offer : Offer.of(query)) {
      ObjectNode schema = content.putObject(offer.mediaType()).putObject("schema");
      if (isRows && offer.suffix().equals("json")) {
        rows(schema, query.getResultVars());
      } else {
        schema.put("type", offer.suffix().equals("json") ? "object" : "string");
      }
    }
    return answer;
  }

  private static void rows(ObjectNode schema, List<String> columns) {
    schema.put("type", "object").putArray("required").add("head").add("results");
    ObjectNode properties = schema.putObject("properties");
    ObjectNode names = properties.putObject("head").put("type", "object").putObject("properties");
    names.putObject("vars").put("type", "array").putObject("items").put("type", "string");
    ObjectNode results = properties.putObject("results").put("type", "object");
    results.putArray("required").add("bindings");
    ObjectNode rows = results.putObject("properties").putObject("bindings").put("type", "array");
    ObjectNode row = rows.putObject("items").put("type", "object");
    row.put("additionalProperties", false);
    ObjectNode cells = row.putObject("properties");
    columns.forEach(name -> cells.putObject(name).put("$ref", "#/components/schemas/Term"));
  }
}
