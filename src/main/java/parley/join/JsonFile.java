package parley.join;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * JSON, whose entries and their values JSONPath finds. Where the entries are found by names from
 * the root they are read one after another, else the file is held in memory as a whole.
 */
final class JsonFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final Configuration PATHS =
      Configuration.builder()
          .jsonProvider(new JacksonJsonNodeJsonProvider(MAPPER))
          .mappingProvider(new JacksonMappingProvider(MAPPER))
          .options(Option.DEFAULT_PATH_LEAF_TO_NULL, Option.SUPPRESS_EXCEPTIONS)
          .build();

  private JsonFile() {}

  /**
   * {@return the entries of a file, in its order, read as they are asked for; to be closed}
   *
   * @param path the file
   * @param name the file as the user named it
   * @param iterator JSONPath of the entries, or of one array of them
   * @throws JoinException if it is no JSON, the JSONPath is wrong, or the file is too large to be
   *     held; the stream throws it at the first fault
   */
  static Stream<Entry> entries(Path path, String name, String iterator) {
    try {
      Optional<JsonSteps> steps = JsonSteps.of(iterator);
      return steps.isPresent()
          ? streamed(new JsonStream(path, name, steps.get()))
          : whole(path, name, iterator);
    } catch (JsonProcessingException e) {
      throw JsonStream.fault(name, e);
    } catch (IOException e) {
      throw JoinException.unreadable(name, e);
    }
  }

  private static Stream<Entry> streamed(JsonStream values) {
    return StreamSupport.stream(values, false)
        .<Entry>map(value -> new Item(value.spot(), value.node()))
        .onClose(values::close);
  }

  private static Stream<Entry> whole(Path path, String name, String iterator) throws IOException {
    WholeFile.require(path, name, iterator, "$.people[*]");
    JsonNode root = MAPPER.readTree(Files.readAllBytes(path));
    return find(root, iterator, Spot.of(name)).map(node -> new Item(Spot.of(name), node));
  }

  private static Stream<JsonNode> find(JsonNode node, String path, Spot spot) {
    try {
      JsonNode found = JsonPath.using(PATHS).parse(node).read(path, JsonNode.class);
      if (found == null || found.isNull()) {
        return Stream.empty();
      }
      return found.isArray() ? StreamSupport.stream(found.spliterator(), false) : Stream.of(found);
    } catch (InvalidPathException e) {
      throw new JoinException(
          spot, "the JSONPath \"%s\" cannot be used: %s".formatted(path, e.getMessage()), e);
    }
  }

  private record Item(Spot spot, JsonNode node) implements Entry {

    @Override
    public List<String> values(String reference) {
      return find(node, reference, spot)
          .filter(JsonNode::isValueNode)
          .map(JsonNode::asText)
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .toList();
    }
  }
}
