package parley.document.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.authority.Words;

/**
 * The word files that come with the program, under {@code parley/document/} on the class path: one
 * entry a line, UTF-8; blank lines and lines that start with {@code #} and a space are remarks.
 *
 * <p>Each language of {@code languages.txt} has a folder of its own.
 */
public final class WordFile {
  /** Languages that have a folder, the one to assume in doubt first. */
  public static final List<String> LANGUAGES = lines("languages.txt");

  private WordFile() {}

  /**
   * {@return the entries of one file, in its order}
   *
   * @param file path below {@code parley/document/}
   * @throws IllegalStateException if there is no such file on the class path
   */
  public static List<String> lines(String file) {
    try (InputStream in = WordFile.class.getResourceAsStream("/parley/document/" + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "parley/document/" + file + " is missing on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.equals("#") && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("parley/document/" + file + " cannot be read", e);
    }
  }

  /**
   * {@return the entries of a file that every language has, language by language}
   *
   * @param file name of the file in each language's folder
   */
  public static List<String> linesOfAllLanguages(String file) {
    return LANGUAGES.stream().flatMap(language -> lines(language + "/" + file).stream()).toList();
  }

  /**
   * {@return the entries of a file that every language has, folded for comparing words}
   *
   * @param file name of the file in each language's folder
   */
  public static Set<String> foldedWords(String file) {
    return linesOfAllLanguages(file).stream()
        .map(Words::fold)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
