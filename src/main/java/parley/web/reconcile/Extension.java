package parley.web.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeCmp;
import parley.web.graph.Data;
import parley.web.graph.Labels;

/** Gives the values of properties for entities that a client has found. */
final class Extension {
  /** The setting that limits how many values of a property are given. */
  static final String LIMIT = "limit";

  private static final int MOST_IDS = 1000;
  private static final int MOST_PROPERTIES = 50;
  private static final int MOST_VALUES = 1000;
  private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

  private final Data data;
  private final Schema schema;

  Extension(Data data, Schema schema) {
    this.data = data;
    this.schema = schema;
  }

  private record Wanted(Property property, int limit) {}

  /**
   * {@return properties that entities of a type may have}
   *
   * @param type as a client names it; empty for all types
   * @param limit how many at most
   * @throws MalformedQueryException if there is no such type
   */
  ObjectNode propose(String type, Optional<Integer> limit) {
    ObjectNode answer = Json.object();
    ArrayNode proposed = answer.putArray("properties");
    properties(type).stream()
        .limit(limit.orElse(Integer.MAX_VALUE))
        .forEach(
            property ->
                proposed.add(
                    Json.object()
                        .put("id", property.id())
                        .put("name", property.name())
                        .put("description", property.description())));
    answer.put("type", type);
    limit.ifPresent(number -> answer.put("limit", number));
    return answer;
  }

  private List<Property> properties(String type) {
    return type.isEmpty()
        ? schema.properties()
        : schema
            .type(type)
            .map(schema::propertiesOf)
            .orElseThrow(
                () ->
                    new MalformedQueryException(
                        "type: there is no type \"%s\" here; there are %s."
                            .formatted(
                                type,
                                String.join(
                                    ", ", schema.types().stream().map(EntityType::id).toList()))));
  }

  /**
   * {@return the values that a client asks for; none for what nobody knows}
   *
   * @param version which form the answer has
   * @param query as the client sent it
   * @param deadline when to give up
   */
  ObjectNode extend(Version version, Json query, Deadline deadline) {
    Set<String> ids = new LinkedHashSet<>();
    query.only(List.of("ids", "properties")).get("ids").items().forEach(id -> ids.add(id.text()));
    List<Wanted> wanted = query.get("properties").items().stream().map(this::wanted).toList();
    if (ids.size() > MOST_IDS || wanted.size() > MOST_PROPERTIES) {
      throw new TooMuchException(
          "At most %d entities and %d properties are answered at once, not %d and %d."
              .formatted(MOST_IDS, MOST_PROPERTIES, ids.size(), wanted.size()));
    }
    ObjectNode answer = Json.object();
    ArrayNode meta = answer.putArray("meta");
    wanted.forEach(one -> meta.add(meta(one.property)));
    if (version == Version.DRAFT) {
      ArrayNode rows = answer.putArray("rows");
      for (String id : ids) {
        ArrayNode cells = rows.addObject().put("id", id).putArray("properties");
        wanted.forEach(
            one ->
                cells
                    .addObject()
                    .put("id", one.property.id())
                    .set("values", values(id, one, version, deadline)));
      }
    } else {
      ObjectNode rows = answer.putObject("rows");
      for (String id : ids) {
        ObjectNode cells = rows.putObject(id);
        wanted.forEach(one -> cells.set(one.property.id(), values(id, one, version, deadline)));
      }
    }
    return answer;
  }

  private Wanted wanted(Json property) {
    property.only(List.of("id", "settings", "name"));
    Property found = new QueryReader(schema, 0).property(property.get("id"));
    int limit =
        property.find("settings").flatMap(settings -> settings.find(LIMIT)).stream()
            .mapToInt(Extension::limit)
            .findFirst()
            .orElse(MOST_VALUES);
    return new Wanted(found, Math.min(limit, MOST_VALUES));
  }

  /** Clients send what people typed, so that a number may be in quotes; 0 stands for all. */
  private static int limit(Json limit) {
    String digits = limit.node().asText().strip();
    limit.require(limit.node().isValueNode() && digits.matches("\\d{0,9}"), "a number from 0");
    return digits.isEmpty() || digits.matches("0+") ? MOST_VALUES : Integer.parseInt(digits);
  }

  private static ObjectNode meta(Property property) {
    ObjectNode meta = Json.object().put("id", property.id()).put("name", property.name());
    property
        .target()
        .ifPresent(type -> meta.putObject("type").put("id", type.id()).put("name", type.name()));
    return meta;
  }

  private ArrayNode values(String id, Wanted wanted, Version version, Deadline deadline) {
    deadline.check();
    ArrayNode values = Json.array();
    node(id).stream()
        .flatMap(node -> found(node, wanted.property))
        .sorted(ORDER)
        .limit(wanted.limit)
        .forEach(value -> values.add(cell(wanted.property, value, version)));
    return values;
  }

  private Optional<Node> node(String id) {
    return Stream.of(data.base().iri() + id, id)
        .map(NodeFactory::createURI)
        .filter(node -> schema.types().stream().anyMatch(type -> data.isA(node, type.node())))
        .findFirst();
  }

  private Stream<Node> found(Node node, Property property) {
    Graph graph = data.dataset().getDefaultGraph();
    return EntryReader.nodes(graph, node, property);
  }

  private ObjectNode cell(Property property, Node value, Version version) {
    if (value.isURI() && property.kind() == Property.Kind.ENTITY) {
      String id = EntryReader.id(value.getURI(), data.base());
      return Json.object().put("id", id).put("name", Labels.of(data, value).orElse(id));
    }
    if (!value.isLiteral()) {
      return Json.object().put("str", value.isURI() ? value.getURI() : "");
    }
    String text = value.getLiteralLexicalForm();
    Optional<ObjectNode> number =
        property.kind() == Property.Kind.NUMBER
            ? EntryReader.number(text).map(Extension::number)
            : Optional.empty();
    return number.orElseGet(() -> words(text, value.getLiteralLanguage(), version));
  }

  private static ObjectNode number(BigDecimal number) {
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    return isWhole
        ? Json.object().put("int", number.longValue())
        : Json.object().put("float", number);
  }

  private static ObjectNode words(String text, String language, Version version) {
    ObjectNode words = Json.object().put("str", text);
    return version == Version.DRAFT && !language.isEmpty() ? words.put("lang", language) : words;
  }

  /** {@return the values of a few properties in one line, to tell an entity from namesakes} */
  String line(Entry entry) {
    Set<String> parts = new LinkedHashSet<>();
    for (String id : entry.types().getFirst().describedBy()) {
      List<Value> values = schema.property(id).map(entry::of).orElse(List.of());
      Labels.preferred(values.stream().map(Value::node).toList())
          .or(() -> values.stream().map(this::words).min(Comparator.naturalOrder()))
          .ifPresent(parts::add);
    }
    return String.join("; ", parts);
  }

  private String words(Value value) {
    return switch (value) {
      case Value.Thing thing -> Labels.of(data, thing.node()).orElse(thing.node().getURI());
      case Value.Words words -> words.name().text();
      case Value.Time time -> time.time().text();
      case Value.Figure figure -> figure.number().toPlainString();
    };
  }
}
