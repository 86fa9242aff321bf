package parley.web.view;

import static org.apache.jena.graph.Node.ANY;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import parley.web.graph.Base;
import parley.web.graph.Data;
import parley.web.graph.Labels;
import parley.web.graph.Terms;
import parley.web.view.View.Link;

/** Calls nodes by names that a reader understands. To be used inside {@link Data#read}. */
public final class Names {
  private static final String LANGUAGE = "en";
  private static final int MOST_WORDS = 120;
  private static final List<String> DATES =
      List.of(
          Terms.EDTF,
          "http://www.w3.org/2001/XMLSchema#date",
          "http://www.w3.org/2001/XMLSchema#gYearMonth",
          "http://www.w3.org/2001/XMLSchema#gYear");

  private final Data data;
  private final Wording wording;
  private final Dates dates;

  /**
   * Prepares the names of things.
   *
   * @param data that speaks of them
   * @param wording of the pages
   */
  public Names(Data data, Wording wording) {
    this.data = data;
    this.wording = wording;
    this.dates = new Dates(wording);
  }

  /**
   * {@return a node as words with its address}
   *
   * @param node any node
   */
  public Link link(Node node) {
    if (node.isLiteral()) {
      String tag = node.getLiteralLanguage();
      return new Link("", literal(node), tag.equals(LANGUAGE) ? "" : tag);
    }
    return node.isURI() ? new Link(href(node), name(node)) : new Link("", wording.get("unnamed"));
  }

  private String literal(Node literal) {
    String text = literal.getLiteralLexicalForm();
    return DATES.contains(literal.getLiteralDatatypeURI()) ? dates.inWords(text) : text;
  }

  /**
   * {@return the address of an IRI: on this server if it is one of its own; empty if unsafe}
   *
   * @param node an IRI
   */
  public String href(Node node) {
    String iri = node.getURI();
    Base base = data.base();
    if (iri.startsWith(Terms.NAMESPACE)) {
      return "/ns#" + iri.substring(Terms.NAMESPACE.length());
    }
    return base.pathOf(iri).orElse(iri.matches("(?i)https?://.*") ? iri : "");
  }

  /**
   * {@return the name of a node}
   *
   * @param node an IRI
   */
  public String name(Node node) {
    return Labels.of(data, node)
        .or(() -> composed(node))
        .or(() -> document(node))
        .or(() -> inDocuments(node))
        .orElseGet(() -> lastPart(node));
  }

  /** Positions and delegations have no names of their own; they are called by what they are. */
  private Optional<String> composed(Node node) {
    Optional<String> quote =
        Labels.preferred(data.objects(node, Terms.par("quote")))
            .map(words -> "“" + shortened(words, MOST_WORDS) + "”");
    return quote.or(
        () ->
            data.object(node, Terms.par("meeting"))
                .flatMap(
                    meeting ->
                        data.object(node, Terms.par("party"))
                            .map(
                                party ->
                                    wording
                                        .get("name.delegation")
                                        .formatted(name(party), name(meeting)))));
  }

  /**
   * {@return the beginning of long words, or short words as they are}
   *
   * @param words any text
   * @param most how many characters may be left
   */
  public static String shortened(String words, int most) {
    return words.length() <= most || words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most)).strip() + " …";
  }

  private Optional<String> document(Node node) {
    return data.base()
        .pathOf(node.getURI())
        .filter(path -> path.startsWith("/document/"))
        .map(path -> decoded(path.substring("/document/".length())));
  }

  private Optional<String> inDocuments(Node node) {
    return Labels.preferred(
        data.named(ANY, node, Terms.LABEL, ANY).stream().map(Quad::getObject).toList());
  }

  /**
   * {@return the words for a property}
   *
   * @param property any property
   */
  public String property(Node property) {
    return wording
        .find("property." + localName(property))
        .or(() -> Labels.of(data, property))
        .orElseGet(() -> spaced(localName(property)));
  }

  /**
   * {@return the words for a property with a number of values}
   *
   * @param property any property
   * @param count how many values it has
   */
  public String property(Node property, int count) {
    return (count > 1 ? wording.find("several." + localName(property)) : Optional.<String>empty())
        .orElseGet(() -> property(property));
  }

  /**
   * {@return the words for things that point somewhere by a property}
   *
   * @param property any property
   */
  public String inverse(Node property) {
    return wording
        .find("inverse." + localName(property))
        .orElseGet(() -> wording.get("inverse").formatted(property(property)));
  }

  /**
   * {@return the part of an IRI after the last slash or hash}
   *
   * @param property any IRI
   */
  public static String localName(Node property) {
    return property.getURI().replaceFirst("^.*[/#]", "");
  }

  private String lastPart(Node node) {
    String iri = node.getURI();
    if (!iri.startsWith(Terms.NAMESPACE) && data.base().pathOf(iri).isEmpty()) {
      return iri;
    }
    String part = node.getURI().replaceFirst("[/#]$", "").replaceFirst("^.*[/#]", "");
    return spaced(decoded(part));
  }

  private static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // not encoded as UTF-8, so it is shown as it stands
    }
  }
}
