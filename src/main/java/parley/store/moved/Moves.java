package parley.store.moved;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import parley.store.Loader;
import parley.store.QuadReader;
import parley.store.moved.Attachments.Attached;

/**
 * Notes, when a store is changed, what became of the IRIs that it answered for: in the named graph
 * {@code moved}, within the transaction of the change. What there is again is no longer noted.
 *
 * <p>It goes by what the store held and what it holds: the claims of a document that are no longer
 * made, and those that are made in their place, in the same words. So it does not matter whether
 * documents were added one by one, or all were read anew.
 *
 * <p>Held in memory: the claims of one document, and whatever has changed.
 */
public final class Moves implements Loader.Witness {
  static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private static final Node DOCUMENT = NodeFactory.createURI(DocumentClaims.PAR + "Document");

  private final Path file;
  private final Node name;
  private final String base;
  private final boolean isWhole;
  private final Collection<String> cleared;
  private final Successors successors = new Successors();
  private final Set<Node> written = new HashSet<>();
  private final Set<Node> removed = new TreeSet<>(ORDER);
  private final Set<Node> dropped = new TreeSet<>(ORDER);
  private final Set<Node> back = new TreeSet<>(ORDER);
  private final SortedMap<Node, List<Attached>> attached = new TreeMap<>(ORDER);
  private final SortedMap<Node, Node> moved = new TreeMap<>(ORDER);
  private List<Quad> kept = List.of();

  private Moves(Path file, String graph, boolean isWhole, Collection<String> cleared) {
    this.file = file;
    this.name = NodeFactory.createURI(graph);
    this.base = graph.substring(0, graph.lastIndexOf('/') + 1);
    this.isWhole = isWhole;
    this.cleared = cleared;
  }

  /**
   * {@return a witness to a load that makes a store hold a file and nothing else}
   *
   * @param file N-Quads, the claims of each document following one another
   * @param graph IRI of the graph to note in; the IRIs of interest start as it does
   */
  public static Moves ofAll(Path file, String graph) {
    return new Moves(file, graph, true, List.of());
  }

  /**
   * {@return a witness to the renewal of some documents}
   *
   * @param file N-Quads, the claims of each document following one another
   * @param cleared IRIs of documents that are taken out before, among others
   * @param graph as above
   */
  public static Moves ofSome(Path file, Collection<String> cleared, String graph) {
    return new Moves(file, graph, false, cleared);
  }

  @Override
  public void before(DatasetGraph dataset) {
    if (!dataset.isEmpty()) {
      QuadReader.read(file, comparing(dataset));
    }
  }

  /** {@return a witness that has nothing to see before, since {@link #comparing} has seen it} */
  public Loader.Witness afterComparing() {
    return new Loader.Witness() {
      @Override
      public void after(DatasetGraph dataset) {
        Moves.this.after(dataset);
      }
    };
  }

  /**
   * {@return what compares the file with a store, when it is given all quads of it}
   *
   * @param dataset of the store as it was before, in one transaction until the last quad has passed
   */
  public StreamRDF comparing(DatasetGraph dataset) {
    MovedGraph graph = new MovedGraph(dataset, name);
    if (isWhole) {
      kept = graph.quads();
    }
    Set<Node> known = kept.stream().map(Quad::getSubject).collect(Collectors.toSet());
    Predicate<Node> isNoted = isWhole ? known::contains : graph::tellsOf;
    return new ClaimStream(
        document -> compare(dataset, document),
        subject -> note(subject, isNoted),
        () -> conclude(dataset, graph));
  }

  private void conclude(DatasetGraph dataset, MovedGraph graph) {
    candidates(dataset).stream()
        .filter(document -> !written.contains(document))
        .filter(
            document -> DocumentClaims.areIn(dataset, document) || isDocument(dataset, document))
        .forEach(document -> remove(dataset, document));
    List.copyOf(successors.unsure()).forEach(entity -> doubtWhatItBrought(dataset, entity));
    Attachments attachments = new Attachments(dataset, base);
    successors.unsure().stream()
        .filter(entity -> isOurs(entity) && graph.isNow(entity))
        .forEach(entity -> attached.put(entity, attachments.of(entity)));
  }

  /** A place may go, and with it the country of which nothing else speaks. */
  private void doubtWhatItBrought(DatasetGraph dataset, Node entity) {
    dataset
        .find(Quad.defaultGraphIRI, entity, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> successors.doubt(quad.getObject()));
  }

  private static boolean isDocument(DatasetGraph dataset, Node node) {
    return dataset.contains(node, node, RDF.type.asNode(), DOCUMENT);
  }

  private void note(Node subject, Predicate<Node> isNoted) {
    if (isNoted.test(subject)) {
      back.add(subject);
    }
  }

  private List<Node> candidates(DatasetGraph dataset) {
    return isWhole
        ? Iter.toList(
            Iter.map(
                dataset.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), DOCUMENT),
                Quad::getSubject))
        : cleared.stream().map(NodeFactory::createURI).toList();
  }

  private void compare(DatasetGraph dataset, ClaimStream.Read read) {
    written.add(read.document());
    if (read.claims().lacksSomeOf(dataset, read.document())) {
      dropped.addAll(successors.compare(old(dataset, read.document()), read.claims()));
    }
  }

  /** Its claims are gone with it, which need not be noted of each. */
  private void remove(DatasetGraph dataset, Node document) {
    removed.add(document);
    successors.compare(old(dataset, document), new DocumentClaims());
  }

  private static DocumentClaims old(DatasetGraph dataset, Node document) {
    return DocumentClaims.of(dataset.find(document, Node.ANY, Node.ANY, Node.ANY));
  }

  private boolean isOurs(Node entity) {
    return entity.isURI() && entity.getURI().startsWith(base);
  }

  @Override
  public void after(DatasetGraph dataset) {
    kept.forEach(dataset::add);
    MovedGraph graph = new MovedGraph(dataset, name);
    back.stream().filter(graph::isNow).forEach(graph::forget);
    Set<Node> gone = new TreeSet<>(ORDER);
    for (Node entity : attached.keySet()) {
      if (!graph.isNow(entity)) {
        successors
            .of(entity, graph::isNow)
            .ifPresentOrElse(now -> moved.put(entity, now), () -> gone.add(entity));
      }
    }
    Stream.concat(removed.stream(), dropped.stream())
        .filter(iri -> !graph.isNow(iri))
        .forEach(gone::add);
    moved.forEach(graph::move);
    successors.claims().forEach((before, now) -> moveIfGone(before, now, graph));
    gone.forEach(graph::bury);
    Attachments attachments = new Attachments(dataset, base);
    attached.forEach((entity, things) -> settle(entity, things, attachments, graph));
  }

  /** What hung on an entity goes where the entity has gone, or is gone. */
  private void settle(
      Node entity, List<Attached> things, Attachments attachments, MovedGraph graph) {
    List<Attached> others = attachments.of(moved.getOrDefault(entity, entity));
    for (Attached thing : things) {
      if (!graph.isNow(thing.iri())) {
        others.stream()
            .filter(other -> thing.mark().isPresent() && other.mark().equals(thing.mark()))
            .findFirst()
            .ifPresentOrElse(
                other -> graph.move(thing.iri(), other.iri()), () -> graph.bury(thing.iri()));
      }
    }
  }

  private static void moveIfGone(Node before, Node now, MovedGraph graph) {
    if (!graph.isNow(before) && graph.isNow(now)) {
      graph.move(before, now);
    }
  }

  /** {@return from the IRI of each entity that has given way to that of what it gave way to} */
  public SortedMap<String, String> entities() {
    SortedMap<String, String> iris = new TreeMap<>();
    moved.forEach((before, now) -> iris.put(before.getURI(), now.getURI()));
    return iris;
  }
}
