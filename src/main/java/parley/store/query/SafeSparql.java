package parley.store.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.update.UpdateFactory;
import parley.store.SyntaxException;

/** Parses standard SPARQL 1.1 queries and keeps out what is no mere question. */
final class SafeSparql {
  private SafeSparql() {}

  /**
   * {@return the parsed query}
   *
   * @param source what messages call it
   * @param text SPARQL
   * @throws SyntaxException with line and column if it is not SPARQL
   * @throws QueryException if it is an update
   */
  static Query parse(String source, String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      refuseUpdate(source, text);
      throw ParserMessage.exception(source, e);
    }
  }

  private static void refuseUpdate(String source, String text) {
    if (isUpdate(text)) {
      throw new QueryException(
          source
              + " would change data; only SELECT, ASK, CONSTRUCT and DESCRIBE are run, and data"
              + " change by loading");
    }
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (QueryParseException e) {
      return false;
    }
  }

  /** {@return the names of all variables of a query, wherever they stand} */
  static Set<String> variables(Query query) {
    Set<String> names = new LinkedHashSet<>();
    NodeTransform collect =
        node -> {
          if (Var.isVar(node)) {
            names.add(node.getName());
          }
          return node;
        };
    QueryTransformOps.transform(query, collect);
    return names;
  }
}
