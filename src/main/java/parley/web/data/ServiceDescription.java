package parley.web.data;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import parley.store.GraphKind;
import parley.web.graph.Data;
import parley.web.graph.Links;
import parley.web.graph.Terms;

/** Describes the query service after SPARQL 1.1 Service Description. */
public final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SIMPLE = "http://www.w3.org/ns/entailment/Simple";
  private static final int MOST_IMPORTS = 1000;

  private final Data data;
  private final Duration limit;
  private final Draft draft = new Draft();

  private ServiceDescription(Data data, Duration limit) {
    this.data = data;
    this.limit = limit;
  }

  /**
   * {@return the description} To be called inside {@link Data#read}.
   *
   * @param data what is asked
   * @param limit how long a query may take
   */
  public static Graph of(Data data, Duration limit) {
    ServiceDescription description = new ServiceDescription(data, limit);
    description.describe();
    return description.draft.graph();
  }

  private void describe() {
    String service = data.base().iriOf("/sparql");
    String dataset = service + "#dataset";
    String seconds = Long.toString(Math.max(1, limit.toSeconds()));
    Draft.Subject about =
        draft
            .about(service)
            .is(type("Service"))
            .english(DCTerms.title, Phrases.of("sparql.title"))
            .english(
                DCTerms.description,
                String.format(Locale.ROOT, Phrases.of("sparql.description"), seconds))
            .link(sd("endpoint"), service)
            .link(sd("supportedLanguage"), SD + "SPARQL11Query")
            .link(sd("defaultEntailmentRegime"), SIMPLE)
            .link(sd("defaultDataset"), dataset);
    Table.of("result-formats.tsv").forEach(line -> about.link(sd("resultFormat"), line.getFirst()));
    draft
        .about(dataset)
        .is(type("Dataset"))
        .english(RDFS.comment, Phrases.of("sparql.graphs"))
        .link(DCTerms.isPartOf, data.base().iriOf("/data"))
        .link(sd("defaultGraph"), service + "#default-graph");
    draft
        .about(service + "#default-graph")
        .is(type("Graph"))
        .english(DCTerms.title, Phrases.of("default.title"))
        .english(DCTerms.description, Phrases.of("default.description"));
    named(service, dataset);
  }

  /** Names the graphs that are not of documents, which are too many. */
  private void named(String service, String dataset) {
    List<Node> imports = data.subjects(Terms.TYPE, Terms.IMPORT, MOST_IMPORTS);
    imports.forEach(graph -> named(service, dataset, graph));
    List<Node> logs = data.subjects(Terms.TYPE, Terms.par("MergeLog"), 1);
    logs.forEach(graph -> named(service, dataset, graph));
    for (Node graph : List.of(Links.graph(data.base()), data.movedGraph())) {
      if (data.dataset().contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
        named(service, dataset, graph);
      }
    }
  }

  private void named(String service, String dataset, Node graph) {
    String name = service + "#graph-" + graph.getURI().replaceAll("[^A-Za-z0-9]+", "-");
    draft.about(dataset).link(sd("namedGraph"), name);
    draft
        .about(name)
        .is(type("NamedGraph"))
        .put(sd("name"), graph)
        .english(DCTerms.title, Phrases.of("graph." + GraphKind.of(graph).name()));
  }

  private static Resource type(String name) {
    return ResourceFactory.createResource(SD + name);
  }

  private static Property sd(String name) {
    return ResourceFactory.createProperty(SD, name);
  }
}
