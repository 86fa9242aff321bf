package parley.store.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes one format that is one file. */
interface FileExport {

  /**
   * Writes all of a dataset that the format holds.
   *
   * @param dataset in a read transaction
   * @param out takes the bytes; buffered, and flushed and closed, by the caller
   * @return what was written
   * @throws IOException if the bytes cannot be written
   */
  Exported write(DatasetGraph dataset, OutputStream out) throws IOException;
}
