package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A client of the reconciliation service that holds each answer to the schema of its version. */
public final class Reconciled {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final SampleServer server;

  /**
   * Creates a client.
   *
   * @param server what it asks
   */
  public Reconciled(SampleServer server) {
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

  /**
   * {@return the answer to JSON}
   *
   * @param path where it is sent
   * @param json what is sent
   * @param schema of the answer
   */
  public JsonNode json(String path, String json, String schema) {
    return valid(sent(path, json), "1.0-draft", schema);
  }

  /** {@return what the server answers to JSON} */
  HttpResponse<String> sent(String path, String json) {
    return server.send("POST", path, json, "Content-Type", "application/json");
  }

  /**
   * {@return the candidates for one query of version 0.2}
   *
   * @param query in JSON, but with single quotes
   */
  public JsonNode candidates(String query) {
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
    for (Schema form : schemas(version, schema)) {
      assertEquals(List.of(), form.validate(json), () -> schema + ": " + json);
    }
    return json;
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Schema> schemas(String version, String name) {
    Path own = Path.of("src/test/resources/reconcile", version, name + ".json");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text(own));
    String published = System.getProperty("reconciliation.specs");
    Path other = Path.of(String.valueOf(published), version, "schemas", name + ".json");
    return published == null || !Files.exists(other)
        ? List.of(schema)
        : List.of(schema, published(other));
  }

  /** The group's schemas name a version of JSON Schema that is none, and files beside them. */
  private static Schema published(Path file) {
    Map<String, String> beside = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(file.getParent(), "*.json")) {
      for (Path other : files) {
        ObjectNode content = (ObjectNode) read(text(other));
        content.remove("$schema");
        beside.put(content.path("$id").asText().replace("#", ""), content.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ObjectNode content = (ObjectNode) read(text(file));
    content.remove("$schema");
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, registry -> registry.schemas(beside))
        .getSchema(content);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
