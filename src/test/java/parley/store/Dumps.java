package parley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a dataset holds, in a form that can be compared. */
public final class Dumps {
  private Dumps() {}

  /**
   * {@return all quads of a store as N-Quads lines, sorted}
   *
   * @param store any store
   */
  public static List<String> lines(Store store) {
    return store.read(() -> lines(store.dataset()));
  }

  private static List<String> lines(DatasetGraph dataset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, dataset, Lang.NQUADS);
    return out.toString(UTF_8).lines().sorted().toList();
  }
}
