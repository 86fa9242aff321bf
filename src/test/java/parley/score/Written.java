package parley.score;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.Sources;
import parley.score.GoldDocument.GoldOfficial;

/**
 * A document of {@code gold/} with what careful readers found in it.
 *
 * @param part one of {@link #PARTS}
 * @param gold what they found
 */
record Written(String part, GoldDocument gold) {
  /** The folders of gold. */
  static final List<String> PARTS =
      List.of(
          "clusters/development", "clusters/test", "development", "plain", "plain-test", "test");

  private static final Path GOLD = Path.of("gold");
  private static final String SIDECAR = ".meta.json";
  private static final Pattern NAME =
      Pattern.compile("(en|es|html|pdf|none|plain|group)-(\\d{3})([a-z]?)(-[a-z0-9]+)+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  /** {@return the folders of gold} */
  static Stream<String> parts() {
    return PARTS.stream();
  }

  /** {@return all documents of all parts} */
  static Stream<Written> all() {
    return parts().flatMap(Written::of);
  }

  private static Stream<Written> of(String part) {
    try {
      return Gold.read(GOLD.resolve(part).resolve("expected")).documents().stream()
          .map(gold -> new Written(part, gold));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the names in a folder of a part, without sidecars and endings} */
  static Set<String> names(String part, String folder) throws IOException {
    return withoutEnding(files(part, folder).filter(name -> !name.endsWith(SIDECAR)));
  }

  /** {@return the names of the sidecars of a part, without endings} */
  static Set<String> sidecars(String part) throws IOException {
    return withoutEnding(files(part, "documents").filter(name -> name.endsWith(SIDECAR)));
  }

  private static Stream<String> files(String part, String folder) throws IOException {
    try (Stream<Path> files = Files.list(GOLD.resolve(part).resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private static Set<String> withoutEnding(Stream<String> files) {
    return files.map(name -> name.replaceFirst("\\.[a-z.]+$", "")).collect(Collectors.toSet());
  }

  /** {@return the kind of the document, such as "en"} */
  String kind() {
    return numbered().group(1);
  }

  /** {@return its number, of three digits} */
  String number() {
    return numbered().group(2);
  }

  /** {@return its letter in its group; empty if it belongs to none} */
  String letter() {
    return numbered().group(3);
  }

  private Matcher numbered() {
    Matcher name = NAME.matcher(gold.document());
    assertTrue(name.matches(), () -> this + " is not KIND-NNN-words");
    return name;
  }

  /** {@return the file of what was found} */
  Path expected() {
    return GOLD.resolve(part + "/expected/" + gold.document() + ".json");
  }

  /** {@return the text with its sidecar, in one line; of a page or PDF, as it is read} */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    if (Files.exists(file(".txt"))) {
      text.append(Files.readString(file(".txt"), StandardCharsets.UTF_8));
      Path sidecar = file(SIDECAR);
      text.append(Files.exists(sidecar) ? Files.readString(sidecar, StandardCharsets.UTF_8) : "");
    } else {
      text.append(asRead());
    }
    return withSingleSpaces(text);
  }

  /** {@return a text in one line} */
  static String withSingleSpaces(CharSequence text) {
    return SPACES.matcher(text).replaceAll(" ");
  }

  private String asRead() throws IOException {
    Path file =
        Stream.of(".html", ".pdf").map(this::file).filter(Files::exists).findFirst().orElseThrow();
    Source source =
        Sources.of(List.of(file.toString()), InputStream.nullInputStream(), Limits.USUAL)
            .getFirst();
    return switch (new DocumentReader().read(source)) {
      case Reading.Read read -> read.document().text();
      case Reading.Refused(Refusal refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  private Path file(String ending) {
    return GOLD.resolve(part + "/documents/" + gold.document() + ending);
  }

  /** {@return the names of the officials} */
  Stream<String> officials() {
    return gold.officials().stream().map(GoldOfficial::name);
  }

  /** {@return the names of those who lead a side or are on it} */
  Stream<String> people() {
    return gold.meetings().stream()
        .flatMap(meeting -> meeting.delegations().stream())
        .flatMap(side -> Stream.concat(side.head().stream(), side.members().stream()));
  }

  @Override
  public String toString() {
    return gold.document();
  }
}
