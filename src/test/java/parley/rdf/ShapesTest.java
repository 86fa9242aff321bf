package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every folder of {@code src/test/resources/shapes}, one for each shape: {@code good.trig}
 * passes the shape, each {@code bad-….trig} breaks it, and together they break each rule of it.
 */
final class ShapesTest {
  private static final Path CASES = Path.of("src/test/resources/shapes");
  private static final ShapesFile SHAPES = ShapesFile.read(Path.of("ontology/shapes.ttl"));

  @Test
  void everyShapeHasAFolderAndEveryFolderAShape() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      Set<String> names =
          folders
              .map(f -> f.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(SHAPES.names()), names);
      assertTrue(names.size() > 20, names::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void goodGraphPasses(String shape) throws IOException {
    assertEquals(
        List.of(), SHAPES.messages(shape, read(CASES.resolve(shape).resolve("good.trig"))));
  }

  @ParameterizedTest
  @MethodSource("badGraphs")
  void badGraphFails(Path file) {
    String shape = CASES.relativize(file).getName(0).toString();
    assertFalse(SHAPES.messages(shape, read(file)).isEmpty(), file::toString);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyRuleOfTheShapeIsBrokenBySomeBadGraph(String shape) {
    List<String> said =
        badGraphs()
            .filter(file -> file.startsWith(CASES.resolve(shape)))
            .flatMap(file -> SHAPES.messages(shape, read(file)).stream())
            .toList();
    for (String template : SHAPES.templates(shape)) {
      String pattern = "\\Q" + template.replaceAll("\\{[$?]\\w+}", "\\\\E.+\\\\Q") + "\\E";
      assertTrue(
          said.stream().anyMatch(Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate()),
          () -> "no bad graph makes " + shape + " say: " + template);
    }
  }

  @Test
  void everyRuleTellsGraphSeverityAndMessage() {
    for (Resource rule : SHAPES.rules()) {
      assertTrue(
          ShapesFile.isComplete(rule), () -> "incomplete: " + rule.listProperties().toList());
    }
  }

  @Test
  void whatIsWrittenPasses() {
    Dataset written = RDFDataMgr.loadDataset("src/test/resources/rdf/example.nq");
    assertTrue(written.getDefaultModel().size() > 50);
    for (String shape : SHAPES.names()) {
      assertEquals(List.of(), SHAPES.messages(shape, written), shape);
    }
  }

  private static List<String> names() {
    return SHAPES.names();
  }

  private static Stream<Path> badGraphs() {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("bad-"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dataset read(Path file) {
    return RDFParser.source(file).lang(Lang.TRIG).toDataset();
  }
}
