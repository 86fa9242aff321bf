package parley.merge;

import java.util.List;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.extract.Slot;

/**
 * Sources that differ on a single-valued slot and cannot both be right.
 *
 * @param about what they differ on
 * @param slot in which respect
 * @param claims the facts that contradict each other, with the documents that state them; two or
 *     more, in the order of documents
 */
public record Conflict(Entity about, Slot slot, List<Claim> claims) {

  /**
   * Checks that there is something to differ on.
   *
   * @throws IllegalArgumentException if fewer than two claims are given
   */
  public Conflict {
    claims = List.copyOf(claims);
    if (claims.size() < 2) {
      throw new IllegalArgumentException("one claim is no conflict: " + claims);
    }
  }

  /**
   * A fact with the document that states it.
   *
   * @param document name of the document
   * @param fact the fact, its entities under their keys for the whole world
   */
  public record Claim(String document, Fact fact) {}
}
