package parley.join;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML, whose entries and their values XPath finds. Where the entries are found by names from the
 * root and their values within them, they are read one after another, else the file is held in
 * memory as a whole. One with a document type is refused, so nothing is fetched and no entity
 * expands.
 *
 * <p>Not safe for several threads.
 */
final class XmlFile {
  private final Processor processor = new Processor(false);
  private final XPathCompiler compiler = processor.newXPathCompiler();
  private final Map<String, String> prefixes;

  /**
   * Prepares for any number of files.
   *
   * @param prefixes namespaces that expressions may use
   */
  XmlFile(Map<String, String> prefixes) {
    this.prefixes = prefixes;
    compiler.setCaching(true);
    prefixes.forEach(compiler::declareNamespace);
  }

  /**
   * {@return the entries of a file, in its order, read as they are asked for; to be closed}
   *
   * @param path the file
   * @param name the file as the user named it
   * @param iterator XPath of the entries
   * @param outward an expression of the mapping that looks outside of its entry, if there is one
   * @throws JoinException if it is not well-formed, the XPath is wrong, or the file is too large to
   *     be held; the stream throws it at the first fault
   */
  Stream<Entry> entries(Path path, String name, String iterator, Optional<String> outward) {
    try {
      Optional<XmlSteps> steps = XmlSteps.of(iterator, prefixes);
      if (steps.isPresent() && outward.isEmpty()) {
        return streamed(new XmlStream(path, name, steps.get(), builder()), steps.get());
      }
      WholeFile.require(path, name, outward.orElse(iterator), "/people/person");
    } catch (IOException e) {
      throw JoinException.unreadable(name, e);
    }
    XdmNode root = parse(path, name);
    return evaluate(iterator, root, Spot.of(name)).stream()
        .map(item -> new Element(this, new Spot(name, line(item), 0), item));
  }

  private Stream<Entry> streamed(XmlStream elements, XmlSteps steps) {
    return StreamSupport.stream(elements, false)
        .filter(found -> fulfils(found, steps.condition()))
        .<Entry>map(found -> new Element(this, found.spot(), found.element()))
        .onClose(elements::close);
  }

  private boolean fulfils(XmlStream.Located found, String condition) {
    return condition.isEmpty()
        || evaluate("self::*[" + condition + "]", found.element(), found.spot()).size() > 0;
  }

  private DocumentBuilder builder() {
    DocumentBuilder builder = processor.newDocumentBuilder();
    builder.setLineNumbering(true);
    return builder;
  }

  private XdmNode parse(Path path, String name) {
    try (InputStream in = Files.newInputStream(path)) {
      BuildingContentHandler tree = builder().newBuildingContentHandler();
      XMLReader reader = hardened();
      reader.setContentHandler(tree);
      reader.parse(new InputSource(in));
      return tree.getDocumentNode();
    } catch (SAXParseException e) {
      throw new JoinException(
          new Spot(name, e.getLineNumber(), e.getColumnNumber()),
          String.valueOf(e.getMessage()),
          e);
    } catch (SAXException | SaxonApiException | IOException e) {
      throw JoinException.unreadable(name, e);
    }
  }

  private static XMLReader hardened() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      // Without it the JDK's parser prints what it throws.
      reader.setErrorHandler(new DefaultHandler());
      return reader;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the JDK's XML parser cannot be made safe", e);
    }
  }

  private static long line(XdmItem item) {
    return item instanceof XdmNode node ? Math.max(node.getLineNumber(), 0) : 0;
  }

  private XdmValue evaluate(String expression, XdmItem context, Spot spot) {
    try {
      XPathSelector selector = compiler.compile(expression).load();
      selector.setContextItem(context);
      return selector.evaluate();
    } catch (SaxonApiException e) {
      throw new JoinException(
          spot, "the XPath \"%s\" cannot be used: %s".formatted(expression, e.getMessage()), e);
    }
  }

  private record Element(XmlFile file, Spot spot, XdmItem item) implements Entry {

    @Override
    public List<String> values(String reference) {
      return file.evaluate(reference, item, spot).stream()
          .map(value -> value.getStringValue().strip().replaceAll("\\s+", " "))
          .filter(text -> !text.isEmpty())
          .toList();
    }
  }
}
