package parley.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import parley.authority.register.Source;
import parley.merge.register.Found;

/**
 * Links from entities to what others say of the same things: each stands in the default graph, and
 * in the graph {@code links} who made it and why. That graph is written at the end, so that its
 * quads stand together.
 */
final class Links {
  /** The tables of Parley, described whether or not anything is linked by them. */
  private static final List<String> TABLES = List.of("organs", "parties", "places", "topics");

  private final QuadSink out;
  private final Iris iris;
  private final Words words = new Words("en");
  private final Map<IRI, Link> links = new LinkedHashMap<>();
  private final SortedMap<String, Source> sources = new TreeMap<>();

  Links(QuadSink out, Iris iris) {
    this.out = out;
    this.iris = iris;
  }

  private record Link(IRI subject, IRI predicate, IRI object, Source source, String because) {}

  /**
   * Writes that something is certainly the same as something elsewhere, by a table of Parley.
   *
   * @param to where it is written
   * @param table its name, under which the words are found
   * @param name of the subject
   */
  void same(QuadSink to, IRI subject, String other, String table, String name) {
    IRI object = iri(other);
    to.believed(subject, OWL.SAMEAS, object);
    note(subject, OWL.SAMEAS, object, table(table), words.fill("link." + table, name));
  }

  /** Writes to a place that an official is, certainly or probably, an entry of a register. */
  void entry(QuadSink to, IRI official, String entry, Found found) {
    IRI predicate = found.isCertain() ? OWL.SAMEAS : SKOS.CLOSE_MATCH;
    IRI object = iri(entry);
    to.believed(official, predicate, object);
    note(official, predicate, object, found.source(), found.because());
  }

  /** Notes where a match of a topic is from, which the vocabulary states. */
  void topic(IRI subject, IRI predicate, IRI object) {
    note(
        subject, predicate, object, table("topics"), words.get("link." + predicate.getLocalName()));
  }

  private Source table(String table) {
    return new Source(table, words.get("table." + table), words.get("table." + table + ".origin"));
  }

  private void note(IRI subject, IRI predicate, IRI object, Source source, String because) {
    links.putIfAbsent(
        iris.link(subject, predicate, object),
        new Link(subject, predicate, object, source, because));
    sources.putIfAbsent(source.id(), source);
  }

  /** Writes who made which link and why, and what the registers and tables are. */
  void write() {
    TABLES.forEach(name -> sources.putIfAbsent(name, table(name)));
    sources
        .values()
        .forEach(
            source -> {
              IRI register = iris.register(source.id());
              out.believed(register, RDF.TYPE, Terms.REGISTER_CLASS);
              out.believed(register, RDFS.LABEL, Literals.text(source.name(), "en"));
              out.believed(register, DCTERMS.SOURCE, Iris.address(source.origin()));
            });
    IRI graph = iris.links();
    links.forEach(
        (iri, link) -> {
          out.said(graph, iri, RDF.TYPE, Terms.LINK_CLASS);
          out.said(graph, iri, RDF.SUBJECT, link.subject());
          out.said(graph, iri, RDF.PREDICATE, link.predicate());
          out.said(graph, iri, RDF.OBJECT, link.object());
          out.said(graph, iri, PROV.WAS_ATTRIBUTED_TO, iris.register(link.source().id()));
          out.said(graph, iri, Terms.BECAUSE, Literals.text(link.because(), "en"));
        });
  }

  private static IRI iri(String iri) {
    return SimpleValueFactory.getInstance().createIRI(iri);
  }
}
