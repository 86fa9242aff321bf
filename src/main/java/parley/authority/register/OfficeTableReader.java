package parley.authority.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parley.authority.MalformedFileException;
import parley.authority.Table;
import parley.authority.TextFile;
import parley.authority.Words;

/**
 * Reads a table {@code offices.tsv}: a line for each term, with the columns {@code person} (names,
 * the usual one first), {@code wikidata}, {@code party}, {@code office}, {@code start} and {@code
 * end} (empty while it goes on), and if need be {@code entry} (address of the person's entry in a
 * register) and {@code acting}.
 */
final class OfficeTableReader {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final OfficeNames names;
  private final RegisterReader register;

  OfficeTableReader(OfficeNames names, RegisterReader register) {
    this.names = names;
    this.register = register;
  }

  /**
   * Reads all.
   *
   * @throws MalformedFileException if a line cannot be read
   * @throws IOException if the machine does not let it be read
   */
  void read(Path file) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    String name = folder == null ? file.toString() : String.valueOf(folder.getFileName());
    Source source = new Source(id(name), name, file.getFileName().toString());
    for (Table.Row row : Table.read(TextFile.of(file))) {
      register.add(term(row, source), file.toString(), row.line());
    }
  }

  private static String id(String name) {
    return Words.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private Term term(Table.Row row, Source source) {
    List<String> called = row.list("person");
    String party = row.text("party");
    String office = row.text("office");
    row.text("person");
    List<String> same =
        Stream.concat(
                row.optionalIfAny("entry").stream(),
                row.optionalIfAny("wikidata").map(id -> WIKIDATA + id).stream())
            .toList();
    Holder holder =
        new Holder(
            same.isEmpty() ? called.getFirst() : same.getFirst(),
            called,
            same,
            Optional.empty(),
            Optional.empty());
    boolean isActing = row.optionalIfAny("acting").isPresent() || names.isActing(office);
    Optional<StatedDate> end = date(row, "end").or(() -> Optional.of(StatedDate.OPEN));
    Term.Span span = new Term.Span(date(row, "start"), end);
    return new Term(holder, office, names.key(office, party), span, isActing, source);
  }

  private static Optional<StatedDate> date(Table.Row row, String column) {
    Optional<String> text = row.optional(column);
    try {
      return text.map(StatedDate::of);
    } catch (DateTimeException e) {
      MalformedFileException error =
          row.error(
              column,
              "has %s in column %s; expected a day, month or year that exists, such as 2015-03-31"
                  .formatted(text.orElse(""), column));
      error.initCause(e);
      throw error;
    }
  }
}
