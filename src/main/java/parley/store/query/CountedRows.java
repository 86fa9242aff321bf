package parley.store.query;

import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows that end with an exception when there are too many, so that no part is taken for all. */
public final class CountedRows extends RowSetWrapper {
  private final int most;
  private int count;

  /**
   * Creates them.
   *
   * @param rows not read yet
   * @param most how many there may be; 0 for any number
   */
  public CountedRows(RowSet rows, int most) {
    super(rows);
    this.most = most;
  }

  /**
   * {@return the next row}
   *
   * @throws TooManyRowsException if there may be no more
   */
  @Override
  public Binding next() {
    Binding row = super.next();
    if (most > 0 && ++count > most) {
      throw new TooManyRowsException(most);
    }
    return row;
  }
}
