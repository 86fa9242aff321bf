package parley.store.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The whole dataset as JSON-LD 1.1: one array of nodes, those of a named graph within a node of its
 * name. Written as a stream; memory holds what is said of one thing in one graph.
 */
final class JsonLdFile implements FileExport {

  @Override
  public Exported write(DatasetGraph dataset, OutputStream out) throws IOException {
    JsonLdContext context = JsonLdContext.packaged();
    JsonGenerator json = Json.generator(out);
    json.writeStartObject();
    json.writeFieldName("@context");
    json.writeTree(context.source());
    json.writeArrayFieldStart("@graph");
    JsonLdNodes nodes = new JsonLdNodes(json, context);
    long count;
    try {
      count = new SortedQuads(dataset, Entries.MOST_IN_MEMORY).forEach(nodes::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    nodes.end();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
    return Exported.all(count, "statements");
  }
}
