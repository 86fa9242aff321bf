package parley.web.view.meeting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.store.export.BibtexEntry;
import parley.web.data.Dataset;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.View.Link;
import parley.web.view.Wording;
import parley.web.view.meeting.MeetingView.Citation;

/** Says how to cite a meeting: its name, the dataset and the version of it that was seen. */
final class Citing {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Data data;
  private final Wording words;

  Citing(Data data, Wording words) {
    this.data = data;
    this.words = words;
  }

  /** {@return all forms, and where those for programs are} */
  Citation of(Node meeting, String title, String path, Optional<String> version) {
    String permanent = permanent(meeting, version);
    String dataset =
        version
            .map(name -> words.filled("cite.version", Dataset.title(), name))
            .orElseGet(() -> words.filled("cite.dataset", Dataset.title()));
    return new Citation(
        words.filled("cite.text", title, dataset, permanent),
        bibtex(meeting, title, version),
        permanent,
        Stream.of(CitationFormat.values())
            .map(
                format ->
                    new Link(
                        path + "?format=" + format.parameter(),
                        words.get("cite." + format.parameter())))
            .toList());
  }

  private static String permanent(Node meeting, Optional<String> version) {
    return meeting.getURI() + version.map("?version="::concat).orElse("");
  }

  /** {@return an entry of BibTeX} */
  String bibtex(Node meeting, String title, Optional<String> version) {
    BibtexEntry entry =
        BibtexEntry.of(meeting.getURI(), data.base().iri())
            .whole("title", title)
            .address(permanent(meeting, version))
            .words("note", words.filled("cite.in", words.filled("cite.dataset", Dataset.title())));
    version.ifPresent(name -> entry.words("version", name));
    return entry.text();
  }

  /** {@return an array with one item in CSL-JSON} */
  String csl(Node meeting, String title, Optional<String> version) {
    ObjectNode item = JSON.objectNode().put("id", meeting.getURI()).put("type", "dataset");
    item.put("title", title).put("container-title", Dataset.title());
    version.ifPresent(name -> item.put("version", name));
    item.put("URL", permanent(meeting, version));
    data.object(meeting, Terms.par("startDate"))
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(day -> day.matches("\\d{4}(-\\d\\d){0,2}"))
        .ifPresent(day -> put(item.putObject("event-date").putArray("date-parts"), day));
    return JSON.arrayNode().add(item).toPrettyString() + "\n";
  }

  private static void put(ArrayNode dates, String day) {
    ArrayNode parts = dates.addArray();
    List.of(day.split("-", -1)).forEach(part -> parts.add(Integer.parseInt(part)));
  }
}
