package parley.join;

import java.util.List;
import java.util.Objects;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Finds what ends before it begins. */
final class Intervals {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final String SCHEMA = "https://schema.org/";
  static final IRI START = VALUES.createIRI(SCHEMA, "startDate");
  static final IRI END = VALUES.createIRI(SCHEMA, "endDate");

  private Intervals() {}

  /** Takes a problem. */
  interface Problems {
    void add(String field, String value, String reason);
  }

  /**
   * Makes both ends plain texts where the end is before the start: what is stated stays, but no
   * query takes it for an interval.
   */
  static void check(List<Statement> statements, Problems problems) {
    for (Statement end : List.copyOf(statements)) {
      if (!end.getPredicate().equals(END)) {
        continue;
      }
      for (Statement start : List.copyOf(statements)) {
        if (start.getPredicate().equals(START)
            && start.getSubject().equals(end.getSubject())
            && isBefore(end.getObject(), start.getObject())) {
          problems.add(
              "interval",
              start.getObject().stringValue() + "/" + end.getObject().stringValue(),
              "it ends before it begins; both days are kept as texts");
          statements.replaceAll(each -> each == start || each == end ? asText(each) : each);
        }
      }
    }
  }

  private static boolean isBefore(Value end, Value start) {
    String last = end.stringValue();
    String first = start.stringValue();
    int known = Math.min(last.length(), first.length());
    return isDate(end)
        && isDate(start)
        && last.substring(0, known).compareTo(first.substring(0, known)) < 0;
  }

  private static boolean isDate(Value value) {
    return value instanceof Literal literal && !literal.getDatatype().equals(XSD.STRING);
  }

  private static Statement asText(Statement statement) {
    return VALUES.createStatement(
        statement.getSubject(),
        statement.getPredicate(),
        VALUES.createLiteral(Objects.requireNonNull(statement.getObject().stringValue())));
  }
}
