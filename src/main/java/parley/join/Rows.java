package parley.join;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import parley.authority.Authority;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Reading;
import parley.document.Source;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.frame.Extractor;
import parley.rdf.SourceNames;

/**
 * Makes rows of mapped entries: looks up the names in them and reads their remarks.
 *
 * <p>Safe for any number of threads; keeps nothing between rows.
 */
public final class Rows {
  private static final String ROW = "https://w3id.org/parley/ns#Row";
  private static final String REMARK = "remark";

  private final Names names;
  private final Extractor extractor;
  private final String base;
  private final DocumentReader reader = new DocumentReader();

  /**
   * Creates one.
   *
   * @param authority what parties and places there are
   * @param extractor reads remarks
   * @param base what all IRIs start with
   */
  public Rows(Authority authority, Extractor extractor, String base) {
    this.names = new Names(authority);
    this.extractor = extractor;
    this.base = base;
  }

  /**
   * {@return the row of an entry, empty if the mapping made nothing of it}
   *
   * @param mapped the entry
   */
  public Optional<Row> row(Mapped mapped) {
    return subject(mapped.statements()).map(iri -> row(mapped, iri));
  }

  /** The row is the subject that is said to be one, else the first. */
  private static Optional<IRI> subject(Set<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.getSubject() instanceof IRI)
        .min(
            Comparator.comparing((Statement statement) -> !isRowType(statement))
                .thenComparing(statement -> statement.getSubject().stringValue()))
        .map(statement -> (IRI) statement.getSubject());
  }

  private static boolean isRowType(Statement statement) {
    return statement.getPredicate().equals(RDF.TYPE)
        && statement.getObject().stringValue().equals(ROW);
  }

  private Row row(Mapped mapped, IRI iri) {
    Map<String, String> fields = new TreeMap<>();
    mapped.statements().stream()
        .filter(Rows::isField)
        .forEach(s -> fields.put(s.getPredicate().getLocalName(), s.getObject().stringValue()));
    Resolution resolution = new Resolution(names, base, mapped.spot(), iri.stringValue());
    List<Statement> statements =
        resolution.resolve(
            mapped.statements().stream().filter(s -> !isField(s)).collect(Collectors.toSet()));
    return new Row(
        iri,
        mapped.spot(),
        statements,
        mapped.account().flatMap(account -> told(account, iri, fields, statements)),
        resolution.problems(),
        resolution.looked());
  }

  private static boolean isField(Statement statement) {
    return statement.getPredicate().getNamespace().equals(Join.NAMESPACE);
  }

  private Optional<Row.Told> told(
      Account account, IRI iri, Map<String, String> fields, List<Statement> statements) {
    Columns columns =
        new Columns(
            entities(iri, statements, Entity.Kind.PARTY),
            entities(iri, statements, Entity.Kind.PLACE),
            day(iri, statements, Intervals.START),
            day(iri, statements, Intervals.END));
    String text = account.tell(fields, columns.start(), columns.end());
    String name = name(iri.stringValue());
    Source source = Source.of(name, name + ".txt", text.getBytes(StandardCharsets.UTF_8));
    return switch (reader.read(source)) {
      case Reading.Refused refused -> Optional.empty();
      case Reading.Read read -> {
        DocumentFacts facts = extractor.extract(read.document());
        boolean isVisit = account.isVisit(fields.getOrDefault(REMARK, ""));
        yield Optional.of(told(read.document(), facts, columns, isVisit));
      }
    };
  }

  /** One that stands elsewhere is no source that others can be merged with, see RowSources. */
  private String name(String iri) {
    return iri.startsWith(base) ? SourceNames.at(iri.substring(base.length())).orElse(iri) : iri;
  }

  private static Row.Told told(
      Document document, DocumentFacts facts, Columns columns, boolean isVisit) {
    return new Row.Told(document, new RowFacts(document, columns).complete(facts, isVisit));
  }

  private List<Entity> entities(IRI row, List<Statement> statements, Entity.Kind kind) {
    String folder = base + kind.path() + "/";
    return statements.stream()
        .filter(statement -> statement.getSubject().equals(row))
        .map(Statement::getObject)
        .filter(value -> value instanceof IRI && value.stringValue().startsWith(folder))
        .map(value -> new Entity(kind, value.stringValue().substring(folder.length())))
        .distinct()
        .toList();
  }

  private static Optional<LocalDate> day(IRI row, List<Statement> statements, IRI property) {
    return statements.stream()
        .filter(s -> s.getSubject().equals(row) && s.getPredicate().equals(property))
        .map(Statement::getObject)
        .filter(Rows::isDay)
        .map(value -> LocalDate.parse(value.stringValue()))
        .findFirst();
  }

  private static boolean isDay(Value value) {
    return value instanceof org.eclipse.rdf4j.model.Literal literal
        && literal.getDatatype().equals(XSD.DATE);
  }
}
