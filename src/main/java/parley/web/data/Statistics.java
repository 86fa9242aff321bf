package parley.web.data;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.store.GraphKind;

/**
 * What a dataset holds, in numbers. All but {@code graphs} and {@code claims} are of the default
 * graph.
 *
 * @param documents the sum of digests of the documents' own digests
 * @param triples how many statements
 * @param subjects how many different subjects
 * @param objects how many different objects
 * @param entities how many subjects have a class
 * @param properties what stands in the place of predicates, by IRI
 * @param classes by IRI
 * @param links how many links lead to which other dataset, by short name and property
 * @param languages of documents, by tag
 * @param years the first and the last year that a meeting began in; empty if there is none
 * @param graphs the named graphs, by kind
 * @param claims how many pieces of evidence there are
 */
public record Statistics(
    long documents,
    long triples,
    long subjects,
    long objects,
    long entities,
    SortedMap<String, Property> properties,
    SortedMap<String, Kind> classes,
    SortedMap<String, SortedMap<String, Long>> links,
    SortedMap<String, Long> languages,
    List<String> years,
    Map<GraphKind, Graphs> graphs,
    long claims) {

  /** Copies what could be changed. */
  public Statistics {
    properties = new TreeMap<>(properties);
    classes = new TreeMap<>(classes);
    links = new TreeMap<>(links);
    languages = new TreeMap<>(languages);
    years = List.copyOf(years);
    graphs = graphs.isEmpty() ? Map.of() : new EnumMap<>(graphs);
  }

  /**
   * Statements of one property.
   *
   * @param triples how many
   * @param subjects how many different subjects they have
   * @param objects how many different objects they have
   */
  public record Property(long triples, long subjects, long objects) {}

  /**
   * A class.
   *
   * @param entities how many things have it
   * @param example one of them
   */
  public record Kind(long entities, String example) {}

  /**
   * Named graphs of one kind.
   *
   * @param graphs how many
   * @param triples how many statements they have together
   */
  public record Graphs(long graphs, long triples) {}

  /**
   * {@return what names this state of the data: it changes whenever a document or any of the
   * numbers changes, and is the same for the same data in every store}
   */
  public String version() {
    // Not the examples: which comes first is the store's business.
    SortedMap<String, Long> perClass = new TreeMap<>();
    classes.forEach((type, kind) -> perClass.put(type, kind.entities()));
    List<Object> all =
        List.of(
            documents,
            triples,
            subjects,
            objects,
            properties,
            perClass,
            links,
            languages,
            years,
            graphs,
            claims);
    return HexFormat.of().toHexDigits(Digest.of(all.toString()));
  }

  /** {@return how many statements there are in all graphs} */
  public long statements() {
    return triples + graphs.values().stream().mapToLong(Graphs::triples).sum();
  }

  /**
   * {@return how many things have a class}
   *
   * @param type IRI of the class
   */
  public long entities(String type) {
    return classes.containsKey(type) ? classes.get(type).entities() : 0;
  }
}
