package parley.extract.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.authority.Authority;
import parley.document.Block;
import parley.document.Deadline;
import parley.document.Document;
import parley.document.Item;
import parley.document.Sentence;
import parley.document.Span;
import parley.extract.Tokens;
import parley.extract.frame.ShapeFile.Example;
import parley.extract.frame.ShapeFile.Part;
import parley.extract.frame.ShapeFile.Shape;

/** Holds every shape to the examples below it. */
final class ShapeFileTest {
  private static final Extractor EXTRACTOR = new Extractor(Authority.packaged());

  @TestFactory
  Stream<DynamicTest> everyShapeReadsItsExamples() {
    return Arrays.stream(Part.values())
        .flatMap(part -> ShapeFile.PACKAGED.shapes(part).stream())
        .map(shape -> dynamicTest(shape.kind() + " " + shape.pattern(), () -> holds(shape)));
  }

  private static void holds(Shape shape) {
    assertFalse(shape.examples().isEmpty(), "no example (\"+ …\") shows what the shape reads");
    for (Example example : shape.examples()) {
      Outline outline = outline(example);
      assertTrue(
          shape.pattern().matcher(outline.letters()).find(),
          () -> example.text() + " is " + outline.letters());
    }
  }

  private static Outline outline(Example example) {
    Span all = new Span(0, example.text().length());
    Sentence sentence = new Sentence(all, Tokens.of(example.text()));
    Block block = new Block(Block.Kind.PARAGRAPH, all, "", Optional.empty(), List.of(sentence));
    Document document =
        new Document(
            "example",
            new Document.Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                example.language(),
                ""),
            example.text(),
            List.of(new Item(all, List.of(block), Optional.empty(), Optional.empty())),
            List.of());
    return EXTRACTOR.read(document, true, Deadline.NONE).items().getFirst().getFirst().outline();
  }
}
