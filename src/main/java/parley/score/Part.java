package parley.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a collection: documents beside what careful readers found in them.
 *
 * @param name name of the part's folder
 * @param documents folder of the documents
 * @param expected folder of the gold
 */
public record Part(String name, Path documents, Path expected) {
  private static final String DOCUMENTS = "documents";
  private static final String EXPECTED = "expected";
  private static final String SENTENCES = "sentences.tsv";

  /**
   * {@return the parts of a collection, by name: the folder itself if it holds documents and gold,
   * otherwise each folder in it that does}
   *
   * @param folder a folder
   * @throws GoldException if there is none
   * @throws IOException if the folder cannot be read
   */
  public static List<Part> of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(
          folder + " is no folder; name one that holds parts, or name the gold with --gold");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<Part> parts =
          Stream.concat(Stream.of(folder), inside.sorted())
              .map(part -> new Part(name(part), part.resolve(DOCUMENTS), part.resolve(EXPECTED)))
              .filter(Part::isThere)
              .toList();
      if (parts.isEmpty()) {
        throw new GoldException(
            "%s has no part: a folder with %s/ and %s/ in it; or name the gold with --gold"
                .formatted(folder, DOCUMENTS, EXPECTED));
      }
      return parts;
    }
  }

  /**
   * {@return the single sentences beside the documents, if there are any}
   *
   * @throws IOException if they cannot be read
   */
  public Optional<Sentences> sentences() throws IOException {
    Path file = documents.resolveSibling(SENTENCES);
    return Files.isRegularFile(file) ? Optional.of(Sentences.read(file)) : Optional.empty();
  }

  private static String name(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    return last == null ? "" : last.toString();
  }

  private boolean isThere() {
    return Files.isDirectory(documents) && Files.isDirectory(expected);
  }
}
