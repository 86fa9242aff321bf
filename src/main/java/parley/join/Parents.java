package parley.join;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * The entries that others are joined with, by their keys. Memory holds the key and IRI of each, at
 * most two million: some 500 MB.
 */
final class Parents {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final int MOST = 2_000_000;

  private final Map<IRI, Map<String, TreeSet<String>>> byKey = new HashMap<>();
  private int count;

  /**
   * Takes in what a triples map tells of the keys of one entry.
   *
   * @param mapped the entry
   * @throws JoinException if there are more than can be held
   */
  void add(Mapped mapped) {
    for (Statement statement : mapped.statements()) {
      if (Join.isKey(statement.getPredicate()) && statement.getSubject().isIRI()) {
        if (++count > MOST) {
          throw new JoinException(
              mapped.spot(),
              "rr:joinCondition joins up to %,d entries, and this is one more; make the IRI of the"
                      .formatted(MOST)
                  + " other entry by rr:template from the same column instead.");
        }
        byKey
            .computeIfAbsent(statement.getPredicate(), join -> new HashMap<>())
            .computeIfAbsent(statement.getObject().stringValue(), key -> new TreeSet<>())
            .add(statement.getSubject().stringValue());
      }
    }
  }

  /**
   * {@return a statement with each of the entries whose key it has; with {@link Join#UNJOINED} if
   * there is none, and the statement itself if it joins nothing}
   *
   * @param statement of a child
   */
  Stream<Statement> join(Statement statement) {
    if (!(statement.getObject() instanceof Literal key) || !Join.isKey(key.getDatatype())) {
      return Stream.of(statement);
    }
    List<String> found =
        List.copyOf(
            byKey
                .getOrDefault(key.getDatatype(), Map.of())
                .getOrDefault(key.getLabel(), new TreeSet<>()));
    return found.isEmpty()
        ? Stream.of(with(statement, VALUES.createLiteral(key.getLabel(), Join.UNJOINED)))
        : found.stream().map(iri -> with(statement, VALUES.createIRI(iri)));
  }

  private static Statement with(Statement statement, Value value) {
    return VALUES.createStatement(statement.getSubject(), statement.getPredicate(), value);
  }
}
