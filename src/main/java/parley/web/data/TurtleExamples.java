package parley.web.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import parley.web.graph.Terms;

/** Cuts pieces out of the example of the vocabulary. */
final class TurtleExamples {
  private static final String RESOURCE = "/parley/web/data/example.ttl";
  private static final String BASE = "http://localhost:3030/";
  private static final int MOST_LINES = 6;

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final NodeFormatterTTL terms;

  TurtleExamples() {
    try (InputStream in =
        Objects.requireNonNull(TurtleExamples.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    terms = new NodeFormatterTTL(BASE, PrefixMapFactory.create(graph.getPrefixMapping()));
  }

  /** {@return a piece in which a term is used; empty if there is none} */
  String of(Node term) {
    List<Triple> uses =
        Stream.concat(
                graph.stream(Node.ANY, Terms.TYPE, term),
                Stream.concat(
                    graph.stream(Node.ANY, term, Node.ANY), graph.stream(Node.ANY, Node.ANY, term)))
            .toList();
    if (uses.isEmpty()) {
      return "";
    }
    Node subject =
        uses.stream().map(Triple::getSubject).min(NodeCmp::compareRDFTerms).orElseThrow();
    boolean isClass = graph.contains(subject, Terms.TYPE, term);
    List<Triple> shown =
        uses.stream()
            .filter(triple -> triple.getSubject().equals(subject))
            .sorted(TurtleExamples::compare)
            .toList();
    return written(subject, isClass ? about(subject, term) : shown);
  }

  private List<Triple> about(Node subject, Node type) {
    return Stream.concat(
            Stream.of(Triple.create(subject, Terms.TYPE, type)),
            graph.stream(subject, Node.ANY, Node.ANY)
                .filter(triple -> !triple.getPredicate().equals(Terms.TYPE))
                .sorted(TurtleExamples::compare))
        .limit(MOST_LINES)
        .toList();
  }

  private static int compare(Triple one, Triple other) {
    int properties = NodeCmp.compareRDFTerms(one.getPredicate(), other.getPredicate());
    return properties != 0
        ? properties
        : NodeCmp.compareRDFTerms(one.getObject(), other.getObject());
  }

  private String written(Node subject, List<Triple> triples) {
    StringWriter text = new StringWriter();
    text.append(term(subject));
    String between = triples.size() > 1 ? "\n    " : " ";
    for (int i = 0; i < triples.size(); i++) {
      boolean isType = triples.get(i).getPredicate().equals(Terms.TYPE);
      text.append(i == 0 && isType ? " " : between)
          .append(isType ? "a" : term(triples.get(i).getPredicate()))
          .append(' ')
          .append(term(triples.get(i).getObject()))
          .append(i + 1 < triples.size() ? " ;" : " .");
    }
    return text.toString();
  }

  private String term(Node node) {
    IndentedLineBuffer out = new IndentedLineBuffer();
    terms.format(out, node);
    return out.asString();
  }
}
