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
import parley.extract.Slot;
import parley.extract.Value.Reference;
import parley.merge.Belief;
import parley.merge.Conflict;
import parley.merge.Merged;
import parley.merge.register.Found;

/** What is believed after all documents are weighed: the default graph. */
final class MergedView {
  private final ViewSinks out;
  private final Iris iris;
  private final Triples triples;
  private final Authority authority;
  private final Links links;
  private final Set<Entity> typed = new HashSet<>();

  MergedView(ViewSinks out, Iris iris, Authority authority, Links links) {
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
    descriptions(names, beliefs).write(merged);
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
    descriptions(names, beliefs).write(described);
  }

  /**
   * Writes one of the parts that all of it comes in, each by a view of its own. What a part tells
   * of a meeting of another part is not said again.
   *
   * @param entities all of which {@code merged} says everything
   */
  void writePart(Merged merged, NavigableSet<Entity> entities) {
    for (Belief belief : merged.beliefs()) {
      if (belief.slot() == Slot.MEETING_DELEGATION
          && !entities.contains(belief.subject())
          && belief.value() instanceof Reference(Entity delegation)) {
        typed.add(delegation);
      }
    }
    Names names = new Names(authority, merged.beliefs());
    descriptions(names, write(merged, names, entities::contains)).describe(entities);
  }

  private Descriptions descriptions(Names names, Map<Entity, List<Belief>> beliefs) {
    return new Descriptions(out.descriptions(), iris, names, owners(beliefs), links);
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
      out.names().believed(named, SKOS.ALT_LABEL, Literals.text(other.name()));
    }
    for (Merged.Report report : merged.reports()) {
      IRI document = iris.document(report.document());
      out.reports().believed(document, Terms.REPORTS, iris.entity(report.meeting()));
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
      links.entry(out.entries(), iris.entity(entry.official()), other, found);
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
    out.beliefs().believed(iris.entity(subject), RDFS.LABEL, Literals.text(label, "en"));
  }

  private void believe(Belief belief) {
    for (Triple triple : triples.of(belief.subject(), belief.slot(), belief.value())) {
      type(triple.subject());
      out.beliefs().believed(iris.entity(triple.subject()), triple.predicate(), triple.object());
    }
  }

  private void type(Entity entity) {
    if (typed.add(entity)) {
      out.beliefs().believed(iris.entity(entity), RDF.TYPE, Triples.type(entity.kind()));
    }
  }

  private void conflict(Conflict conflict) {
    IRI iri = iris.conflict(conflict.about(), conflict.slot());
    out.conflicts().believed(iri, RDF.TYPE, Terms.CONFLICT_CLASS);
    out.conflicts().believed(iri, Terms.ABOUT, iris.entity(conflict.about()));
    out.conflicts().believed(iri, Terms.PROPERTY, Triples.property(conflict.slot()));
    for (Conflict.Claim claim : conflict.claims()) {
      Fact fact = claim.fact();
      Triple said = triples.of(fact.subject(), fact.slot(), fact.value()).getFirst();
      out.conflicts()
          .believed(iri, Terms.CLAIM, iris.claim(claim.document(), said, fact.evidence()));
    }
  }
}
