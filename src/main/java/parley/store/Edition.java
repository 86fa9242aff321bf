package parley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which state of the data this is, so that a client that has seen it need not be sent it again.
 *
 * @param name equal only for equal data; of letters and digits
 * @param since when the data were last changed
 */
public record Edition(String name, Instant since) {
  /** TDB2 writes its locks on opening, when nothing is changed. */
  private static final String LOCK = ".lock";

  /** {@return an edition of what nobody else has seen, such as data in memory} */
  public static Edition unseen() {
    Instant now = Instant.now();
    return new Edition(digest(List.of(now.toString())), now);
  }

  /**
   * {@return the edition of some content}
   *
   * @param contents words that are equal only for equal data
   * @param since when the data were last changed
   */
  public static Edition of(List<String> contents, Instant since) {
    return new Edition(digest(contents), since);
  }

  /**
   * {@return this data as another thing shows it}
   *
   * @param other the edition of what shows it
   */
  public Edition shownBy(Edition other) {
    return of(List.of(name, other.name), since.isAfter(other.since) ? since : other.since);
  }

  /** {@return the edition of the files of a folder, by their names, sizes and times} */
  static Edition ofFiles(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> files =
          found
              .filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().endsWith(LOCK))
              .sorted()
              .toList();
      List<String> states = files.stream().map(file -> state(folder, file)).toList();
      Instant latest =
          files.stream().map(Edition::changed).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
      return of(states, latest);
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException("cannot read the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  private static String state(Path folder, Path file) {
    try {
      return "%s %d %s".formatted(folder.relativize(file), Files.size(file), changed(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant changed(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(List<String> contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(content -> digest.update((content + "\n").getBytes(UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
