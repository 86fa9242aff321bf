package parley.store.query;

import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.system.Txn;
import parley.store.StoreException;

/** Puts queries to a dataset, each in a read transaction and with a limit of time. */
public final class QueryRunner {
  private final Transactional transaction;
  private final Function<Query, QueryExecution> execution;
  private final Duration limit;
  private final Federation federation;
  private final int mostRows;

  private QueryRunner(
      Transactional transaction,
      Function<Query, QueryExecution> execution,
      Duration limit,
      Federation federation,
      int mostRows) {
    this.transaction = transaction;
    this.execution = execution;
    this.limit = limit;
    this.federation = federation;
    this.mostRows = mostRows;
  }

  /**
   * Creates one whose queries ask no other server.
   *
   * @param dataset what is asked; never changed
   * @param limit the time from the start of a query to its last written row
   */
  public QueryRunner(DatasetGraph dataset, Duration limit) {
    this(dataset, limit, Federation.NONE);
  }

  /**
   * Creates one.
   *
   * @param dataset what is asked; never changed
   * @param limit the time from the start of a query to its last written row
   * @param federation the other servers that queries may ask
   */
  public QueryRunner(DatasetGraph dataset, Duration limit, Federation federation) {
    this(dataset, query -> execution(dataset, query, limit, federation), limit, federation, 0);
  }

  private static QueryExecution execution(
      DatasetGraph dataset, Query query, Duration limit, Federation federation) {
    Optional<String> objection = federation.objection(query);
    if (objection.isPresent()) {
      throw new QueryException(objection.get());
    }
    QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(dataset))
            .query(query)
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .build();
    federation.prepare(execution.getContext());
    return execution;
  }

  /**
   * {@return one that asks a server, which decides itself what queries may ask of others}
   *
   * @param endpoint address of a SPARQL query service
   * @param limit how long to wait for an answer
   */
  public static QueryRunner at(URI endpoint, Duration limit) {
    return new QueryRunner(
        TransactionalNull.create(),
        query ->
            QueryExecutionHTTP.service(endpoint.toString())
                .query(query)
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .build(),
        limit,
        Federation.NONE,
        0);
  }

  /**
   * {@return one that is the same but for how long the answers may be that it writes}
   *
   * @param rows the most rows or triples; 0 for any number
   */
  public QueryRunner withMostRows(int rows) {
    return new QueryRunner(transaction, execution, limit, federation, rows);
  }

  /** {@return the other servers that its queries may ask} */
  public Federation federation() {
    return federation;
  }

  /**
   * Runs a query and writes its answer. Rows are written as they are found, but for {@link
   * ResultFormat#TABLE}, which holds all of them to find the widths of columns, as graphs are held
   * for their writers.
   *
   * @param query a query of any form
   * @param format how the answer is written
   * @param base IRIs that begin so are shown without it in tables
   * @param out UTF-8 goes here; flushed, not closed
   * @throws QueryTimeoutException if the time is over; what is written by then stays
   * @throws TooManyRowsException if the answer is too long; rows written by then stay
   * @throws QueryException if the format does not fit the form of the query, or the query asks a
   *     server that it may not ask
   * @throws parley.store.StoreException if a server that it asks does not answer as it should
   */
  public void write(Query query, ResultFormat format, String base, OutputStream out) {
    execute(
        query,
        execution -> {
          if (query.isSelectType()) {
            writeRows(counted(execution.execSelect()), format, new TableWriter(query, base), out);
          } else if (query.isAskType()) {
            writeTruth(execution.execAsk(), format, out);
          } else {
            Lang language = graphLanguage(format);
            RDFDataMgr.write(out, counted(graph(execution)), language);
          }
          return out;
        });
  }

  /**
   * {@return what a reader makes of the rows of a SELECT query}
   *
   * @param <T> what it makes of them; nothing in it may refer back to the rows
   * @param query a SELECT query
   * @param reader reads the rows, within the transaction and the limit of time
   * @throws QueryTimeoutException if the time is over
   */
  public <T> T select(Query query, Function<ResultSet, T> reader) {
    return execute(query, execution -> reader.apply(execution.execSelect()));
  }

  private <T> T execute(Query query, Function<QueryExecution, T> use) {
    return Txn.calculateRead(
        transaction,
        () -> {
          try (QueryExecution running = execution.apply(query)) {
            return use.apply(running);
          } catch (QueryCancelledException e) {
            throw new QueryTimeoutException(limit, e);
          } catch (QueryExceptionHTTP e) {
            throw new StoreException("the server did not answer: " + detail(e), e);
          }
        });
  }

  private ResultSet counted(ResultSet rows) {
    return ResultSet.adapt(new CountedRows(RowSet.adapt(rows), mostRows));
  }

  private Model counted(Model graph) {
    if (mostRows > 0 && graph.size() > mostRows) {
      throw new TooManyRowsException(mostRows);
    }
    return graph;
  }

  private static String detail(QueryExceptionHTTP e) {
    return e.getResponse() == null ? String.valueOf(e.getMessage()) : e.getResponse().strip();
  }

  private static void writeRows(
      ResultSet rows, ResultFormat format, TableWriter table, OutputStream out) {
    switch (format) {
      case TABLE -> table.write(rows, out);
      case CSV -> ResultSetFormatter.output(out, rows, ResultSetLang.RS_CSV);
      case TSV -> ResultSetFormatter.output(out, rows, ResultSetLang.RS_TSV);
      case JSON -> ResultSetFormatter.output(out, rows, ResultSetLang.RS_JSON);
      case XML -> ResultSetFormatter.output(out, rows, ResultSetLang.RS_XML);
    }
  }

  private static void writeTruth(boolean truth, ResultFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> TableWriter.write(truth, out);
      case CSV -> ResultSetFormatter.outputAsCSV(out, truth);
      case TSV -> ResultSetFormatter.outputAsTSV(out, truth);
      case JSON -> ResultSetFormatter.outputAsJSON(out, truth);
      case XML -> ResultSetFormatter.outputAsXML(out, truth);
    }
  }

  private static Lang graphLanguage(ResultFormat format) {
    return switch (format) {
      case TABLE -> Lang.TURTLE;
      case JSON -> Lang.JSONLD;
      case XML -> Lang.RDFXML;
      case CSV, TSV ->
          throw new QueryException(
              "this query answers with a graph, not with rows; use table (Turtle), json (JSON-LD)"
                  + " or xml (RDF/XML)");
    };
  }

  private static Model graph(QueryExecution execution) {
    return execution.getQuery().isDescribeType()
        ? execution.execDescribe()
        : execution.execConstruct();
  }
}
