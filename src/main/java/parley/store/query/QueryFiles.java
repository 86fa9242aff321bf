package parley.store.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.store.SyntaxException;

/** Where queries are kept: the folder {@code queries} that comes with the program, and any file. */
final class QueryFiles {
  private static final String FOLDER = "queries";
  private static final String ENDING = ".rq";

  private QueryFiles() {}

  /**
   * A query's text.
   *
   * @param name without the ending
   * @param source what messages call it
   * @param text its text
   */
  record Found(String name, String source, String text) {}

  /** {@return the names of the queries that come with the program, sorted} */
  static List<String> packagedNames() {
    try {
      ClassLoader loader = QueryFiles.class.getClassLoader();
      Set<String> names = new TreeSet<>();
      for (URL folder : Collections.list(loader.getResources(FOLDER))) {
        names.addAll(namesIn(folder));
      }
      return List.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the folder " + FOLDER + " of the program", e);
    }
  }

  private static List<String> namesIn(URL folder) throws IOException {
    URI address = URI.create(folder.toString());
    if (!address.getScheme().equals("jar")) {
      return namesIn(Path.of(address));
    }
    try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
      return namesIn(jar.getPath("/" + FOLDER));
    }
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ENDING))
          .map(QueryFiles::withoutEnding)
          .sorted()
          .toList();
    }
  }

  static Found find(String nameOrFile) {
    if (packagedNames().contains(nameOrFile)) {
      return packaged(nameOrFile);
    }
    Path file = Path.of(nameOrFile);
    if (!Files.isRegularFile(file)) {
      throw new QueryException(
          "there is no query and no file called %s; queries are: %s"
              .formatted(nameOrFile, String.join(", ", packagedNames())));
    }
    try {
      String name = withoutEnding(file.getFileName().toString());
      return new Found(name, nameOrFile, Files.readString(file));
    } catch (MalformedInputException e) {
      throw new SyntaxException(nameOrFile, 0, 0, "is not UTF-8 text");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + nameOrFile, e);
    }
  }

  private static Found packaged(String name) {
    String resource = "/" + FOLDER + "/" + name + ENDING;
    try (InputStream in =
        Objects.requireNonNull(QueryFiles.class.getResourceAsStream(resource), resource)) {
      return new Found(name, name + ENDING, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static String withoutEnding(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }
}
