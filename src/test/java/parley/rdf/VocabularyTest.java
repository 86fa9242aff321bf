package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;

/** Every graph repeats the vocabulary, with the topics below its own base. */
final class VocabularyTest {
  private static final String BASE = "http://example.org/data/";

  @Test
  void defaultGraphHoldsOntologyAlignmentsAndTopics() throws IOException {
    Model expected = ModelFactory.createDefaultModel();
    for (String file : List.of("parley.ttl", "alignments.ttl", "topics.ttl")) {
      RDFParser.source(Path.of("ontology", file)).base(BASE).parse(expected);
    }
    Dataset written = RDFParser.fromString(write(), Lang.NQUADS).toDataset();

    assertTrue(written.getDefaultModel().isIsomorphicWith(expected));
    assertFalse(written.listModelNames().hasNext());
    assertTrue(expected.containsResource(expected.createResource(BASE + "topic/human-rights")));
  }

  @Test
  void loadingItTwiceChangesNothingSinceNoNodeIsBlank() throws IOException {
    assertFalse(write().contains("_:"));
  }

  @Test
  void sameBytesEachTime() throws IOException {
    assertEquals(write(), write());
  }

  @Test
  void blankNodesAreNamedByFileAndOrder() throws IOException {
    String turtle = "@prefix e: <http://e/> . <x> e:p [ e:q ( 1 ) ] , _:other . _:other e:r <y> .";
    StringWriter quads = new StringWriter();
    NQuadsWriter writer = new NQuadsWriter(quads);
    writer.startRDF();
    QuadSink sink = new QuadSink(writer);
    Iris iris = new Iris(BASE);
    new Vocabulary(sink, iris, new Links(sink, iris))
        .copy("file", new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)));
    writer.endRDF();
    assertEquals(
        """
        <http://example.org/data/x> <http://e/p> _:file0 .
        _:file0 <http://e/q> _:file1 .
        _:file1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
        _:file1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
        <http://example.org/data/x> <http://e/p> _:file2 .
        _:file2 <http://e/r> <http://example.org/data/y> .
        """,
        quads.toString());
  }

  @Test
  void vocabularyPassesTheShapes() throws IOException {
    Dataset written = RDFParser.fromString(write(), Lang.NQUADS).toDataset();
    ShapesFile shapes = ShapesFile.read(Path.of("ontology/shapes.ttl"));
    for (String shape : shapes.names()) {
      assertEquals(List.of(), shapes.messages(shape, written), shape);
    }
  }

  private static String write() throws IOException {
    ByteArrayOutputStream quads = new ByteArrayOutputStream();
    QuadLines lines = new QuadLines(quads);
    GraphWriter writer = new GraphWriter(lines, BASE, Authority.packaged());
    writer.start();
    writer.vocabulary();
    lines.flush();
    return quads.toString(StandardCharsets.UTF_8);
  }
}
