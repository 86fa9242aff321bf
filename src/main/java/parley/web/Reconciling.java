package parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.web.graph.Data;
import parley.web.reconcile.MalformedQueryException;
import parley.web.reconcile.OutOfTimeException;
import parley.web.reconcile.Reconciliation;
import parley.web.reconcile.TooMuchException;
import parley.web.traffic.SafeHeaders;
import parley.web.traffic.Traffic;
import parley.web.view.Pages;

/**
 * The reconciliation service over HTTP: {@code /reconcile} for the versions 0.1 and 0.2 of the API,
 * and below it {@code 0.1}, {@code 0.2} and {@code 1.0-draft} for each by itself.
 */
final class Reconciling extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);
  private static final String JSON = "application/json;charset=utf-8";
  private static final int USUAL_SUGGESTIONS = 10;
  private static final Pattern CALLBACK =
      Pattern.compile("[A-Za-z_$][\\w$]{0,99}(\\.[A-Za-z_$][\\w$]{0,99}){0,5}");

  /** Unlike other pages, previews are made to be shown inside those of other sites. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none';"
          + " frame-ancestors *";

  private final transient Data data;
  private final transient Pages pages;
  private final transient Reconciliation service;
  private final Duration limit;
  private final transient Traffic traffic;

  Reconciling(Data data, Pages pages, Reconciliation service, Duration limit, Traffic traffic) {
    this.data = data;
    this.pages = pages;
    this.service = service;
    this.limit = limit;
    this.traffic = traffic;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answerOrReason(request).send(request, response);
  }

  private Answer answerOrReason(HttpServletRequest request) throws IOException {
    try {
      Route route = Route.of(request.getRequestURI(), data.base());
      if (List.of(route.methods().split(", ")).contains(request.getMethod())) {
        Sent sent = new Sent(request);
        return called(sent, route, answer(sent, route));
      }
      return Answer.text(
              HttpServletResponse.SC_METHOD_NOT_ALLOWED,
              "The methods here are %s.\n".formatted(route.methods()))
          .with("Allow", route.methods());
    } catch (MalformedQueryException e) {
      return refusal(HttpServletResponse.SC_BAD_REQUEST, e);
    } catch (TooMuchException e) {
      return refusal(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, e);
    } catch (Sent.UnsupportedTypeException e) {
      return refusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, e);
    } catch (OutOfTimeException e) {
      traffic.timedOut();
      return Answer.text(
              HttpServletResponse.SC_SERVICE_UNAVAILABLE,
              "The answer took longer than %s ms and was stopped; send fewer queries at once.\n"
                  .formatted(limit.toMillis()))
          .with("Retry-After", "5");
    } catch (RuntimeException e) {
      LOG.error("cannot answer {}", request.getRequestURI(), e);
      return Answer.text(
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "The server failed to answer; its log says why.\n");
    }
  }

  private static Answer refusal(int status, RuntimeException reason) {
    return Answer.text(status, reason.getMessage() + "\n");
  }

  private Answer answer(Sent sent, Route route) throws IOException {
    return switch (route.rest()) {
      case "" -> route.isDraft() ? manifest(sent, route) : root(sent, route);
      case "/match" ->
          route.isDraft() ? json(service.match(route.version(), sent.json(), limit)) : missing();
      case "/extend" ->
          route.isDraft() ? json(service.extend(route.version(), sent.json(), limit)) : missing();
      case "/extend/propose" -> json(service.propose(sent.text("type"), sent.number("limit")));
      case "/suggest/entity", "/suggest/property", "/suggest/type" -> suggestions(sent, route);
      case "/flyout/entity", "/flyout/property", "/flyout/type" -> flyout(sent, route);
      case "/preview" -> preview(sent.text("id"));
      case "/view" -> view(sent);
      default -> missing();
    };
  }

  private static Answer missing() {
    return Answer.text(
        HttpServletResponse.SC_NOT_FOUND,
        "The reconciliation service has nothing here; its manifest is at /reconcile.\n");
  }

  private Answer manifest(Sent sent, Route route) {
    return json(service.manifest(route.version(), sent.home(data.base())));
  }

  private Answer root(Sent sent, Route route) throws IOException {
    Map<String, String> form = sent.form();
    if (form.containsKey("queries")) {
      return json(service.match(route.version(), form.get("queries"), limit));
    }
    if (form.containsKey("extend")) {
      return json(service.extend(route.version(), form.get("extend"), limit));
    }
    return sent.isPlainRequest()
        ? manifest(sent, route)
        : Answer.text(
            HttpServletResponse.SC_BAD_REQUEST, "The form has no field queries or extend.\n");
  }

  /** Makes the answer a call of a function where the client can read it in no other way. */
  private static Answer called(Sent sent, Route route, Answer answer) {
    Optional<String> callback = sent.find("callback");
    if (callback.isEmpty()
        || !route.version().hasCallbacks()
        || !sent.isPlainRequest()
        || !answer.contentType().equals(JSON)) {
      return answer;
    }
    if (!CALLBACK.matcher(callback.get()).matches()) {
      throw new MalformedQueryException(
          "The parameter callback must be the name of a function, such as answer or my.answer.");
    }
    // What comes first keeps the answer from being taken for anything but a script.
    String script =
        "/**/%s(%s);"
            .formatted(callback.get(), new String(answer.body(), StandardCharsets.UTF_8))
            // Ends of lines to JavaScript before 2019, though not to JSON.
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029");
    return Answer.of(
        "application/javascript;charset=utf-8", script.getBytes(StandardCharsets.UTF_8));
  }

  private Answer suggestions(Sent sent, Route route) {
    int offset = sent.number("offset").or(() -> sent.number("cursor")).orElse(0);
    return json(
        service.suggest(
            kind(route),
            route.version(),
            sent.text("prefix"),
            offset,
            sent.number("limit").orElse(USUAL_SUGGESTIONS),
            sent.find("type").filter(type -> !type.isEmpty())));
  }

  private static Reconciliation.Kind kind(Route route) {
    return Reconciliation.Kind.valueOf(
        route.rest().replaceFirst("^.*/", "").toUpperCase(Locale.ROOT));
  }

  private Answer flyout(Sent sent, Route route) {
    String id = sent.text("id");
    return route.isDraft()
        ? missing()
        : service
            .brief(kind(route), id)
            .map(
                brief ->
                    json(
                        JsonNodeFactory.instance
                            .objectNode()
                            .put("id", id)
                            .put("html", pages.flyout(brief.name(), brief.words()))))
            .orElseGet(() -> unknown(id));
  }

  private Answer preview(String id) {
    return service
        .entity(id)
        .map(node -> Answer.of("text/html;charset=utf-8", data.read(() -> pages.preview(node))))
        .orElseGet(
            () ->
                Answer.of(
                        "text/html;charset=utf-8",
                        pages.noPreview("Not found", "Nothing here has the id " + id))
                    .as(HttpServletResponse.SC_NOT_FOUND))
        .with(SafeHeaders.POLICY, POLICY);
  }

  private Answer view(Sent sent) {
    String id = sent.text("id");
    return service
        .entity(id)
        .map(node -> address(sent, node))
        .map(
            address ->
                Answer.text(HttpServletResponse.SC_SEE_OTHER, address + "\n")
                    .with("Location", address))
        .orElseGet(() -> unknown(id));
  }

  private String address(Sent sent, Node entity) {
    return data.base()
        .pathOf(entity.getURI())
        .map(path -> sent.home(data.base()) + path)
        .orElse(entity.getURI());
  }

  private static Answer unknown(String id) {
    return Answer.text(HttpServletResponse.SC_NOT_FOUND, "Nothing here has the id " + id + ".\n");
  }

  private static Answer json(JsonNode json) {
    return Answer.of(JSON, json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
