package parley.join;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Addresses on the web, as strangers write them. */
final class Addresses {
  /** The page about a thing of Wikidata, in the place of which stands the thing. */
  private static final Pattern WIKIDATA_PAGE =
      Pattern.compile("https?://www\\.wikidata\\.org/wiki/(Q\\d+)");

  private Addresses() {}

  /** {@return the IRI of an address on the web, empty if the text is none} */
  static Optional<IRI> iri(String text) {
    try {
      URI uri = new URI(thing(text).replace(" ", "%20"));
      boolean onTheWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return onTheWeb && uri.getHost() != null
          ? Optional.of(SimpleValueFactory.getInstance().createIRI(uri.toASCIIString()))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String thing(String text) {
    return WIKIDATA_PAGE.matcher(text).replaceFirst("http://www.wikidata.org/entity/$1");
  }
}
