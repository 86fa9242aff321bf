package parley.join;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import parley.document.Document;
import parley.extract.DocumentFacts;

/**
 * One row of a register: what its columns say, and what its remark says in words.
 *
 * @param iri the row
 * @param spot where it stands
 * @param statements what its columns say, sorted
 * @param told the row in sentences, with what they say; empty if it has no remark
 * @param problems what could not be used
 * @param looked how many names, places and dates were looked up, by field
 */
public record Row(
    IRI iri,
    Spot spot,
    List<Statement> statements,
    Optional<Told> told,
    List<Problem> problems,
    Map<String, Integer> looked) {

  /** Keeps copies. */
  public Row {
    statements = List.copyOf(statements);
    problems = List.copyOf(problems);
  }

  /**
   * A row as a source by itself, for {@link parley.merge.Merger}.
   *
   * @param text the row in sentences, under the name of the row, see {@link parley.rdf.SourceNames}
   * @param facts what they say, each with its evidence in the text
   */
  public record Told(Document text, DocumentFacts facts) {}
}
