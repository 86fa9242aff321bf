package parley.web.data;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import parley.web.graph.Base;
import parley.web.graph.Data;
import parley.web.graph.Terms;

/**
 * Describes the dataset in DCAT and VoID. Licence and publisher are told where the data themselves
 * tell them of {@code data}, the dataset's own IRI. To be used inside {@link Data#read}.
 */
final class Catalogue {
  private static final int MOST_IMPORTS = 1000;

  private final Data data;
  private final Base base;
  private final Statistics numbers;
  private final Draft draft = new Draft();
  private final Draft.Subject dataset;

  private Catalogue(Data data, Statistics numbers) {
    this.data = data;
    this.base = data.base();
    this.numbers = numbers;
    this.dataset = draft.about(iri("/data"));
  }

  /** {@return the description} */
  static Graph of(Data data, Statistics numbers) {
    Catalogue catalogue = new Catalogue(data, numbers);
    catalogue.describe();
    catalogue.access();
    catalogue.count();
    catalogue.partitions();
    catalogue.links();
    catalogue.known();
    return catalogue.draft.graph();
  }

  private String iri(String path) {
    return base.iriOf(path);
  }

  private void describe() {
    draft
        .about(iri("/.well-known/void"))
        .is(VOID.DatasetDescription)
        .link(FOAF.primaryTopic, iri("/data"));
    dataset
        .is(VOID.Dataset)
        .is(DCAT.Dataset)
        .english(DCTerms.title, Phrases.of("title"))
        .english(DCTerms.description, Phrases.of("description"))
        .text(DCTerms.identifier, iri("/data"))
        .text(Draft.VERSION, numbers.version())
        .link(FOAF.homepage, base.iri())
        .link(DCAT.landingPage, base.iri())
        .text(VOID.uriSpace, base.iri());
    numbers.languages().keySet().forEach(tag -> dataset.text(DCTerms.language, tag));
    if (!numbers.years().isEmpty()) {
      dataset.link(DCTerms.temporal, iri("/data#years"));
      draft
          .about(iri("/data#years"))
          .is(DCTerms.PeriodOfTime)
          .put(DCAT.startDate, year(numbers.years().getFirst()))
          .put(DCAT.endDate, year(numbers.years().getLast()));
    }
  }

  private static Node year(String digits) {
    return NodeFactory.createLiteralDT(digits, NodeFactory.getType(XSD.gYear.getURI()));
  }

  private void access() {
    dataset.link(VOID.sparqlEndpoint, iri("/sparql"));
    for (Dump dump : Dump.all()) {
      String distribution = iri("/data#" + dump.file());
      dataset.link(DCAT.distribution, distribution);
      Draft.Subject file =
          draft
              .about(distribution)
              .is(DCAT.Distribution)
              .english(DCTerms.title, dump.format().summary())
              .link(DCAT.downloadURL, iri(dump.path()))
              .link(DCAT.accessURL, iri("/data"))
              .link(DCAT.mediaType, mediaType(dump.mediaType()));
      if (dump.isZipped()) {
        file.link(DCAT.compressFormat, mediaType("application/gzip"));
      }
      if (dump.isRdf()) {
        dataset.link(VOID.dataDump, iri(dump.path()));
      }
    }
    draft
        .about(iri("/data#sparql"))
        .is(DCAT.DataService)
        .english(DCTerms.title, Phrases.of("sparql.title"))
        .link(DCAT.endpointURL, iri("/sparql"))
        .link(DCAT.endpointDescription, iri("/sparql"))
        .link(DCAT.servesDataset, iri("/data"));
    draft
        .about(iri("/data#api"))
        .is(DCAT.DataService)
        .english(DCTerms.title, Phrases.of("api.title"))
        .link(DCAT.endpointURL, iri("/api/"))
        .link(DCAT.endpointDescription, iri("/api/openapi.json"))
        .link(DCAT.servesDataset, iri("/data"));
  }

  private static String mediaType(String name) {
    return "https://www.iana.org/assignments/media-types/" + name;
  }

  private void count() {
    long documents = numbers.entities(Terms.par("Document").getURI());
    dataset
        .number(VOID.triples, numbers.triples())
        .number(VOID.entities, numbers.entities())
        .number(VOID.distinctSubjects, numbers.subjects())
        .number(VOID.distinctObjects, numbers.objects())
        .number(VOID.properties, numbers.properties().size())
        .number(VOID.classes, numbers.classes().size())
        .number(VOID.documents, documents);
    TreeSet<String> vocabularies = new TreeSet<>();
    numbers.properties().keySet().forEach(term -> vocabularies.add(Prefixes.namespace(term)));
    numbers.classes().keySet().forEach(term -> vocabularies.add(Prefixes.namespace(term)));
    vocabularies.forEach(vocabulary -> dataset.link(VOID.vocabulary, vocabulary));
    numbers
        .graphs()
        .forEach(
            (kind, graphs) -> {
              String part = iri("/data#graphs-" + kind.name().toLowerCase(Locale.ROOT));
              dataset.link(VOID.subset, part);
              draft
                  .about(part)
                  .is(VOID.Dataset)
                  .english(DCTerms.title, Phrases.of("graph." + kind.name()))
                  .number(VOID.triples, graphs.triples())
                  .number(VOID.documents, graphs.graphs());
            });
  }

  private void partitions() {
    numbers
        .classes()
        .forEach(
            (type, kind) -> {
              String part = part("class", type);
              dataset.link(VOID.classPartition, part);
              draft.about(part).link(VOID._class, type).number(VOID.entities, kind.entities());
              if (kind.example().startsWith(base.iri())) {
                dataset.link(VOID.exampleResource, kind.example());
              }
            });
    numbers
        .properties()
        .forEach(
            (property, count) -> {
              String part = part("property", property);
              dataset.link(VOID.propertyPartition, part);
              draft
                  .about(part)
                  .link(VOID.property, property)
                  .number(VOID.triples, count.triples())
                  .number(VOID.distinctSubjects, count.subjects())
                  .number(VOID.distinctObjects, count.objects());
            });
  }

  /** {@return a name for a part of the dataset: no blank node, so that the bytes are the same} */
  private String part(String kind, String term) {
    String name = Prefixes.shortened(term).replaceAll("[^A-Za-z0-9.-]+", "-");
    return iri("/data#" + kind + "-" + name);
  }

  private void links() {
    for (Map.Entry<String, SortedMap<String, Long>> set : numbers.links().entrySet()) {
      Linkset target = Linkset.named(set.getKey());
      String there = iri("/data#" + target.name());
      draft
          .about(there)
          .is(VOID.Dataset)
          .text(DCTerms.title, target.title())
          .text(VOID.uriSpace, target.space())
          .link(FOAF.homepage, target.home());
      set.getValue()
          .forEach(
              (property, count) -> {
                String name = part("links-" + target.name(), property);
                dataset.link(VOID.subset, name);
                draft
                    .about(name)
                    .is(VOID.Linkset)
                    .link(VOID.subjectsTarget, iri("/data"))
                    .link(VOID.objectsTarget, there)
                    .link(VOID.linkPredicate, property)
                    .number(VOID.triples, count);
              });
    }
  }

  /** Adds what the data tell of the dataset and of its imports. */
  private void known() {
    copy(NodeFactory.createURI(iri("/data")));
    for (Node imported : data.subjects(Terms.TYPE, Terms.IMPORT, MOST_IMPORTS)) {
      dataset.put(VOID.subset, imported).put(DCTerms.hasPart, imported);
      copy(imported);
      data.objects(imported, VOID.classPartition.asNode()).forEach(this::copy);
    }
  }

  private void copy(Node subject) {
    data.dataset()
        .find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> draft.graph().add(quad.asTriple()));
  }
}
