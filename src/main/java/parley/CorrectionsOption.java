package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parley.authority.MalformedFileException;
import parley.merge.correction.Corrections;
import parley.rdf.CorrectionsFile;
import picocli.CommandLine.Option;

/** Names the file in which people correct what the machine makes of documents. */
final class CorrectionsOption {
  private static final String USUAL = "corrections.ttl";

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "Turtle file of corrections, which win over what is found in documents (\"parley up\":"
              + " corrections.ttl in the data folder, if there is one).")
  private Optional<Path> file = Optional.empty();

  /**
   * Corrections and where they stand.
   *
   * @param file where; empty if there are none
   * @param corrections the corrections
   */
  record Given(Optional<Path> file, Corrections corrections) {

    /** {@return the files that they depend on} */
    List<Path> files() {
      return file.stream().toList();
    }
  }

  /**
   * {@return the corrections of the file that was named}
   *
   * @param base what the IRIs of the graph start with
   * @throws Failure if there is no such file or it cannot be understood
   * @throws IOException if the machine does not let it be read
   */
  Given corrections(String base) throws IOException {
    return read(file, base);
  }

  /**
   * {@return the corrections of the file that was named, otherwise of the one in the data folder}
   *
   * @param base what the IRIs of the graph start with
   * @param folder the data folder
   * @throws Failure if there is no such file or it cannot be understood
   * @throws IOException if the machine does not let it be read
   */
  Given corrections(String base, Path folder) throws IOException {
    return read(file.or(() -> Optional.of(folder.resolve(USUAL)).filter(Files::exists)), base);
  }

  private static Given read(Optional<Path> file, String base) throws IOException {
    if (file.isEmpty()) {
      return new Given(file, Corrections.none());
    }
    if (!Files.isRegularFile(file.get())) {
      throw Failure.usage(
          "%s does not exist or is no file. Name a Turtle file of corrections."
              .formatted(file.get()));
    }
    try {
      return new Given(file, CorrectionsFile.read(file.get(), base));
    } catch (MalformedFileException e) {
      throw Failure.usage(e.getMessage() + ".");
    }
  }
}
