package parley.merge.correction;

import java.util.Collection;
import parley.extract.Fact;

/** Knows the names that the graph gives to claims. */
@FunctionalInterface
public interface ClaimNames {

  /**
   * {@return the paths below the base of the claims that prove a fact}
   *
   * @param document name of the document that states it
   * @param fact about entities of the world
   */
  Collection<String> of(String document, Fact fact);
}
