package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are those of Rio's writer, whatever stands in them. */
final class QuadLinesTest {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "",
        "line\nfeed\r\ttab \"quote\" \\ slash",
        "Rodríguez, 日本, \uD83D\uDE00",
        "\u0000\u0007\b\f\u001F\u007F\u0085\uFFFD",
        "<>^`{|}"
      })
  void literalsAreWrittenAsByRio(String text) {
    assertSame(VALUES.createLiteral(text));
    assertSame(VALUES.createLiteral(text, "es"));
    assertSame(VALUES.createLiteral(text, XSD.DATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/a?b=c&d=%20#e",
        "http://example.org/España/日本",
        "urn:x:<>\"{}|^`\\ y",
        "mailto:a@b.example"
      })
  void irisAreWrittenAsByRio(String iri) {
    assertSame(VALUES.createIRI(iri));
  }

  @Test
  void blankNodesAreWrittenAsByRio() {
    assertSame(VALUES.createBNode("parley0"));
  }

  @Test
  void linesLongerThanTheBufferAreWhole() {
    assertSame(VALUES.createLiteral("é".repeat(200_000)));
    assertSame(VALUES.createIRI("http://example.org/" + "a".repeat(200_000)));
  }

  @Property(tries = 200)
  void anyLiteralIsWrittenAsByRio(@ForAll String text) {
    String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertSame(VALUES.createLiteral(whole));
  }

  private static void assertSame(Value object) {
    var about = VALUES.createIRI("http://example.org/s");
    assertSame(VALUES.createStatement(about, XSD.STRING, object));
    assertSame(VALUES.createStatement(about, XSD.STRING, object, about));
  }

  private static void assertSame(Statement statement) {
    StringWriter expected = new StringWriter();
    NQuadsWriter rio = new NQuadsWriter(expected);
    rio.startRDF();
    rio.handleStatement(statement);
    rio.endRDF();
    ByteArrayOutputStream actual = new ByteArrayOutputStream();
    QuadLines lines = new QuadLines(actual);
    lines.startRDF();
    lines.handleStatement(statement);
    lines.endRDF();
    assertEquals(expected.toString(), actual.toString(StandardCharsets.UTF_8));
  }
}
