package parley.join;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stax.StAXSource;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;

/**
 * The elements at the end of some steps into an XML file, one after another, each as a tree of its
 * own. Memory holds one of them. Behind the last the file is read to its end, so that a fault there
 * is found too. Nothing is fetched, and a document type is refused.
 */
final class XmlStream extends AbstractSpliterator<XmlStream.Located> implements AutoCloseable {
  private static final TransformerFactory COPYING = TransformerFactory.newDefaultInstance();

  private final String name;
  private final XmlSteps steps;
  private final DocumentBuilder builder;
  private final BoundedInput input;
  private final XMLStreamReader reader;
  private int depth;

  /** How many of the open elements lie on the way. */
  private int onTheWay;

  private boolean isAtEnd;

  /**
   * An element and where it begins.
   *
   * @param spot where
   * @param element the element, below a document of its own
   */
  record Located(Spot spot, XdmNode element) {}

  /**
   * Opens a file.
   *
   * @param path the file
   * @param name the file as the user named it
   * @param steps to the elements
   * @param builder makes trees
   * @throws IOException if it cannot be opened
   * @throws JoinException if it does not begin like XML
   */
  XmlStream(Path path, String name, XmlSteps steps, DocumentBuilder builder) throws IOException {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.name = name;
    this.steps = steps;
    this.builder = builder;
    this.input = new BoundedInput(Files.newInputStream(path), name);
    try {
      this.reader = hardened().createXMLStreamReader(input);
    } catch (XMLStreamException e) {
      input.close();
      throw fault(e);
    }
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Located> taker) {
    Optional<Located> next = Optional.empty();
    try {
      while (next.isEmpty() && !isAtEnd) {
        next = advance();
      }
    } catch (XMLStreamException e) {
      throw fault(e);
    }
    next.ifPresent(taker);
    return next.isPresent();
  }

  /** {@return the element that begins here, if it is at the end of the steps} */
  private Optional<Located> advance() throws XMLStreamException {
    input.begin(reader.getLocation().getLineNumber());
    switch (reader.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> {
        return start();
      }
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.DTD -> throw new JoinException(here(), "a document type is refused.");
      case XMLStreamConstants.END_DOCUMENT -> isAtEnd = true;
      default -> {}
    }
    if (!isAtEnd) {
      reader.next();
    }
    return Optional.empty();
  }

  private Optional<Located> start() throws XMLStreamException {
    boolean leads =
        onTheWay == depth && depth < steps.names().size() && steps.leadsBy(reader.getName(), depth);
    if (leads && depth + 1 == steps.names().size()) {
      return Optional.of(element());
    }
    depth++;
    onTheWay += leads ? 1 : 0;
    reader.next();
    return Optional.empty();
  }

  private void end() {
    depth--;
    onTheWay = Math.min(onTheWay, depth);
  }

  /** Leaves the reader behind the element. */
  private Located element() throws XMLStreamException {
    Spot spot = here();
    try {
      BuildingContentHandler tree = builder.newBuildingContentHandler();
      Transformer copy = COPYING.newTransformer();
      copy.transform(new StAXSource(reader), new SAXResult(tree));
      return new Located(spot, tree.getDocumentNode().children("*").iterator().next());
    } catch (TransformerException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof XMLStreamException fault) {
          throw fault;
        }
        if (cause instanceof JoinException tooLarge) {
          throw tooLarge;
        }
      }
      throw new JoinException(spot, "this element cannot be read: " + e.getMessage(), e);
    } catch (SaxonApiException e) {
      throw new JoinException(spot, "this element cannot be read: " + e.getMessage(), e);
    }
  }

  private Spot here() {
    Location location = reader.getLocation();
    return new Spot(name, location.getLineNumber(), 0);
  }

  private JoinException fault(XMLStreamException e) {
    Location location = e.getLocation();
    String reason = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*\nMessage: ", "");
    return location == null
        ? new JoinException(Spot.of(name), reason, e)
        : new JoinException(
            new Spot(name, location.getLineNumber(), location.getColumnNumber()), reason, e);
  }

  @Override
  public void close() {
    try {
      reader.close();
      input.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the reader of " + name + " cannot be closed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
