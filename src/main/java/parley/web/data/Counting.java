package parley.web.data;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import parley.store.GraphKind;
import parley.web.data.Statistics.Graphs;
import parley.web.data.Statistics.Kind;
import parley.web.data.Statistics.Property;
import parley.web.data.Tuples.Order;
import parley.web.graph.Terms;

/**
 * Counts a dataset by reading each of its indexes once. Memory holds a few numbers for each
 * property, class and language.
 *
 * @param <K> what stands for a term
 */
final class Counting<K> {
  private static final int CHECKED = 4096;
  private static final List<Node> LINKS =
      List.of(OWL.sameAs.asNode(), SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode());

  private final Tuples<K> tuples;
  private final BooleanSupplier isStopped;
  private final SortedMap<String, Property> properties = new TreeMap<>();
  private final SortedMap<String, Kind> classes = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Long>> links = new TreeMap<>();
  private final SortedMap<String, Long> languages = new TreeMap<>();
  private final SortedSet<String> years = new TreeSet<>();
  private final Map<GraphKind, Graphs> graphs = new EnumMap<>(GraphKind.class);
  private final Map<K, Long> subjectsOf = new HashMap<>();
  private long documents;
  private long triples;
  private long subjects;
  private long entities;
  private long objects;
  private long claims;
  private long read;

  private Counting(Tuples<K> tuples, BooleanSupplier isStopped) {
    this.tuples = tuples;
    this.isStopped = isStopped;
  }

  /**
   * {@return the numbers of a dataset}
   *
   * @param dataset in a read transaction
   * @param isStopped asked now and then
   * @throws CancellationException if it was stopped
   */
  static Statistics of(DatasetGraph dataset, BooleanSupplier isStopped) {
    return new Counting<>(Tuples.of(dataset), isStopped).count();
  }

  private Statistics count() {
    bySubject();
    byPredicate();
    byObject();
    byGraph();
    List<String> span = years.isEmpty() ? List.of() : List.of(years.first(), years.last());
    return new Statistics(
        documents,
        triples,
        subjects,
        objects,
        entities,
        properties,
        classes,
        links,
        languages,
        span,
        graphs,
        claims);
  }

  private Iterator<Tuple<K>> in(Order order) {
    return tuples.in(order);
  }

  private Tuple<K> next(Iterator<Tuple<K>> all) {
    if (++read % CHECKED == 0 && isStopped.getAsBoolean()) {
      throw new CancellationException("counting was stopped");
    }
    return all.next();
  }

  private void bySubject() {
    Optional<K> type = tuples.key(Terms.TYPE);
    Iterator<Tuple<K>> all = in(Order.BY_SUBJECT);
    Optional<K> subject = Optional.empty();
    Optional<K> predicate = Optional.empty();
    while (all.hasNext()) {
      Tuple<K> triple = next(all);
      triples++;
      boolean isSameSubject = subject.isPresent() && subject.get().equals(triple.get(0));
      if (!isSameSubject) {
        subjects++;
        subject = Optional.of(triple.get(0));
      }
      if (!isSameSubject || !predicate.equals(Optional.of(triple.get(1)))) {
        predicate = Optional.of(triple.get(1));
        subjectsOf.merge(triple.get(1), 1L, Long::sum);
        entities += predicate.equals(type) ? 1 : 0;
      }
    }
  }

  private void byPredicate() {
    Iterator<Tuple<K>> all = in(Order.BY_PREDICATE);
    Optional<Run<K>> run = Optional.empty();
    while (all.hasNext()) {
      Tuple<K> triple = next(all);
      if (run.isEmpty() || !run.get().predicate().equals(triple.get(1))) {
        run.ifPresent(this::finish);
        run = Optional.of(new Run<>(triple.get(1), tuples.term(triple.get(1))));
      }
      run.get().take(triple, this::value);
    }
    run.ifPresent(this::finish);
  }

  private void finish(Run<K> run) {
    run.end(this::value);
    properties.put(
        run.property().toString(),
        new Property(run.triples(), subjectsOf.getOrDefault(run.predicate(), 0L), run.objects()));
  }

  /** Takes one value of a property with all that have it. */
  private void value(Node property, K object, K firstSubject, long count) {
    if (property.equals(Terms.TYPE)) {
      String example = tuples.term(firstSubject).toString();
      classes.put(tuples.term(object).toString(), new Kind(count, example));
    } else if (property.equals(Terms.par("language"))) {
      languages.put(tuples.term(object).getLiteralLexicalForm(), count);
    } else if (property.equals(Terms.par("startDate"))) {
      year(tuples.term(object).getLiteralLexicalForm());
    } else if (property.equals(Terms.par("sha256"))) {
      // A sum, so that the order in which the store keeps them plays no part.
      documents += Digest.of(tuples.term(object).toString()) * count;
    } else if (LINKS.contains(property)) {
      String target = tuples.term(object).toString();
      Linkset.of(target)
          .ifPresent(
              set ->
                  links
                      .computeIfAbsent(set.name(), none -> new TreeMap<>())
                      .merge(property.getURI(), count, Long::sum));
    }
  }

  private void year(String date) {
    if (date.matches("\\d{4}(-.*)?")) {
      years.add(date.substring(0, 4));
    }
  }

  private void byObject() {
    Iterator<Tuple<K>> all = in(Order.BY_OBJECT);
    Optional<K> object = Optional.empty();
    while (all.hasNext()) {
      Optional<K> here = Optional.of(next(all).get(2));
      if (!here.equals(object)) {
        objects++;
        object = here;
      }
    }
  }

  private void byGraph() {
    Optional<K> type = tuples.key(Terms.TYPE);
    Optional<K> claim = tuples.key(Terms.par("Claim"));
    Iterator<Tuple<K>> all = in(Order.BY_GRAPH);
    Optional<K> graph = Optional.empty();
    long inGraph = 0;
    while (all.hasNext()) {
      Tuple<K> quad = next(all);
      if (!graph.equals(Optional.of(quad.get(0)))) {
        graph(graph, inGraph);
        graph = Optional.of(quad.get(0));
        inGraph = 0;
      }
      inGraph++;
      if (Optional.of(quad.get(2)).equals(type) && Optional.of(quad.get(3)).equals(claim)) {
        claims++;
      }
    }
    graph(graph, inGraph);
  }

  private void graph(Optional<K> name, long count) {
    name.ifPresent(
        key ->
            graphs.merge(
                GraphKind.of(tuples.term(key)),
                new Graphs(1, count),
                (one, other) ->
                    new Graphs(one.graphs() + other.graphs(), one.triples() + other.triples())));
  }
}
