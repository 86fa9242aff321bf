package parley.rdf;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value;
import parley.merge.correction.Correction;
import parley.merge.correction.Entry;
import parley.merge.correction.Named;
import parley.merge.log.Decision;
import parley.merge.log.Inference;
import parley.merge.log.Pair;

/**
 * What was decided when documents were merged, in a named graph of its own, {@code merge-log}.
 *
 * <p>A decision has an IRI made of the mentions that it is about, so that it stays the same
 * whatever else is merged.
 */
final class MergeLog {
  private final QuadSink out;
  private final Iris iris;
  private final Triples triples;
  private final IRI graph;
  private final DecisionWords words = new DecisionWords();

  MergeLog(QuadSink out, Iris iris) {
    this.out = out;
    this.iris = iris;
    this.triples = new Triples(iris);
    this.graph = iris.mergeLog();
  }

  /** Writes all decisions, and in the default graph what the graph is. */
  void write(List<Decision> decisions) {
    begin();
    decisions.forEach(this::add);
  }

  /** Writes what the graph is. */
  void begin() {
    out.believed(graph, RDF.TYPE, Terms.MERGE_LOG_CLASS);
    out.believed(graph, RDFS.LABEL, Literals.text("merge log", "en"));
    out.said(graph, graph, RDF.TYPE, Terms.MERGE_LOG_CLASS);
  }

  /** Writes a further decision. */
  void add(Decision decision) {
    switch (decision) {
      case Decision.Joined(Entity entity, Pair pair) ->
          pair(begin(decision, Terms.JOINING_CLASS, identity(pair)), pair);
      case Decision.Refused(Entity entity, Entity other, Pair pair) -> {
        IRI iri = begin(decision, Terms.REFUSAL_CLASS, identity(pair));
        out.said(graph, iri, Terms.OTHER, iris.entity(other));
        pair(iri, pair);
      }
      case Decision.Preferred preferred -> prefer(preferred);
      case Decision.Corrected corrected -> correct(corrected);
      case Decision.Concluded(Entity entity, Slot slot, Value value, Inference inference) -> {
        org.eclipse.rdf4j.model.Value object = object(entity, slot, value);
        IRI iri =
            begin(
                decision,
                Terms.CONCLUSION_CLASS,
                entity.path(),
                Triples.property(slot).stringValue(),
                iris.relative(object));
        out.said(graph, iri, Terms.PROPERTY, Triples.property(slot));
        out.said(graph, iri, Terms.VALUE, object);
      }
    }
  }

  private static String[] identity(Pair pair) {
    return new String[] {
      pair.report().document(),
      pair.report().local().path(),
      pair.with().document(),
      pair.with().local().path()
    };
  }

  private IRI begin(Decision decision, IRI type, String... identity) {
    IRI iri = iris.decision(type, identity);
    out.said(graph, iri, RDF.TYPE, type);
    out.said(graph, iri, Terms.ENTITY, iris.entity(decision.entity()));
    out.said(graph, iri, Terms.BECAUSE, Literals.text(words.because(decision), "en"));
    return iri;
  }

  private void pair(IRI iri, Pair pair) {
    out.said(graph, iri, Terms.DOCUMENT, iris.document(pair.report().document()));
    out.said(graph, iri, Terms.MENTION, Literals.text(pair.report().local().path()));
    out.said(graph, iri, Terms.OTHER_DOCUMENT, iris.document(pair.with().document()));
    out.said(graph, iri, Terms.OTHER_MENTION, Literals.text(pair.with().local().path()));
    out.said(graph, iri, Terms.SCORE, Literals.integer(pair.weighing().score()));
    phrases(iri, Terms.SPEAKS_FOR, words.agreeing(pair.weighing()));
    phrases(iri, Terms.SPEAKS_AGAINST, words.contradicting(pair.weighing()));
    phrases(iri, Terms.NOT_SAID, words.unknown(pair.weighing()));
  }

  private void phrases(IRI iri, IRI property, List<String> phrases) {
    phrases.forEach(phrase -> out.said(graph, iri, property, Literals.text(phrase, "en")));
  }

  private void prefer(Decision.Preferred preferred) {
    Slot slot = preferred.slot();
    IRI property = Triples.property(slot);
    IRI iri =
        begin(preferred, Terms.PREFERENCE_CLASS, preferred.entity().path(), property.stringValue());
    out.said(graph, iri, Terms.PROPERTY, property);
    out.said(graph, iri, Terms.VALUE, object(preferred.entity(), slot, preferred.value()));
    for (Value other : preferred.others()) {
      out.said(graph, iri, Terms.PASSED_OVER, object(preferred.entity(), slot, other));
    }
  }

  private void correct(Decision.Corrected corrected) {
    Correction correction = corrected.correction();
    Entry entry = correction.entry();
    IRI iri = iris.decision(type(correction), entry.id(), corrected.entity().path());
    out.said(graph, iri, RDF.TYPE, type(correction));
    out.said(graph, iri, Terms.ENTITY, iris.entity(corrected.entity()));
    out.said(graph, iri, Terms.BECAUSE, Literals.text(entry.why(), "en"));
    out.said(graph, iri, Terms.BASIS, Terms.CORRECTED);
    out.said(graph, iri, DCTERMS.CREATOR, Literals.text(entry.who()));
    out.said(graph, iri, DCTERMS.DATE, Literals.date(entry.when()));
    for (Entity other : others(correction, corrected.entity())) {
      out.said(graph, iri, Terms.OTHER, iris.entity(other));
    }
    if (correction instanceof Correction.Rejected rejected) {
      out.said(graph, iri, Terms.CLAIM, iris.below(rejected.claim()));
    }
    corrected
        .belief()
        .ifPresent(
            said -> {
              out.said(graph, iri, Terms.PROPERTY, Triples.property(said.slot()));
              out.said(
                  graph, iri, Terms.VALUE, object(corrected.entity(), said.slot(), said.value()));
            });
  }

  private static IRI type(Correction correction) {
    return switch (correction) {
      case Correction.Same same -> Terms.SAME_ENTITIES_CLASS;
      case Correction.Different different -> Terms.DIFFERENT_ENTITIES_CLASS;
      case Correction.Rejected rejected -> Terms.REJECTED_CLAIM_CLASS;
      case Correction.Set set -> Terms.CORRECTED_VALUE_CLASS;
    };
  }

  /** {@return what a correction names and is called otherwise in the end} */
  private static List<Entity> others(Correction correction, Entity entity) {
    List<Named> names =
        switch (correction) {
          case Correction.Same same -> same.entities();
          case Correction.Different different -> different.entities();
          case Correction.Rejected rejected -> List.of();
          case Correction.Set set -> List.of(set.entity());
        };
    List<Entity> others = new ArrayList<>();
    for (Named name : names) {
      if (name instanceof Named.InGraph(Entity other) && !other.equals(entity)) {
        others.add(other);
      }
    }
    return others;
  }

  private org.eclipse.rdf4j.model.Value object(Entity entity, Slot slot, Value value) {
    return triples.of(entity, slot, value).getFirst().object();
  }
}
