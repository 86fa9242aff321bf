package parley.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import parley.document.Document;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.Fact;

/** What documents say, each in a graph of its own, and what is known about the documents. */
final class DocumentGraphs {
  private final QuadSink out;
  private final Iris iris;
  private final Triples triples;

  DocumentGraphs(QuadSink out, Iris iris) {
    this.out = out;
    this.iris = iris;
    this.triples = new Triples(iris);
  }

  /**
   * Writes the text into the graph of the document, what is known about it into the default one.
   */
  void write(Document document) {
    IRI iri = iris.document(document.name());
    out.said(iri, iri, RDF.TYPE, Terms.DOCUMENT_CLASS);
    out.said(iri, iri, Terms.TEXT, Literals.text(document.text()));
    Document.Metadata known = document.metadata();
    out.believed(iri, RDF.TYPE, Terms.DOCUMENT_CLASS);
    if (SourceNames.isRow(document.name())) {
      out.believed(iri, RDF.TYPE, Terms.ROW_CLASS);
      out.believed(iri, DCTERMS.IS_PART_OF, iris.below(SourceNames.importOf(document.name())));
    }
    know(iri, DCTERMS.TITLE, known.title().map(Literals::text));
    know(iri, DCTERMS.PUBLISHER, known.publisher().map(Literals::text));
    know(iri, Terms.PUBLISHED, known.published().map(Literals::date));
    know(iri, DCTERMS.SOURCE, known.source().map(Iris::address));
    out.believed(iri, Terms.LANGUAGE, Literals.text(known.language()));
    out.believed(iri, Terms.SHA256, Literals.text(known.sha256()));
  }

  private void know(IRI document, IRI property, Optional<? extends Value> value) {
    value.ifPresent(known -> out.believed(document, property, known));
  }

  /**
   * Writes the facts of a document, each with its claim, into its graph. A statement that stands on
   * several grounds is written once, its claims one by one. Held until the end: what was written
   * for this document.
   */
  void write(DocumentFacts facts) {
    IRI graph = iris.document(facts.document());
    Set<Entity> typed = new HashSet<>();
    Set<Triple> said = new HashSet<>();
    Set<IRI> cited = new HashSet<>();
    Map<Entity, IRI> subjects = new HashMap<>();
    for (Fact fact : facts.facts()) {
      for (Triple triple : triples.of(fact.subject(), fact.slot(), fact.value())) {
        IRI subject = subjects.computeIfAbsent(triple.subject(), iris::entity);
        if (typed.add(triple.subject())) {
          out.said(graph, subject, RDF.TYPE, Triples.type(triple.subject().kind()));
        }
        if (said.add(triple)) {
          out.said(graph, subject, triple.predicate(), triple.object());
        }
        IRI claim = iris.claim(facts.document(), triple, fact.evidence());
        if (cited.add(claim)) {
          claim(graph, claim, subject, triple, fact);
        }
      }
    }
  }

  /** Writes the claim that a fact rests on. */
  void claim(IRI graph, IRI claim, IRI subject, Triple triple, Fact fact) {
    cite(graph, claim, subject, triple);
    prove(graph, claim, fact.evidence());
  }

  private void cite(IRI graph, IRI claim, IRI subject, Triple triple) {
    out.said(graph, claim, RDF.TYPE, Terms.CLAIM_CLASS);
    out.said(graph, claim, RDF.SUBJECT, subject);
    out.said(graph, claim, RDF.PREDICATE, triple.predicate());
    out.said(graph, claim, RDF.OBJECT, triple.object());
  }

  private void prove(IRI graph, IRI claim, Evidence evidence) {
    out.said(graph, claim, Terms.START, Literals.integer(evidence.start()));
    out.said(graph, claim, Terms.END, Literals.integer(evidence.end()));
    out.said(graph, claim, Terms.QUOTE, Literals.text(evidence.quote()));
    out.said(graph, claim, Terms.RULE, Literals.text(evidence.rule()));
    IRI basis = evidence.isInferred() ? Terms.INFERRED : Terms.STATED;
    out.said(graph, claim, Terms.BASIS, basis);
    if (evidence.isInferred()) {
      out.said(graph, claim, Terms.BECAUSE, Literals.text(evidence.because(), "en"));
    }
  }
}
