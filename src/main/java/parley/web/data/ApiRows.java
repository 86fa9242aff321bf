package parley.web.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import parley.store.query.ResultFormat;

/** Writes answers; what is written waits until the buffer behind is full, whatever asks for it. */
public final class ApiRows extends FilterOutputStream {

  /**
   * Creates one.
   *
   * @param out takes the bytes
   */
  public ApiRows(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    out.write(octets, offset, length);
  }

  /** Does nothing, so that short answers wait until they are whole. */
  @Override
  public void flush() {}

  /**
   * Writes the first rows.
   *
   * @param rows at least those; read within their transaction
   * @param limit how many
   * @param format how to write them
   * @param more is told first whether there are others behind them
   * @return how many were written
   */
  public int write(ResultSet rows, int limit, ResultFormat format, Consumer<Boolean> more) {
    RowSet found = RowSet.adapt(rows);
    List<Binding> all = Iter.toList(found);
    more.accept(all.size() > limit);
    List<Binding> wanted = all.subList(0, Math.min(all.size(), limit));
    ResultSet first =
        ResultSet.adapt(RowSetStream.create(found.getResultVars(), wanted.iterator()));
    switch (format) {
      case JSON -> ResultSetFormatter.output(this, first, ResultSetLang.RS_JSON);
      case XML -> ResultSetFormatter.output(this, first, ResultSetLang.RS_XML);
      case CSV -> ResultSetFormatter.output(this, first, ResultSetLang.RS_CSV);
      case TSV -> ResultSetFormatter.output(this, first, ResultSetLang.RS_TSV);
      case TABLE -> throw new IllegalArgumentException("rows are never sent as a table for people");
    }
    return wanted.size();
  }
}
