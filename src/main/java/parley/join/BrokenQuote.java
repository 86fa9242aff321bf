package parley.join;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the quote for which a row of a table cannot be read, by reading the file once more. Holds
 * one line at a time.
 */
final class BrokenQuote {
  private static final char QUOTE = '"';

  private final String name;
  private final char separator;
  private long line;
  private String text = "";
  private int at;

  private BrokenQuote(String name, char separator) {
    this.name = name;
    this.separator = separator;
  }

  /**
   * What is wrong.
   *
   * @param spot where
   * @param what in a sentence without the first capital
   */
  record Fault(Spot spot, String what) {}

  /**
   * {@return where the fault is, and what; empty if no quote is at fault}
   *
   * @param path the table
   * @param name the table as the user named it
   * @param row line on which the row begins, from 1
   * @param separator between cells
   * @throws IOException if the file cannot be read again
   */
  static Optional<Fault> find(Path path, String name, long row, char separator) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(path, UTF_8)) {
      BrokenQuote search = new BrokenQuote(name, separator);
      while (search.line < row) {
        if (!search.nextLine(lines)) {
          return Optional.empty();
        }
      }
      return search.row(lines);
    }
  }

  private boolean nextLine(BufferedReader lines) throws IOException {
    String next = lines.readLine();
    text = next == null ? "" : next;
    at = 0;
    line++;
    return next != null;
  }

  private Optional<Fault> row(BufferedReader lines) throws IOException {
    while (at < text.length()) {
      if (text.charAt(at) != QUOTE) {
        int end = text.indexOf(separator, at);
        at = end < 0 ? text.length() : end + 1;
        continue;
      }
      Spot opening = spot();
      if (!isClosed(lines)) {
        return Optional.of(
            new Fault(opening, "the quote that opens here is not closed before the file ends."));
      }
      if (at < text.length() && text.charAt(at) != separator) {
        return Optional.of(
            new Fault(
                spot(),
                "behind the quote before this, which closes a cell, a separator is missing;"
                    + " double each quote inside a quoted cell."));
      }
      at++;
    }
    return Optional.empty();
  }

  /** Goes behind the quote that closes a cell, perhaps on a later line. */
  private boolean isClosed(BufferedReader lines) throws IOException {
    at++;
    while (true) {
      int quote = text.indexOf(QUOTE, at);
      if (quote < 0) {
        if (!nextLine(lines)) {
          return false;
        }
      } else if (quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
        at = quote + 2;
      } else {
        at = quote + 1;
        return true;
      }
    }
  }

  private Spot spot() {
    return new Spot(name, line, at + 1L);
  }
}
