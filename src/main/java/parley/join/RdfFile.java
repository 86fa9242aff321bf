package parley.join;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;

/** RDF in any form that Rio reads. Nothing that a file refers to is fetched. */
final class RdfFile {
  private RdfFile() {}

  /** {@return the form that a file is in by its ending, empty if it is no RDF} */
  static Optional<RDFFormat> format(String name) {
    return Rio.getParserFormatForFileName(name);
  }

  /**
   * Reads a file from its beginning to its end. Blank nodes are named by their order.
   *
   * @param nodes what the names of blank nodes begin with
   * @param path the file
   * @param name the file as the user named it
   * @param format its form
   * @param base what relative IRIs stand below
   * @param sink receives the statements and prefixes
   * @throws JoinException at the first fault, with line and column
   */
  static void read(
      Path path, String name, String nodes, RDFFormat format, String base, RDFHandler sink) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      read(in, name, nodes, format, base, sink);
    } catch (IOException e) {
      throw JoinException.unreadable(name, e);
    }
  }

  /** Reads a stream in the same way. */
  static void read(
      InputStream in, String name, String nodes, RDFFormat format, String base, RDFHandler sink) {
    try {
      parser(format, new Naming(nodes, sink)).parse(in, base);
    } catch (RDFParseException e) {
      throw new JoinException(new Spot(name, e.getLineNumber(), e.getColumnNumber()), reason(e), e);
    } catch (MalformedInputException e) {
      throw new JoinException(Spot.of(name), "this is not UTF-8.", e);
    } catch (IOException e) {
      throw JoinException.unreadable(name, e);
    }
  }

  private static RDFParser parser(RDFFormat format, RDFHandler sink) {
    RDFParser parser = Rio.createParser(format);
    parser.setRDFHandler(sink);
    parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, false);
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    parser.set(JSONLDSettings.SECURE_MODE, true);
    parser.set(JSONLDSettings.WHITELIST, java.util.Set.of());
    parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
    return parser;
  }

  /** Rio ends its messages with the place, which stands before them here. */
  private static String reason(RDFParseException e) {
    String place = e.getLineNumber() > 0 ? "" : "at its end or beyond: ";
    return place
        + String.valueOf(e.getMessage()).replaceAll(" *\\[line \\d+(, column \\d+)?]$", "");
  }

  /** Names blank nodes by their order, since parsers name them anew in each run. */
  private static final class Naming extends AbstractRDFHandler {
    private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

    private final String prefix;
    private final RDFHandler sink;
    private final Map<BNode, BNode> names = new HashMap<>();

    Naming(String prefix, RDFHandler sink) {
      this.prefix = prefix;
      this.sink = sink;
    }

    @Override
    public void handleNamespace(String prefix, String namespace) {
      sink.handleNamespace(prefix, namespace);
    }

    @Override
    public void handleStatement(Statement statement) {
      sink.handleStatement(
          VALUES.createStatement(
              (Resource) named(statement.getSubject()),
              statement.getPredicate(),
              named(statement.getObject())));
    }

    private Value named(Value value) {
      return value instanceof BNode node
          ? names.computeIfAbsent(node, unnamed -> VALUES.createBNode(prefix + names.size()))
          : value;
    }
  }
}
