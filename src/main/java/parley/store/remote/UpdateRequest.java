package parley.store.remote;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import parley.store.GraphKind;
import parley.store.Loader.Mode;
import parley.store.QuadReader;
import parley.store.StoreException;

/** Writes one SPARQL update request that makes a store hold what a file says. */
final class UpdateRequest {
  /** How many terms stand in one VALUES; some stores limit the size of an operation. */
  private static final int BATCH = 500;

  private static final String REMEMBER_SUBJECTS =
      """
      INSERT { GRAPH <urn:parley:loading> { ?s <urn:parley:spokenOf> true } }
      WHERE { VALUES ?g { %s } GRAPH ?g { ?s ?p ?o } FILTER EXISTS { ?s ?q ?r } } ;
      """;

  private static final String REMEMBER_CONFLICTS =
      """
      INSERT { GRAPH <urn:parley:loading> { ?s <urn:parley:restsOn> ?claim } }
      WHERE { VALUES ?g { %s } GRAPH ?g { ?claim ?p ?o }
        ?s <https://w3id.org/parley/ns#claim> ?claim } ;
      """;

  private static final String DROP = "DROP SILENT GRAPH %s ;\n";

  private static final String DELETE_SUBJECTS =
      "DELETE { ?s ?p ?o } WHERE { VALUES ?s { %s } ?s ?p ?o } ;\n";

  private static final String KEEP_SUBJECTS =
      """
      DELETE { GRAPH <urn:parley:loading> { ?s ?p ?o } }
      WHERE { VALUES ?s { %s } GRAPH <urn:parley:loading> { ?s ?p ?o } } ;
      """;

  private static final String DELETE_DECISIONS =
      """
      DELETE { GRAPH %2$s { ?s ?p ?o } } WHERE { VALUES ?s { %1$s } GRAPH %2$s { ?s ?p ?o } } ;
      """;

  private static final String DELETE_DECISIONS_OF_DOCUMENTS =
      """
      DELETE { GRAPH %2$s { ?s ?p ?o } }
      WHERE { VALUES ?d { %1$s }
        GRAPH %2$s { ?s <https://w3id.org/parley/ns#document> ?d ; ?p ?o } } ;
      """;

  private static final String FORGET_DECISIONS =
      """
      DELETE { GRAPH %1$s { ?s ?p ?o } }
      WHERE { GRAPH %1$s { ?s <https://w3id.org/parley/ns#entity> ?e ; ?p ?o }
        FILTER NOT EXISTS { ?e ?x ?y } } ;
      """;

  /** Links about what the file describes come with it. */
  private static final String DELETE_LINKS =
      """
      DELETE { GRAPH ?g { ?link ?p ?o } }
      WHERE { VALUES ?s { %s } GRAPH ?g { ?link a <https://w3id.org/parley/ns#Link> ;
        <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> ?s ; ?p ?o } } ;
      """;

  private static final String FORGET_LINKS =
      """
      DELETE { GRAPH ?g { ?link ?p ?o } }
      WHERE {
        GRAPH ?g { ?link a <https://w3id.org/parley/ns#Link> ;
          <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> ?s ; ?p ?o }
        FILTER NOT EXISTS { ?s ?x ?y }
      } ;
      """;

  private static final String FORGET =
      """
      DELETE { ?s ?p ?o }
      WHERE {
        GRAPH <urn:parley:loading> { ?s <urn:parley:spokenOf> true }
        FILTER NOT EXISTS { GRAPH ?g { ?s ?x ?y } FILTER (?g != <urn:parley:loading>) %1$s }
        FILTER NOT EXISTS {
          GRAPH ?g { ?x ?y ?s FILTER NOT EXISTS { ?x a <https://w3id.org/parley/ns#Link> } }
          FILTER (?g != <urn:parley:loading>) %1$s }
        ?s ?p ?o
      } ;
      DELETE { ?s ?p ?o }
      WHERE {
        GRAPH <urn:parley:loading> { ?s <urn:parley:restsOn> ?claim }
        FILTER NOT EXISTS { GRAPH ?g { ?claim ?x ?y } }
        ?s ?p ?o
      } ;
      """
              .formatted(GraphKind.filter("?g"))
          + FORGET_LINKS
          + "DROP SILENT GRAPH <urn:parley:loading>\n";

  private final Writer out;

  private UpdateRequest(Writer out) {
    this.out = out;
  }

  /**
   * Writes the request.
   *
   * @param data N-Quads
   * @param contents what stands in the data
   * @param mode what becomes of what the store holds
   * @param request file to write to
   * @throws StoreException if a file cannot be read or written
   */
  static void write(Path data, Contents contents, Mode mode, Path request) {
    try (BufferedWriter out = Files.newBufferedWriter(request)) {
      UpdateRequest update = new UpdateRequest(out);
      switch (mode) {
        case REPLACE -> update.replace(data);
        case UPDATE -> update.update(data, contents);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException("cannot write " + request + ": " + e.getMessage(), e);
    }
  }

  private void replace(Path data) throws IOException {
    out.write("CLEAR SILENT ALL ;\n");
    insert(data);
  }

  private void update(Path data, Contents contents) throws IOException {
    inBatches(REMEMBER_SUBJECTS, contents.graphs());
    inBatches(REMEMBER_CONFLICTS, contents.graphs());
    for (Node graph : contents.graphs()) {
      out.write(DROP.formatted(NodeFmtLib.strNT(graph)));
    }
    for (Map.Entry<Node, Set<Node>> log : contents.renewed().entrySet()) {
      String name = NodeFmtLib.strNT(log.getKey()).replace("%", "%%");
      inBatches(DELETE_DECISIONS.formatted("%s", name), log.getValue());
      inBatches(DELETE_DECISIONS_OF_DOCUMENTS.formatted("%s", name), contents.graphs());
    }
    inBatches(DELETE_SUBJECTS, contents.subjects());
    inBatches(DELETE_LINKS, contents.subjects());
    insert(data);
    out.write(" ;\n");
    inBatches(KEEP_SUBJECTS, contents.subjects());
    out.write(FORGET);
    for (Node log : contents.renewed().keySet()) {
      out.write(" ;\n" + FORGET_DECISIONS.formatted(NodeFmtLib.strNT(log)).strip());
    }
  }

  private void inBatches(String operation, Collection<Node> terms) throws IOException {
    List<Node> list = new ArrayList<>(terms);
    for (int start = 0; start < list.size(); start += BATCH) {
      StringBuilder values = new StringBuilder();
      list.subList(start, Math.min(start + BATCH, list.size()))
          .forEach(term -> values.append(NodeFmtLib.strNT(term)).append(' '));
      out.write(operation.formatted(values.toString().strip()));
    }
  }

  private void insert(Path data) throws IOException {
    out.write("INSERT DATA {\n");
    QuadReader.read(data, new Inserted());
    out.write("}");
  }

  /** Writes quads as the body of INSERT DATA, one block for each run of quads of one graph. */
  private final class Inserted extends StreamRDFBase {
    private Optional<Node> open = Optional.empty();

    @Override
    public void quad(Quad quad) {
      boolean named = quad.getGraph() != null && !quad.isDefaultGraph();
      Optional<Node> graph = named ? Optional.of(quad.getGraph()) : Optional.empty();
      if (!graph.equals(open)) {
        close();
        graph.ifPresent(name -> line("GRAPH " + NodeFmtLib.strNT(name) + " {"));
        open = graph;
      }
      line(
          NodeFmtLib.strNT(quad.getSubject())
              + " "
              + NodeFmtLib.strNT(quad.getPredicate())
              + " "
              + NodeFmtLib.strNT(quad.getObject())
              + " .");
    }

    @Override
    public void finish() {
      close();
    }

    private void close() {
      open.ifPresent(name -> line("}"));
      open = Optional.empty();
    }

    private void line(String text) {
      try {
        out.write(text);
        out.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
