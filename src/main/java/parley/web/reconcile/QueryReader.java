package parley.web.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.web.reconcile.Condition.Quantifier;
import parley.web.reconcile.Condition.Wanted;
import parley.web.reconcile.Query.Strictness;

/** Reads batches of queries as the versions of the API write them. */
final class QueryReader {
  private static final List<String> OLD_FIELDS =
      List.of("query", "type", "limit", "properties", "type_strict");
  private static final List<String> NEW_FIELDS =
      List.of("conditions", "type", "limit", "lang", "dir");
  private static final List<String> CONDITION_FIELDS =
      List.of(
          "matchType",
          "propertyId",
          "propertyValue",
          "required",
          "matchQuantifier",
          "matchQualifier");

  private final Schema schema;
  private final int most;

  /**
   * Creates a reader.
   *
   * @param schema what types and properties there are
   * @param most how many queries a batch may hold
   */
  QueryReader(Schema schema, int most) {
    this.schema = schema;
    this.most = most;
  }

  /**
   * {@return the queries of a batch of version 0.1 or 0.2, by their keys}
   *
   * @param batch an object
   * @param needsText whether each query must have a text, as in version 0.1
   */
  Map<String, Query> old(Json batch, boolean needsText) {
    List<Json.Field> fields = batch.fields();
    requireFew(fields.size());
    Map<String, Query> queries = new LinkedHashMap<>();
    fields.forEach(field -> queries.put(field.key(), oldQuery(field.value(), needsText)));
    return queries;
  }

  /** {@return the queries of a batch of version 1.0-draft, in their order} */
  List<Query> latest(Json batch) {
    List<Json> queries = batch.get("queries").items();
    requireFew(queries.size());
    return queries.stream().map(this::latestQuery).toList();
  }

  private void requireFew(int size) {
    if (size > most) {
      throw new TooMuchException(
          "The batch holds %d queries; at most %d are answered at once. Send several batches."
              .formatted(size, most));
    }
  }

  private Query oldQuery(Json query, boolean needsText) {
    query.only(OLD_FIELDS);
    List<Condition> conditions = new ArrayList<>();
    Optional<String> text = query.find("query").map(Json::text);
    if (text.isEmpty() && needsText) {
      query.get("query");
    }
    text.filter(words -> !words.isBlank()).map(Condition::named).ifPresent(conditions::add);
    for (Json property : query.find("properties").map(Json::items).orElse(List.of())) {
      property.only(List.of("pid", "v"));
      conditions.add(
          new Condition(
              new Condition.Of(property(property.get("pid"))),
              values(property.get("v")),
              Quantifier.ANY,
              false,
              false));
    }
    query.require(
        text.isPresent() || !conditions.isEmpty(),
        "an object with query or with properties that are not empty");
    return new Query(
        conditions.stream().filter(condition -> !condition.values().isEmpty()).toList(),
        query
            .find("type")
            .map(type -> type.itemOrItems().stream().map(this::type).toList())
            .orElse(List.of()),
        query.find("type_strict").map(QueryReader::strictness).orElse(Strictness.ANY),
        limit(query));
  }

  private Query latestQuery(Json query) {
    query.only(NEW_FIELDS);
    query.find("lang").ifPresent(Json::text);
    query.find("dir").ifPresent(QueryReader::direction);
    Json conditions = query.get("conditions");
    conditions.require(!conditions.items().isEmpty(), "an array with at least one condition");
    return new Query(
        conditions.items().stream()
            .map(this::condition)
            .filter(condition -> !condition.values().isEmpty())
            .toList(),
        query.find("type").map(this::type).stream().toList(),
        Strictness.ANY,
        limit(query));
  }

  private static void direction(Json direction) {
    direction.require(
        List.of("ltr", "rtl", "auto").contains(direction.text()), "\"ltr\", \"rtl\" or \"auto\"");
  }

  private Condition condition(Json condition) {
    condition.only(CONDITION_FIELDS);
    Condition.Target target = target(condition);
    return new Condition(
        target,
        values(condition.get("propertyValue")),
        condition.find("matchQuantifier").map(QueryReader::quantifier).orElse(Quantifier.ANY),
        condition.find("required").map(Json::flag).orElse(false),
        condition.find("matchQualifier").map(QueryReader::qualifier).isPresent());
  }

  private Condition.Target target(Json condition) {
    Json kind = condition.get("matchType");
    return switch (kind.text()) {
      case "name" -> new Condition.Names();
      case "id" -> new Condition.Identifier();
      case "property" -> new Condition.Of(property(condition.get("propertyId")));
      default -> {
        kind.require(false, "\"name\", \"id\" or \"property\"");
        throw new IllegalStateException("unreachable");
      }
    };
  }

  private static Quantifier quantifier(Json word) {
    word.require(
        List.of("any", "all", "none").contains(word.text()), "\"any\", \"all\" or \"none\"");
    return Quantifier.valueOf(word.text().toUpperCase(Locale.ROOT));
  }

  private static String qualifier(Json word) {
    word.require(
        Condition.QUALIFIERS.contains(word.text()),
        "one of the qualifiers that /suggest/property lists: "
            + String.join(", ", Condition.QUALIFIERS));
    return word.text();
  }

  private static Strictness strictness(Json word) {
    word.require(
        List.of("any", "should", "all").contains(word.text()), "\"any\", \"should\" or \"all\"");
    return Strictness.valueOf(word.text().toUpperCase(Locale.ROOT));
  }

  private static int limit(Json query) {
    return Math.min(query.find("limit").map(Json::count).orElse(Query.USUAL), Query.MOST);
  }

  private EntityType type(Json id) {
    return schema
        .type(id.text())
        .orElseThrow(
            () ->
                new MalformedQueryException(
                    "%s: there is no type %s here; there are %s."
                        .formatted(
                            id.place(),
                            id.node(),
                            String.join(
                                ", ", schema.types().stream().map(EntityType::id).toList()))));
  }

  /** {@return the property of an id that was sent} */
  Property property(Json id) {
    return schema
        .property(id.text())
        .orElseThrow(
            () ->
                new MalformedQueryException(
                    "%s: there is no property %s here; there are %s."
                        .formatted(
                            id.place(),
                            id.node(),
                            String.join(
                                ", ", schema.properties().stream().map(Property::id).toList()))));
  }

  private static List<Wanted> values(Json value) {
    return value.itemOrItems().stream().flatMap(one -> wanted(one).stream()).toList();
  }

  /** What is empty, as cells of a table often are, asks for nothing. */
  private static Optional<Wanted> wanted(Json value) {
    if (value.node().isObject()) {
      String id = value.get("id").text();
      String name = value.find("name").map(Json::text).orElse("");
      return Optional.of(new Wanted(Optional.of(id), Name.of(name)));
    }
    value.require(
        value.node().isValueNode() && !value.node().isNull(),
        "a string, a number, true, false or an object with id");
    String text = value.node().asText();
    return text.isBlank() ? Optional.empty() : Optional.of(Wanted.words(text));
  }
}
