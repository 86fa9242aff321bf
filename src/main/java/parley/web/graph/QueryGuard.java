package parley.web.graph;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.jspecify.annotations.Nullable;
import parley.store.query.Federation;

/** Knows which queries reach beyond the data: to other servers or into the program. */
public final class QueryGuard {
  // Loads classes by name; sleeps, which no limit of time ends; writes to the server's output.
  private static final List<String> FUNCTIONS =
      List.of(
          "java:",
          "http://jena.apache.org/ARQ/function#wait",
          "http://jena.apache.org/ARQ/function#print",
          "http://jena.apache.org/ARQ/function#SystemVar",
          "http://jena.apache.org/ARQ/function#context",
          "http://jena.hpl.hp.com/ARQ/function#");

  private QueryGuard() {}

  /**
   * {@return what speaks against running a query here; empty if nothing does}
   *
   * @param query of any form
   * @param federation the other servers that it may ask
   */
  public static Optional<String> objection(Query query, Federation federation) {
    if (query.isJsonType()) {
      return Optional.of("JSON is no form of SPARQL query; use SELECT and ask for JSON results");
    }
    if (query.getQueryPattern() == null) {
      return Optional.empty();
    }
    Finder finder = new Finder(federation);
    Op op = Algebra.compile(query);
    Walker.walk(op, finder.operations, finder.expressions);
    return Optional.ofNullable(finder.found);
  }

  /** Goes through all parts of a query, also those inside expressions. */
  private static final class Finder {
    private final Operations operations = new Operations();
    private final Expressions expressions = new Expressions();
    private final Federation federation;
    private @Nullable String found;

    Finder(Federation federation) {
      this.federation = federation;
    }

    private final class Operations extends OpVisitorBase {
      @Override
      public void visit(OpService service) {
        federation.objection(service.getService()).ifPresent(objection -> found = objection);
      }

      @Override
      public void visit(OpGroup group) {
        // The walker leaves out what is aggregated, and what is sorted by.
        group.getAggregators().stream()
            .map(aggregated -> aggregated.getAggregator().getExprList())
            .filter(Objects::nonNull)
            .forEach(parts -> Walker.walk(parts, operations, expressions));
      }

      @Override
      public void visit(OpOrder order) {
        order
            .getConditions()
            .forEach(condition -> Walker.walk(condition.getExpression(), operations, expressions));
      }
    }

    private final class Expressions extends ExprVisitorBase {
      @Override
      public void visit(ExprFunctionN function) {
        String iri = function.getFunctionIRI();
        if (function instanceof E_Call) {
          found = "CALL is not allowed here: a function must be named in the query";
        } else if (iri != null && FUNCTIONS.stream().anyMatch(part -> begins(iri, part))) {
          found = "the function <%s> is not allowed here".formatted(iri);
        }
      }

      private static boolean begins(String iri, String part) {
        return iri.regionMatches(true, 0, part, 0, part.length());
      }
    }
  }
}
