package parley.store.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import parley.store.Store;

/** Small stores, and what exports make of them. */
final class Exports {
  static final String BASE = "http://localhost:3030/";

  /** Usual data, as a conversion writes them. */
  static final String SAMPLE = "src/test/resources/queries/sample.nq";

  /** Data that are hard to write. */
  static final String TRICKY = "src/test/resources/export/tricky.trig";

  private Exports() {}

  /** {@return a store of some files, in memory} */
  static Store store(String... files) {
    Store store = Store.inMemory();
    DatasetGraph dataset = store.dataset();
    for (String file : files) {
      Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, file));
    }
    return store;
  }

  /** {@return a store of some files as one format} */
  static String text(ExportFormat format, String... files) {
    try (Store store = store(files)) {
      return text(format, store);
    }
  }

  /** {@return a store as one format} */
  static String text(ExportFormat format, Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Exporter(store, BASE).write(format, "-", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }
}
