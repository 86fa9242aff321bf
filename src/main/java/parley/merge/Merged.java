package parley.merge;

import java.util.List;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
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
 * @param decisions which entities were taken for one, and why; in the order in which it was decided
 * @param entries which official is who in a register, sorted by official
 */
public record Merged(
    List<DocumentFacts> documents,
    List<Belief> beliefs,
    List<Report> reports,
    List<Conflict> conflicts,
    List<AlternativeName> names,
    List<Decision> decisions,
    List<Entry> entries) {

  /** Keeps copies of the lists. */
  public Merged {
    documents = List.copyOf(documents);
    beliefs = List.copyOf(beliefs);
    reports = List.copyOf(reports);
    conflicts = List.copyOf(conflicts);
    names = List.copyOf(names);
    decisions = List.copyOf(decisions);
    entries = List.copyOf(entries);
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

  /**
   * Two reports taken for one entity.
   *
   * @param entity the entity that both became
   * @param document the document whose entity joined it
   * @param local the key of that entity in its document
   * @param reason why, in a sentence
   */
  public record Decision(Entity entity, String document, Entity local, String reason) {}
}
