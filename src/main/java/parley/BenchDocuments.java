package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import parley.bench.Corpus;
import parley.document.Limits;
import parley.document.Source;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The documents that are copied to measure on. */
final class BenchDocuments {
  private static final List<String> GOLD =
      List.of("gold/development/documents", "gold/test/documents");

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Files or folders of documents to copy (default: those below gold/, else seeds/).")
  private List<String> paths = List.of();

  @Option(
      names = "--paragraphs",
      paramLabel = "N",
      defaultValue = "12",
      description = "How many paragraphs the longest news have (default: ${DEFAULT-VALUE}).")
  private int paragraphs;

  /**
   * {@return copies of them}
   *
   * @param console has standard input
   * @throws IOException if one cannot be read
   */
  Corpus corpus(Console console) throws IOException {
    return new Corpus(sources(console), paragraphs);
  }

  /**
   * {@return the documents themselves}
   *
   * @param console has standard input
   * @throws IOException if one cannot be read
   */
  List<Source> sources(Console console) throws IOException {
    return Documents.of(paths.isEmpty() ? packaged() : paths, console, Limits.USUAL);
  }

  private static List<String> packaged() {
    List<String> gold =
        Stream.concat(GOLD.stream(), Stream.of("seeds"))
            .map(Home::resolve)
            .filter(Files::isDirectory)
            .map(Path::toString)
            .toList();
    if (gold.isEmpty()) {
      throw Failure.usage("there are no documents in gold/ and seeds/. Name some.");
    }
    return gold;
  }
}
