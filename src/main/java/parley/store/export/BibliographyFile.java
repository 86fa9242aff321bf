package parley.store.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The documents as BibTeX, each an entry of type {@code misc}; a row of an import says of which.
 */
final class BibliographyFile implements FileExport {
  private static final String IMPORT = "import";

  private final String base;

  /**
   * Creates one.
   *
   * @param base what the data's IRIs begin with; keys leave it out
   */
  BibliographyFile(String base) {
    this.base = base;
  }

  @Override
  public Exported write(DatasetGraph dataset, OutputStream out) throws IOException {
    Count count = new Count();
    Count rows = new Count();
    new Entries(dataset)
        .forEach(
            "documents",
            document -> {
              out.write(entry(document).getBytes(UTF_8));
              count.up();
              if (isRow(document)) {
                rows.up();
              }
            });
    String what =
        rows.get() == 0
            ? "documents"
            : String.format(Locale.ROOT, "sources (%,d of them rows of imports)", rows.get());
    return Exported.all(count.get(), what);
  }

  private static boolean isRow(Entry document) {
    return document.one(IMPORT).isPresent();
  }

  private String entry(Entry document) {
    BibtexEntry entry = BibtexEntry.of(document.id(), isRow(document) ? base : base + "document/");
    document.one("title").ifPresent(title -> entry.whole("title", title));
    document.one("publisher").ifPresent(publisher -> entry.whole("author", publisher));
    document.one("published").flatMap(Days::day).ifPresent(entry::day);
    document.one("source").ifPresent(entry::address);
    document.one("language").ifPresent(tag -> entry.words("language", tag));
    String row = document.one(IMPORT).map(", a row of "::concat).orElse("");
    return entry.words("note", document.id() + row).text();
  }
}
