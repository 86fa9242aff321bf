package parley.web.view;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.View.Link;

/**
 * A document that something was read from. Documents are in the order in which they were published;
 * those of which that is not known come last.
 *
 * @param document its IRI
 * @param link to its page, with its title, shortened if need be
 * @param published the day as the data give it; empty if it is not known
 * @param words who published it and when; empty if neither is known
 */
public record Origin(Node document, Link link, String published, String words)
    implements Comparable<Origin> {
  private static final int MOST_TITLE = 90;
  private static final Comparator<Origin> ORDER =
      Comparator.comparing((Origin origin) -> origin.published.isEmpty())
          .thenComparing(Origin::published)
          .thenComparing(Origin::document, NodeCmp::compareRDFTerms);

  /**
   * {@return what is known of a document} To be called inside {@link Data#read}.
   *
   * @param data to look in
   * @param names for readers
   * @param document its IRI
   */
  public static Origin of(Data data, Names names, Node document) {
    Link whole = names.link(document);
    Optional<Node> day = data.object(document, Terms.par("published"));
    Optional<Node> publisher = data.object(document, Terms.PUBLISHER);
    String words =
        Stream.of(publisher, day)
            .flatMap(Optional::stream)
            .map(node -> Names.shortened(names.link(node).text(), MOST_TITLE))
            .collect(Collectors.joining(", "));
    return new Origin(
        document,
        new Link(whole.href(), Names.shortened(whole.text(), MOST_TITLE)),
        day.filter(Node::isLiteral).map(Node::getLiteralLexicalForm).orElse(""),
        words);
  }

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }
}
