package parley.authority;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where word lists and rules stand: on the class path, and in a folder of the user's with the same
 * names, whose files go on where the packaged ones end.
 *
 * <p>A name without a folder ({@code topics.tsv}) is a word list of {@link Authority}; one with a
 * folder ({@code en/words.txt}) belongs to a language.
 */
public final class Library {
  private static final Set<String> LISTS =
      Set.of(
          "given-names.tsv",
          "leaders.tsv",
          "office-names.tsv",
          "organs.tsv",
          "other-meanings.tsv",
          "parties.tsv",
          "party-names.tsv",
          "places.tsv",
          "topics.tsv");
  private static final Set<String> RULES =
      Set.of("lemmas.txt", "words.txt", "dates.txt", "phrases.txt", "facts.txt");
  private static final String NOTE = "README.md";

  private final Optional<Path> folder;
  private final List<Path> files;

  private Library(Optional<Path> folder, List<Path> files) {
    this.folder = folder;
    this.files = files;
  }

  /** {@return what is packaged, and nothing else} */
  public static Library packaged() {
    return new Library(Optional.empty(), List.of());
  }

  /**
   * {@return what is packaged, and what a folder adds to it}
   *
   * @param folder the user's
   * @throws MalformedFileException if a file in it is none that would be read
   * @throws IOException if the folder cannot be read
   */
  public static Library with(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        check(folder.relativize(file), file);
      }
      return new Library(Optional.of(folder), files);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A misspelt name would silently be left out. */
  private static void check(Path name, Path file) {
    String last = name.getFileName().toString();
    Set<String> known = name.getNameCount() == 1 ? LISTS : RULES;
    if (name.getNameCount() > 2 || !(known.contains(last) || last.equals(NOTE))) {
      throw new MalformedFileException(
          file.toString(),
          "expected one of %s, or LANGUAGE/ with %s"
              .formatted(new TreeSet<>(LISTS), new TreeSet<>(RULES)));
    }
  }

  /** {@return the files that the user's folder adds, by name} */
  public List<Path> added() {
    return files;
  }

  /** {@return the languages that the user's folder has rules or words of, sorted} */
  public Set<String> addedLanguages() {
    Set<String> languages = new TreeSet<>();
    for (Path file : files) {
      Path name = folder.orElseThrow().relativize(file);
      if (name.getNameCount() == 2 && !name.endsWith(NOTE)) {
        languages.add(name.getName(0).toString());
      }
    }
    return languages;
  }

  /**
   * {@return whether there are words of a language}
   *
   * @param tag its tag
   */
  public boolean hasLanguage(String tag) {
    String words = tag + "/words.txt";
    return Library.class.getResource(resource(words)) != null
        || folder.filter(f -> Files.isRegularFile(f.resolve(words))).isPresent();
  }

  /**
   * {@return the files of a name: the packaged one first, then the user's}
   *
   * @param name such as {@code topics.tsv} or {@code en/words.txt}
   * @throws MalformedFileException if one is not UTF-8
   * @throws IOException if there is none or one cannot be read
   */
  public List<TextFile> files(String name) throws IOException {
    List<TextFile> found = new ArrayList<>();
    try (InputStream in = Library.class.getResourceAsStream(resource(name))) {
      if (in != null) {
        found.add(TextFile.packaged(name, in));
      }
    }
    Optional<Path> own = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
    if (own.isPresent()) {
      found.add(TextFile.of(own.get()));
    }
    if (found.isEmpty() && !name.contains("/")) {
      throw new FileNotFoundException("there is no " + name);
    }
    return found;
  }

  private static String resource(String name) {
    return (name.contains("/") ? "/parley/extract/" : "/parley/authority/") + name;
  }
}
