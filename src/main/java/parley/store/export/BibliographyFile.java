package parley.store.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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

  private String key(Entry document) {
    return LocalName.of(document.id(), isRow(document) ? base : base + "document/");
  }

  private String entry(Entry document) {
    StringBuilder text = new StringBuilder();
    text.append("@misc{").append(key(document)).append(",\n");
    document.one("title").ifPresent(title -> field(text, "title", "{" + LatexText.of(title) + "}"));
    // Two braces more: a publisher is no person with first and last names.
    document
        .one("publisher")
        .ifPresent(publisher -> field(text, "author", "{" + LatexText.of(publisher) + "}"));
    document.one("published").flatMap(Days::day).ifPresent(day -> date(text, day));
    Optional<String> source = document.one("source");
    source.ifPresent(
        address -> field(text, "howpublished", "\\url{" + LatexText.url(address) + "}"));
    source.ifPresent(address -> field(text, "url", LatexText.url(address)));
    document.one("language").ifPresent(tag -> field(text, "language", LatexText.of(tag)));
    String row = document.one(IMPORT).map(", a row of "::concat).orElse("");
    field(text, "note", LatexText.of(document.id() + row));
    return text.append("}\n\n").toString();
  }

  private static void date(StringBuilder text, LocalDate day) {
    field(text, "year", Integer.toString(day.getYear()));
    text.append("  month = ")
        .append(day.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT))
        .append(",\n");
    field(text, "day", Integer.toString(day.getDayOfMonth()));
  }

  private static void field(StringBuilder text, String name, String value) {
    text.append("  ").append(name).append(" = {").append(value).append("},\n");
  }
}
