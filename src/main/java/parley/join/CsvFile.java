package parley.join;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A table in CSV, in UTF-8, under one line of column names; its cells stand between commas,
 * semicolons, tabs or bars, whichever the first line has most of. Read row by row.
 */
final class CsvFile {
  private static final String SEPARATORS = ",;\t|";
  private static final String NO_UTF_8 = "this is not UTF-8 from here on.";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A row is held in memory as a whole, and all that follows a quote that is not closed is one. */
  private static final int LONGEST_ROW = 10_000_000;

  private CsvFile() {}

  /**
   * {@return the rows, read as they are asked for; to be closed}
   *
   * @param path the file
   * @param name the file as the user named it
   * @throws JoinException if it cannot be opened; the stream throws it at the first row that cannot
   *     be read, with its line
   */
  static Stream<Entry> entries(Path path, String name) {
    try {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(Files.newInputStream(path), UTF_8.newDecoder()));
      RowReader limited = new RowReader(reader, name);
      CSVFormat format = format(firstLine(reader));
      char separator = format.getDelimiterString().charAt(0);
      Table table = new Table(path, name, separator);
      Rows rows = new Rows(CSVParser.parse(limited, format), limited, table);
      return StreamSupport.stream(((Iterable<Entry>) () -> rows).spliterator(), false)
          .onClose(rows::close);
    } catch (CharacterCodingException e) {
      throw new JoinException(new Spot(name, 1, 0), NO_UTF_8, e);
    } catch (IOException e) {
      throw JoinException.unreadable(name, e);
    } catch (IllegalArgumentException e) {
      throw new JoinException(
          new Spot(name, 1, 0), "the names of the columns cannot be read: " + e.getMessage(), e);
    }
  }

  private static CSVFormat format(String firstLine) {
    char separator = ',';
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char candidate = SEPARATORS.charAt(i);
      if (count(firstLine, candidate) > count(firstLine, separator)) {
        separator = candidate;
      }
    }
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreEmptyLines(true)
        .setAllowMissingColumnNames(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
        .get();
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }

  /** Looks ahead, and leaves out a byte order mark. */
  private static String firstLine(BufferedReader reader) throws IOException {
    int longest = 1 << 16;
    reader.mark(longest);
    if (reader.read() == BYTE_ORDER_MARK) {
      reader.mark(longest);
    } else {
      reader.reset();
    }
    StringBuilder line = new StringBuilder();
    for (int c = reader.read(); c >= 0 && c != '\n' && line.length() < longest - 2; ) {
      line.append((char) c);
      c = reader.read();
    }
    reader.reset();
    return line.toString();
  }

  /** A file and what stands between its cells. */
  private record Table(Path path, String name, char separator) {}

  /** Refuses a row without end before it fills the memory. */
  private static final class RowReader extends Reader {
    private final Reader in;
    private final String name;
    private long rowLine = 1;
    private long read;

    RowReader(Reader in, String name) {
      this.in = in;
      this.name = name;
    }

    void beginRow(long line) {
      rowLine = line;
      read = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      read += Math.max(count, 0);
      if (read > LONGEST_ROW) {
        throw new JoinException(
            new Spot(name, rowLine, 0),
            "the row that begins here has more than %d characters; a quote in it is not closed."
                .formatted(LONGEST_ROW));
      }
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static final class Rows implements Iterator<Entry> {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RowReader reader;
    private final Table table;
    private final String name;

    Rows(CSVParser parser, RowReader reader, Table table) {
      this.table = table;
      this.parser = parser;
      this.records = parser.iterator();
      this.reader = reader;
      this.name = table.name;
    }

    @Override
    public boolean hasNext() {
      long line = parser.getCurrentLineNumber() + 1;
      reader.beginRow(line);
      try {
        return records.hasNext();
      } catch (UncheckedIOException | IllegalStateException e) {
        throw fault(line, e);
      }
    }

    @Override
    public Entry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      long line = parser.getCurrentLineNumber();
      CSVRecord row = records.next();
      long breaks = row.stream().mapToLong(cell -> count(cell, '\n')).sum();
      return new Row(new Spot(name, line - breaks, 0), row, parser.getHeaderNames());
    }

    private JoinException fault(long line, RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof CharacterCodingException) {
          return new JoinException(new Spot(name, line, 0), NO_UTF_8, e);
        }
      }
      return quote(line)
          .map(found -> new JoinException(found.spot(), found.what(), e))
          .orElseGet(
              () ->
                  new JoinException(
                      new Spot(name, line, 0),
                      "the row that begins here cannot be read: " + e.getMessage(),
                      e));
    }

    private Optional<BrokenQuote.Fault> quote(long line) {
      try {
        return BrokenQuote.find(table.path, name, line, table.separator);
      } catch (IOException e) {
        // Told without the column, then.
        return Optional.empty();
      }
    }

    void close() {
      try {
        parser.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Row(Spot spot, CSVRecord record, List<String> columns) implements Entry {

    @Override
    public List<String> values(String reference) {
      if (!record.isMapped(reference)) {
        List<String> named = new ArrayList<>(columns);
        named.removeIf(String::isBlank);
        throw new MissingColumnException(spot.file(), reference, named);
      }
      String value = record.isSet(reference) ? record.get(reference).strip() : "";
      return value.isEmpty() ? List.of() : List.of(value);
    }
  }
}
