package parley;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.authority.Authority;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Source;
import parley.document.Sources;
import parley.extract.DocumentFacts;
import parley.extract.Fact;
import parley.extract.frame.Extractor;

/** The five seed documents, read once for all tests of them. */
final class Seeds {
  /** Where they are. */
  static final Path FOLDER = Path.of("src/test/resources/seeds");

  /** What was found in them. */
  static final List<DocumentFacts> FACTS = extract(FOLDER);

  private Seeds() {}

  /** {@return what was found in the document whose name starts so} */
  static List<Fact> facts(String document) {
    return FACTS.stream()
        .filter(facts -> facts.document().startsWith(document))
        .findFirst()
        .orElseThrow()
        .facts();
  }

  /** {@return what is found in the documents of a file or folder} */
  static List<DocumentFacts> extract(Path path) {
    try {
      Extractor extractor = new Extractor(Authority.packaged());
      List<DocumentFacts> facts = new ArrayList<>();
      for (Source source :
          Sources.of(List.of(path.toString()), InputStream.nullInputStream(), Limits.USUAL)) {
        facts.add(extractor.extract(document(source)));
      }
      return facts;
    } catch (IOException e) {
      throw new AssertionError("cannot read " + path, e);
    }
  }

  /** {@return a document} */
  static Document read(Path path) {
    try {
      return document(
          Sources.of(List.of(path.toString()), InputStream.nullInputStream(), Limits.USUAL)
              .getFirst());
    } catch (IOException e) {
      throw new AssertionError("cannot read " + path, e);
    }
  }

  private static Document document(Source source) {
    return switch (new DocumentReader().read(source)) {
      case Reading.Read read -> read.document();
      case Reading.Refused refused -> throw new AssertionError(refused);
    };
  }
}
