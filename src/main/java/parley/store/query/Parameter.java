package parley.store.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * A blank in a query that its user fills, after grlc's conventions for names of variables: {@code
 * ?_topic_iri} must be given, {@code ?__year_integer} may be; what follows the name is the kind of
 * term: {@code iri}, an XSD type, a two-letter language, {@code prefix_name} of a datatype, or
 * nothing for a plain string.
 *
 * @param name the name that users know it by, such as {@code topic}
 * @param variable the variable's name without question mark, such as {@code _topic_iri}
 * @param kind what terms it takes
 * @param required whether the query has no meaning without it
 * @param fallback the value taken where none is given
 */
public record Parameter(
    String name, String variable, Kind kind, boolean required, Optional<String> fallback) {
  private static final Pattern VARIABLE = Pattern.compile("(__?)([^_]+)(?:_([^_]+))?(?:_(.+))?");
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final List<String> PLAIN = List.of("string", "literal");

  /** The kind of term that a parameter takes. */
  public sealed interface Kind {
    /** An IRI, absolute, prefixed or relative to the base of the data. */
    record Iri() implements Kind {}

    /**
     * A literal in a language.
     *
     * @param tag the language
     */
    record InLanguage(String tag) implements Kind {}

    /**
     * A literal of a datatype.
     *
     * @param datatype IRI of the datatype
     */
    record Typed(String datatype) implements Kind {}
  }

  /**
   * {@return the parameter that a variable stands for; empty for an ordinary variable}
   *
   * @param variable a variable's name without question mark
   * @param prefixes the prefixes of its query
   * @param fallback the value taken where none is given
   */
  static Optional<Parameter> of(
      String variable, PrefixMapping prefixes, Optional<String> fallback) {
    Matcher matcher = VARIABLE.matcher(variable);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean required = matcher.group(1).length() == 1 && fallback.isEmpty();
    Kind kind = kind(Optional.ofNullable(matcher.group(3)), matcher.group(4), prefixes);
    return Optional.of(new Parameter(matcher.group(2), variable, kind, required, fallback));
  }

  /** {@return the name under which defaults are given, if the variable is a parameter} */
  static Optional<String> nameOf(String variable) {
    Matcher matcher = VARIABLE.matcher(variable);
    return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
  }

  private static Kind kind(Optional<String> type, @Nullable String local, PrefixMapping prefixes) {
    String name = type.orElse("string");
    if (name.equals("iri")) {
      return new Kind.Iri();
    }
    if (local != null) {
      return new Kind.Typed(prefixes.expandPrefix(name + ":" + local));
    }
    if (PLAIN.contains(name)) {
      return new Kind.Typed(XSD.xstring.getURI());
    }
    if (name.equals("number")) {
      return new Kind.Typed(XSD.decimal.getURI());
    }
    return name.length() == 2
        ? new Kind.InLanguage(name.toLowerCase(Locale.ROOT))
        : new Kind.Typed(XSD.getURI() + name);
  }

  /**
   * {@return the term that a user's value means}
   *
   * @param value as typed
   * @param prefixes the prefixes that the query knows
   * @param base what a relative IRI is relative to
   * @throws QueryException if the value is none of this parameter's kind
   */
  Node term(String value, PrefixMapping prefixes, String base) {
    return switch (kind) {
      case Kind.Iri() -> NodeFactory.createURI(iri(value, prefixes, base));
      case Kind.InLanguage(String tag) -> NodeFactory.createLiteralLang(value, tag);
      case Kind.Typed(String datatype) -> typed(value, datatype);
    };
  }

  /** {@return why a value is none of this parameter's kind; empty if it is one} */
  Optional<String> objection(String value, PrefixMapping prefixes, String base) {
    try {
      term(value, prefixes, base);
      return Optional.empty();
    } catch (QueryException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private Node typed(String value, String datatype) {
    RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
    if (!type.isValid(value)) {
      throw new QueryException(
          "parameter %s must be of type %s, which \"%s\" is not"
              .formatted(name, PrefixMapping.Standard.shortForm(datatype), value));
    }
    return NodeFactory.createLiteralDT(value, type);
  }

  private String iri(String value, PrefixMapping prefixes, String base) {
    String expanded = prefixes.expandPrefix(value);
    String absolute = ABSOLUTE.matcher(expanded).matches() ? expanded : base + expanded;
    try {
      return IRIx.create(absolute).str();
    } catch (IRIException e) {
      throw new QueryException(
          "parameter %s must be an IRI, which \"%s\" is not: %s"
              .formatted(name, value, e.getMessage()));
    }
  }

  /**
   * {@return the kind in a word, for a list of parameters: {@code iri}, {@code integer}, {@code
   * en}}
   */
  public String kindName() {
    return switch (kind) {
      case Kind.Iri() -> "iri";
      case Kind.InLanguage(String tag) -> tag;
      case Kind.Typed(String datatype) -> datatype.substring(afterNamespace(datatype));
    };
  }

  private static int afterNamespace(String iri) {
    return Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
  }
}
