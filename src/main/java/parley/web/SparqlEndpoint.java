package parley.web;

import java.util.Iterator;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import parley.store.StoreException;
import parley.store.query.CountedRows;
import parley.store.query.Federation;
import parley.store.query.TooManyRowsException;
import parley.web.graph.QueryGuard;
import parley.web.traffic.Limits;

/**
 * Fuseki's query service with limits of time and rows that cannot be raised, also while rows are
 * sent, and without any way out of the dataset but to servers that are allowed. {@link Cutoff}
 * deals with answers that cannot be finished.
 */
final class SparqlEndpoint extends SPARQL_QueryDataset {
  private final Limits limits;
  private final Federation federation;

  SparqlEndpoint(Limits limits, Federation federation) {
    this.limits = limits;
    this.federation = federation;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    QueryGuard.objection(query, federation).ifPresent(ServletOps::errorForbidden);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    // The action's context is its own copy; the first number limits the first row, the other all.
    String milliseconds = limits.time().toMillis() + "," + limits.time().toMillis();
    action.getContext().set(ARQ.queryTimeout, milliseconds);
    federation.prepare(action.getContext());
    return super.createQueryExec(action, query, dataset);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String logged) {
    try {
      if (query.isConstructType()) {
        return new QueryExecResult(constructed(execution, query));
      }
      QueryExecResult result = super.executeQuery(action, execution, query, logged);
      if (result.isGraph() && limits.rows() > 0 && result.graph().size() > limits.rows()) {
        throw new TooManyRowsException(limits.rows());
      }
      return result;
    } catch (QueryCancelledException | StoreException | TooManyRowsException e) {
      Cutoff.mark(action.getRequest(), e);
      throw e;
    }
  }

  /** Stops where the graph is too large, before it fills the memory. */
  private DatasetGraph constructed(QueryExec execution, Query query) {
    DatasetGraph made = DatasetGraphFactory.create();
    made.prefixes().putAll(query.getPrefixMapping());
    int count = 0;
    for (Iterator<Quad> quads = execution.constructQuads(); quads.hasNext(); ) {
      Quad quad = quads.next();
      if (!made.contains(quad)) {
        made.add(quad);
        count++;
      }
      if (limits.rows() > 0 && count > limits.rows()) {
        throw new TooManyRowsException(limits.rows());
      }
    }
    return made;
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    super.sendResults(
        action, result.isRowSet() ? new QueryExecResult(rows(action, result)) : result, prologue);
  }

  private Rows rows(HttpAction action, QueryExecResult result) {
    return new Rows(action, new CountedRows(result.rowSet(), limits.rows()));
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
      } catch (QueryCancelledException | StoreException | TooManyRowsException e) {
        Cutoff.mark(action.getRequest(), e);
        throw e;
      }
    }

    @Override
    public Binding next() {
      try {
        return super.next();
      } catch (QueryCancelledException | StoreException | TooManyRowsException e) {
        Cutoff.mark(action.getRequest(), e);
        throw e;
      }
    }
  }
}
