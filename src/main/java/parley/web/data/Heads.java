package parley.web.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import parley.web.graph.Data;
import parley.web.graph.Labels;

/** Makes the heads of pages. */
public final class Heads {
  private static final String CONTEXT = "https://schema.org";

  private final Data data;
  private final StructuredData structured;

  /**
   * Creates the maker.
   *
   * @param data what the pages show
   */
  public Heads(Data data) {
    this.data = data;
    this.structured = new StructuredData(data);
  }

  /**
   * {@return the head of a page that is about no single thing}
   *
   * @param path of the page
   * @param words the end of the key of what it is about, such as {@code home}
   */
  public Head page(String path, String words) {
    return new Head(data.base().iriOf(path), Phrases.of("head." + words), "website", "");
  }

  /** {@return the head of the first page} */
  public Head home() {
    Head plain = page("/", "home");
    ObjectNode site = JsonNodeFactory.instance.objectNode().put("@context", CONTEXT);
    site.put("@type", "WebSite")
        .put("name", Phrases.of("head.site"))
        .put("alternateName", Phrases.of("title"))
        .put("url", data.base().iri());
    return new Head(plain.canonical(), plain.description(), plain.type(), Head.safe(site));
  }

  /**
   * {@return the head of the page of a thing} To be called inside {@link Data#read}.
   *
   * @param resource the thing
   * @param path of its page, to which the canonical address leads
   */
  public Head of(Node resource, String path) {
    String kind = FoundKind.of(path.substring(1)).map(FoundKind::segment).orElse("other");
    String title = Labels.of(data, resource).orElse(path.substring(path.lastIndexOf('/') + 1));
    String description = String.format(Locale.ROOT, Phrases.of("head." + kind), title);
    Optional<ObjectNode> json = structured.of(resource);
    return new Head(
        data.base().iriOf(path),
        description,
        kind.equals("document") ? "article" : "website",
        json.map(Heads::inContext).orElse(""));
  }

  private static String inContext(ObjectNode thing) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode().put("@context", CONTEXT);
    whole.setAll(thing);
    return Head.safe(whole);
  }

  /**
   * {@return the head of the page of the dataset} To be called inside {@link Data#read}.
   *
   * @param page what it shows
   */
  public Head dataset(DataView.Page page) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("@type", "Dataset");
    json.put("@id", page.iri()).put("url", page.iri());
    json.put("name", Phrases.of("title")).put("description", Phrases.of("description"));
    if (page.isCounted()) {
      json.put("version", page.version());
    }
    right(json, "license", DCTerms.license.asNode(), page.iri());
    right(json, "publisher", DCTerms.publisher.asNode(), page.iri());
    for (Dump dump : Dump.all()) {
      json.withArray("/distribution")
          .addObject()
          .put("@type", "DataDownload")
          .put("name", dump.file())
          .put("encodingFormat", dump.mediaType())
          .put("contentUrl", data.base().iriOf(dump.path()));
    }
    return new Head(page.iri(), page.about(), "website", inContext(json));
  }

  private void right(ObjectNode json, String field, Node property, String dataset) {
    data.object(NodeFactory.createURI(dataset), property)
        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
        .ifPresent(words -> json.set(field, right(field, words)));
  }

  private static JsonNode right(String field, String words) {
    return field.equals("publisher")
        ? JsonNodeFactory.instance.objectNode().put("@type", "Organization").put("name", words)
        : JsonNodeFactory.instance.textNode(words);
  }
}
