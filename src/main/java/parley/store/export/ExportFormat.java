package parley.store.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;

/** What the graph can be written as. */
public enum ExportFormat {
  /** The whole dataset, a line for each statement. */
  NQUADS("the whole dataset as N-Quads"),
  /** The whole dataset, grouped by graph and subject. */
  TRIG("the whole dataset as TriG"),
  /** The whole dataset as linked data in JSON. */
  JSONLD("the whole dataset as JSON-LD"),
  /** Tables with a codebook. */
  CSV("a folder of tables with their codebook in CSVW metadata"),
  /** Meetings and positions as event data. */
  PLOVER("events in PLOVER's form, JSON lines"),
  /** Who met whom. */
  GRAPHML("parties and officials who met, as GraphML"),
  /** Meetings on the map. */
  GEOJSON("meetings at places with coordinates, as GeoJSON"),
  /** A calendar of meetings. */
  ICS("a calendar of meetings, as iCalendar"),
  /** The documents. */
  BIBTEX("the sources, as BibTeX");

  private final String summary;

  ExportFormat(String summary) {
    this.summary = summary;
  }

  /**
   * {@return the format of a name}
   *
   * @param name in letters of any case
   * @throws ExportException if there is none of this name; the message lists them
   */
  public static ExportFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    "there is no export format %s; formats are: %s".formatted(name, names())));
  }

  /** {@return all names, with commas between them} */
  public static String names() {
    return Arrays.stream(values()).map(ExportFormat::label).collect(Collectors.joining(", "));
  }

  /** {@return the name that users type} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return what it is, in a few words} */
  public String summary() {
    return summary;
  }

  /** Whether it is a folder of files, not one file. */
  boolean isFolder() {
    return this == CSV;
  }

  /**
   * {@return what writes it}
   *
   * @param base what the data's IRIs begin with
   * @throws IllegalStateException if it is a folder
   */
  FileExport file(String base) throws IOException {
    return switch (this) {
      case NQUADS -> new QuadFile(RDFFormat.NQUADS);
      case TRIG -> new QuadFile(RDFFormat.TRIG_BLOCKS);
      case JSONLD -> new JsonLdFile();
      case PLOVER -> new EventFile();
      case GRAPHML -> new NetworkFile(base);
      case GEOJSON -> new FeatureFile();
      case ICS -> new CalendarFile();
      case BIBTEX -> new BibliographyFile(base);
      case CSV -> throw new IllegalStateException(this + " is no single file");
    };
  }
}
