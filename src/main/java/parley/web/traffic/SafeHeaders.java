package parley.web.traffic;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Headers of every answer, errors included: scripts of any web site may read the data, which are
 * public, and no browser may run, frame or guess the type of anything that a document smuggles in.
 * Scripts run from files of this server only, never from within a page.
 */
public final class SafeHeaders implements HttpConfiguration.Customizer {
  /** The name of the header that says what a page may do. */
  public static final String POLICY = "Content-Security-Policy";

  private static final Map<String, String> HEADERS =
      new TreeMap<>(
          Map.of(
              POLICY,
              "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                  + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
              "X-Content-Type-Options",
              "nosniff",
              "Referrer-Policy",
              "no-referrer",
              "Permissions-Policy",
              "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
              "Access-Control-Allow-Origin",
              "*",
              "Access-Control-Expose-Headers",
              "Content-Location, Content-Type, ETag, Link, Retry-After, Vary"));

  /** Prepares them. */
  public SafeHeaders() {}

  @Override
  public Request customize(Request request, HttpFields.Mutable headers) {
    put(headers);
    return request;
  }

  static void put(HttpFields.Mutable headers) {
    HEADERS.forEach(headers::put);
  }
}
