package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.authority.Authority;
import parley.document.Document;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value.Text;
import parley.merge.Merged;

/** What is written reads back the same in RDF4J and in Jena, both strict, whatever stands in it. */
final class RoundTripTest {

  @Test
  void exampleReadsBackEqualInRioAndRiot() throws IOException {
    assertReadsBack(Example.write(Example.BASE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\\",
        "\\u0041 \\n",
        "a\nb\rc\td\u0085e\u2028f",
        "\u0001\u0008\u000b\u000c\u001f\u007f",
        "\u0000",
        "<script>alert(1)</script> & </p>",
        "> . <http://e/s> <http://e/p> \"injected\" .",
        "\"@en . # comment",
        "😀 𐍈 e\u0301 \ufeff \u202e",
        "عَرَبِيّ 中文",
      })
  void hostileTextReadsBackEqual(String hostile) throws IOException {
    assertReadsBack(write("hostile", hostile));
  }

  @Test
  void anyTextReadsBackEqual() throws IOException {
    Random random = new Random(RoundTripTest.class.getName().hashCode());
    for (int round = 0; round < 50; round++) {
      String text =
          random
              .ints(1 + random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
              .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .append('x')
              .toString();
      assertReadsBack(write("random", text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud83d b", "a\udc00 b", "a\uffff b", "a\ufdd0 b", "a\ud83f\udffe b"})
  void whatIsNoCharacterBecomesTheReplacementCharacterAndOffsetsHold(String text)
      throws IOException {
    Model model = rio(write("half", text));
    Set<String> texts = new TreeSet<>();
    model.filter(null, Terms.TEXT, null).objects().forEach(t -> texts.add(t.stringValue()));
    model.filter(null, Terms.QUOTE, null).objects().forEach(q -> texts.add(q.stringValue()));
    assertEquals(Set.of("a\ufffd b"), texts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "año nuevo",
        "a<b>\"c\"",
        "100%",
        "100%25",
        "a?b#c",
        "{x}|^`",
        "中/文",
        "a\\b",
        "😀"
      })
  void nameOfADocumentMakesAnAsciiIri(String name) throws IOException {
    String quads = write(name, "x");
    assertReadsBack(quads);
    for (Statement statement : rio(quads)) {
      String subject = statement.getSubject().stringValue();
      assertTrue(subject.matches("http://localhost:3030/[A-Za-z0-9/%._~!$&'()*+,;=:@-]+"), subject);
    }
  }

  /** Writes a document that is one text, with that text as name of an official in it. */
  private static String write(String name, String text) {
    Document document =
        Example.document(
            name,
            text,
            new Document.Metadata(
                Optional.of(text),
                Optional.of(text),
                Optional.empty(),
                Optional.of("http://example.org/" + text),
                "en",
                "00"));
    Entity official = new Entity(Kind.OFFICIAL, "x");
    Evidence evidence = new Evidence(0, text.codePointCount(0, text.length()), text, "r", text);
    List<Fact> facts =
        text.isBlank()
            ? List.of()
            : List.of(new Fact(official, Slot.OFFICIAL_ROLE, new Text(text, "en"), evidence));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphWriter writer = new GraphWriter(new QuadLines(out), Example.BASE, Authority.packaged());
    writer.start();
    writer.document(writer.block(document));
    Example.write(
        new Merged(
            List.of(new DocumentFacts(name, facts)),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Merged.AlternativeName(official, text)),
            List.of(),
            List.of(),
            List.of()),
        writer);
    writer.end();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void assertReadsBack(String quads) throws IOException {
    Set<String> inRio = new TreeSet<>();
    rio(quads).forEach(s -> inRio.add(line(s)));
    DatasetGraph data =
        RDFParser.fromString(quads, Lang.NQUADS)
            .strict(true)
            .checking(true)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
            .toDatasetGraph();
    Set<String> inRiot = new TreeSet<>();
    data.find()
        .forEachRemaining(
            q ->
                inRiot.add(
                    (q.isDefaultGraph() ? "" : q.getGraph().getURI())
                        + line(q.getSubject(), q.getPredicate(), q.getObject())));
    assertEquals(inRio, inRiot);
    assertEquals(quads.chars().filter(c -> c == '\n').count(), inRio.size());
  }

  private static Model rio(String quads) throws IOException {
    return Rio.parse(new StringReader(quads), RDFFormat.NQUADS);
  }

  private static String line(Statement s) {
    Value object = s.getObject();
    String value =
        object instanceof Literal literal
            ? literal.getLabel() + literal.getLanguage().orElse("") + literal.getDatatype()
            : object.stringValue();
    String graph = s.getContext() == null ? "" : s.getContext().stringValue();
    return graph + s.getSubject() + s.getPredicate() + value;
  }

  private static String line(Node subject, Node predicate, Node object) {
    String value =
        object.isLiteral()
            ? object.getLiteralLexicalForm()
                + object.getLiteralLanguage()
                + object.getLiteralDatatypeURI()
            : object.getURI();
    return subject.getURI() + predicate.getURI() + value;
  }
}
