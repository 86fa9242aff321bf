package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A client of the reconciliation service that holds each answer to the schema of its version. */
final class Reconciled {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final SampleServer server;

  Reconciled(SampleServer server) {
    this.server = server;
  }

  /** {@return the answer to a request that is to be understood} */
  JsonNode get(String path, String version, String schema) {
    return valid(server.get(path), version, schema);
  }

  /** {@return the answer to a form with one field} */
  JsonNode form(String root, String field, String json, String version, String schema) {
    return valid(posted(root, field, json), version, schema);
  }

  /** {@return what the server answers to a form with one field} */
  HttpResponse<String> posted(String root, String field, String json) {
    return server.send(
        "POST",
        root,
        field + "=" + SampleServer.encoded(json),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  /** {@return the answer to JSON} */
  JsonNode json(String path, String json, String schema) {
    return valid(sent(path, json), "1.0-draft", schema);
  }

  /** {@return what the server answers to JSON} */
  HttpResponse<String> sent(String path, String json) {
    return server.send("POST", path, json, "Content-Type", "application/json");
  }

  /** {@return the candidates for one query, written in single quotes, of version 0.2} */
  JsonNode candidates(String query) {
    String batch = "{'q':" + query + "}";
    return form(
            "/reconcile", "queries", batch.replace('\'', '"'), "0.2", "reconciliation-result-batch")
        .at("/q/result");
  }

  /** {@return the values of one field of all items} */
  static List<String> each(JsonNode items, String field) {
    List<String> values = new ArrayList<>();
    items.forEach(item -> values.add(item.get(field).asText()));
    return values;
  }

  private static JsonNode valid(HttpResponse<String> answer, String version, String schema) {
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
    JsonNode json = read(answer.body());
    assertEquals(List.of(), schema(version, schema).validate(json), () -> schema + ": " + json);
    return json;
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema schema(String version, String name) {
    Path file = Path.of("src/test/resources/reconcile", version, name + ".json");
    try (InputStream in = Files.newInputStream(file)) {
      return SCHEMAS.getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
