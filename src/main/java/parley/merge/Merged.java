package parley.merge;

import java.util.List;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.merge.correction.Unmatched;
import parley.merge.log.Decision;
import parley.merge.register.Found;

/**
 * What all documents say together.
 *
 * @param documents each document's facts, every entity under its key for the whole world; in the
 *     order of document names
 * @param beliefs the merged view, sorted by subject, slot and value
 * @param reports which document reports which meeting, sorted
 * @param conflicts where sources differ, sorted
 * @param names for officials: further names under which documents know them; sorted
 * @param decisions what was taken for one and what nearly was, each with its reasons; each once, in
 *     the order in which it was decided
 * @param unmatched what corrections name and nothing is called
 * @param entries which official is who in a register, sorted by official
 */
public record Merged(
    List<DocumentFacts> documents,
    List<Belief> beliefs,
    List<Report> reports,
    List<Conflict> conflicts,
    List<AlternativeName> names,
    List<Decision> decisions,
    List<Unmatched> unmatched,
    List<Entry> entries) {

  /** Keeps copies of the lists. */
  public Merged {
    documents = List.copyOf(documents);
    beliefs = List.copyOf(beliefs);
    reports = List.copyOf(reports);
    conflicts = List.copyOf(conflicts);
    names = List.copyOf(names);
    decisions = List.copyOf(decisions);
    unmatched = List.copyOf(unmatched);
    entries = List.copyOf(entries);
  }

  /** {@return what no documents say} */
  public static Merged nothing() {
    return new Merged(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * A document reports a meeting.
   *
   * @param document name of the document
   * @param meeting the meeting
   */
  public record Report(String document, Entity meeting) {}

  /**
   * Another name of an entity beside its preferred one.
   *
   * @param entity whose name
   * @param name the name as written
   */
  public record AlternativeName(Entity entity, String name) {}

  /**
   * An official found in a register.
   *
   * @param official whom documents speak of
   * @param found who it is there, and why
   */
  public record Entry(Entity official, Found found) {}
}
