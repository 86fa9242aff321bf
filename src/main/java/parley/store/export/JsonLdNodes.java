package parley.store.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import parley.store.export.JsonLdContext.Term;

/** Makes nodes of quads that come sorted by graph and subject. */
final class JsonLdNodes {
  private final JsonGenerator json;
  private final JsonLdContext context;
  private final SortedMap<String, List<Node>> properties = new TreeMap<>();
  private @Nullable Node graph;
  private @Nullable Node subject;

  /**
   * Creates one.
   *
   * @param json stands in the array of nodes
   * @param context what names are short by
   */
  JsonLdNodes(JsonGenerator json, JsonLdContext context) {
    this.json = json;
    this.context = context;
  }

  /** Takes the next quad. */
  void take(Quad quad) {
    try {
      if (!quad.getGraph().equals(graph)) {
        node();
        changeGraph(quad);
      } else if (!quad.getSubject().equals(subject)) {
        node();
      }
      subject = quad.getSubject();
      properties
          .computeIfAbsent(quad.getPredicate().getURI(), property -> new ArrayList<>())
          .add(quad.getObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what is left. */
  void end() throws IOException {
    node();
    endGraph();
  }

  private void changeGraph(Quad quad) throws IOException {
    endGraph();
    graph = quad.getGraph();
    if (!quad.isDefaultGraph()) {
      json.writeRaw('\n');
      json.writeStartObject();
      json.writeStringField("@id", id(quad.getGraph()));
      json.writeArrayFieldStart("@graph");
    }
  }

  private void endGraph() throws IOException {
    if (graph != null && !Quad.isDefaultGraph(graph)) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void node() throws IOException {
    if (subject == null) {
      return;
    }
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("@id", id(subject));
    for (Map.Entry<String, List<Node>> property : properties.entrySet()) {
      if (property.getKey().equals(RDF.type.getURI())) {
        types(property.getValue());
      } else {
        values(property.getKey(), property.getValue());
      }
    }
    json.writeEndObject();
    properties.clear();
    subject = null;
  }

  /** Writes classes; a class cannot be a literal in JSON-LD, and is none in any sound data. */
  private void types(List<Node> classes) throws IOException {
    json.writeFieldName("@type");
    startArray(classes);
    for (Node type : classes) {
      json.writeString(type.isLiteral() ? type.getLiteralLexicalForm() : id(type));
    }
    endArray(classes);
  }

  private void values(String property, List<Node> values) throws IOException {
    Optional<Term> term = context.term(property);
    json.writeFieldName(term.map(Term::name).orElseGet(() -> context.compact(property)));
    startArray(values);
    for (Node value : values) {
      value(value, term);
    }
    endArray(values);
  }

  private void startArray(List<Node> values) throws IOException {
    if (values.size() > 1) {
      json.writeStartArray();
    }
  }

  private void endArray(List<Node> values) throws IOException {
    if (values.size() > 1) {
      json.writeEndArray();
    }
  }

  private void value(Node value, Optional<Term> term) throws IOException {
    if (!value.isLiteral()) {
      reference(value, term.filter(Term::isReference).isPresent());
      return;
    }
    String type = value.getLiteralDatatypeURI();
    if (type.equals(term.flatMap(Term::type).orElse(XSD.xstring.getURI()))) {
      json.writeString(value.getLiteralLexicalForm());
      return;
    }
    json.writeStartObject();
    if (!value.getLiteralLanguage().isEmpty()) {
      json.writeStringField("@language", value.getLiteralLanguage());
    } else if (!type.equals(XSD.xstring.getURI())) {
      json.writeStringField("@type", context.compact(type));
    }
    json.writeStringField("@value", value.getLiteralLexicalForm());
    json.writeEndObject();
  }

  private void reference(Node value, boolean byItself) throws IOException {
    if (byItself) {
      json.writeString(id(value));
    } else {
      json.writeStartObject();
      json.writeStringField("@id", id(value));
      json.writeEndObject();
    }
  }

  private String id(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : context.compact(node.getURI());
  }
}
