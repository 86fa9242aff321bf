package parley.web.reconcile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of JSON that knows where it stands, so that whoever sent it can be told what is wrong.
 *
 * @param node the value
 * @param place such as {@code q0.properties[1].pid}
 */
record Json(JsonNode node, String place) {
  private static final int DEEPEST = 20;
  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_SHOWN = 40;

  /** What the parser says for programmers. */
  private static final Pattern OF_PARSER =
      Pattern.compile("\\s*\\(start marker at .*\\)|,? \\(?from `.*`|\\.$");

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * {@return what a text says}
   *
   * @param text JSON
   * @param name what to call the whole in messages
   * @throws MalformedQueryException if it is no JSON, nested more than 20 deep, or has a key twice
   */
  static Json parse(String text, String name) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node == null || node.isMissingNode()) {
        throw new MalformedQueryException(name + " is empty; it must be JSON.");
      }
      return new Json(node, name);
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " at line %d, column %d"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new MalformedQueryException(
          "%s cannot be read as JSON%s: %s."
              .formatted(name, where, OF_PARSER.matcher(e.getOriginalMessage()).replaceAll("")));
    }
  }

  /** {@return an empty object to be filled} */
  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** {@return an empty array to be filled} */
  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** {@return the fields of an object, in their order} */
  List<Field> fields() {
    require(node.isObject(), "an object");
    List<Field> fields = new ArrayList<>();
    node.properties()
        .forEach(
            field ->
                fields.add(
                    new Field(field.getKey(), new Json(field.getValue(), at(field.getKey())))));
    return fields;
  }

  /** A field of an object. */
  record Field(String key, Json value) {}

  private String at(String key) {
    return place.isEmpty() ? shortened(key) : place + "." + shortened(key);
  }

  /**
   * Makes sure that an object has no fields but these.
   *
   * @throws MalformedQueryException if it is no object, or has others
   */
  Json only(List<String> allowed) {
    for (Field field : fields()) {
      if (!allowed.contains(field.key)) {
        throw new MalformedQueryException(
            "%s is not a field of this version of the API; there are %s."
                .formatted(field.value.place, String.join(", ", allowed)));
      }
    }
    return this;
  }

  /** {@return a field; empty if it is not there} */
  Optional<Json> find(String key) {
    require(node.isObject(), "an object");
    return Optional.ofNullable(node.get(key)).map(value -> new Json(value, at(key)));
  }

  /** {@return a field that must be there} */
  Json get(String key) {
    return find(key)
        .orElseThrow(() -> new MalformedQueryException("%s is missing.".formatted(at(key))));
  }

  /** {@return the values of an array} */
  List<Json> items() {
    require(node.isArray(), "an array");
    List<Json> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new Json(node.get(i), place + "[" + i + "]"));
    }
    return items;
  }

  /** {@return the values of an array, or the value itself if it is none} */
  List<Json> itemOrItems() {
    return node.isArray() ? items() : List.of(this);
  }

  /** {@return words} */
  String text() {
    require(node.isTextual(), "a string");
    return node.textValue();
  }

  /** {@return true or false} */
  boolean flag() {
    require(node.isBoolean(), "true or false");
    return node.booleanValue();
  }

  /** {@return a whole number of 1 or more, cut to the size of an int} */
  int count() {
    boolean isWhole = node.isNumber() && node.asDouble() == Math.rint(node.asDouble());
    require(isWhole && node.asDouble() >= 1, "a positive integer");
    return (int) Math.min(node.asDouble(), Integer.MAX_VALUE);
  }

  /** Makes sure of something. */
  void require(boolean isSo, String what) {
    if (!isSo) {
      throw new MalformedQueryException(
          "%s must be %s, not %s.".formatted(place, what, shortened(node.toString())));
    }
  }

  private static String shortened(String text) {
    return text.length() <= MOST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN / 2)) + "…";
  }
}
