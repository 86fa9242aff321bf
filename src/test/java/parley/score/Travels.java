package parley.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads registers of trips in the shape of HistoryAtState/travels. */
final class Travels {
  private Travels() {}

  /** {@return the trips of all registers below a folder that tell of a meeting} */
  static List<Travel> withMeetings(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith("-travels/" + file.getFileName()))
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .flatMap(Travels::trips)
          .filter(Travel::tellsOfAMeeting)
          .toList();
    }
  }

  private static Stream<Travel> trips(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      NodeList trips =
          factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("trip");
      return IntStream.range(0, trips.getLength())
          .mapToObj(trips::item)
          .map(Element.class::cast)
          .filter(trip -> !of(trip, "start-date").isEmpty() && !of(trip, "end-date").isEmpty())
          .map(Travels::travel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException(file + ": " + e, e);
    }
  }

  private static Travel travel(Element trip) {
    return new Travel(
        of(trip, "id"),
        of(trip, "role"),
        of(trip, "name"),
        LocalDate.parse(of(trip, "start-date")),
        LocalDate.parse(of(trip, "end-date")),
        of(trip, "country"),
        of(trip, "locale"),
        of(trip, "remarks"));
  }

  private static String of(Element trip, String name) {
    NodeList elements = trip.getElementsByTagName(name);
    return elements.getLength() == 0
        ? ""
        : elements.item(0).getTextContent().strip().replaceAll("\\s+", " ");
  }
}
