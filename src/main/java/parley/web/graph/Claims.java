package parley.web.graph;

import static org.apache.jena.graph.Node.ANY;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import parley.store.GraphKind;

/** Finds evidence. To be used inside {@link Data#read}. */
public final class Claims {
  private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;
  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::document, NODES)
          .thenComparingInt(claim -> claim.passage().start())
          .thenComparingInt(claim -> claim.passage().end())
          .thenComparing(Claim::predicate, NODES)
          .thenComparing(Claim::iri, NODES);

  private final Data data;

  /**
   * Creates the finder.
   *
   * @param data to look in
   */
  public Claims(Data data) {
    this.data = data;
  }

  /**
   * {@return the claims about an entity, by document and place in it}
   *
   * @param subject the entity
   * @param limit how many to read at most
   */
  public List<Claim> about(Node subject, int limit) {
    return read(data.claims(subject, limit));
  }

  /**
   * {@return what one document claims of an entity, by place in it}
   *
   * @param document its IRI
   * @param subject the entity
   */
  public List<Claim> in(Node document, Node subject) {
    return read(data.named(document, ANY, Terms.SUBJECT, subject));
  }

  /**
   * {@return the claims of one document, by their place in it}
   *
   * @param document its IRI
   */
  public List<Claim> in(Node document) {
    return read(data.named(document, ANY, Terms.SUBJECT, ANY));
  }

  /**
   * {@return how often named graphs say something: as many documents as say it, if all terms are
   * given}
   *
   * @param subject of the statement, or any
   * @param predicate of the statement
   * @param object of the statement
   * @param limit how many to count at most
   */
  public int sayers(Node subject, Node predicate, Node object, int limit) {
    Iterator<Quad> said = data.dataset().findNG(ANY, subject, predicate, object);
    try {
      return (int) Iter.count(Iter.limit(said, limit));
    } finally {
      Iter.close(said);
    }
  }

  /**
   * {@return the claim of an IRI; empty if there is none}
   *
   * @param claim any IRI
   */
  public Optional<Claim> of(Node claim) {
    List<Quad> found = data.named(ANY, claim, Terms.SUBJECT, ANY);
    return read(
            found.stream()
                .filter(quad -> GraphKind.of(quad.getGraph()) != GraphKind.LINKS)
                .toList())
        .stream()
        .findFirst();
  }

  private List<Claim> read(List<Quad> subjects) {
    return subjects.stream().map(this::claim).sorted(ORDER).toList();
  }

  private Claim claim(Quad subject) {
    Properties of = new Properties(subject.getGraph(), subject.getSubject());
    return new Claim(
        subject.getSubject(),
        subject.getGraph(),
        subject.getObject(),
        of.node(Terms.PREDICATE),
        of.node(Terms.OBJECT),
        new Claim.Passage(
            of.number(Terms.par("start")),
            of.number(Terms.par("end")),
            of.string(Terms.par("quote"))),
        of.string(Terms.par("rule")),
        of.string(Terms.par("because")));
  }

  /** What one graph says of one claim. */
  private final class Properties {
    private final List<Quad> quads;

    Properties(Node graph, Node claim) {
      quads = data.named(graph, claim, ANY, ANY);
    }

    Node node(Node property) {
      return find(property).orElse(Quad.defaultGraphNodeGenerated);
    }

    String string(Node property) {
      return find(property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).orElse("");
    }

    int number(Node property) {
      String digits = string(property);
      return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    private Optional<Node> find(Node property) {
      return quads.stream()
          .filter(quad -> quad.getPredicate().equals(property))
          .map(Quad::getObject)
          .min(NODES);
    }
  }
}
