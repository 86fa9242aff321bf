package parley.web.data;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import parley.store.query.NamedQuery;
import parley.store.query.Parameter;
import parley.web.graph.Data;
import parley.web.graph.Terms;

/**
 * The site's index for search engines, after sitemaps.org: a list of parts, each with up to 50,000
 * addresses that are written as they are read.
 */
public final class Sitemap {
  /** The most addresses in one part. */
  public static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String FOLDER = "/sitemap/";
  private static final String PAGES = "pages";
  private static final List<String> FIXED = List.of("/", "/data", "/api/", "/ns", "/query/");

  private final Data data;
  private final Census census;

  /**
   * Part of the index.
   *
   * @param kind of things; empty for pages that are about no single thing
   * @param number from 1
   */
  public record Part(Optional<FoundKind> kind, long number) {}

  /**
   * Creates the index.
   *
   * @param data whose pages are listed
   * @param census tells how many there are
   */
  public Sitemap(Data data, Census census) {
    this.data = data;
    this.census = census;
  }

  /** {@return the paths of all parts; empty while the data are being counted} */
  public Optional<List<String>> parts() {
    return census
        .find()
        .map(
            numbers -> {
              List<String> paths = new ArrayList<>();
              paths.add(FOLDER + PAGES + ".xml");
              for (FoundKind kind : FoundKind.all()) {
                long count = numbers.entities(kind.type().getURI());
                for (long part = 1; (part - 1) * MOST < count; part++) {
                  paths.add(FOLDER + kind.segment() + "-" + part + ".xml");
                }
              }
              return paths;
            });
  }

  /**
   * Writes the list of parts.
   *
   * @param parts their paths
   * @param out takes it; not closed
   * @throws XMLStreamException if it cannot be written
   */
  public void writeIndex(List<String> parts, OutputStream out) throws XMLStreamException {
    write(out, "sitemapindex", "sitemap", parts.stream().map(data.base()::iriOf).iterator());
  }

  /**
   * {@return the part at a path; empty if there is none} To be called when {@link #parts} are
   * known.
   *
   * @param path of the request
   */
  public Optional<Part> at(String path) {
    if (parts().orElse(List.of()).stream().noneMatch(path::equals)) {
      return Optional.empty();
    }
    String name = path.substring(FOLDER.length(), path.length() - ".xml".length());
    int dash = name.lastIndexOf('-');
    return Optional.of(
        dash < 0
            ? new Part(Optional.empty(), 1)
            : new Part(
                FoundKind.of(name.substring(0, dash) + "/"),
                Long.parseLong(name.substring(dash + 1))));
  }

  /**
   * Writes a part. To be called inside {@link Data#read}.
   *
   * @param part which one
   * @param out takes it; not closed
   * @throws XMLStreamException if it cannot be written
   */
  public void write(Part part, OutputStream out) throws XMLStreamException {
    Iterator<String> addresses =
        part.kind()
            .map(kind -> things(kind, part.number()))
            .orElseGet(() -> pages().map(data.base()::iriOf).iterator());
    write(out, "urlset", "url", addresses);
  }

  private Iterator<String> things(FoundKind kind, long number) {
    String below = data.base().iriOf("/" + kind.segment() + "/");
    Tuples<?> tuples = Tuples.of(data.dataset());
    return tuples
        .subjects(Terms.TYPE, kind.type(), (number - 1) * MOST, MOST)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(below))
        .iterator();
  }

  private static Stream<String> pages() {
    return Stream.of(
            FIXED.stream(),
            FoundKind.all().stream().map(kind -> "/" + kind.segment() + "/"),
            NamedQuery.packaged().stream()
                .filter(query -> query.parameters().stream().noneMatch(Parameter::required))
                .map(query -> "/query/" + query.name()))
        .flatMap(paths -> paths);
  }

  private static void write(
      OutputStream out, String root, String element, Iterator<String> addresses)
      throws XMLStreamException {
    XMLStreamWriter xml =
        XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(NAMESPACE);
    while (addresses.hasNext()) {
      xml.writeCharacters("\n");
      xml.writeStartElement(element);
      xml.writeStartElement("loc");
      xml.writeCharacters(addresses.next());
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }
}
