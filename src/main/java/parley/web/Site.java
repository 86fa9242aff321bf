package parley.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.web.data.Dataset;
import parley.web.data.OntologyPage;
import parley.web.facet.Choice;
import parley.web.graph.Data;
import parley.web.graph.Description;
import parley.web.graph.Moved;
import parley.web.map.Land;
import parley.web.view.Pages;
import parley.web.view.StaticFile;

/** Answers for every path but that of SPARQL: pages, lists, and all that the data speak of. */
final class Site extends HttpServlet {
  static final String METHODS = "GET, HEAD, OPTIONS";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);
  private static final Pattern MALFORMED =
      Pattern.compile("%(?![0-9A-Fa-f]{2})|[\\s\"<>\\\\^`{|}\\x00-\\x1f]");
  private static final String MEETINGS = "/meeting/";
  private static final String GONE =
      "What was here is gone: the documents that spoke of it were taken out of this collection, or"
          + " speak of it no more.";
  private static final String FORMATS =
      "There is no such format; there are html, ttl, jsonld, nt and rdf, and for meetings bibtex"
          + " and csl.\n";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String VOCABULARY = "/ontology/parley";
  private static final Map<String, String> STATIC =
      Map.of(
          "style.css",
          "text/css;charset=utf-8",
          "search.js",
          "text/javascript;charset=utf-8",
          "icon.svg",
          "image/svg+xml",
          Land.FILE,
          "image/svg+xml");

  private final transient Data data;
  private final transient Moved moved;
  private final transient Pages pages;
  private final transient Meetings meetings;
  private final transient Subjects subjects;
  private final transient Calendars calendars;

  Site(Data data, Pages pages, Dataset dataset) {
    this.data = data;
    this.moved = new Moved(data);
    this.pages = pages;
    this.meetings = new Meetings(data, pages, dataset);
    this.subjects = new Subjects(data, pages);
    this.calendars = new Calendars(data, pages);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      Answer.text(
              HttpServletResponse.SC_METHOD_NOT_ALLOWED,
              "Only GET and HEAD: nothing can be changed here.\n")
          .with("Allow", METHODS)
          .send(request, response);
      return;
    }
    answerOrApology(request).send(request, response);
  }

  /** Keeps the inner workings out of what the client sees. */
  private Answer answerOrApology(HttpServletRequest request) {
    try {
      return answer(request);
    } catch (RuntimeException e) {
      LOG.error("cannot answer {}", request.getRequestURI(), e);
      return Answer.text(
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "The server failed to answer; its log says why.\n");
    }
  }

  private Answer answer(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (MALFORMED.matcher(path).find()) {
      return Answer.text(
          HttpServletResponse.SC_BAD_REQUEST,
          "The path is not well-formed: a percent sign needs two hexadecimal digits after it.\n");
    }
    if (path.equals(MEETINGS) && Calendars.FORMAT.equals(request.getParameter("format"))) {
      return calendars.answer(Choice.of(request.getParameterMap()));
    }
    Optional<ResourceRequest> asked = ResourceRequest.of(request);
    if (asked.isEmpty()) {
      return noSuchFormat();
    }
    Optional<Answer> fixed =
        path.startsWith("/static/") ? file(request, path) : list(request, path);
    return fixed
        .or(() -> vocabulary(asked.get()))
        .or(() -> data.read(() -> resource(asked.get())))
        .orElseGet(() -> missing(asked.get()));
  }

  private static Answer noSuchFormat() {
    return Answer.text(HttpServletResponse.SC_BAD_REQUEST, FORMATS);
  }

  private static Optional<Answer> file(HttpServletRequest request, String path) {
    String name = path.substring("/static/".length());
    return Optional.ofNullable(STATIC.get(name))
        .flatMap(type -> StaticFile.find(name).map(file -> file(request, type, file)));
  }

  private static Answer file(HttpServletRequest request, String type, StaticFile file) {
    boolean isExact = file.digest().equals(request.getParameter("v"));
    return Answer.of(type, file.content())
        .with("Cache-Control", isExact ? FOR_EVER : "public, max-age=300");
  }

  private Optional<Answer> list(HttpServletRequest request, String path) {
    if (path.equals(MEETINGS)) {
      Choice choice = Choice.of(request.getParameterMap());
      return Optional.of(
          Answer.of(Format.HTML.contentType(), data.read(() -> pages.meetings(choice))));
    }
    String page = Optional.ofNullable(request.getParameter("page")).orElse("1");
    int number = page.matches("[1-9]\\d{0,7}") ? Integer.parseInt(page) : 1;
    Optional<byte[]> body =
        path.equals("/")
            ? Optional.of(data.read(pages::home))
            : data.read(() -> pages.list(path, number));
    return body.map(html -> Answer.of(Format.HTML.contentType(), html));
  }

  private Optional<Answer> vocabulary(ResourceRequest asked) {
    String path = asked.path().equals("/ns") ? VOCABULARY : asked.path();
    if (!path.startsWith("/ontology/") && !path.startsWith("/ns.")) {
      return Optional.empty();
    }
    Optional<Answer> exact =
        Ontology.source(path.replaceFirst("^/ontology/", ""))
            .map(
                turtle -> {
                  Graph graph = Ontology.graph(turtle);
                  return asked
                      .negotiation()
                      .answer(() -> vocabulary(asked.path(), path, turtle, graph), () -> graph);
                });
    return exact.or(() -> asked.withoutSuffix().flatMap(this::vocabulary));
  }

  private byte[] vocabulary(String path, String file, byte[] turtle, Graph graph) {
    if (!file.equals(VOCABULARY)) {
      return pages.vocabulary(path, turtle, graph);
    }
    Graph alignments = Ontology.graph(Ontology.source("alignments").orElseThrow());
    return pages.page(
        "ontology",
        OntologyPage.of(path, graph, alignments, turtle),
        pages.heads().page("/ns", "ns"));
  }

  private Optional<Answer> resource(ResourceRequest asked) {
    return moved(asked, "")
        .or(() -> exact(asked))
        .or(
            () ->
                asked
                    .withoutSuffix()
                    .flatMap(plain -> moved(plain, suffix(asked, plain)).or(() -> exact(plain))))
        .or(() -> text(asked.path()));
  }

  private static String suffix(ResourceRequest whole, ResourceRequest plain) {
    return whole.path().substring(plain.path().length());
  }

  /** Leads from an IRI that has given way to another to that one, and tells of one that is gone. */
  private Optional<Answer> moved(ResourceRequest asked, String suffix) {
    if (moved.isGone(asked.path())) {
      return Optional.of(refusal(asked, HttpServletResponse.SC_GONE, "Gone", GONE));
    }
    return moved
        .replacement(asked.path())
        .flatMap(now -> data.base().pathOf(now.getURI()))
        .map(
            path ->
                Answer.text(
                        HttpServletResponse.SC_MOVED_PERMANENTLY,
                        "What was here is now at " + path + "\n")
                    .with("Location", path + suffix));
  }

  private Optional<Answer> exact(ResourceRequest asked) {
    return data.resolve(asked.path()).map(node -> found(asked, node));
  }

  private Answer found(ResourceRequest asked, Node node) {
    return meetings
        .answer(asked, node)
        .or(() -> subjects.answer(asked, node))
        .orElseGet(() -> other(asked, node));
  }

  private Answer other(ResourceRequest asked, Node node) {
    if (asked.citation().isPresent()) {
      return noSuchFormat();
    }
    return asked
        .negotiation()
        .answer(() -> pages.resource(node, asked.path()), () -> Description.of(data, node));
  }

  private Optional<Answer> text(String path) {
    String end = "/text";
    return path.endsWith(end)
        ? data.resolve(path.substring(0, path.length() - end.length()))
            .flatMap(data::text)
            .map(text -> Answer.text(HttpServletResponse.SC_OK, text))
        : Optional.empty();
  }

  private Answer missing(ResourceRequest asked) {
    String words = "This server has nothing under " + data.base().iriOf(asked.path());
    return refusal(asked, HttpServletResponse.SC_NOT_FOUND, "Not found", words);
  }

  private Answer refusal(ResourceRequest asked, int status, String title, String words) {
    boolean isForPeople = asked.accept().quality(Format.HTML.mediaType()) > 0;
    Answer answer =
        isForPeople
            ? Answer.of(Format.HTML.contentType(), pages.message(title, words))
            : Answer.of(
                "text/plain;charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    return answer.as(status).with("Vary", "Accept");
  }
}
