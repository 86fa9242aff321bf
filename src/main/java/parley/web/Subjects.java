package parley.web;

import java.util.Optional;
import org.apache.jena.graph.Node;
import parley.web.graph.Data;
import parley.web.graph.Description;
import parley.web.view.Pages;
import parley.web.view.subject.SubjectPage;

/**
 * Answers for officials, parties, places, organizations, topics and series. To be used inside
 * {@link Data#read}.
 */
final class Subjects {
  private final Data data;
  private final Pages pages;
  private final SubjectPage subjects;

  Subjects(Data data, Pages pages) {
    this.data = data;
    this.pages = pages;
    this.subjects = new SubjectPage(data);
  }

  /** {@return the answer, if it is one of these that is asked for and no citation of it} */
  Optional<Answer> answer(ResourceRequest asked, Node node) {
    if (asked.citation().isPresent() || !subjects.shows(node)) {
      return Optional.empty();
    }
    String path = asked.path();
    return Optional.of(
        asked
            .negotiation()
            .answer(
                () ->
                    pages.page(
                        "subject",
                        subjects.of(pages.facets(), node, path),
                        pages.heads().of(node, path)),
                () -> Description.of(data, node)));
  }
}
