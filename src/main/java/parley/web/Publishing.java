package parley.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.jena.graph.Graph;
import parley.store.export.DatasetExport;
import parley.web.data.DataView;
import parley.web.data.Dataset;
import parley.web.data.Dump;
import parley.web.graph.Data;
import parley.web.view.Pages;

/**
 * The data as a whole: {@code /data}, {@code /.well-known/void} and the files below {@code /dump/}.
 */
final class Publishing implements Filter {
  private static final String PATH = "/data";
  private static final String WELL_KNOWN = "/.well-known/void";
  private static final String COUNTED_IN = "10";
  private static final String FREE_IN = "60";
  private static final List<Format> FOR_MACHINES =
      List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML, Format.HTML);

  /** So few that readers of pages do not feel them. */
  private static final int MOST_DUMPS = 2;

  private final Data data;
  private final Pages pages;
  private final Dataset dataset;
  private final DatasetExport export;
  private final Semaphore dumps = new Semaphore(MOST_DUMPS);

  Publishing(Data data, Pages pages, Dataset dataset) {
    this.data = data;
    this.pages = pages;
    this.dataset = dataset;
    this.export = new DatasetExport(data.dataset(), data.base().iri());
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse http = (HttpServletResponse) response;
    boolean isReading = asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD");
    String path = asked.getRequestURI();
    Optional<Dump> dump =
        path.startsWith(Dump.PATH)
            ? Dump.named(path.substring(Dump.PATH.length()))
            : Optional.empty();
    if (!isReading) {
      chain.doFilter(request, response);
    } else if (dump.isPresent()) {
      send(dump.get(), asked, http);
    } else {
      Optional<Answer> answer = answer(path, asked);
      if (answer.isPresent()) {
        answer.get().send(asked, http);
      } else {
        chain.doFilter(request, response);
      }
    }
  }

  private Optional<Answer> answer(String path, HttpServletRequest asked) {
    Accept accept = Negotiation.accepted(asked);
    if (path.equals(WELL_KNOWN)) {
      return Optional.of(described(accept.best(FOR_MACHINES, Format::mediaType), accept));
    }
    Optional<Format> named =
        Optional.ofNullable(asked.getParameter("format")).flatMap(Format::named);
    if (path.equals(PATH)) {
      return Optional.of(described(named, accept));
    }
    return path.startsWith(PATH + ".")
        ? Format.named(path.substring(PATH.length() + 1))
            .map(format -> described(Optional.of(format), accept))
        : Optional.empty();
  }

  private Answer described(Optional<Format> fixed, Accept accept) {
    Negotiation negotiation = new Negotiation(PATH, fixed, accept);
    boolean isForPeople = fixed.map(format -> format == Format.HTML).orElse(accept.isForPeople());
    Optional<Graph> graph = isForPeople ? Optional.empty() : dataset.description();
    if (!isForPeople && graph.isEmpty()) {
      return Answer.text(
              HttpServletResponse.SC_SERVICE_UNAVAILABLE,
              "The data are being counted; ask again in a moment.\n")
          .with("Retry-After", COUNTED_IN);
    }
    return negotiation.answer(() -> data.read(this::page), graph::orElseThrow);
  }

  private byte[] page() {
    DataView.Page page = dataset.page();
    return pages.page("data", page, pages.heads().dataset(page));
  }

  private void send(Dump dump, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!dumps.tryAcquire()) {
      Answer.text(
              HttpServletResponse.SC_SERVICE_UNAVAILABLE,
              "Others are being sent dumps; ask again in a minute.\n")
          .with("Retry-After", FREE_IN)
          .send(request, response);
      return;
    }
    try {
      response.setContentType(dump.contentType());
      response.setHeader("Content-Disposition", "attachment; filename=\"" + dump.file() + "\"");
      if (request.getMethod().equals("GET")) {
        // Whatever breaks off the making breaks off the connection: no half file looks whole.
        dump.write(export, response.getOutputStream());
      }
    } finally {
      dumps.release();
    }
  }
}
