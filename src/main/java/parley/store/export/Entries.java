package parley.store.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * Asks the packaged queries of exports. Their rows are sorted, in temporary files where there are
 * many, so that memory holds one thing at a time and as many rows as are sorted at once.
 */
final class Entries {
  /** How many rows are sorted in memory before they go to a temporary file. */
  static final long MOST_IN_MEMORY = 5_000;

  private static final List<String> LONG = List.of("id", "field", "value");

  private final DatasetGraph dataset;

  /**
   * Creates one.
   *
   * @param dataset in a read transaction
   */
  Entries(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Takes things one after another. */
  interface Taker {
    void take(Entry entry) throws IOException;
  }

  /**
   * Gives all that a query finds, in the order of its first column.
   *
   * @param name of the query; if its columns are {@code id}, {@code field} and {@code value}, the
   *     rows of one id are one entry, else each row is one, and the first column its id
   * @param taker receives each
   */
  void forEach(String name, Taker taker) throws IOException {
    forEach(QueryFactory.create(Resource.text(name + ".rq"), Syntax.syntaxSPARQL_11), taker);
  }

  /**
   * Gives what a query finds of some things, in the order of its first column.
   *
   * @param name of the query; its pattern is a group, and its first column {@code id}
   * @param things IRIs
   * @param taker receives each
   */
  void forEach(String name, List<Node> things, Taker taker) throws IOException {
    Query query = QueryFactory.create(Resource.text(name + ".rq"), Syntax.syntaxSPARQL_11);
    ElementData only = new ElementData();
    only.add(Var.alloc(LONG.getFirst()));
    things.forEach(thing -> only.add(BindingFactory.binding(Var.alloc(LONG.getFirst()), thing)));
    ElementGroup pattern = new ElementGroup();
    pattern.addElement(only);
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(pattern::addElement);
    query.setQueryPattern(pattern);
    forEach(query, taker);
  }

  private void forEach(Query query, Taker taker) throws IOException {
    try (QueryExec running =
        QueryExec.dataset(dataset)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .set(ARQ.spillToDiskThreshold, MOST_IN_MEMORY)
            .build()) {
      RowSet rows = running.select();
      if (query.getResultVars().equals(LONG)) {
        fold(rows, taker);
      } else {
        while (rows.hasNext()) {
          taker.take(entry(rows.next(), query.getProjectVars()));
        }
      }
    }
  }

  private static void fold(Iterator<Binding> rows, Taker taker) throws IOException {
    Entry open = null;
    while (rows.hasNext()) {
      Binding row = rows.next();
      String id = text(row.get("id"));
      if (open == null || !open.id().equals(id)) {
        if (open != null) {
          taker.take(open);
        }
        open = new Entry(id, new TreeMap<>());
      }
      add(open.fields(), text(row.get("field")), text(row.get("value")));
    }
    if (open != null) {
      taker.take(open);
    }
  }

  private static Entry entry(Binding row, List<Var> columns) {
    SortedMap<String, NavigableSet<String>> fields = new TreeMap<>();
    for (Var column : columns) {
      if (row.contains(column)) {
        add(fields, column.getVarName(), text(row.get(column)));
      }
    }
    return new Entry(text(row.get(columns.getFirst())), fields);
  }

  private static void add(
      SortedMap<String, NavigableSet<String>> fields, String field, String value) {
    fields.computeIfAbsent(field, name -> new TreeSet<>()).add(value);
  }

  private static String text(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
  }
}
