package parley.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Single sentences of general news, each with whether it says that officials of two states or
 * organizations have met or are about to.
 *
 * @param all in the order of the file
 */
public record Sentences(List<Sentence> all) {
  private static final String TAB = "\t";
  private static final String HEADER = "meeting" + TAB + "sentence";
  private static final String YES = "yes";
  private static final String NO = "no";

  /** Keeps a copy of the list. */
  public Sentences {
    all = List.copyOf(all);
  }

  /**
   * A sentence.
   *
   * @param text its words
   * @param meeting whether it says so
   */
  public record Sentence(String text, boolean meeting) {}

  /**
   * {@return the sentences of a file: after lines that begin with # and one with the names of the
   * columns, a line each, {@code yes} or {@code no}, a tab, the sentence}
   *
   * @param file a text in UTF-8
   * @throws GoldException if a line is of another form; the message names file and line
   * @throws IOException if the file cannot be read
   */
  public static Sentences read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.startsWith("#") && !line.equals(HEADER)) {
        sentences.add(sentence(line, file + ", line " + number));
      }
    }
    return new Sentences(sentences);
  }

  private static Sentence sentence(String line, String where) throws GoldException {
    String[] cells = line.split(TAB, -1);
    if (cells.length != 2 || !(cells[0].equals(YES) || cells[0].equals(NO))) {
      throw new GoldException("%s: write %s or %s, a tab and a sentence".formatted(where, YES, NO));
    }
    return new Sentence(cells[1], cells[0].equals(YES));
  }
}
