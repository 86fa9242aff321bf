package parley.merge;

import java.util.List;
import java.util.Set;
import parley.extract.DocumentFacts;
import parley.extract.Entity;

/**
 * What adding, replacing and removing documents has changed: everything else is as it was.
 *
 * @param removed names of the documents that are no more, sorted
 * @param merged the documents whose graphs are to be written anew, with what is believed of
 *     whatever they speak of; besides, beliefs about other entities that labels need
 * @param renewed the entities of which everything believed is in {@code merged}
 * @param described the entities that are to be described anew, and what they belong to
 * @param gone the entities of which no document speaks any more
 */
public record Change(
    List<String> removed,
    Merged merged,
    Set<Entity> renewed,
    Set<Entity> described,
    Set<Entity> gone) {

  /** Keeps copies. */
  public Change {
    removed = List.copyOf(removed);
    renewed = Set.copyOf(renewed);
    described = Set.copyOf(described);
    gone = Set.copyOf(gone);
  }

  /** {@return the names of the documents whose graphs are to be written anew, sorted} */
  public List<String> documents() {
    return merged.documents().stream().map(DocumentFacts::document).toList();
  }
}
