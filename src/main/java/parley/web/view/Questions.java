package parley.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import parley.store.query.NamedQuery;
import parley.store.query.Parameter;
import parley.store.query.QueryException;
import parley.store.query.QueryRunner;
import parley.web.graph.Base;
import parley.web.graph.QueryGuard;
import parley.web.view.QueryView.Field;
import parley.web.view.QueryView.Question;
import parley.web.view.QueryView.Result;
import parley.web.view.View.Link;

/** Makes the pages of queries, those that come with the program and those that a reader types. */
final class Questions {
  private static final String NAMED = "/query/";
  private static final String TYPED = "/sparql";

  private final List<NamedQuery> queries = NamedQuery.packaged();
  private final Base base;
  private final Results results;
  private final Wording wording;

  Questions(Base base, Results results, Wording wording) {
    this.base = base;
    this.results = results;
    this.wording = wording;
  }

  /** {@return all named queries by what they answer} */
  List<Link> links() {
    return queries.stream()
        .map(
            query ->
                new Link(
                    NAMED + query.name(),
                    query.summary().isEmpty() ? query.name() : query.summary()))
        .toList();
  }

  /** {@return the page of a named query; without answer while a blank that it needs is empty} */
  Question named(NamedQuery query, Map<String, String> arguments, QueryRunner runner) {
    List<Field> fields =
        query.parameters().stream().map(parameter -> field(parameter, arguments)).toList();
    boolean isReady =
        fields.stream().noneMatch(field -> field.isRequired() && field.value().isEmpty());
    List<Result> result =
        isReady ? List.of(results.of(query.bind(arguments, base.iri()), runner)) : List.of();
    return new Question(
        query.summary().isEmpty() ? query.name() : query.summary().replaceFirst("\\.$", ""),
        NAMED + query.name(),
        query.description().orElse(""),
        fields,
        query.text(),
        "",
        result,
        isReady ? address(NAMED + query.name(), arguments) : "");
  }

  private Field field(Parameter parameter, Map<String, String> arguments) {
    String kind =
        switch (parameter.kind()) {
          case Parameter.Kind.Iri iri -> wording.get("kind.iri");
          case Parameter.Kind.InLanguage language -> wording.get("kind.text");
          case Parameter.Kind.Typed typed -> typed.datatype().replaceFirst("^.*[#/]", "");
        };
    String value = arguments.getOrDefault(parameter.name(), parameter.fallback().orElse(""));
    return new Field(parameter.name(), kind, value, parameter.required());
  }

  /** {@return the page of a typed query with its answer, or an empty one with an example} */
  Question typed(String text, QueryRunner runner) {
    if (text.isBlank()) {
      return typed(wording.get("sparql.example"), "", List.of(), "");
    }
    Query query = NamedQuery.parse(TYPED, text).bind(Map.of(), base.iri());
    QueryGuard.objection(query, runner.federation())
        .ifPresent(
            objection -> {
              throw new QueryException(objection);
            });
    List<Result> result = List.of(results.of(query, runner));
    return typed(text, "", result, address(TYPED, Map.of("query", text)));
  }

  /** {@return the page of a typed query that could not be answered} */
  Question failed(String text, String problem) {
    return typed(text, problem, List.of(), "");
  }

  private Question typed(String text, String problem, List<Result> result, String download) {
    return new Question(
        wording.get("sparql"),
        "",
        wording.get("sparql.about"),
        List.of(),
        text,
        problem,
        result,
        download);
  }

  private static String address(String path, Map<String, String> arguments) {
    return arguments.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()) + "&")
        .collect(Collectors.joining("", path + "?", "format="));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
