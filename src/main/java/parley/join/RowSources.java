package parley.join;

import java.util.Optional;
import parley.document.Document;
import parley.document.Document.Metadata;
import parley.rdf.SourceNames;

/**
 * Makes sources by themselves of the rows of an import that tell something: each has the text of
 * its row, the publisher of the import, and for its title that of the import and the key of the
 * row.
 */
public final class RowSources {
  private final String name;
  private final String title;
  private final Optional<String> publisher;

  /**
   * Creates one.
   *
   * @param register whose rows they are
   * @param catalogue says of whom it is
   */
  public RowSources(Register register, Catalogue catalogue) {
    this.name = register.name();
    this.title = catalogue.title(register.description());
    this.publisher = catalogue.publisher(register.description());
  }

  /**
   * {@return a row as a source}
   *
   * @param row where it stands
   * @param told what it tells
   * @throws JoinException if its IRI is not below that of the import, so that it could not be told
   *     from other sources
   */
  public Document source(Row row, Row.Told told) {
    Document text = told.text();
    String start = SourceNames.rowsOf(name);
    if (!text.name().startsWith(start) || text.name().length() == start.length()) {
      throw new JoinException(
          row.spot(),
          "the row %s tells of meetings, so its IRI must begin with import/%s/ below the base; mend the template of its subject map."
              .formatted(row.iri(), name));
    }
    Metadata read = text.metadata();
    Metadata known =
        new Metadata(
            Optional.of(title + ", " + text.name().substring(start.length())),
            publisher,
            read.published(),
            read.source(),
            read.language(),
            read.sha256());
    return new Document(text.name(), known, text.text(), text.items(), text.omissions());
  }
}
