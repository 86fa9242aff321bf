package parley.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.Slot;

/**
 * The IRIs of everything below one base. They are ASCII and made from content only, so the same
 * thing has the same IRI in every run, and two bases give graphs that differ in nothing else.
 */
final class Iris {
  private static final String PATH_CHARACTERS = "A-Za-z0-9%/:@!$&'()*+,;=._~-";
  private static final Pattern NOT_IN_PATH = outside(PATH_CHARACTERS);
  private static final Pattern NOT_IN_ADDRESS = outside("?#\\[\\]" + PATH_CHARACTERS);

  private final String base;

  /**
   * Sets the base.
   *
   * @param base absolute, without query and fragment; a slash is added where it has none at its end
   * @throws IllegalArgumentException if it is anything else
   */
  Iris(String base) {
    this.base = checked(base.endsWith("/") ? base : base + "/");
  }

  private static String checked(String base) {
    try {
      URI uri = new URI(base);
      if (!uri.isAbsolute()
          || uri.isOpaque()
          || uri.getRawAuthority() == null
          || uri.getRawQuery() != null
          || uri.getRawFragment() != null) {
        throw new IllegalArgumentException(
            "the base %s is no absolute IRI like http://localhost:3030/".formatted(base));
      }
      return uri.toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "the base %s is no IRI; give one like http://localhost:3030/".formatted(base), e);
    }
  }

  /** {@return the base, with a slash at its end} */
  String base() {
    return base;
  }

  /** {@return the IRI of an entity} */
  IRI entity(Entity entity) {
    return below(entity.path());
  }

  /** {@return the IRI of a document or row, which also names its graph} */
  IRI document(String name) {
    return below(SourceNames.path(name));
  }

  /**
   * {@return the IRI of the claim that a statement of a document rests on some of its words}
   *
   * @param document name of the document
   * @param triple the statement
   * @param evidence the words
   */
  IRI claim(String document, Triple triple, Evidence evidence) {
    String hash =
        Fingerprint.of(
            triple.subject().path(),
            triple.predicate().stringValue(),
            comparable(triple.object()),
            Integer.toString(evidence.start()),
            Integer.toString(evidence.end()),
            evidence.rule());
    return below("claim/" + document + "/" + hash);
  }

  /** {@return the IRI of the graph that says which IRIs have given way to which or are gone} */
  IRI moved() {
    return below("moved");
  }

  /** {@return the IRI of the conflict about one slot of one entity} */
  IRI conflict(Entity about, Slot slot) {
    String property = Triples.property(slot).stringValue();
    return below("conflict/" + Fingerprint.of(about.path(), property));
  }

  /** {@return the IRI of the graph of decisions} */
  IRI mergeLog() {
    return below("merge-log");
  }

  /**
   * {@return the IRI of a decision}
   *
   * @param type its class
   * @param identity what tells it from all others of the class
   */
  IRI decision(IRI type, String... identity) {
    return below("decision/" + Fingerprint.of(type.getLocalName(), Fingerprint.of(identity)));
  }

  /** {@return the name of the graph that tells who made which link to the outside, and why} */
  IRI links() {
    return below("links");
  }

  /** {@return the IRI of a link: of the reason why such a statement stands in the default graph} */
  IRI link(IRI subject, IRI predicate, IRI object) {
    return below(
        "link/" + Fingerprint.of(comparable(subject), predicate.stringValue(), comparable(object)));
  }

  /** {@return the IRI of a register or table by which links are made} */
  IRI register(String id) {
    return below("register/" + id);
  }

  /** An object as text in which the base does not occur. */
  String comparable(Value object) {
    if (object instanceof Literal literal) {
      return literal.getLanguage().orElse(literal.getDatatype().stringValue())
          + " "
          + literal.getLabel();
    }
    return relative(object);
  }

  /** {@return a term as text, an IRI without the base} */
  String relative(Value term) {
    String text = term.stringValue();
    return text.startsWith(base) ? text.substring(base.length()) : text;
  }

  /** {@return the IRI of a path below the base} */
  IRI below(String path) {
    return iri(base + encode(path, NOT_IN_PATH));
  }

  /**
   * {@return the IRI of an address on the web; as a text what is no such address, so that nothing
   * else that a source says can ever become a link}
   */
  static Value address(String address) {
    try {
      URI uri = new URI(encode(address, NOT_IN_ADDRESS));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean onTheWeb = scheme.equals("http") || scheme.equals("https");
      return onTheWeb && uri.getHost() != null ? iri(uri.toString()) : Literals.text(address);
    } catch (URISyntaxException e) {
      return Literals.text(address);
    }
  }

  private static IRI iri(String iri) {
    return SimpleValueFactory.getInstance().createIRI(iri);
  }

  private static Pattern outside(String characters) {
    return Pattern.compile("%(?![0-9A-Fa-f]{2})|[^" + characters + "]");
  }

  /** {@return a text in ASCII; what is percent-encoded already stays as it is} */
  private static String encode(String text, Pattern notAllowed) {
    return isPlain(text)
        ? text
        : notAllowed.matcher(text).replaceAll(match -> percent(match.group()));
  }

  /** Whether a text is nothing but letters, digits and a few marks, as nearly all paths are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '-' && c <= '9') || (c >= 'A' && c <= 'Z');
      if (!plain && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static String percent(String character) {
    byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
    return "%" + HexFormat.ofDelimiter("%").withUpperCase().formatHex(bytes);
  }
}
