package parley.merge.name;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the packaged lists of words that merging goes by. */
public final class WordList {
  private WordList() {}

  /**
   * {@return the entries of a list}
   *
   * @param file its name in the folder {@code parley/merge} of the class path
   */
  static Set<String> words(String file) {
    return Collections.unmodifiableSet(new TreeSet<>(lines(file)));
  }

  /**
   * {@return the lines of a list that are neither blank nor remarks}
   *
   * @param file its name in the folder {@code parley/merge} of the class path
   */
  public static List<String> lines(String file) {
    try (BufferedReader reader = open(file)) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the packaged word list " + file, e);
    }
  }

  private static BufferedReader open(String file) throws IOException {
    InputStream in = WordList.class.getResourceAsStream("/parley/merge/" + file);
    if (in == null) {
      throw new FileNotFoundException("parley/merge/" + file + " is not on the class path");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
