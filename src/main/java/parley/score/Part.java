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
 * @param name name of the part's folder; for passages that and the name of the file
 * @param documents folder of the documents, or the file of the passages
 * @param expected folder of the gold, or the same file
 */
public record Part(String name, Path documents, Path expected) {
  private static final String DOCUMENTS = "documents";
  private static final String EXPECTED = "expected";
  private static final String SENTENCES = "sentences.tsv";
  private static final String CLUSTERS = "clusters.tsv";
  private static final String PASSAGES = "passages.jsonl";

  /**
   * {@return the parts of a collection, by name: the folder itself if it holds documents and gold,
   * otherwise each folder in it that does; the passages in such a folder are a part behind it}
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
          Stream.concat(Stream.of(folder), inside.sorted()).flatMap(Part::in).toList();
      if (parts.isEmpty()) {
        throw new GoldException(
            "%s has no part: a folder with %s/ and %s/ in it; or name the gold with --gold"
                .formatted(folder, DOCUMENTS, EXPECTED));
      }
      return parts;
    }
  }

  private static Stream<Part> in(Path folder) {
    Part whole = new Part(name(folder), folder.resolve(DOCUMENTS), folder.resolve(EXPECTED));
    Path file = folder.resolve(PASSAGES);
    Part passages = new Part(whole.name() + " passages", file, file);
    return Stream.of(whole, passages).filter(part -> whole.isThere()).filter(Part::isThere);
  }

  /** {@return whether this is a file of passages rather than a folder} */
  static boolean isPassages(Path place) {
    return place.toString().endsWith(".jsonl") && Files.isRegularFile(place);
  }

  /**
   * {@return the single sentences beside the documents, if there are any}
   *
   * @throws IOException if they cannot be read
   */
  public Optional<Sentences> sentences() throws IOException {
    Path file = documents.resolveSibling(SENTENCES);
    return !isPassages(documents) && Files.isRegularFile(file)
        ? Optional.of(Sentences.read(file))
        : Optional.empty();
  }

  /** {@return the file that says what its documents tell of the same, if there is one} */
  public Optional<Path> clusters() {
    Path file = documents.resolveSibling(CLUSTERS);
    return isPassages(documents) || !Files.isRegularFile(file)
        ? Optional.empty()
        : Optional.of(file);
  }

  private static String name(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    return last == null ? "" : last.toString();
  }

  private boolean isThere() {
    return isPassages(documents) || (Files.isDirectory(documents) && Files.isDirectory(expected));
  }
}
