package parley.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Finds the servers that a query asks within EXISTS to sort or to aggregate by it. Jena 5.6 takes
 * what is inside SERVICE there for the pattern of the query itself, logs "Misaligned opStack" and
 * loses rows ({@code ApplyTransformVisitor#transform(Expr)} walks into SERVICE, whose visitor does
 * not expect it).
 */
final class HiddenServices {
  private HiddenServices() {}

  /**
   * {@return what stands behind each such SERVICE}
   *
   * @param query of any form; its sub-queries are looked at too
   */
  static List<Node> of(Query query) {
    List<Node> found = new ArrayList<>();
    look(query, found::add);
    return found;
  }

  private static void look(Query query, Consumer<Node> found) {
    query
        .getAggregators()
        .forEach(
            aggregate -> {
              if (aggregate.getAggregator().getExprList() != null) {
                aggregate.getAggregator().getExprList().forEach(each -> look(each, found));
              }
            });
    if (query.getOrderBy() != null) {
      query.getOrderBy().stream()
          .map(SortCondition::getExpression)
          .forEach(each -> look(each, found));
    }
    if (query.getQueryPattern() != null) {
      walk(query.getQueryPattern(), new SubQueries(found));
    }
  }

  private static void look(Expr expression, Consumer<Node> found) {
    Walker.walk(
        expression,
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp exists) {
            walk(exists.getElement(), new Services(found));
          }
        });
  }

  private static void walk(Element element, ElementVisitorBase visitor) {
    ElementWalker.walk(element, visitor);
  }

  private static final class SubQueries extends ElementVisitorBase {
    private final Consumer<Node> found;

    SubQueries(Consumer<Node> found) {
      this.found = found;
    }

    @Override
    public void visit(ElementSubQuery element) {
      look(element.getQuery(), found);
    }
  }

  private static final class Services extends ElementVisitorBase {
    private final Consumer<Node> found;

    Services(Consumer<Node> found) {
      this.found = found;
    }

    @Override
    public void visit(ElementService element) {
      found.accept(element.getServiceNode());
    }

    @Override
    public void visit(ElementFilter element) {
      look(element.getExpr(), found);
    }

    @Override
    public void visit(ElementBind element) {
      look(element.getExpr(), found);
    }

    @Override
    public void visit(ElementSubQuery element) {
      walk(element.getQuery().getQueryPattern(), this);
    }
  }
}
