package parley.web.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.query.Query;
import parley.store.query.NamedQuery;
import parley.store.query.NamedQuery.Objection;

/**
 * A named query with all that a client gave for it.
 *
 * @param query to be asked, its blanks filled, without limit and offset
 * @param limit how many rows are wanted; empty for all
 * @param offset how many rows to leave out before
 */
public record ApiCall(Query query, OptionalInt limit, int offset) {
  /** The most rows that can be asked for at once with a limit, since they are held in memory. */
  public static final int MOST_ROWS = 10_000;

  /** The parameter that names the form of the answer. */
  public static final String FORMAT = "format";

  static final String LIMIT = "limit";
  static final String OFFSET = "offset";
  private static final int LARGEST_OFFSET = 999_999_999;

  /** A call that makes no sense. */
  public static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    RefusedException(List<Objection> objections) {
      super(objections.toString());
      this.objections = List.copyOf(objections);
    }

    /** {@return what is wrong, by parameter; at least one} */
    public List<Objection> objections() {
      return objections;
    }
  }

  /**
   * {@return whether the rows of a query have an order, so that a part of them is the same part
   * whenever it is asked for}
   *
   * @param query of any form
   */
  public static boolean isPaged(Query query) {
    return query.isSelectType() && query.hasOrderBy() && !query.hasLimit() && !query.hasOffset();
  }

  /**
   * {@return what a client asks for}
   *
   * @param query the named query
   * @param given values by name, as the address has them; empty ones count as not given
   * @param base what a relative IRI among them is relative to
   * @throws RefusedException if a parameter is missing, unknown, given twice or no value of its
   *     kind
   */
  public static ApiCall of(NamedQuery query, Map<String, String[]> given, String base)
      throws RefusedException {
    List<Objection> objections = new ArrayList<>();
    Map<String, String> arguments = new LinkedHashMap<>();
    given.forEach(
        (name, values) -> {
          if (values.length > 1) {
            objections.add(new Objection(name, "is given %d times".formatted(values.length)));
          }
          if (values.length > 0 && !values[0].isBlank()) {
            arguments.put(name, values[0]);
          }
        });
    arguments.remove(FORMAT);
    OptionalInt limit = OptionalInt.empty();
    int offset = 0;
    if (isPaged(query.query())) {
      limit = number(LIMIT, 1, MOST_ROWS, arguments, objections);
      offset = number(OFFSET, 0, LARGEST_OFFSET, arguments, objections).orElse(0);
    }
    objections.addAll(query.objections(arguments, base));
    if (!objections.isEmpty()) {
      throw new RefusedException(objections);
    }
    return new ApiCall(query.bind(arguments, base), limit, offset);
  }

  private static OptionalInt number(
      String name, int least, int most, Map<String, String> arguments, List<Objection> objections) {
    Optional<String> digits = Optional.ofNullable(arguments.remove(name));
    if (digits.isEmpty()) {
      return OptionalInt.empty();
    }
    int value = digits.get().matches("\\d{1,9}") ? Integer.parseInt(digits.get()) : -1;
    if (value < least || value > most) {
      objections.add(
          new Objection(
              name,
              "must be a number from %d to %d, not \"%s\"".formatted(least, most, digits.get())));
      return OptionalInt.empty();
    }
    return OptionalInt.of(value);
  }

  /** {@return the query with offset, and with a limit of one row more than wanted, to see it} */
  public Query window() {
    Query window = query.cloneQuery();
    if (offset > 0) {
      window.setOffset(offset);
    }
    limit.ifPresent(rows -> window.setLimit(rows + 1L));
    return window;
  }
}
