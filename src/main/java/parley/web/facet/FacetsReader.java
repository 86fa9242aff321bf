package parley.web.facet;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.roaringbitmap.RoaringBitmap;
import parley.store.derived.Derived;
import parley.web.graph.Base;
import parley.web.graph.Terms;

/** Reads what meetings are chosen by from the facts and from what is derived of them. */
public final class FacetsReader {
  private static final Node DEFAULT = Quad.defaultGraphIRI;
  private static final Node START = Terms.par("startDate");
  private static final Node REPORTS = Terms.par("reports");

  /** Years before the common era would be sorted the wrong way round; no source has any. */
  private static final Comparator<Dated> NEWEST_FIRST =
      Comparator.comparing(Dated::date, Comparator.reverseOrder())
          .thenComparing(dated -> dated.meeting().getURI());

  private final DatasetGraph dataset;
  private final Base base;

  /**
   * Creates a reader.
   *
   * @param dataset in a transaction whenever this is used
   * @param base start of the IRIs of the data
   */
  public FacetsReader(DatasetGraph dataset, Base base) {
    this.dataset = dataset;
    this.base = base;
  }

  /** A meeting with its first day, as far as that is known. */
  private record Dated(Node meeting, String date) {}

  /** {@return all facets of all meetings} */
  public Facets read() {
    Map<Node, String> dates = new HashMap<>();
    quads(DEFAULT, START, ANY)
        .forEach(quad -> dates.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
    List<Dated> meetings = new ArrayList<>();
    quads(DEFAULT, Terms.TYPE, Terms.par("Meeting"))
        .map(Quad::getSubject)
        .filter(Node::isURI)
        .forEach(meeting -> meetings.add(new Dated(meeting, dates.getOrDefault(meeting, ""))));
    meetings.sort(NEWEST_FIRST);
    Map<Node, Integer> places = new HashMap<>();
    meetings.forEach(dated -> places.put(dated.meeting(), places.size()));
    Map<Facet, List<Value>> values = new EnumMap<>(Facet.class);
    Map<Facet, Map<String, Value>> byKey = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<Value> found = values(facet, places);
      values.put(facet, found);
      Map<String, Value> keyed = new HashMap<>();
      found.forEach(value -> keyed.put(value.key(), value));
      byKey.put(facet, keyed);
    }
    int dated = (int) meetings.stream().filter(one -> !one.date().isEmpty()).count();
    return new Facets(
        meetings.stream().map(Dated::meeting).toList(), dated, reports(places), values, byKey);
  }

  private int[] reports(Map<Node, Integer> places) {
    int[] reports = new int[places.size()];
    quads(DEFAULT, REPORTS, ANY)
        .forEach(
            quad ->
                Optional.ofNullable(places.get(quad.getObject()))
                    .ifPresent(place -> reports[place]++));
    return reports;
  }

  private List<Value> values(Facet facet, Map<Node, Integer> places) {
    Node graph = facet.isDerived() ? Derived.graph(base.iri()) : DEFAULT;
    Map<Node, RoaringBitmap> meetings = new HashMap<>();
    quads(graph, facet.property(), ANY)
        .forEach(
            quad ->
                Optional.ofNullable(places.get(quad.getSubject()))
                    .ifPresent(
                        place ->
                            meetings
                                .computeIfAbsent(quad.getObject(), none -> new RoaringBitmap())
                                .add(place)));
    List<Value> values = new ArrayList<>();
    meetings.forEach(
        (node, of) -> {
          of.runOptimize();
          key(node).ifPresent(key -> values.add(new Value(key, node, of)));
        });
    values.sort(
        Comparator.comparingInt((Value value) -> value.meetings().getCardinality())
            .reversed()
            .thenComparing(Value::key));
    return List.copyOf(values);
  }

  /** {@return the name of a value in addresses: short for what this server answers for} */
  private Optional<String> key(Node node) {
    if (node.isLiteral()) {
      return Optional.of(node.getLiteralLexicalForm());
    }
    if (!node.isURI()) {
      return Optional.empty();
    }
    String iri = node.getURI();
    if (iri.startsWith(Terms.NAMESPACE)) {
      return Optional.of(iri.substring(Terms.NAMESPACE.length()));
    }
    return Optional.of(base.pathOf(iri).map(path -> path.replaceFirst("^/[^/]*/", "")).orElse(iri));
  }

  private Iter<Quad> quads(Node graph, Node property, Node object) {
    return Iter.iter(dataset.find(graph, ANY, property, object));
  }
}
