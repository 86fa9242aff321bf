package parley.web.view;

import java.util.List;
import parley.web.view.View.Link;

/** What the template of the ontology is given. */
public final class VocabularyView {
  private VocabularyView() {}

  /**
   * A term of the ontology.
   *
   * @param name the last part of its IRI
   * @param label in words
   * @param comment what it means
   */
  public record Term(String name, String label, String comment) {}

  /**
   * A file of the ontology.
   *
   * @param title of the file
   * @param path under which this server answers for it
   * @param terms of Parley's own namespace that it defines
   * @param source its text
   * @param others the other files
   */
  public record Vocabulary(
      String title, String path, List<Term> terms, String source, List<Link> others) {}
}
