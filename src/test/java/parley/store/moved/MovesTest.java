package parley.store.moved;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Loader;
import parley.store.QuadReader;
import parley.store.QuadRelay;
import parley.store.Store;

/** What became of IRIs is told from what a store held and what it holds. */
final class MovesTest {
  private static final String BASE = "http://localhost:3030/";
  private static final String PREFIXES =
      """
      @base <http://localhost:3030/> .
      @prefix : <https://w3id.org/parley/ns#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      """;

  /** A meeting with one side, a conflict, a decision and a link; % stands for its key. */
  private static final String MEETING =
      """
      <document/%1$s> a :Document .
      <meeting/%2$s> a :Meeting . <official/%2$s> a :Official ; owl:sameAs <http://x.org/p> .
      <conflict/%2$s> a :Conflict ; :about <meeting/%2$s> ; :property :place .
      <document/%1$s> {
        <document/%1$s> a :Document .
        <meeting/%2$s> a :Meeting ; :party <party/gh> . <official/%2$s> a :Official .
        <claim/%1$s/%2$s-1> a :Claim ; rdf:subject <meeting/%2$s> ; rdf:predicate :party ;
          rdf:object <party/gh> ; :rule "r" ; :quote "Ghana" ; :start %3$d .
        <claim/%1$s/%2$s-2> a :Claim ; rdf:subject <meeting/%2$s> ; rdf:predicate :place ;
          rdf:object <place/accra> ; :rule "r" ; :quote "in Accra" ; :start %3$d .
        <claim/%1$s/%2$s-3> a :Claim ; rdf:subject <official/%2$s> ; rdf:predicate :role ;
          rdf:object "minister" ; :rule "r" ; :quote "the minister" ; :start %3$d .
      }
      <merge-log> {
        <decision/%2$s> a :Preference ; :entity <meeting/%2$s> ; :property :place .
        <decision/%2$s-joined> a :Joining ; :entity <meeting/%2$s> .
      }
      <links> {
        <link/%2$s> a :Link ; rdf:subject <official/%2$s> ; rdf:predicate owl:sameAs ;
          rdf:object <http://x.org/p> .
      }
      """;

  private final Path folder;
  private final Store store = Store.inMemory();

  MovesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String meeting(String document, String key, int start) {
    return MEETING.formatted(document, key, start);
  }

  @Test
  void allThatIsMadeOfAnEntityMovesWithIt() throws IOException {
    load(meeting("d", "early", 7));
    load(meeting("d", "late", 7));
    assertEquals(
        """
        claim/d/early-1 claim/d/late-1
        claim/d/early-2 claim/d/late-2
        claim/d/early-3 claim/d/late-3
        conflict/early conflict/late
        decision/early decision/late
        decision/early-joined gone
        link/early link/late
        meeting/early meeting/late
        official/early official/late
        """,
        told());
  }

  @Test
  void aMoveLeadsToTheEndOfAllMovesAndIsForgottenWhenItIsUndone() throws IOException {
    load(meeting("d", "a", 7));
    load(meeting("d", "b", 7));
    load(meeting("d", "c", 7));
    assertEquals("meeting/c", moves().get("meeting/a"));
    assertEquals("meeting/c", moves().get("meeting/b"));
    load(meeting("d", "a", 7));
    assertEquals(
        List.of("meeting/b meeting/a", "meeting/c meeting/a"),
        told().lines().filter(line -> line.startsWith("meeting/")).toList());
  }

  @Test
  void aDocumentThatIsTakenOutIsGoneWithAllThatItAloneSpokeOf() throws IOException {
    load(meeting("d", "early", 7) + meeting("e", "other", 7));
    load(meeting("e", "other", 7));
    NavigableMap<String, String> told = moves();
    assertEquals("gone", told.get("document/d"));
    assertEquals("gone", told.get("meeting/early"));
    assertEquals("gone", told.get("link/early"));
    load(meeting("d", "early", 7) + meeting("e", "other", 7));
    assertEquals("", told());
  }

  @Test
  void aClaimThatItsDocumentMakesInNoFormAnyMoreIsGoneUntilItIsMadeAgain() throws IOException {
    String whole = meeting("d", "early", 7);
    load(whole);
    load(whole.replaceAll("(?s)<claim/d/early-3>.*?:start 7 \\.", ""));
    assertEquals("claim/d/early-3 gone\n", told());
    load(whole);
    assertEquals("", told());
  }

  @Test
  void anotherTextUnderTheNameOfADocumentIsKnownAgainByItsWordsOnly() throws IOException {
    load(meeting("d", "early", 7));
    load(meeting("d", "late", 99));
    assertEquals("meeting/late", moves().get("meeting/early"));
    load(meeting("d", "new", 7).replace("Ghana", "Mali").replace("in Accra", "in Bamako"));
    assertEquals("gone", moves().get("meeting/late"));
    assertEquals("gone", moves().get("meeting/early"));
  }

  @Test
  void aChangeOfSomeDocumentsTellsTheSameAsALoadOfAll() throws IOException {
    String other = meeting("e", "other", 7);
    load(meeting("d", "early", 7) + other);
    load(meeting("d", "late", 7) + other);
    String whole = told();
    load(meeting("d", "early", 7) + other);
    NavigableSet<String> cleared = new TreeSet<>();
    for (String path : List.of("document/d", "meeting/early", "official/early", "conflict/early")) {
      cleared.add(BASE + path);
    }
    Path patch = quads(meeting("d", "late", 7));
    Moves moves = Moves.ofSome(patch, cleared, BASE + "moved");
    try (QuadRelay relay = new QuadRelay()) {
      QuadReader.read(patch, relay.sink());
      new Loader(store, count -> {}).witnessedBy(moves).renew(relay, cleared);
    }
    assertEquals(whole, told());
    assertEquals(
        List.of(BASE + "meeting/early", BASE + "official/early"),
        List.copyOf(moves.entities().keySet()));
  }

  private void load(String trig) throws IOException {
    Path file = quads(trig);
    new Loader(store, count -> {})
        .witnessedBy(Moves.ofAll(file, BASE + "moved"))
        .load(file, Loader.Mode.REPLACE);
  }

  private Path quads(String trig) throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(PREFIXES + trig, Lang.TRIG).parse(dataset);
    Path file = folder.resolve("graph.nq");
    try (var out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, dataset, Lang.NQUADS);
    }
    return file;
  }

  private String told() {
    StringBuilder lines = new StringBuilder();
    moves().forEach((before, now) -> lines.append(before).append(' ').append(now).append('\n'));
    return lines.toString();
  }

  private NavigableMap<String, String> moves() {
    return store.read(
        () -> {
          NavigableMap<String, String> told = new TreeMap<>();
          Node graph = NodeFactory.createURI(BASE + "moved");
          store
              .dataset()
              .find(graph, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(
                  quad ->
                      told.put(
                          path(quad.getSubject()),
                          quad.getObject().isURI() ? path(quad.getObject()) : "gone"));
          return told;
        });
  }

  private static String path(Node iri) {
    return iri.getURI().substring(BASE.length());
  }
}
