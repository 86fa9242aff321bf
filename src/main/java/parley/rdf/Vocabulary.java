package parley.rdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * The vocabulary that every graph repeats, so that it explains itself: ontology, alignments and
 * topics, in the order of the files.
 */
final class Vocabulary {
  private static final List<String> FILES = List.of("parley", "alignments", "topics");

  private static final Set<IRI> MATCHES = Set.of(SKOS.CLOSE_MATCH, SKOS.EXACT_MATCH);

  private final QuadSink out;
  private final Iris iris;
  private final Links links;

  Vocabulary(QuadSink out, Iris iris, Links links) {
    this.out = out;
    this.iris = iris;
    this.links = links;
  }

  /**
   * Writes all files into the default graph; relative IRIs in them are resolved against the base.
   *
   * @throws IOException if a file cannot be read
   */
  void write() throws IOException {
    for (String file : FILES) {
      try (InputStream in = open("/ontology/" + file + ".ttl")) {
        copy(file, in);
      }
    }
  }

  /**
   * Writes one file.
   *
   * @param file its name, from which blank nodes get theirs
   */
  void copy(String file, InputStream in) throws IOException {
    RDFParser parser = new TurtleParser();
    parser.setRDFHandler(new Copy(file));
    parser.parse(in, iris.base());
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Vocabulary.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name + " is missing from the class path");
    }
    return in;
  }

  /** Names blank nodes by file and order, since the parser names them anew in each run. */
  private final class Copy extends AbstractRDFHandler {
    private final Map<BNode, BNode> names = new HashMap<>();
    private final String file;

    Copy(String file) {
      this.file = file;
    }

    @Override
    public void handleStatement(Statement statement) {
      Resource subject = (Resource) named(statement.getSubject());
      out.believed(subject, statement.getPredicate(), named(statement.getObject()));
      boolean isMatch = MATCHES.contains(statement.getPredicate());
      if (isMatch
          && subject instanceof IRI topic
          && topic.stringValue().startsWith(iris.base())
          && statement.getObject() instanceof IRI other) {
        links.topic(topic, statement.getPredicate(), other);
      }
    }

    private Value named(Value value) {
      return value instanceof BNode node
          ? names.computeIfAbsent(node, unnamed -> name(names.size()))
          : value;
    }

    private BNode name(int number) {
      return SimpleValueFactory.getInstance().createBNode(file + number);
    }
  }
}
