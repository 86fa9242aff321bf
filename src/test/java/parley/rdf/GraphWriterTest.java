package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.merge.Merged;

/**
 * Holds the graph of {@link Example} to {@code example.nq}, byte for byte. After an intended change
 * run with {@code -Dgolden.update=true} and read the difference.
 */
final class GraphWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/rdf/example.nq");

  @Test
  void factsBecomeTheGoldenStatements() throws IOException {
    String actual = Example.write(Example.BASE);

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, actual);
    }
    assertEquals(Files.readString(GOLDEN), actual);
  }

  @Test
  void localeAndTimeZoneChangeNothing() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String before = Example.write(Example.BASE);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(before, Example.write(Example.BASE));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void noStatementIsWrittenTwice() {
    List<String> lines = Example.write(Example.BASE).lines().toList();
    assertEquals(lines.size(), new HashSet<>(lines).size());
  }

  @Test
  void theQuadsOfANamedGraphFollowOneAnother() {
    List<String> runs = new ArrayList<>();
    RDFParser.fromString(Example.write(Example.BASE), Lang.NQUADS)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                String graph = String.valueOf(quad.getGraph());
                if (!quad.isDefaultGraph() && (runs.isEmpty() || !runs.getLast().equals(graph))) {
                  runs.add(graph);
                }
              }
            });
    assertEquals(
        List.of("document/blog", "document/press/000", "merge-log", "links"),
        runs.stream().map(graph -> graph.substring(Example.BASE.length())).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org/", "https://example.org:8443/data/graph/"})
  void graphsOfTwoBasesDifferInTheBaseOnly(String base) {
    assertEquals(Example.write(Example.BASE), Example.write(base).replace(base, Example.BASE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org", "https://example.org:8443/data"})
  void baseWithoutSlashGetsOne(String base) {
    assertEquals(Example.write(base + "/"), Example.write(base));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "data",
        "/data/",
        "mailto:a@b.c",
        "http:/x",
        "http://h/?q=",
        "http://h/#",
        "h h"
      })
  void baseThatCannotStartAnIriIsRefused(String base) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Example.write(base));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains("the base " + base), refusal::getMessage);
  }

  @Test
  void iriBeyondAsciiIsEncoded() {
    assertTrue(
        Example.write("http://example.org/año/")
            .startsWith("<http://example.org/a%C3%B1o/document/blog>"));
  }

  @Test
  void offsetsCountCodePoints() {
    String golden = Example.write(Example.BASE);
    String text = Example.PRESS.text();
    int units = text.indexOf("March 31, 2015");
    assertEquals(text.codePointCount(0, units), units - 1, "nothing stands outside the BMP");
    assertTrue(
        golden.contains("/ns#start> \"%d\"^^".formatted(units - 1)), "no claim starts there");
  }

  @Test
  void callsOutOfOrderAreRefused() {
    GraphWriter writer = writer();
    assertThrows(IllegalStateException.class, () -> writer.document(writer.block(Example.PRESS)));
    writer.start();
    assertThrows(IllegalStateException.class, writer::start);
    assertThrows(IllegalStateException.class, writer::end);
    writer.believed(Merged.nothing());
    assertThrows(IllegalStateException.class, () -> writer.document(writer.block(Example.PRESS)));
    writer.end();
    assertThrows(IllegalStateException.class, writer::end);
  }

  @Test
  void documentIsWrittenOnce() {
    GraphWriter writer = writer();
    writer.start();
    writer.document(writer.block(Example.PRESS));
    var refusal =
        assertThrows(
            IllegalArgumentException.class, () -> writer.document(writer.block(Example.PRESS)));
    assertEquals("two documents have the name press/000", refusal.getMessage());
  }

  @Test
  void factsOfADocumentThatWasNotWrittenAreRefused() {
    GraphWriter writer = writer();
    Merged merged =
        new Merged(
            List.of(new DocumentFacts("lost", List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    writer.start();
    var refusal = assertThrows(IllegalArgumentException.class, () -> Example.write(merged, writer));
    assertTrue(String.valueOf(refusal.getMessage()).contains("lost"), refusal::getMessage);
  }

  private static GraphWriter writer() {
    return new GraphWriter(
        new QuadLines(OutputStream.nullOutputStream()), Example.BASE, Authority.packaged());
  }
}
