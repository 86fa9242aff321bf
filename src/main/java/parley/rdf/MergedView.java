package parley.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.merge.Belief;
import parley.merge.Conflict;
import parley.merge.Merged;
import parley.merge.register.Found;

/** What is believed after all documents are weighed: the default graph. */
final class MergedView {
  private final QuadSink out;
  private final Iris iris;
  private final Triples triples;
  private final Authority authority;
  private final Links links;
  private final Set<Entity> typed = new HashSet<>();

  MergedView(QuadSink out, Iris iris, Authority authority, Links links) {
    this.out = out;
    this.iris = iris;
    this.triples = new Triples(iris);
    this.authority = authority;
    this.links = links;
  }

  /** Writes beliefs, other names, reports, conflicts and descriptions, in this order. */
  void write(Merged merged) {
    Names names = new Names(authority, merged.beliefs());
    Map<Entity, List<Belief>> beliefs = write(merged, names, entity -> true);
    new Descriptions(out, iris, names, owners(beliefs), links).write(merged);
  }

  /**
   * Writes a part of it.
   *
   * @param renewed of which entities to write what is believed
   * @param described which entities to describe
   */
  void write(Merged merged, Set<Entity> renewed, NavigableSet<Entity> described) {
    Names names = new Names(authority, merged.beliefs());
    Map<Entity, List<Belief>> beliefs = write(merged, names, renewed::contains);
    new Descriptions(out, iris, names, owners(beliefs), links).write(described);
  }

  private Map<Entity, List<Belief>> write(Merged merged, Names names, Predicate<Entity> renewed) {
    Map<Entity, List<Belief>> beliefs = bySubject(merged.beliefs());
    MeetingLabels labels = new MeetingLabels(names);
    beliefs.forEach(
        (subject, about) -> {
          if (renewed.test(subject)) {
            write(subject, about, labels, beliefs.getOrDefault(meetingOf(subject), List.of()));
          }
        });
    for (Merged.AlternativeName other : merged.names()) {
      IRI named = iris.entity(other.entity());
      out.believed(named, SKOS.ALT_LABEL, Literals.text(other.name()));
    }
    for (Merged.Report report : merged.reports()) {
      IRI document = iris.document(report.document());
      out.believed(document, Terms.REPORTS, iris.entity(report.meeting()));
    }
    merged.conflicts().forEach(this::conflict);
    merged.entries().forEach(this::entry);
    return beliefs;
  }

  private void write(
      Entity subject, List<Belief> about, MeetingLabels labels, List<Belief> meeting) {
    type(subject);
    if (subject.kind() == Kind.MEETING) {
      label(subject, labels.of(about));
    } else if (subject.kind() == Kind.DELEGATION) {
      labels.ofDelegation(about, meeting).ifPresent(label -> label(subject, label));
    }
    about.forEach(this::believe);
  }

  private void entry(Merged.Entry entry) {
    Found found = entry.found();
    for (String other : found.holder().same()) {
      IRI official = iris.entity(entry.official());
      links.entry(official, other, found.source(), found.isCertain(), found.because());
    }
  }

  /** {@return the beliefs about each subject; names that go into descriptions are left out} */
  private static Map<Entity, List<Belief>> bySubject(Collection<Belief> beliefs) {
    Map<Entity, List<Belief>> grouped = new LinkedHashMap<>();
    for (Belief belief : beliefs) {
      if (!Names.isName(belief)) {
        grouped.computeIfAbsent(belief.subject(), none -> new ArrayList<>()).add(belief);
      }
    }
    return grouped;
  }

  private Owners owners(Map<Entity, List<Belief>> beliefs) {
    return new Owners(authority, beliefs.values());
  }

  /** The key of a delegation is that of its meeting and, as the last step, that of its party. */
  private static Entity meetingOf(Entity delegation) {
    String key = delegation.key();
    int party = key.lastIndexOf('/');
    return new Entity(Kind.MEETING, party < 0 ? key : key.substring(0, party));
  }

  private void label(Entity subject, String label) {
    out.believed(iris.entity(subject), RDFS.LABEL, Literals.text(label, "en"));
  }

  private void believe(Belief belief) {
    for (Triple triple : triples.of(belief.subject(), belief.slot(), belief.value())) {
      type(triple.subject());
      out.believed(iris.entity(triple.subject()), triple.predicate(), triple.object());
    }
  }

  private void type(Entity entity) {
    if (typed.add(entity)) {
      out.believed(iris.entity(entity), RDF.TYPE, Triples.type(entity.kind()));
    }
  }

  private void conflict(Conflict conflict) {
    IRI iri = iris.conflict(conflict.about(), conflict.slot());
    out.believed(iri, RDF.TYPE, Terms.CONFLICT_CLASS);
    out.believed(iri, Terms.ABOUT, iris.entity(conflict.about()));
    out.believed(iri, Terms.PROPERTY, Triples.property(conflict.slot()));
    for (Conflict.Claim claim : conflict.claims()) {
      Fact fact = claim.fact();
      Triple said = triples.of(fact.subject(), fact.slot(), fact.value()).getFirst();
      out.believed(iri, Terms.CLAIM, iris.claim(claim.document(), said, fact.evidence()));
    }
  }
}
