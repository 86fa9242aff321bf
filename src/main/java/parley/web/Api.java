package parley.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import parley.store.StoreException;
import parley.store.query.NamedQuery;
import parley.store.query.QueryRunner;
import parley.store.query.QueryTimeoutException;
import parley.web.data.ApiCall;
import parley.web.data.ApiCatalogue;
import parley.web.data.ApiRows;
import parley.web.data.Offer;
import parley.web.data.Problem;
import parley.web.graph.Data;
import parley.web.view.Pages;

/** The named queries for programs: {@code /api/NAME}, and {@code /api/}, which lists them. */
final class Api extends HttpServlet {
  /** Path of the list. */
  static final String PATH = "/api/";

  private static final long serialVersionUID = 1L;
  private static final String JSON = "application/json";
  private static final String HTML = "text/html;charset=utf-8";

  /** What of an answer waits until it is sent, so that a failure by then is told as such. */
  private static final int HELD = 64 * 1024;

  private final transient Pages pages;
  private final transient ApiCatalogue catalogue;
  private final transient QueryRunner runner;
  private final String base;

  Api(Data data, Pages pages, QueryRunner runner) {
    this.pages = pages;
    this.catalogue = new ApiCatalogue(data);
    this.runner = runner;
    this.base = data.base().iri();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      refuse(Problem.of(Problem.Kind.METHOD, "Nothing can be changed here."))
          .with("Allow", Site.METHODS)
          .send(request, response);
      return;
    }
    Optional<Answer> answer = answer(request, response);
    if (answer.isPresent()) {
      answer.get().send(request, response);
    }
  }

  /** {@return what to send; empty if rows have been sent already} */
  private Optional<Answer> answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getRequestURI().replaceFirst("^/api/?", "");
    if (name.isEmpty()) {
      return Optional.of(list(Negotiation.accepted(request)));
    }
    if (name.equals("openapi.json")) {
      return Optional.of(Answer.of(JSON, catalogue.openApi()));
    }
    Optional<String> suffix =
        Offer.suffixes().stream().filter(end -> name.endsWith("." + end)).findFirst();
    String bare = name.substring(0, name.length() - suffix.map(end -> end.length() + 1).orElse(0));
    Optional<NamedQuery> query = catalogue.find(bare);
    if (query.isEmpty()) {
      return Optional.of(
          refuse(
              Problem.of(
                  Problem.Kind.UNKNOWN_QUERY, "There is no query of that name; /api/ lists all.")));
    }
    Optional<String> wanted =
        Optional.ofNullable(request.getParameter(ApiCall.FORMAT))
            .filter(format -> !format.isBlank())
            .or(() -> suffix);
    Optional<Offer> offer = offer(query.get(), wanted, Negotiation.accepted(request));
    return offer.isEmpty()
        ? Optional.of(refuse(Problem.of(Problem.Kind.NOT_ACCEPTABLE, forms(query.get()))))
        : asked(query.get(), offer.get(), request, response);
  }

  private Answer list(Accept accept) {
    boolean isForPeople = accept.quality("text/html") > accept.quality(JSON);
    return (isForPeople
            ? Answer.of(HTML, pages.page("api", catalogue.page(), pages.heads().page(PATH, "api")))
            : Answer.of(JSON, catalogue.json()))
        .with("Vary", "Accept");
  }

  private static Optional<Offer> offer(NamedQuery query, Optional<String> wanted, Accept accept) {
    List<Offer> offers = Offer.of(query.query());
    return wanted.isPresent()
        ? Offer.named(offers, wanted.get())
        : accept.best(offers, Offer::mediaType);
  }

  private static String forms(NamedQuery query) {
    return Offer.of(query.query()).stream()
        .map(offer -> offer.suffix() + " (" + offer.mediaType() + ")")
        .collect(Collectors.joining(", ", "The answer can be had as ", "."));
  }

  private Optional<Answer> asked(
      NamedQuery query, Offer offer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ApiCall call = ApiCall.of(query, request.getParameterMap(), base);
      response.setBufferSize(HELD);
      response.setContentType(offer.contentType());
      response.setHeader("Vary", "Accept");
      if (!request.getMethod().equals("HEAD")) {
        write(call, offer, request, response);
      }
      return Optional.empty();
    } catch (ApiCall.RefusedException e) {
      return Optional.of(
          refuse(
              new Problem(
                  Problem.Kind.BAD_PARAMETERS,
                  "Query %s cannot be asked so.".formatted(query.name()),
                  e.objections())));
    } catch (QueryTimeoutException e) {
      return Optional.of(late(Problem.Kind.TIME_OUT, e, response));
    } catch (StoreException e) {
      return Optional.of(late(Problem.Kind.OTHER_SERVER, e, response));
    }
  }

  private void write(
      ApiCall call, Offer offer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Query window = call.window();
    ApiRows out = new ApiRows(response.getOutputStream());
    if (call.limit().isEmpty()) {
      runner.write(window, offer.format(), base, out);
      return;
    }
    int limit = call.limit().getAsInt();
    runner.select(
        window,
        rows ->
            out.write(
                rows, limit, offer.format(), more -> page(request, response, call, limit, more)));
  }

  private static void page(
      HttpServletRequest request,
      HttpServletResponse response,
      ApiCall call,
      int limit,
      boolean isMore) {
    if (isMore) {
      response.addHeader("Link", link(request, call.offset() + limit, "next"));
    }
    if (call.offset() > 0) {
      response.addHeader("Link", link(request, Math.max(0, call.offset() - limit), "prev"));
    }
  }

  private static String link(HttpServletRequest request, int offset, String relation) {
    Map<String, String> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    parameters.put("offset", Integer.toString(offset));
    return parameters.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(
            Collectors.joining(
                "&", "<" + request.getRequestURI() + "?", ">; rel=\"" + relation + "\""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Half an answer must not be taken for a whole one: the connection is broken off. */
  private Answer late(Problem.Kind kind, RuntimeException reason, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      throw new IOException("a query was stopped while its answer was being sent", reason);
    }
    response.resetBuffer();
    return refuse(Problem.of(kind, String.valueOf(reason.getMessage())));
  }

  private Answer refuse(Problem problem) {
    return Answer.of(Problem.MEDIA_TYPE, problem.json(base + PATH.substring(1)))
        .as(problem.kind().status());
  }
}
