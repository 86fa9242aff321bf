package parley.web.traffic;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes client, host and scheme from what a server in front says of them. Of a list in a header
 * only the last entry counts, the one that this server wrote: those before it may be the client's
 * own invention, though Jetty would believe the first.
 */
public final class Forwarding implements HttpConfiguration.Customizer {
  /** Attribute of requests whose host is what a server in front says it is. */
  public static final String HOST = Forwarding.class.getName() + ".host";

  private static final String HOST_HEADER = "X-Forwarded-Host";
  private static final List<String> HEADERS =
      List.of("X-Forwarded-For", HOST_HEADER, "X-Forwarded-Proto");

  private final ForwardedRequestCustomizer jetty = new ForwardedRequestCustomizer();

  /** Prepares for requests from a server in front. */
  public Forwarding() {
    jetty.setForwardedHeader(null);
    jetty.setForwardedPortHeader(null);
    jetty.setForwardedServerHeader(null);
    jetty.setForwardedHttpsHeader(null);
    jetty.setForwardedCipherSuiteHeader(null);
    jetty.setForwardedSslSessionIdHeader(null);
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable answer) {
    HttpFields.Mutable headers = HttpFields.build(request.getHeaders());
    for (String name : HEADERS) {
      List<String> values = headers.getCSV(name, false);
      if (!values.isEmpty()) {
        headers.put(new HttpField(name, values.get(values.size() - 1)));
      }
    }
    HttpFields last = headers.asImmutable();
    if (last.contains(HOST_HEADER)) {
      request.setAttribute(HOST, true);
    }
    return jetty.customize(
        new Request.Wrapper(request) {
          @Override
          public HttpFields getHeaders() {
            return last;
          }
        },
        answer);
  }

  /** {@return whether a request says that another server has passed it on} */
  static boolean isForwarded(Request request) {
    return request.getHeaders().stream()
        .map(HttpField::getLowerCaseName)
        .anyMatch(
            name ->
                name.startsWith("x-forwarded") || name.equals("forwarded") || name.equals("via"));
  }
}
