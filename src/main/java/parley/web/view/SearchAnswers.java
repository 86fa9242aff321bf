package parley.web.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parley.store.search.Found;
import parley.store.search.Found.Hit;
import parley.store.search.Question;
import parley.store.search.SearchIndex;
import parley.store.search.Snippet;
import parley.web.graph.Data;

/** What the search answers to programs. Results are to be made inside {@link Data#read}. */
public final class SearchAnswers {
  private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";

  private final SearchPages pages;
  private final Wording wording = new Wording();

  /**
   * Prepares the answers.
   *
   * @param pages say the same to people
   */
  public SearchAnswers(SearchPages pages) {
    this.pages = pages;
  }

  /** {@return an answer that says that nothing can be searched yet} */
  public JsonNode preparing() {
    return object()
        .put("title", wording.get("search.preparing"))
        .put("detail", wording.get("search.preparing.about"));
  }

  /**
   * {@return what was found}
   *
   * @param question what was asked
   * @param found the answer to it
   * @param index it was found in
   */
  public JsonNode results(Question question, Found found, SearchIndex index) {
    ObjectNode answer = object();
    answer.put("query", question.wanted().said());
    question.kind().ifPresent(kind -> answer.put("kind", kind.id()));
    answer.put("reading", found.reading().name().toLowerCase(Locale.ROOT));
    if (!found.respelt().isEmpty()) {
      answer.put("respelt", found.respelt());
    }
    answer.put("total", found.total());
    ObjectNode counts = answer.putObject("counts");
    found.counts().forEach((kind, count) -> counts.put(kind.id(), count));
    answer.put("page", question.page()).put("pages", SearchPages.pageCount(question, found));
    ArrayNode entities = answer.putArray("entities");
    SearchPages.shownNames(question, found)
        .forEach(hit -> item(entities, hit).put("meetings", hit.meetings()));
    ArrayNode documents = answer.putArray("documents");
    for (Hit hit : found.texts()) {
      ObjectNode item = item(documents, hit);
      if (!hit.publisher().isEmpty()) {
        item.put("publisher", hit.publisher());
      }
      snippets(item.putArray("snippets"), pages.snippets(hit, found, index));
    }
    return answer;
  }

  private ObjectNode item(ArrayNode items, Hit hit) {
    ObjectNode item =
        items
            .addObject()
            .put("iri", hit.iri())
            .put("url", pages.href(hit))
            .put("kind", hit.kind().id())
            .put("name", hit.title());
    return hit.date().isEmpty() ? item : item.put("date", hit.date());
  }

  /** Words, and where in them stands what was looked for, in code points. */
  private static void snippets(ArrayNode to, List<Snippet> snippets) {
    for (Snippet snippet : snippets) {
      ObjectNode part = to.addObject().put("text", snippet.text());
      ArrayNode marks = part.putArray("marks");
      int at = 0;
      for (Snippet.Piece piece : snippet.pieces()) {
        int end = at + piece.text().codePointCount(0, piece.text().length());
        if (piece.isMarked()) {
          marks.addArray().add(at).add(end);
        }
        at = end;
      }
    }
  }

  /**
   * {@return suggestions as OpenSearch has them: what was typed, names, what each is, its address}
   *
   * @param typed so far
   * @param hits what may be meant
   */
  public JsonNode suggestions(String typed, List<Hit> hits) {
    ArrayNode answer = JsonNodeFactory.instance.arrayNode().add(typed);
    ArrayNode titles = answer.addArray();
    ArrayNode kinds = answer.addArray();
    ArrayNode addresses = answer.addArray();
    for (Hit hit : hits) {
      titles.add(hit.title());
      kinds.add(pages.named(hit).about());
      addresses.add(pages.href(hit));
    }
    return answer;
  }

  /**
   * {@return how browsers can search here, as an OpenSearch description}
   *
   * @param home address of this server, without a slash at its end
   */
  public byte[] description(String home) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("OpenSearchDescription");
      xml.writeDefaultNamespace(OPEN_SEARCH);
      element(xml, "ShortName", wording.get("search.site"));
      element(xml, "Description", wording.get("search.label"));
      element(xml, "InputEncoding", StandardCharsets.UTF_8.name());
      address(xml, "text/html", home + SearchPages.PATH + "?q={searchTerms}");
      address(
          xml,
          "application/x-suggestions+json",
          home + SearchPages.PATH + "/suggest?q={searchTerms}");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write to memory", e);
    }
    return out.toByteArray();
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private static void address(XMLStreamWriter xml, String type, String template)
      throws XMLStreamException {
    xml.writeEmptyElement("Url");
    xml.writeAttribute("type", type);
    xml.writeAttribute("template", template);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
