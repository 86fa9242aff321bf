package parley.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import parley.store.StoreException;
import parley.store.SyntaxException;
import parley.store.query.NamedQuery;
import parley.store.query.QueryException;
import parley.store.query.QueryRunner;
import parley.store.query.QueryTimeoutException;
import parley.store.query.ResultFormat;
import parley.store.query.TooManyRowsException;
import parley.web.data.ServiceDescription;
import parley.web.graph.Data;
import parley.web.traffic.Traffic;
import parley.web.view.Pages;

/**
 * The pages of queries: {@code /query/} for those that come with the program, and {@code /sparql}
 * for people who come with a browser; programs are passed on to Fuseki.
 */
final class Asking extends Answering {
  private static final String NAMED = "/query/";
  private static final Map<String, String> DOWNLOADS =
      Map.of(
          "csv", "text/csv;charset=utf-8",
          "tsv", "text/tab-separated-values;charset=utf-8",
          "json", "application/sparql-results+json",
          "xml", "application/sparql-results+xml");
  private static final Map<String, String> GRAPHS =
      Map.of("json", "application/ld+json", "xml", "application/rdf+xml");
  private static final Set<String> FORMAT = Set.of("format");
  private static final List<String> FORMATS = List.of("csv", "tsv", "json", "xml");

  private final Data data;
  private final Pages pages;
  private final QueryRunner runner;
  private final Traffic traffic;
  private final Duration limit;
  private final Map<String, NamedQuery> queries =
      NamedQuery.packaged().stream()
          .collect(Collectors.toMap(NamedQuery::name, Function.identity()));

  Asking(Data data, Pages pages, QueryRunner runner, Duration limit, Traffic traffic) {
    this.data = data;
    this.pages = pages;
    this.runner = runner;
    this.limit = limit;
    this.traffic = traffic;
  }

  @Override
  Optional<Answer> answer(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.equals(Starter.SPARQL)) {
      return typed(request);
    }
    if (path.equals(NAMED)) {
      return Optional.of(html(data.read(pages::queries)));
    }
    return path.startsWith(NAMED)
        ? named(path.substring(NAMED.length()), arguments(request))
        : Optional.empty();
  }

  private static Map<String, String> arguments(HttpServletRequest request) {
    Map<String, String> arguments = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) ->
                Arrays.stream(values)
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .ifPresent(value -> arguments.put(name, value)));
    return arguments;
  }

  private Optional<Answer> named(String name, Map<String, String> arguments) {
    Optional<String> format =
        Optional.ofNullable(arguments.remove("format"))
            .or(() -> FORMATS.stream().filter(end -> name.endsWith("." + end)).findFirst());
    String bare =
        format.map(end -> name.replaceFirst("\\." + Pattern.quote(end) + "$", "")).orElse(name);
    return Optional.ofNullable(queries.get(bare))
        .map(
            query ->
                guarded(
                    () ->
                        format.isPresent()
                            ? download(query, arguments, format.get())
                            : html(data.read(() -> pages.query(query, arguments, runner))),
                    problem -> pages.message("This query has no answer", problem)));
  }

  private Answer download(NamedQuery query, Map<String, String> arguments, String format) {
    String type = DOWNLOADS.get(format);
    if (type == null) {
      throw new QueryException("there is no format %s; there are %s".formatted(format, FORMATS));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String base = data.base().iri();
    Query asked = query.bind(arguments, base);
    runner.write(asked, ResultFormat.of(format), base, out);
    boolean isGraph = asked.isConstructType() || asked.isDescribeType();
    return Answer.of(isGraph ? GRAPHS.getOrDefault(format, type) : type, out.toByteArray());
  }

  private Optional<Answer> typed(HttpServletRequest request) {
    Map<String, String> arguments = arguments(request);
    String text = arguments.getOrDefault("query", "");
    Accept accept = Negotiation.accepted(request);
    boolean isForPeople =
        accept.quality("text/html") > accept.quality("application/sparql-results+json")
            && List.of("format", "output", "results").stream().noneMatch(arguments::containsKey);
    if (isForPeople) {
      return Optional.of(
          guarded(
              () -> html(data.read(() -> pages.sparql(text, runner))),
              problem -> pages.sparqlProblem(text, problem)));
    }
    Optional<Format> form = description(arguments.get("format"), accept);
    if (form.isPresent()
        && request.getParameter("query") == null
        && FORMAT.containsAll(arguments.keySet())) {
      return Optional.of(
          new Negotiation(Starter.SPARQL, form, accept)
              .answer(
                  () -> pages.sparql("", runner),
                  () -> data.read(() -> ServiceDescription.of(data, limit))));
    }
    return text.isEmpty()
        ? Optional.of(
            Answer.text(
                HttpServletResponse.SC_BAD_REQUEST,
                "Send a SPARQL query in the parameter query, or by POST as"
                    + " application/sparql-query.\n"))
        : Optional.empty();
  }

  /** {@return the form in which a program wants the service described; empty if in none} */
  private static Optional<Format> description(@Nullable String named, Accept accept) {
    List<Format> graphs =
        Arrays.stream(Format.values()).filter(format -> format.writer().isPresent()).toList();
    return named == null ? accept.best(graphs, Format::mediaType) : Format.named(named);
  }

  /** Turns what may go wrong with a query into a page that says so. */
  private Answer guarded(Supplier<Answer> work, Function<String, byte[]> page) {
    try {
      return work.get();
    } catch (SyntaxException | QueryException e) {
      return html(page.apply(String.valueOf(e.getMessage())))
          .as(HttpServletResponse.SC_BAD_REQUEST);
    } catch (TooManyRowsException e) {
      traffic.tooLong();
      return html(page.apply(String.valueOf(e.getMessage()))).as(HttpServletResponse.SC_FORBIDDEN);
    } catch (QueryTimeoutException e) {
      traffic.timedOut();
      return html(page.apply(String.valueOf(e.getMessage())))
          .as(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
          .with("Retry-After", "5");
    } catch (StoreException e) {
      return html(page.apply(String.valueOf(e.getMessage())))
          .as(HttpServletResponse.SC_BAD_GATEWAY);
    }
  }

  private static Answer html(byte[] body) {
    return Answer.of("text/html;charset=" + StandardCharsets.UTF_8.name(), body)
        .with("Vary", "Accept");
  }
}
