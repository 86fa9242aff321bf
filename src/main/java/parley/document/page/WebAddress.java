package parley.document.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Web addresses that may stand as an IRI in the graph. */
public final class WebAddress {
  private WebAddress() {}

  /**
   * {@return the address in ASCII, or empty if it is no absolute http or https address}
   *
   * @param text what a page or a sidecar gives
   */
  public static Optional<String> parse(String text) {
    try {
      URI uri = new URI(text.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
      return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
