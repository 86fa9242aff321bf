package parley.join;

import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Statement;

/**
 * What a mapping made of one entry, before names are looked up.
 *
 * @param spot where the entry begins
 * @param statements in no order
 * @param account how its row is told, if it is
 */
public record Mapped(Spot spot, Set<Statement> statements, Optional<Account> account) {

  /** Keeps a copy of the set. */
  public Mapped {
    statements = Set.copyOf(statements);
  }
}
