package parley.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What a named graph holds, told by its name, whatever the base: only those of kind {@link
 * #DOCUMENT} are what a document says.
 *
 * <p>All documents have {@code document/} in their names and all imports {@code import/}, those of
 * their rows a further step, and of all others none ends as the graphs of Parley itself do.
 */
public enum GraphKind {
  /** What one document, or one row of an import, says, with its evidence. */
  DOCUMENT(""),
  /** A register or table of others. */
  IMPORT(""),
  /** What was decided when documents were merged. */
  MERGE_LOG("/merge-log"),
  /** Who made which link to the outside, and why. */
  LINKS("/links"),
  /** Which IRIs have given way to others or are gone. */
  MOVED("/moved"),
  /** What follows from the other graphs, for lists. */
  DERIVED("/derived");

  private static final String DOCUMENTS = "/document/";
  private static final String IMPORTS = "/import/";

  private final String end;

  GraphKind(String end) {
    this.end = end;
  }

  /**
   * {@return the kind of a graph}
   *
   * @param name of a named graph
   */
  public static GraphKind of(Node name) {
    String iri = name.isURI() ? name.getURI() : "";
    if (iri.contains(DOCUMENTS)) {
      return DOCUMENT;
    }
    int imported = iri.indexOf(IMPORTS);
    if (imported >= 0) {
      boolean isRow = iri.indexOf('/', imported + IMPORTS.length()) >= 0;
      return isRow ? DOCUMENT : IMPORT;
    }
    for (GraphKind kind : values()) {
      if (!kind.end.isEmpty() && iri.endsWith(kind.end)) {
        return kind;
      }
    }
    return DOCUMENT;
  }

  /**
   * {@return a SPARQL filter that lets pass only graphs of documents and imports}
   *
   * @param variable bound to the name of a graph, such as {@code ?g}
   */
  public static String filter(String variable) {
    String name = "STR(" + variable + ")";
    String own =
        Stream.of(values())
            .filter(kind -> !kind.end.isEmpty())
            .map(kind -> "STRENDS(%s, \"%s\")".formatted(name, kind.end))
            .collect(Collectors.joining(" || "));
    return "FILTER (CONTAINS(%1$s, \"%2$s\") || CONTAINS(%1$s, \"%3$s\") || !(%4$s))"
        .formatted(name, DOCUMENTS, IMPORTS, own);
  }
}
