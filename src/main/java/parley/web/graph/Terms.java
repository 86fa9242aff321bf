package parley.web.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms that the pages know by name; all others are shown by their labels. */
public final class Terms {
  /** Namespace of the ontology. */
  public static final String NAMESPACE = "https://w3id.org/parley/ns#";

  /** Datatype of dates that may lack a part. */
  public static final String EDTF = "http://id.loc.gov/datatypes/edtf";

  /** The class of graphs that are imports. */
  public static final Node IMPORT = NodeFactory.createURI(NAMESPACE + "Import");

  /** The class of an entity. */
  public static final Node TYPE = RDF.type.asNode();

  /** What a claim is about. */
  public static final Node SUBJECT = RDF.subject.asNode();

  /** What a claim says. */
  public static final Node PREDICATE = RDF.predicate.asNode();

  /** With which value. */
  public static final Node OBJECT = RDF.object.asNode();

  /** A name. */
  public static final Node LABEL = RDFS.label.asNode();

  /** An explanation of a term. */
  public static final Node COMMENT = RDFS.comment.asNode();

  /** The name of a topic. */
  public static final Node PREF_LABEL = SKOS.prefLabel.asNode();

  /** Another name. */
  public static final Node ALT_LABEL = SKOS.altLabel.asNode();

  /** The title of a document. */
  public static final Node TITLE = DCTerms.title.asNode();

  /** What an IRI has given way to. */
  public static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();

  /** Who published a document. */
  public static final Node PUBLISHER = DCTerms.publisher.asNode();

  /** The import that a row is of. */
  public static final Node PART_OF = DCTerms.isPartOf.asNode();

  /** Says from which document a claim was read, where its graph is not shown. */
  public static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private Terms() {}

  /**
   * {@return a term of the ontology}
   *
   * @param name the part after the namespace
   */
  public static Node par(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }
}
