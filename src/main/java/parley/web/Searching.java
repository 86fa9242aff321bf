package parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import parley.store.search.Found;
import parley.store.search.ItemKind;
import parley.store.search.Question;
import parley.store.search.Search;
import parley.store.search.SearchIndex;
import parley.store.search.Wanted;
import parley.web.graph.Data;
import parley.web.reconcile.MalformedQueryException;
import parley.web.view.Pages;
import parley.web.view.SearchAnswers;
import parley.web.view.SearchPages;

/**
 * The search: {@code /search} for people and, as JSON, for programs; {@code /search/suggest} while
 * somebody types; {@code /opensearch.xml} for browsers.
 */
final class Searching extends Answering {
  private static final String SUGGEST = SearchPages.PATH + "/suggest";
  private static final String DESCRIPTION = "/opensearch.xml";
  private static final String HTML = "text/html";
  private static final String JSON = "application/json";

  /** As OpenSearch calls it; to scripts it is JSON all the same. */
  private static final String SUGGESTIONS = "application/x-suggestions+json";

  private static final String DESCRIBED = "application/opensearchdescription+xml";
  private static final int MOST_SUGGESTIONS = 8;

  /** Small data are ready by then, so that the first to ask gets an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Duration TYPING = Duration.ofMillis(200);
  private static final String READY_IN = "5";

  private final Data data;
  private final Search search;
  private final SearchPages pages;
  private final SearchAnswers answers;

  Searching(Data data, Pages pages, Search search) {
    this.data = data;
    this.search = search;
    this.pages = new SearchPages(data, pages);
    this.answers = new SearchAnswers(this.pages);
  }

  @Override
  Optional<Answer> answer(HttpServletRequest asked) {
    try {
      return switch (asked.getRequestURI()) {
        case SearchPages.PATH -> Optional.of(results(asked, new Sent(asked)));
        case SUGGEST -> Optional.of(suggestions(new Sent(asked).text("q")));
        case DESCRIPTION ->
            Optional.of(
                Answer.of(DESCRIBED, answers.description(new Sent(asked).home(data.base()))));
        default -> Optional.empty();
      };
    } catch (MalformedQueryException e) {
      return Optional.of(Answer.text(HttpServletResponse.SC_BAD_REQUEST, e.getMessage() + "\n"));
    }
  }

  private Answer results(HttpServletRequest asked, Sent sent) {
    Accept accept = Negotiation.accepted(asked);
    boolean isJson =
        sent.find("format").map("json"::equals).orElse(accept.quality(JSON) > accept.quality(HTML));
    return results(sent, isJson).with("Vary", "Accept");
  }

  private Answer results(Sent sent, boolean isJson) {
    Wanted wanted = Wanted.of(sent.text("q"));
    if (wanted.said().isEmpty() && !isJson) {
      return html(pages.empty());
    }
    Question question = new Question(wanted, ItemKind.of(sent.text("kind")), page(sent));
    return searched(
        PATIENCE,
        isJson,
        index -> {
          Found found = index.find(question);
          return isJson
              ? json(JSON, data.read(() -> answers.results(question, found, index)))
              : html(data.read(() -> pages.results(question, found, index)));
        });
  }

  /** What is no page is the first. */
  private static int page(Sent sent) {
    String digits = sent.text("page");
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
  }

  private Answer suggestions(String typed) {
    return searched(
        TYPING,
        true,
        index ->
            json(
                SUGGESTIONS,
                data.read(
                    () -> answers.suggestions(typed, index.suggest(typed, MOST_SUGGESTIONS)))));
  }

  private Answer searched(
      Duration patience, boolean isJson, Function<SearchIndex, Answer> answering) {
    return search
        .current(patience)
        .map(answering)
        .orElseGet(
            () ->
                (isJson ? json(JSON, answers.preparing()) : html(pages.preparing()))
                    .as(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                    .with("Retry-After", READY_IN));
  }

  private static Answer html(byte[] body) {
    return Answer.of(HTML + ";charset=utf-8", body);
  }

  private static Answer json(String type, JsonNode json) {
    return Answer.of(type, json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
