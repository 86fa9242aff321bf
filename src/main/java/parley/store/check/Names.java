package parley.store.check;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/** The terms that checks speak of, and terms in words. */
final class Names {
  static final String PAR = "https://w3id.org/parley/ns#";
  static final Node CLAIM = par("Claim");
  static final Node DOCUMENT = par("Document");
  static final Node IMPORT = par("Import");
  static final Node ROW = par("row");
  static final Node ROW_OF_IMPORT = par("Row");
  static final Node BASIS = par("basis");
  static final Node INFERRED = par("inferred");
  static final Node BECAUSE = par("because");
  static final Node TEXT = par("text");
  static final Node QUOTE = par("quote");
  static final Node START = par("start");
  static final Node END = par("end");

  private static final PrefixMapping PREFIXES =
      new PrefixMappingImpl()
          .setNsPrefixes(PrefixMapping.Extended)
          .setNsPrefix("par", PAR)
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("schema", "https://schema.org/")
          .setNsPrefix("org", "http://www.w3.org/ns/org#")
          .lock();

  private Names() {}

  private static Node par(String name) {
    return NodeFactory.createURI(PAR + name);
  }

  /** {@return a term for people: IRIs short where a prefix is known, literals as in N-Triples} */
  static String text(Node node) {
    return node.isURI() ? PREFIXES.shortForm(node.getURI()) : NodeFmtLib.strNT(node);
  }
}
