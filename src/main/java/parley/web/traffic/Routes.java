package parley.web.traffic;

import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Request;

/**
 * The kinds of requests, by which they are counted and limited: few, however many paths there are.
 */
public final class Routes {
  /** What paths begin with that have a route of their own; all others are one. */
  private static final Set<String> SERVICES =
      Set.of(
          ".well-known",
          "api",
          "claim",
          "conflict",
          "data",
          "delegation",
          "document",
          "dump",
          "health",
          "import",
          "meeting",
          "metrics",
          "ns",
          "official",
          "opensearch.xml",
          "ontology",
          "organization",
          "party",
          "place",
          "position",
          "query",
          "ready",
          "reconcile",
          "robots.txt",
          "search",
          "series",
          "sitemap.xml",
          "sparql",
          "static",
          "topic");

  /** Routes behind which a client's own query runs, perhaps for long. */
  private static final Set<String> QUERIES =
      Set.of("/sparql", "/query/…", "/reconcile", "/reconcile/…", "/api/…");

  private final String prefix;

  /**
   * Prepares the routes of a server.
   *
   * @param prefix path of the base of the data, below which requests come too; ends in a slash
   */
  public Routes(String prefix) {
    this.prefix = prefix;
  }

  /** {@return the route of a request, such as {@code /meeting/…}} */
  String of(Request request) {
    String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
    if (path == null || !path.startsWith("/")) {
      return "other";
    }
    String own = path.startsWith(prefix) ? path.substring(prefix.length()) : path.substring(1);
    int slash = own.indexOf('/');
    String first = (slash < 0 ? own : own.substring(0, slash)).replaceFirst("(?<=^ns)\\..*$", "");
    if (own.isEmpty()) {
      return "/";
    }
    if (!SERVICES.contains(first)) {
      return "other";
    }
    boolean isWhole = slash < 0 || slash == own.length() - 1;
    return "/"
        + own.substring(0, isWhole ? own.length() : slash + 1).replaceFirst("^ns\\..*$", "ns")
        + (isWhole ? "" : "…");
  }

  /** {@return whether a request runs a query of a client's, and is not only a form to type it} */
  Predicate<Request> queries() {
    return request ->
        QUERIES.contains(of(request))
            && (!of(request).equals("/sparql")
                || !request.getMethod().equals("GET")
                || String.valueOf(request.getHttpURI().getQuery()).contains("query="));
  }
}
