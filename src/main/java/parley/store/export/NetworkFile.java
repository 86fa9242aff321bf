package parley.store.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Who met whom, as GraphML: parties, and officials of different sides, are joined by an edge for
 * all meetings that they were in together. Memory holds the meetings of one edge.
 */
final class NetworkFile implements FileExport {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** Attributes of nodes and edges, by what they belong to and their name. */
  private static final List<List<String>> KEYS =
      List.of(
          List.of("node", "iri", "string"),
          List.of("node", "label", "string"),
          List.of("node", "kind", "string"),
          List.of("node", "party", "string"),
          List.of("edge", "count", "int"),
          List.of("edge", "meetings", "string"));

  private final String base;

  /**
   * Creates one.
   *
   * @param base what the data's IRIs begin with; ids of nodes leave it out
   */
  NetworkFile(String base) {
    this.base = base;
  }

  @Override
  public Exported write(DatasetGraph dataset, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, UTF_8.name());
      Exported exported = write(dataset, xml);
      xml.flush();
      return exported;
    } catch (XMLStreamException e) {
      throw cause(e);
    }
  }

  private Exported write(DatasetGraph dataset, XMLStreamWriter xml)
      throws XMLStreamException, IOException {
    xml.writeStartDocument(UTF_8.name(), "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    for (List<String> key : KEYS) {
      line(xml);
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", key.get(1));
      xml.writeAttribute("for", key.get(0));
      xml.writeAttribute("attr.name", key.get(1));
      xml.writeAttribute("attr.type", key.get(2));
    }
    line(xml);
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "who-met-whom");
    xml.writeAttribute("edgedefault", "undirected");
    Count nodes = new Count();
    Entries entries = new Entries(dataset);
    entries.forEach("nodes", entry -> node(xml, entry, nodes));
    Edges edges = new Edges(xml);
    entries.forEach("edges", edges::take);
    edges.end();
    line(xml);
    xml.writeEndElement();
    line(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    return Exported.all(nodes.get() + edges.count.get(), "nodes and edges");
  }

  private void node(XMLStreamWriter xml, Entry entry, Count nodes) throws IOException {
    Map<String, String> data = new TreeMap<>();
    data.put("iri", entry.id());
    for (String kind : List.of("party", "official")) {
      entry.one(kind).ifPresent(label -> data.put("label", label));
      entry.one(kind).ifPresent(label -> data.put("kind", kind));
    }
    entry.one("of").ifPresent(party -> data.put("party", party));
    element(xml, "node", Map.of("id", LocalName.of(entry.id(), base)), data);
    nodes.up();
  }

  /** Writes an element with its data, on a line of its own. */
  private static void element(
      XMLStreamWriter xml, String name, Map<String, String> attributes, Map<String, String> data)
      throws IOException {
    try {
      line(xml);
      xml.writeStartElement(name);
      for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
        xml.writeAttribute(attribute.getKey(), attribute.getValue());
      }
      for (Map.Entry<String, String> value : data.entrySet()) {
        xml.writeStartElement("data");
        xml.writeAttribute("key", value.getKey());
        xml.writeCharacters(allowed(value.getValue()));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw cause(e);
    }
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** {@return a text in which what XML 1.0 cannot hold has become a replacement character} */
  private static String allowed(String text) {
    return text.codePoints()
        .map(character -> isAllowed(character) ? character : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  private static IOException cause(XMLStreamException e) {
    return e.getNestedException() instanceof IOException fault ? fault : new IOException(e);
  }

  /** Gathers the meetings of each pair, which come one after another. */
  private final class Edges {
    private final XMLStreamWriter xml;
    private final List<String> meetings = new ArrayList<>();
    private final Count count = new Count();
    private String one = "";
    private String other = "";

    Edges(XMLStreamWriter xml) {
      this.xml = xml;
    }

    void take(Entry pair) throws IOException {
      String next = pair.one("other").orElseThrow();
      if (!pair.id().equals(one) || !next.equals(other)) {
        end();
        one = pair.id();
        other = next;
      }
      String meeting = pair.one("meeting").orElseThrow();
      // Who sits on two sides, as an envoy of both may, is met twice in one meeting.
      if (meetings.isEmpty() || !meetings.getLast().equals(meeting)) {
        meetings.add(meeting);
      }
    }

    void end() throws IOException {
      if (meetings.isEmpty()) {
        return;
      }
      Map<String, String> data = new TreeMap<>();
      data.put("count", Integer.toString(meetings.size()));
      data.put("meetings", String.join(" ", meetings));
      Map<String, String> ends =
          Map.of("source", LocalName.of(one, base), "target", LocalName.of(other, base));
      element(xml, "edge", ends, data);
      meetings.clear();
      count.up();
    }
  }
}
