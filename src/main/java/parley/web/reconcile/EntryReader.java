package parley.web.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.path.eval.PathEval;
import parley.web.graph.Base;
import parley.web.graph.Data;
import parley.web.graph.Labels;
import parley.web.graph.Terms;

/** Reads entities out of the default graph. To be used inside {@link Data#read}. */
final class EntryReader {
  /** More values than these of one property are not looked at when entities are compared. */
  private static final int MOST_VALUES = 500;

  private static final List<Node> NAMING =
      List.of(Terms.LABEL, Terms.PREF_LABEL, Terms.ALT_LABEL, Terms.par("isoCode"));

  private final BooleanSupplier isStopped;
  private final Data data;
  private final Schema schema;
  private final Graph graph;
  private final Map<Key, Value> known = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  /** What makes a value what it is. */
  private record Key(Property.Kind kind, Node node) {}

  /**
   * Creates a reader.
   *
   * @param isStopped asked before each entity; where it says so, reading ends with {@link
   *     CancellationException}
   */
  EntryReader(Data data, Schema schema, BooleanSupplier isStopped) {
    this.isStopped = isStopped;
    this.data = data;
    this.schema = schema;
    this.graph = data.dataset().getDefaultGraph();
  }

  /** {@return all entities of the types of the schema that have a name, in the order of IRIs} */
  List<Entry> read() {
    Map<String, List<EntityType>> types = new TreeMap<>();
    for (EntityType type : schema.types()) {
      Iter.iter(data.dataset().find(Quad.defaultGraphIRI, Node.ANY, Terms.TYPE, type.node()))
          .map(Quad::getSubject)
          .filter(Node::isURI)
          .forEach(
              node -> types.computeIfAbsent(node.getURI(), iri -> new ArrayList<>()).add(type));
    }
    List<Entry> entries = new ArrayList<>();
    types.forEach((iri, of) -> entry(iri, List.copyOf(of)).ifPresent(entries::add));
    return List.copyOf(entries);
  }

  private Optional<Entry> entry(String iri, List<EntityType> types) {
    if (isStopped.getAsBoolean()) {
      throw new CancellationException("stopped while the index was made");
    }
    Node node = NodeFactory.createURI(iri);
    List<Node> literals =
        NAMING.stream()
            .flatMap(property -> data.objects(node, property).stream())
            .filter(Node::isLiteral)
            .toList();
    List<Name> names =
        literals.stream().map(this::name).filter(Name::isComparable).distinct().toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            node,
            id(iri, data.base()),
            types,
            Labels.of(data, node).orElse(names.getFirst().text()),
            names,
            values(node, types)));
  }

  /** {@return what clients call an IRI} */
  static String id(String iri, Base base) {
    return base.pathOf(iri).map(path -> path.substring(1)).filter(id -> !id.isEmpty()).orElse(iri);
  }

  private Map<String, List<Value>> values(Node node, List<EntityType> types) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    for (Property property : schema.properties()) {
      if (property.types().stream().anyMatch(types::contains)) {
        List<Value> found =
            nodes(graph, node, property)
                .limit(MOST_VALUES)
                .flatMap(value -> value(property, value).stream())
                .toList();
        if (!found.isEmpty()) {
          values.put(property.id(), found);
        }
      }
    }
    return values;
  }

  /** {@return the values of a property, each once, in no order} */
  static Stream<Node> nodes(Graph graph, Node node, Property property) {
    List<Node> found = new ArrayList<>();
    PathEval.eval(graph, node, property.path(), ARQ.getContext()).forEachRemaining(found::add);
    return found.stream().distinct();
  }

  private Optional<Value> value(Property property, Node node) {
    Key key = new Key(property.kind(), node);
    Value met = known.get(key);
    if (met != null) {
      return Optional.of(met);
    }
    Optional<Value> made =
        switch (property.kind()) {
          case ENTITY, IRI -> node.isURI() ? Optional.of(new Value.Thing(node)) : Optional.empty();
          case TEXT, CODE ->
              node.isLiteral() ? Optional.of(new Value.Words(node, name(node))) : Optional.empty();
          case DATE ->
              node.isLiteral()
                  ? Edtf.of(node.getLiteralLexicalForm()).map(time -> new Value.Time(node, time))
                  : Optional.empty();
          case NUMBER -> node.isLiteral() ? figure(node) : Optional.empty();
        };
    made.ifPresent(value -> known.put(key, value));
    return made;
  }

  private static Optional<Value> figure(Node node) {
    return number(node.getLiteralLexicalForm()).map(number -> new Value.Figure(node, number));
  }

  /** {@return the number that digits mean; empty if they mean none, or none of a sane length} */
  static Optional<BigDecimal> number(String digits) {
    return digits.matches("[+-]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})([eE][+-]?\\d{1,2})?")
        ? Optional.of(new BigDecimal(digits))
        : Optional.empty();
  }

  /** Keeps each word once, however many names have it. */
  private Name name(Node literal) {
    Name name = Name.of(literal.getLiteralLexicalForm());
    return new Name(
        name.text(),
        name.words().stream().map(word -> words.computeIfAbsent(word, same -> same)).toList());
  }
}
