package parley.store.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question kept in a file, with blanks for its user to fill.
 *
 * <p>Values are put into the parsed query as terms, never into its text, so that no value can
 * change what is asked.
 */
public final class NamedQuery {
  private final String name;
  private final String text;
  private final Query query;
  private final QueryHeader header;
  private final List<Parameter> parameters;

  private NamedQuery(String name, String text, Query query) {
    this.name = name;
    this.text = text;
    this.query = query;
    this.header = QueryHeader.of(text);
    this.parameters = parametersOf(query, header);
  }

  /** {@return the queries that come with the program, by name} */
  public static List<NamedQuery> packaged() {
    return QueryFiles.packagedNames().stream().map(NamedQuery::find).toList();
  }

  /**
   * Finds a query.
   *
   * @param nameOrFile the name of one that comes with the program, or a file
   * @return the query
   * @throws QueryException if there is neither, or if it would change data
   * @throws parley.store.SyntaxException if it is not SPARQL
   */
  public static NamedQuery find(String nameOrFile) {
    QueryFiles.Found found = QueryFiles.find(nameOrFile);
    return new NamedQuery(
        found.name(), found.text(), SafeSparql.parse(found.source(), found.text()));
  }

  /**
   * Reads a query from its text.
   *
   * @param source what messages call it
   * @param text SPARQL, with or without a header
   * @return the query
   * @throws QueryException if it would change data
   * @throws parley.store.SyntaxException if it is not SPARQL
   */
  public static NamedQuery parse(String source, String text) {
    return new NamedQuery(source, text, SafeSparql.parse(source, text));
  }

  private static List<Parameter> parametersOf(Query query, QueryHeader header) {
    List<Parameter> parameters = new ArrayList<>();
    for (String variable : new TreeSet<>(SafeSparql.variables(query))) {
      Optional<String> fallback =
          Parameter.nameOf(variable).map(name -> header.defaults().getOrDefault(name, ""));
      Parameter.of(variable, query.getPrefixMapping(), fallback.filter(value -> !value.isEmpty()))
          .ifPresent(parameters::add);
    }
    parameters.sort(Comparator.comparing(Parameter::name));
    return List.copyOf(parameters);
  }

  /** {@return its name: the file's without the ending} */
  public String name() {
    return name;
  }

  /** {@return the text of its file} */
  public String text() {
    return text;
  }

  /** {@return what it answers, in one line; empty if the file does not say} */
  public String summary() {
    return header.summary();
  }

  /** {@return more about it} */
  public Optional<String> description() {
    return header.description();
  }

  /** {@return words to group queries by} */
  public List<String> tags() {
    return header.tags();
  }

  /** {@return its blanks, by name} */
  public List<Parameter> parameters() {
    return parameters;
  }

  /**
   * {@return what a parameter means, in words; empty if the file does not say}
   *
   * @param parameter one of {@link #parameters}
   */
  public Optional<String> meaning(Parameter parameter) {
    return Optional.ofNullable(header.parameters().get(parameter.name()));
  }

  /**
   * {@return a value that a parameter may have; empty if the file gives none}
   *
   * @param parameter one of {@link #parameters}
   */
  public Optional<String> example(Parameter parameter) {
    return Optional.ofNullable(header.examples().get(parameter.name())).or(parameter::fallback);
  }

  /** {@return the query with all its blanks open} */
  public Query query() {
    return query.cloneQuery();
  }

  /**
   * What is wrong with an argument.
   *
   * @param parameter its name
   * @param reason what is wrong, in words
   */
  public record Objection(String parameter, String reason) {}

  /**
   * {@return all that keeps {@link #bind} from taking arguments, by name of parameter; empty if
   * nothing does}
   *
   * @param arguments values as typed, by name of parameter
   * @param base what a relative IRI among them is relative to
   */
  public List<Objection> objections(Map<String, String> arguments, String base) {
    List<Objection> objections = new ArrayList<>();
    for (Parameter parameter : parameters) {
      Optional<String> value = Optional.ofNullable(arguments.get(parameter.name()));
      if (value.isEmpty() && parameter.required()) {
        objections.add(
            new Objection(parameter.name(), "is needed (%s)".formatted(parameter.kindName())));
      }
      value
          .flatMap(given -> parameter.objection(given, query.getPrefixMapping(), base))
          .ifPresent(reason -> objections.add(new Objection(parameter.name(), reason)));
    }
    arguments.keySet().stream()
        .filter(name -> parameters.stream().noneMatch(known -> known.name().equals(name)))
        .map(name -> new Objection(name, "is unknown; " + known()))
        .forEach(objections::add);
    objections.sort(Comparator.comparing(Objection::parameter));
    return List.copyOf(objections);
  }

  /**
   * Fills the blanks.
   *
   * @param arguments values as typed, by name of parameter
   * @param base what a relative IRI among them is relative to, such as {@code
   *     http://localhost:3030/}
   * @return the query with the values in place of their variables; optional parameters that are not
   *     given stay variables
   * @throws QueryException if a parameter is unknown, missing or of the wrong kind
   */
  public Query bind(Map<String, String> arguments, String base) {
    arguments.keySet().forEach(this::requireKnown);
    Map<Var, Node> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      Optional<String> value =
          Optional.ofNullable(arguments.get(parameter.name())).or(parameter::fallback);
      if (value.isEmpty() && parameter.required()) {
        throw new QueryException(
            "query %s needs the parameter %s (%s); %s"
                .formatted(name, parameter.name(), parameter.kindName(), known()));
      }
      value.ifPresent(
          given ->
              values.put(
                  Var.alloc(parameter.variable()),
                  parameter.term(given, query.getPrefixMapping(), base)));
    }
    return values.isEmpty() ? query.cloneQuery() : QueryTransformOps.replaceVars(query, values);
  }

  private void requireKnown(String argument) {
    if (parameters.stream().noneMatch(parameter -> parameter.name().equals(argument))) {
      throw new QueryException(
          "query %s has no parameter %s; %s".formatted(name, argument, known()));
    }
  }

  private String known() {
    return parameters.isEmpty()
        ? "it takes none"
        : "it takes " + parameters.stream().map(Parameter::name).distinct().collect(joining(", "));
  }
}
