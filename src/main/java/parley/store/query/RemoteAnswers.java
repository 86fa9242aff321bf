package parley.store.query;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import parley.store.StoreException;

/**
 * Gets the answers of other servers, each whole before its rows are used. With SILENT a server that
 * fails counts as one that knows nothing more, as SPARQL wants it.
 *
 * @param federation says who may be asked, here once more, where a query's words no longer matter
 * @param client what asks
 */
record RemoteAnswers(Federation federation, BoundedClient client) implements ServiceExecutor {

  @Override
  public QueryIterator createExecution(
      OpService asked, OpService original, Binding row, ExecutionContext execution) {
    Optional<String> objection = federation.objection(asked.getService());
    if (objection.isPresent()) {
      throw new QueryException(objection.get());
    }
    try {
      QueryIterator rows = Service.exec(asked, execution.getContext());
      return new QueryIterCommonParent(rows, row, execution);
    } catch (RuntimeException e) {
      if (asked.getSilent()) {
        return QueryIterSingleton.create(row, execution);
      }
      throw new StoreException(
          "SERVICE <%s> gave no answer that can be used: %s"
              .formatted(asked.getService().getURI(), reason(e)),
          e);
    }
  }

  /** {@return in words what made Jena give up} */
  private static String reason(RuntimeException failure) {
    String reason = String.valueOf(failure.getMessage());
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      int status =
          switch (cause) {
            case QueryExceptionHTTP http -> http.getStatusCode();
            case HttpException http -> http.getStatusCode();
            default -> 0;
          };
      if (status >= 300) {
        return status < 400
            ? "status %d, a redirect; name the address that it leads to".formatted(status)
            : "status " + status;
      }
      if (cause instanceof IOException) {
        reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
      }
    }
    return reason;
  }
}
