package parley.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import parley.web.data.Robots;
import parley.web.data.Sitemap;
import parley.web.graph.Data;

/** What search engines ask for: {@code /robots.txt}, {@code /sitemap.xml} and its parts. */
final class Crawling implements Filter {
  private static final String ROBOTS = "/robots.txt";
  private static final String INDEX = "/sitemap.xml";
  private static final String XML = "application/xml";
  private static final String COUNTED_IN = "10";

  private final Data data;
  private final Sitemap sitemap;

  Crawling(Data data, Sitemap sitemap) {
    this.data = data;
    this.sitemap = sitemap;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse http = (HttpServletResponse) response;
    String path = asked.getRequestURI();
    boolean isReading = asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD");
    if (isReading && path.equals(ROBOTS)) {
      Answer.text(HttpServletResponse.SC_OK, Robots.text(data.base())).send(asked, http);
    } else if (isReading && (path.equals(INDEX) || path.startsWith("/sitemap/"))) {
      index(path, asked, http, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void index(
      String path, HttpServletRequest asked, HttpServletResponse http, FilterChain chain)
      throws IOException, ServletException {
    Optional<List<String>> parts = sitemap.parts();
    if (parts.isEmpty()) {
      Answer.text(
              HttpServletResponse.SC_SERVICE_UNAVAILABLE,
              "The data are being counted; ask again in a moment.\n")
          .with("Retry-After", COUNTED_IN)
          .send(asked, http);
      return;
    }
    Optional<Sitemap.Part> part = sitemap.at(path);
    if (part.isEmpty() && !path.equals(INDEX)) {
      chain.doFilter(asked, http);
      return;
    }
    http.setContentType(XML);
    if (asked.getMethod().equals("GET")) {
      write(parts.get(), part, http);
    }
  }

  private void write(List<String> parts, Optional<Sitemap.Part> part, HttpServletResponse http)
      throws IOException {
    try {
      data.read(
          () -> {
            try {
              if (part.isPresent()) {
                sitemap.write(part.get(), http.getOutputStream());
              } else {
                sitemap.writeIndex(parts, http.getOutputStream());
              }
              return part;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            } catch (XMLStreamException e) {
              throw new UncheckedIOException(new IOException(e));
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
