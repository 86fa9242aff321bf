package parley.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import parley.web.graph.Base;

/** Tells scripts of other web sites what they may send, and leads below the path of the base. */
final class Front implements Filter {
  private static final int MOST_UNREAD = 64 * 1024;

  private final Base base;
  private final String prefix;

  /**
   * Creates the filter.
   *
   * @param base of the data; where it has a path of its own, requests below that path are led to
   *     where this server answers for it, so that its IRIs dereference
   */
  Front(Base base) {
    this.base = base;
    this.prefix = base.prefix();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (asked.getMethod().equals("OPTIONS")) {
      String methods = methods(asked.getRequestURI());
      answer.setHeader("Allow", methods);
      answer.setHeader("Access-Control-Allow-Methods", methods);
      answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
      answer.setHeader("Access-Control-Max-Age", "86400");
      answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    Optional<String> place = placeOf(asked);
    if (place.isPresent()) {
      answer.setHeader("Location", place.get());
      answer.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
      return;
    }
    chain.doFilter(request, response);
    if (!asked.getMethod().equals("GET") && !asked.getMethod().equals("HEAD")) {
      // Jetty drops the connection where a refused body is left unread, and with it the next
      // request.
      asked.getInputStream().readNBytes(MOST_UNREAD);
    }
  }

  private String methods(String path) {
    if (Route.isAt(path, base)) {
      return Route.of(path, base).methods();
    }
    return path.equals(Starter.SPARQL) ? "GET, POST, OPTIONS" : Site.METHODS;
  }

  private Optional<String> placeOf(HttpServletRequest asked) {
    String path = asked.getRequestURI();
    if (prefix.equals("/") || !(path + "/").startsWith(prefix) || Route.isAt(path, base)) {
      return Optional.empty();
    }
    // One slash only: two would make a browser take the next step for a host.
    String rest = path.substring(Math.min(prefix.length(), path.length())).replaceFirst("^/+", "");
    String query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
    return Optional.of("/" + rest + query);
  }
}
