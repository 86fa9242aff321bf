package parley.web;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The forms in which a resource is served, in the order in which the server prefers them. */
enum Format {
  HTML("html", "text/html"),
  TURTLE("ttl", "text/turtle"),
  JSON_LD("jsonld", "application/ld+json"),
  N_TRIPLES("nt", "application/n-triples"),
  RDF_XML("rdf", "application/rdf+xml");

  private final String suffix;
  private final String mediaType;

  Format(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** {@return what names the format in a path or in the parameter {@code format}} */
  String suffix() {
    return suffix;
  }

  /** {@return the media type without parameters} */
  String mediaType() {
    return mediaType;
  }

  /** {@return the media type for the header of an answer; all are UTF-8} */
  String contentType() {
    return this == HTML || this == TURTLE ? mediaType + ";charset=utf-8" : mediaType;
  }

  /** {@return how to write triples; empty for pages} */
  Optional<RDFFormat> writer() {
    return switch (this) {
      case HTML -> Optional.empty();
      case TURTLE -> Optional.of(RDFFormat.TURTLE_PRETTY);
      case JSON_LD -> Optional.of(RDFFormat.JSONLD11_PRETTY);
      case N_TRIPLES -> Optional.of(RDFFormat.NTRIPLES_UTF8);
      case RDF_XML -> Optional.of(RDFFormat.RDFXML_PLAIN);
    };
  }

  /** {@return the format of a name} */
  static Optional<Format> named(String suffix) {
    return Arrays.stream(values()).filter(format -> format.suffix.equals(suffix)).findFirst();
  }
}
