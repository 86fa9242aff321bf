package parley.join;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.authority.Authority;
import parley.extract.frame.Extractor;

/** Small files in the shape of the public registers, and rows of them. */
final class Fixtures {
  static final Path FOLDER = Path.of("src/test/resources/join");
  static final String BASE = "http://localhost:3030/";
  static final Authority AUTHORITY = Authority.packaged();
  static final Extractor EXTRACTOR = new Extractor(AUTHORITY);

  private Fixtures() {}

  /** {@return the rows of a packaged register, in its order} */
  static List<Row> rows(String register, String path) {
    return rows(Register.packaged(register, FOLDER.resolve(path), BASE));
  }

  static List<Row> rows(Register register) {
    Rows rows = new Rows(AUTHORITY, EXTRACTOR, BASE);
    List<Row> all = new ArrayList<>();
    try (Entries entries = register.entries()) {
      entries.forEachRemaining(entry -> rows.row(entry).ifPresent(all::add));
    }
    return all;
  }

  /** {@return the row of an id} */
  static Row row(List<Row> rows, String id) {
    return rows.stream()
        .filter(row -> row.iri().stringValue().endsWith("/" + id))
        .findFirst()
        .orElseThrow();
  }
}
