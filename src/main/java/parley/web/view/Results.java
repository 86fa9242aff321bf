package parley.web.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import parley.store.query.QueryRunner;
import parley.store.query.ResultFormat;
import parley.web.graph.Data;
import parley.web.view.QueryView.Result;
import parley.web.view.View.Cell;
import parley.web.view.View.Link;
import parley.web.view.View.Table;

/** Shows the answers to queries: rows as a table with links, all else as text. */
final class Results {
  private static final int MOST_ROWS = 1000;

  private final Data data;
  private final Names names;

  Results(Data data, Names names) {
    this.data = data;
    this.names = names;
  }

  /**
   * {@return the answer to a query, cut after 1000 rows}
   *
   * @param query of any form
   * @param runner limits its time
   */
  Result of(Query query, QueryRunner runner) {
    if (query.isSelectType()) {
      return runner.select(query, this::table);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.write(query, ResultFormat.TABLE, data.base().iri(), out);
    String text = out.toString(StandardCharsets.UTF_8);
    return new Result(new Table(List.of(), List.of()), text, false);
  }

  private Result table(ResultSet rows) {
    List<String> heads = List.copyOf(rows.getResultVars());
    List<List<Cell>> cells = new ArrayList<>();
    while (cells.size() < MOST_ROWS && rows.hasNext()) {
      QuerySolution row = rows.next();
      cells.add(heads.stream().map(head -> cell(head, row.get(head))).toList());
    }
    return new Result(new Table(heads, cells), "", rows.hasNext());
  }

  private Cell cell(String head, @Nullable RDFNode value) {
    List<Link> links = value == null ? List.of() : List.of(names.link(value.asNode()));
    return new Cell(head, links);
  }
}
