package parley.web.data;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import parley.store.query.ResultFormat;

/**
 * A form in which the API gives an answer.
 *
 * @param suffix what names it in a path or in the parameter {@code format}
 * @param mediaType without parameters
 * @param format how the answer is written
 */
public record Offer(String suffix, String mediaType, ResultFormat format) {
  private static final List<Offer> ROWS =
      List.of(
          new Offer("json", "application/json", ResultFormat.JSON),
          new Offer("json", "application/sparql-results+json", ResultFormat.JSON),
          new Offer("csv", "text/csv", ResultFormat.CSV),
          new Offer("tsv", "text/tab-separated-values", ResultFormat.TSV),
          new Offer("xml", "application/sparql-results+xml", ResultFormat.XML));
  private static final List<Offer> GRAPHS =
      List.of(
          new Offer("json", "application/ld+json", ResultFormat.JSON),
          new Offer("json", "application/json", ResultFormat.JSON),
          new Offer("ttl", "text/turtle", ResultFormat.TABLE),
          new Offer("xml", "application/rdf+xml", ResultFormat.XML));

  /**
   * {@return the forms of the answer to a query, the preferred first}
   *
   * @param query of any form
   */
  public static List<Offer> of(Query query) {
    return query.isConstructType() || query.isDescribeType() ? GRAPHS : ROWS;
  }

  /** {@return the names of all forms, of rows and of graphs} */
  public static List<String> suffixes() {
    return List.of("json", "csv", "tsv", "xml", "ttl");
  }

  /**
   * {@return the first of several forms that has a name}
   *
   * @param offers to choose from
   * @param suffix the name
   */
  public static Optional<Offer> named(List<Offer> offers, String suffix) {
    return offers.stream().filter(offer -> offer.suffix.equals(suffix)).findFirst();
  }

  /** {@return the media type for the header of an answer; all are UTF-8} */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }
}
