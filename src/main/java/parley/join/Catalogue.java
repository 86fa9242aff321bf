package parley.join;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import parley.rdf.ImportGraph;

/**
 * Describes an import in DCAT and VoID: what it is, from whom, under which licence, of which
 * version and day, and how much of what it holds.
 */
public final class Catalogue {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final int DAY = "YYYY-MM-DD".length();

  private final Given given;
  private String lastModified = "";

  /**
   * What the user says of an import; the rest comes from its mapping and rows, never from a clock.
   *
   * @param title its name for people, if the mapping has none
   * @param publisher who publishes it
   * @param licence address of its licence
   * @param version which version it is
   * @param date the day of that version, as ISO 8601 writes it
   */
  public record Given(
      String title,
      Optional<String> publisher,
      Optional<String> licence,
      Optional<String> version,
      Optional<String> date) {}

  /**
   * Creates one.
   *
   * @param given what the user says
   */
  public Catalogue(Given given) {
    this.given = given;
  }

  /**
   * Looks when a row was changed last.
   *
   * @param statements of the row
   */
  public void look(List<Statement> statements) {
    for (Statement statement : statements) {
      String day = statement.getObject().stringValue();
      if (statement.getPredicate().equals(DCTERMS.MODIFIED)
          && day.length() == DAY
          && day.compareTo(lastModified) > 0) {
        lastModified = day;
      }
    }
  }

  /**
   * {@return the name of the import for people}
   *
   * @param mapped what the mapping says of the data set
   */
  String title(List<Statement> mapped) {
    return said(mapped, DCTERMS.TITLE).orElse(given.title());
  }

  /**
   * {@return who publishes it, if that is known}
   *
   * @param mapped what the mapping says of the data set
   */
  Optional<String> publisher(List<Statement> mapped) {
    return given.publisher().or(() -> said(mapped, DCTERMS.PUBLISHER));
  }

  private static Optional<String> said(List<Statement> mapped, IRI property) {
    return mapped.stream()
        .filter(statement -> statement.getPredicate().equals(property))
        .map(statement -> statement.getObject().stringValue())
        .min(String::compareTo);
  }

  /**
   * Writes the description into the default graph.
   *
   * @param graph the import, all of whose rows have been written
   * @param mapped what the mapping says of the data set
   * @param rows how many rows it has
   */
  public void write(ImportGraph graph, List<Statement> mapped, long rows) {
    IRI about = graph.graph();
    for (Value type : List.of(graph.type(), DCAT.DATASET, VOID.DATASET)) {
      graph.describe(about, RDF.TYPE, type);
    }
    mapped.stream()
        .filter(statement -> given(statement.getPredicate()).isEmpty())
        .forEach(s -> graph.describe(about, s.getPredicate(), s.getObject()));
    if (mapped.stream().noneMatch(s -> s.getPredicate().equals(DCTERMS.TITLE))) {
      graph.describe(about, DCTERMS.TITLE, VALUES.createLiteral(given.title()));
    }
    for (IRI property : List.of(DCTERMS.PUBLISHER, DCTERMS.LICENSE, DCAT.VERSION)) {
      given(property).ifPresent(value -> graph.describe(about, property, value));
    }
    date().ifPresent(date -> graph.describe(about, DCTERMS.ISSUED, date));
    counts(graph, rows);
  }

  private Optional<Value> given(IRI property) {
    if (property.equals(DCTERMS.PUBLISHER)) {
      return given.publisher().map(VALUES::createLiteral);
    } else if (property.equals(DCTERMS.LICENSE)) {
      return given
          .licence()
          .map(
              text ->
                  Addresses.iri(text)
                      .<Value>map(iri -> iri)
                      .orElseGet(() -> VALUES.createLiteral(text)));
    } else if (property.equals(DCAT.VERSION)) {
      return given.version().map(VALUES::createLiteral);
    }
    return Optional.empty();
  }

  private Optional<Literal> date() {
    return given
        .date()
        .or(() -> Optional.of(lastModified).filter(day -> !day.isEmpty()))
        .map(day -> VALUES.createLiteral(day, XSD.DATE));
  }

  private static void counts(ImportGraph graph, long rows) {
    IRI about = graph.graph();
    graph.describe(about, VOID.TRIPLES, count(graph.written()));
    graph.describe(about, VOID.ENTITIES, count(rows));
    for (Map.Entry<String, Long> each : graph.classes().entrySet()) {
      IRI type = VALUES.createIRI(each.getKey());
      IRI part = VALUES.createIRI(about + "/class/" + type.getLocalName());
      graph.describe(about, VOID.CLASS_PARTITION, part);
      graph.describe(part, VOID.CLASS, type);
      graph.describe(part, VOID.ENTITIES, count(each.getValue()));
    }
  }

  private static Literal count(long number) {
    return VALUES.createLiteral(Long.toString(number), XSD.INTEGER);
  }
}
