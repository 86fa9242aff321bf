package parley.rdf;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import parley.authority.Authority;
import parley.authority.Party;
import parley.authority.Place;
import parley.extract.Entity;
import parley.extract.Value;
import parley.merge.Merged;

/**
 * What is known of the parties, places, organizations and series that facts name, in the default
 * graph. Those that no fact names are left out, unless a place or organization belongs to them.
 */
final class Descriptions {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEONAMES = "https://sws.geonames.org/";

  private final QuadSink out;
  private final Iris iris;
  private final Authority authority;
  private final Names names;
  private final Owners owners;
  private final Links links;

  Descriptions(QuadSink out, Iris iris, Names names, Owners owners, Links links) {
    this.out = out;
    this.iris = iris;
    this.authority = names.authority();
    this.names = names;
    this.owners = owners;
    this.links = links;
  }

  /** Describes everything that {@code merged} names, sorted by kind and key. */
  void write(Merged merged) {
    write(named(merged));
  }

  /** Describes entities, and those that they belong to. */
  void write(Set<Entity> entities) {
    NavigableSet<Entity> all = new TreeSet<>(entities);
    entities.forEach(entity -> all.addAll(owners.of(entity)));
    describe(all);
  }

  /** Describes entities and no others. */
  void describe(NavigableSet<Entity> entities) {
    for (Entity entity : entities) {
      switch (entity.kind()) {
        case PARTY -> party(entity);
        case PLACE -> place(entity);
        case ORGANIZATION -> organization(entity);
        case SERIES -> describe(entity, Terms.PARTY);
        case TOPIC -> topic(entity);
        case MEETING, DELEGATION, OFFICIAL, POSITION -> {}
      }
    }
  }

  private static Set<Entity> named(Merged merged) {
    Set<Entity> each = new HashSet<>();
    merged.documents().stream()
        .flatMap(document -> document.facts().stream())
        .forEach(fact -> add(fact.subject(), fact.value(), each));
    merged.beliefs().forEach(belief -> add(belief.subject(), belief.value(), each));
    return each;
  }

  private static void add(Entity subject, Value value, Set<Entity> named) {
    named.add(subject);
    if (value instanceof Value.Reference(Entity object)) {
      named.add(object);
    }
  }

  private void party(Entity entity) {
    IRI iri = iris.entity(entity);
    out.believed(iri, RDF.TYPE, Terms.PARTY_CLASS);
    authority
        .party(entity.key())
        .ifPresentOrElse(
            party -> party(iri, party), () -> out.believed(iri, RDFS.LABEL, names.label(entity)));
  }

  private void party(IRI iri, Party party) {
    party
        .labels()
        .forEach((tag, label) -> out.believed(iri, RDFS.LABEL, Literals.text(label, tag)));
    party.isoCode().ifPresent(code -> out.believed(iri, Terms.ISO_CODE, Literals.text(code)));
    Party.Codes codes = party.codes();
    codes.alpha3().ifPresent(code -> out.believed(iri, Terms.ISO_ALPHA3, Literals.text(code)));
    codes.numeric().ifPresent(code -> out.believed(iri, Terms.ISO_NUMERIC, Literals.text(code)));
    codes.m49().ifPresent(code -> out.believed(iri, Terms.M49, Literals.text(code)));
    party.founded().ifPresent(day -> out.believed(iri, Terms.FOUNDED, Literals.stated(day)));
    party.dissolved().ifPresent(day -> out.believed(iri, Terms.DISSOLVED, Literals.stated(day)));
    party.wikidata().ifPresent(id -> links.same(out, iri, WIKIDATA + id, "parties", party.label()));
  }

  private void place(Entity entity) {
    IRI iri = describe(entity, Terms.COUNTRY);
    authority.place(entity.key()).ifPresent(place -> place(iri, place));
  }

  private void place(IRI iri, Place place) {
    place
        .coordinates()
        .ifPresent(
            point -> {
              out.believed(iri, Terms.SCHEMA_LATITUDE, Literals.decimal(point.latitude()));
              out.believed(iri, Terms.SCHEMA_LONGITUDE, Literals.decimal(point.longitude()));
            });
    place
        .geonames()
        .ifPresent(id -> links.same(out, iri, GEONAMES + id + "/", "places", place.label()));
    place.wikidata().ifPresent(id -> links.same(out, iri, WIKIDATA + id, "places", place.label()));
  }

  private void organization(Entity entity) {
    IRI iri = describe(entity, Terms.PARTY);
    authority
        .organ(entity.key())
        .ifPresent(
            organ -> {
              organ
                  .otherNames()
                  .forEach(name -> out.believed(iri, SKOS.ALT_LABEL, Literals.text(name)));
              organ
                  .wikidata()
                  .ifPresent(id -> links.same(out, iri, WIKIDATA + id, "organs", organ.label()));
            });
  }

  /** Topics of the scheme are described in topics.ttl; others have only the words of a source. */
  private void topic(Entity entity) {
    if (authority.topic(entity.key()).isEmpty()) {
      IRI iri = iris.entity(entity);
      out.believed(iri, RDF.TYPE, Terms.TOPIC_CLASS);
      out.believed(iri, SKOS.PREF_LABEL, names.label(entity));
    }
  }

  /** Writes type, names and owners; {@code property} is what leads to an owner. */
  private IRI describe(Entity entity, IRI property) {
    IRI iri = iris.entity(entity);
    out.believed(iri, RDF.TYPE, Triples.type(entity.kind()));
    out.believed(iri, RDFS.LABEL, names.label(entity));
    names.others(entity).forEach(name -> out.believed(iri, SKOS.ALT_LABEL, name));
    owners.of(entity).forEach(party -> out.believed(iri, property, iris.entity(party)));
    return iri;
  }
}
