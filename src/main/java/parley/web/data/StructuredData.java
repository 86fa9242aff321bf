package parley.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeCmp;
import parley.web.graph.Data;
import parley.web.graph.Labels;
import parley.web.graph.Terms;

/** Tells of things in the words of schema.org. To be used inside {@link Data#read}. */
final class StructuredData {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MOST_VALUES = 50;
  private static final List<List<String>> TYPES = Table.of("structured.tsv");
  private static final List<List<String>> PROPERTIES = Table.of("structured-properties.tsv");
  private static final List<List<String>> STATUSES = Table.of("event-statuses.tsv");

  private final Data data;

  StructuredData(Data data) {
    this.data = data;
  }

  /** {@return what a thing is; empty if schema.org has no word for it} */
  Optional<ObjectNode> of(Node resource) {
    return type(resource).map(type -> thing(resource, type));
  }

  private Optional<String> type(Node resource) {
    return TYPES.stream()
        .filter(line -> data.isA(resource, NodeFactory.createURI(line.get(0))))
        .map(line -> line.get(1))
        .findFirst();
  }

  private ObjectNode thing(Node resource, String type) {
    ObjectNode thing = named(resource, type);
    for (List<String> line : PROPERTIES) {
      if (line.get(0).equals(type)) {
        List<Node> values = data.objects(resource, NodeFactory.createURI(line.get(1)));
        put(thing, line.get(2), values);
      }
    }
    if (type.equals("Event")) {
      event(thing, resource);
    } else if (type.equals("CreativeWork")) {
      work(thing, resource);
    }
    return thing;
  }

  private ObjectNode named(Node resource, String type) {
    ObjectNode thing = JSON.objectNode().put("@type", type).put("@id", resource.getURI());
    Labels.of(data, resource).ifPresent(name -> thing.put("name", name));
    data.base().pathOf(resource.getURI()).ifPresent(path -> thing.put("url", resource.getURI()));
    return thing;
  }

  /** Puts one value as it is and several as an array. */
  private void put(ObjectNode thing, String field, List<Node> values) {
    ArrayNode array = JSON.arrayNode();
    for (Node value : values.subList(0, Math.min(values.size(), MOST_VALUES))) {
      if (value.isLiteral()) {
        array.add(value.getLiteralLexicalForm());
      } else if (value.isURI()) {
        type(value)
            .ifPresentOrElse(
                type -> array.add(named(value, type)), () -> addAddress(array, value.getURI()));
      }
    }
    if (array.size() == 1) {
      thing.set(field, array.get(0));
    } else if (!array.isEmpty()) {
      thing.set(field, array);
    }
  }

  /** Adds only what nobody can be led astray by. */
  private static void addAddress(ArrayNode array, String iri) {
    if (iri.startsWith("https://") || iri.startsWith("http://")) {
      array.add(iri);
    }
  }

  private void event(ObjectNode event, Node meeting) {
    data.object(meeting, Terms.par("status"))
        .flatMap(
            status ->
                STATUSES.stream()
                    .filter(line -> line.get(0).equals(status.toString()))
                    .map(line -> line.get(1))
                    .findFirst())
        .ifPresent(status -> event.put("eventStatus", status));
    TreeSet<Node> people = new TreeSet<>(NodeCmp::compareRDFTerms);
    for (Node delegation : data.objects(meeting, Terms.par("delegation"))) {
      people.addAll(data.objects(delegation, Terms.par("head")));
      people.addAll(data.objects(delegation, Terms.par("member")));
    }
    put(event, "attendee", List.copyOf(people));
  }

  private void work(ObjectNode work, Node document) {
    Optional<Node> publisher = data.object(document, Terms.PUBLISHER);
    publisher
        .filter(Node::isLiteral)
        .ifPresent(
            name ->
                work.putObject("publisher")
                    .put("@type", "Organization")
                    .put("name", name.getLiteralLexicalForm()));
    if (publisher.isPresent() && work.has("datePublished")) {
      // What somebody published on a day is news; of other documents less is known.
      work.put("@type", "NewsArticle");
      work.set("headline", work.get("name"));
    }
  }
}
