package parley.join;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import parley.rdf.ImportGraph;

/**
 * RDF of others, taken over as it is, statement by statement. Whatever graphs it has become the one
 * of the import.
 */
public final class RdfImport {
  private final String name;
  private final List<Path> files;
  private final String base;

  /**
   * Creates one.
   *
   * @param name of the import
   * @param files RDF, each in the form that its ending tells
   * @param base what relative IRIs stand below
   * @throws JoinException if the ending of a file is that of no form of RDF
   */
  public RdfImport(String name, List<Path> files, String base) {
    this.name = name;
    this.files = List.copyOf(files);
    this.base = base;
    files.forEach(RdfImport::format);
  }

  private static RDFFormat format(Path file) {
    return RdfFile.format(file.toString())
        .orElseThrow(
            () ->
                new JoinException(
                    Spot.of(file.toString()),
                    "its ending tells of no form of RDF (.ttl .nt .nq .trig .rdf .jsonld); for a"
                        + " table, XML or JSON give --mapping."));
  }

  /**
   * Writes all files.
   *
   * @param graph receives them
   * @return how many things the files describe
   * @throws JoinException at the first fault, with file, line and column; what came before is
   *     written
   */
  public long write(ImportGraph graph) {
    Set<Resource> subjects = new HashSet<>();
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      String nodes = "%s-%d-".formatted(name, i);
      RdfFile.read(file, file.toString(), nodes, format(file), base, new Into(graph, subjects));
    }
    return subjects.size();
  }

  private static final class Into extends AbstractRDFHandler {
    private final ImportGraph graph;
    private final Set<Resource> subjects;

    Into(ImportGraph graph, Set<Resource> subjects) {
      this.graph = graph;
      this.subjects = subjects;
    }

    @Override
    public void handleStatement(Statement statement) {
      subjects.add(statement.getSubject());
      graph.write(List.of(statement));
    }
  }
}
