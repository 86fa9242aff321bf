package parley.store.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * The whole dataset as N-Quads or TriG.
 *
 * @param format one that Jena writes as a stream
 */
record QuadFile(RDFFormat format) implements FileExport {

  @Override
  public Exported write(DatasetGraph dataset, OutputStream out) throws IOException {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format, Context.emptyContext());
    writer.start();
    if (!format.equals(RDFFormat.NQUADS)) {
      JsonLdContext.packaged().prefixes().forEach(writer::prefix);
    }
    long count =
        new SortedQuads(dataset, Entries.MOST_IN_MEMORY).forEach(quad -> send(quad, writer));
    writer.finish();
    return Exported.all(count, "statements");
  }

  private static void send(Quad quad, StreamRDF writer) {
    if (quad.isDefaultGraph()) {
      writer.triple(quad.asTriple());
    } else {
      writer.quad(quad);
    }
  }
}
