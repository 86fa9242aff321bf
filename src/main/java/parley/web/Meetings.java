package parley.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import parley.web.data.Dataset;
import parley.web.graph.Data;
import parley.web.graph.Description;
import parley.web.view.Pages;
import parley.web.view.meeting.CitationFormat;
import parley.web.view.meeting.MeetingPage;

/** Answers for meetings. To be used inside {@link Data#read}. */
final class Meetings {
  private final Data data;
  private final Pages pages;
  private final Dataset dataset;
  private final MeetingPage meetings;

  Meetings(Data data, Pages pages, Dataset dataset) {
    this.data = data;
    this.pages = pages;
    this.dataset = dataset;
    this.meetings = new MeetingPage(data);
  }

  /** {@return the answer, if it is a meeting that is asked for} */
  Optional<Answer> answer(ResourceRequest asked, Node node) {
    if (!meetings.shows(node)) {
      return Optional.empty();
    }
    Optional<String> version = dataset.version();
    Answer answer =
        asked
            .citation()
            .map(format -> citation(format, asked, node, version))
            .orElseGet(() -> negotiated(asked, node, version));
    // What lacks the version only because it is being worked out is not to be shown again.
    return Optional.of(version.isPresent() ? answer : answer.with("Cache-Control", "no-store"));
  }

  private Answer citation(
      CitationFormat format, ResourceRequest asked, Node node, Optional<String> version) {
    String name = asked.path().replaceFirst("^.*/", "").replaceAll("[^A-Za-z0-9._-]", "_");
    String text = meetings.citation(format, node, version);
    return Answer.of(format.mediaType() + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
        .with(
            "Content-Disposition", "attachment; filename=\"" + name + "." + format.ending() + "\"");
  }

  private Answer negotiated(ResourceRequest asked, Node node, Optional<String> version) {
    String path = asked.path();
    return asked
        .negotiation()
        .answer(
            () ->
                pages.page(
                    "meeting",
                    meetings.of(node, path, version, asked.version()),
                    pages.heads().of(node, path)),
            () -> Description.of(data, node));
  }
}
