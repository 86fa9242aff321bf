package parley.store.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How answers are written. */
public enum ResultFormat {
  /** Aligned columns for people; graphs as Turtle. */
  TABLE,
  /** SPARQL 1.1 results in CSV, values without their types. */
  CSV,
  /** SPARQL 1.1 results in TSV, terms as in Turtle. */
  TSV,
  /** SPARQL 1.1 results in JSON; graphs as JSON-LD. */
  JSON,
  /** SPARQL 1.1 results in XML; graphs as RDF/XML. */
  XML;

  /**
   * {@return the format of a name}
   *
   * @param name in letters of any case
   * @throws QueryException if there is none of this name; the message lists them
   */
  public static ResultFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new QueryException(
                    "there is no result format %s; formats are: %s".formatted(name, all())));
  }

  private static String all() {
    return Arrays.stream(values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
