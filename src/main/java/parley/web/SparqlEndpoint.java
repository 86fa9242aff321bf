package parley.web;

import java.time.Duration;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import parley.store.StoreException;
import parley.store.query.Federation;
import parley.web.graph.QueryGuard;

/**
 * Fuseki's query service with a limit of time that cannot be raised, also while rows are sent, and
 * without any way out of the dataset but to servers that are allowed. {@link Cutoff} deals with
 * answers that cannot be finished.
 */
final class SparqlEndpoint extends SPARQL_QueryDataset {
  private final Duration limit;
  private final Federation federation;

  SparqlEndpoint(Duration limit, Federation federation) {
    this.limit = limit;
    this.federation = federation;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    QueryGuard.objection(query, federation).ifPresent(ServletOps::errorForbidden);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    // The action's context is its own copy; the first number limits the first row, the other all.
    String milliseconds = limit.toMillis() + "," + limit.toMillis();
    action.getContext().set(ARQ.queryTimeout, milliseconds);
    federation.prepare(action.getContext());
    return super.createQueryExec(action, query, dataset);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String logged) {
    try {
      return super.executeQuery(action, execution, query, logged);
    } catch (QueryCancelledException | StoreException e) {
      Cutoff.mark(action.getRequest(), e);
      throw e;
    }
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    super.sendResults(
        action,
        result.isRowSet() ? new QueryExecResult(new Rows(action, result.rowSet())) : result,
        prologue);
  }

  /** Rows that tell when there will be no more, though there should. */
  private static final class Rows extends RowSetWrapper {
    private final HttpAction action;

    Rows(HttpAction action, RowSet rows) {
      super(rows);
      this.action = action;
    }

    @Override
    public boolean hasNext() {
      try {
        return super.hasNext();
      } catch (QueryCancelledException | StoreException e) {
        Cutoff.mark(action.getRequest(), e);
        throw e;
      }
    }

    @Override
    public Binding next() {
      try {
        return super.next();
      } catch (QueryCancelledException | StoreException e) {
        Cutoff.mark(action.getRequest(), e);
        throw e;
      }
    }
  }
}
