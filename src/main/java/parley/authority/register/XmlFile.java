package parley.authority.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import parley.authority.MalformedFileException;

/**
 * Reads small XML files. They are taken to be hostile: no document type is accepted, so that there
 * are no entities to expand, and nothing is fetched.
 */
final class XmlFile {
  private static final long MOST_BYTES = 20_000_000;
  private static final int DEEPEST = 100;
  private static final XMLInputFactory FACTORY = factory();

  private XmlFile() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * {@return the root of a file}
   *
   * @throws MalformedFileException if it is not well-formed, has a document type, is larger than 20
   *     MB or nested deeper than 100 elements
   * @throws IOException if it cannot be read
   */
  static XmlElement read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new MalformedFileException(file.toString(), "is larger than 20 MB, which is not read");
    }
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
      try {
        return read(file, reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw error(file, e);
    }
  }

  private static XmlElement read(Path file, XMLStreamReader reader) throws XMLStreamException {
    Location start = reader.getLocation();
    XmlElement top = new XmlElement("", start.getLineNumber(), start.getColumnNumber());
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(top);
    while (reader.hasNext()) {
      Location at = reader.getLocation();
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlElement element =
              new XmlElement(reader.getLocalName(), at.getLineNumber(), at.getColumnNumber());
          open.element().children().add(element);
          open.push(element);
          if (open.size() > DEEPEST) {
            throw error(file, at, "expected at most " + DEEPEST + " elements within each other");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().text().append(reader.getText());
        case XMLStreamConstants.DTD ->
            throw error(file, at, "expected XML without a document type, which is not read");
        default -> {}
      }
    }
    return top.children().getFirst();
  }

  private static MalformedFileException error(Path file, Location at, String what) {
    return new MalformedFileException(
        file.toString(), at.getLineNumber(), at.getColumnNumber(), what);
  }

  private static MalformedFileException error(Path file, XMLStreamException e) {
    Location at = e.getLocation();
    // The parser's message repeats the place on its first line.
    String message = e.getMessage() == null ? "" : e.getMessage();
    String what = "expected XML: " + message.replaceFirst("(?s)^.*Message: ", "").strip();
    MalformedFileException error =
        at == null
            ? new MalformedFileException(file.toString(), what)
            : new MalformedFileException(
                file.toString(), at.getLineNumber(), at.getColumnNumber(), what);
    error.initCause(e);
    return error;
  }
}
