package parley.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.IRI;

/** The shapes of a file, each to be checked by itself. */
final class ShapesFile {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String NAMESPACE = "https://w3id.org/parley/shapes#";
  private static final Property APPLIES_TO = property(Terms.NAMESPACE + "appliesTo");
  private static final Property MESSAGE = property(SH + "message");
  private static final Property SEVERITY = property(SH + "severity");
  private static final List<Property> TARGETS =
      List.of(property(SH + "targetClass"), property(SH + "targetSubjectsOf"));

  private final Map<String, Shapes> parsed = new HashMap<>();
  private final Model model;

  private ShapesFile(Model model) {
    this.model = model;
  }

  static ShapesFile read(Path file) {
    return new ShapesFile(RDFDataMgr.loadModel(file.toString()));
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  /** {@return the names of all shapes, sorted} */
  List<String> names() {
    return model
        .listResourcesWithProperty(RDF.type, model.createResource(SH + "NodeShape"))
        .mapWith(Resource::getLocalName)
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  /** {@return all shapes and the rules in them} */
  List<Resource> rules() {
    List<Resource> rules = new ArrayList<>();
    for (String name : names()) {
      rules.add(model.createResource(NAMESPACE + name));
      rules.addAll(rulesOf(name));
    }
    return rules;
  }

  private List<Resource> rulesOf(String name) {
    List<Resource> rules = new ArrayList<>();
    for (String kind : List.of("property", "sparql")) {
      model
          .createResource(NAMESPACE + name)
          .listProperties(property(SH + kind))
          .forEach(rule -> rules.add(rule.getResource()));
    }
    return rules;
  }

  /** {@return whether a shape tells its graphs and severity, a rule its severity and message} */
  static boolean isComplete(Resource rule) {
    return rule.hasProperty(SEVERITY)
        && (rule.isAnon() ? rule.hasProperty(MESSAGE) : rule.hasProperty(APPLIES_TO));
  }

  /** {@return the messages that the rules of a shape may give, as they stand in the file} */
  List<String> templates(String name) {
    return rulesOf(name).stream().map(r -> r.getProperty(MESSAGE).getString()).toList();
  }

  /** {@return what one shape says about those graphs of a dataset that it applies to} */
  List<String> messages(String name, Dataset data) {
    Resource shape = model.createResource(NAMESPACE + name);
    Shapes alone = parsed.computeIfAbsent(name, n -> Shapes.parse(alone(shape)));
    List<Graph> graphs = new ArrayList<>();
    if (shape.hasProperty(APPLIES_TO, model.createResource(Terms.DEFAULT_GRAPH.stringValue()))) {
      graphs.add(data.getDefaultModel().getGraph());
    }
    data.listModelNames()
        .forEachRemaining(
            graph -> {
              String kind = kind(graph.getURI()).stringValue();
              if (shape.hasProperty(APPLIES_TO, model.createResource(kind))) {
                graphs.add(data.getNamedModel(graph).getGraph());
              }
            });
    return graphs.stream()
        .flatMap(graph -> ShaclValidator.get().validate(alone, graph).getEntries().stream())
        .map(ReportEntry::message)
        .toList();
  }

  private static IRI kind(String graph) {
    if (graph.endsWith("/links")) {
      return Terms.LINK_GRAPH;
    }
    if (graph.endsWith("/moved")) {
      return Terms.MOVED_GRAPH;
    }
    return graph.endsWith("/merge-log") ? Terms.MERGE_LOG_GRAPH : Terms.DOCUMENT_GRAPH;
  }

  /** {@return all shapes, of which only one has targets} */
  private Graph alone(Resource shape) {
    Model copy = ModelFactory.createDefaultModel().add(model);
    for (Property target : TARGETS) {
      model
          .listStatements(null, target, (RDFNode) null)
          .filterDrop(statement -> statement.getSubject().equals(shape))
          .forEach(copy::remove);
    }
    return copy.getGraph();
  }
}
