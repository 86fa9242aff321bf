package parley.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of a word list: lines of cells between tabs, under one line of column names.
 *
 * <p>Lines that start with {@code #} and blank lines are for the reader of the file. A cell may
 * hold a list, its items between {@code |}. Cells missing at the end of a line are empty.
 */
public final class Table {
  private static final char SEPARATOR = '\t';

  private Table() {}

  /**
   * Reads a whole table.
   *
   * @param file its lines
   * @return the rows in order
   * @throws MalformedFileException if a line has more cells than there are columns
   */
  public static List<Row> read(TextFile file) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (String line : file.lines()) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      List<String> cells = cut(line, SEPARATOR);
      if (columns.isEmpty()) {
        columns = List.copyOf(cells);
        continue;
      }
      Row row = new Row(file.name(), number, columns, line);
      if (cells.size() > columns.size()) {
        throw row.errorAt(
            columns.size(),
            "has %d cells, but the columns are %s".formatted(cells.size(), columns));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cut(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end).strip());
      start = end + 1;
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  /**
   * One line of a table.
   *
   * @param file name of the file
   * @param line number of the line, from 1
   * @param columns names of the columns
   * @param text the line
   * @param cells what stands in the columns, at most as many as columns
   */
  public record Row(String file, int line, List<String> columns, String text, List<String> cells) {

    private Row(String file, int line, List<String> columns, String text) {
      this(file, line, columns, text, cut(text, SEPARATOR));
    }

    /**
     * {@return what stands in a column, which must not be empty}
     *
     * @param column its name
     * @throws IllegalArgumentException if it is empty or there is no such column
     */
    public String text(String column) {
      return optional(column).orElseThrow(() -> error(column, "has nothing in column " + column));
    }

    /**
     * {@return what stands in a column, empty if nothing does}
     *
     * @param column its name
     * @throws IllegalArgumentException if there is no such column
     */
    public Optional<String> optional(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw errorAt(0, "lacks the column %s; the columns are %s".formatted(column, columns));
      }
      return index < cells.size() && !cells.get(index).isEmpty()
          ? Optional.of(cells.get(index))
          : Optional.empty();
    }

    /**
     * {@return the items of a list, in order, empty if the cell is}
     *
     * @param column its name
     * @throws IllegalArgumentException if there is no such column or an item is empty
     */
    public List<String> list(String column) {
      List<String> items = optional(column).map(cell -> cut(cell, '|')).orElse(List.of());
      if (items.contains("")) {
        throw error(column, "has an empty item in column " + column);
      }
      return items;
    }

    /**
     * {@return what stands in a column, empty if nothing does or there is no such column}
     *
     * @param column its name
     */
    public Optional<String> optionalIfAny(String column) {
      return columns.contains(column) ? optional(column) : Optional.empty();
    }

    /**
     * {@return the items of a list, empty if there is no such column}
     *
     * @param column its name
     */
    public List<String> listIfAny(String column) {
      return columns.contains(column) ? list(column) : List.of();
    }

    /**
     * {@return the constant that a column names, as written in lower case with hyphens}
     *
     * @param column its name
     * @param constants all that it can name
     * @param <E> what they are
     * @throws IllegalArgumentException if it names none of them
     */
    public <E extends Enum<E>> E constant(String column, E[] constants) {
      String name = text(column);
      for (E constant : constants) {
        if (constant.name().length() == name.length() && spelled(constant).equals(name)) {
          return constant;
        }
      }
      List<String> known = Arrays.stream(constants).map(Row::spelled).toList();
      throw error(column, "names the %s %s; it must be one of %s".formatted(column, name, known));
    }

    private static String spelled(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return what a column names by its key}
     *
     * @param column its name
     * @param key the key, from that column
     * @param known all that it can name
     * @param <V> what they are
     * @throws IllegalArgumentException if it names none of them
     */
    public <V> V known(String column, String key, Map<String, V> known) {
      V value = known.get(key);
      if (value == null) {
        throw error(column, "names the unknown %s %s".formatted(column, key));
      }
      return value;
    }

    /**
     * Keeps what this line describes under its key.
     *
     * @param map what the lines before describe
     * @param key the key
     * @param value what this line describes
     * @param <V> what they are
     * @throws IllegalArgumentException if an earlier line has the same key
     */
    <V> void putNew(Map<String, V> map, String key, V value) {
      if (map.putIfAbsent(key, value) != null) {
        throw errorAt(0, "repeats the key %s of an earlier line".formatted(key));
      }
    }

    /**
     * {@return an error that says where it is}
     *
     * @param column in which
     * @param what what is wrong with the line, as the rest of a sentence
     */
    public MalformedFileException error(String column, String what) {
      return errorAt(columns.indexOf(column), what);
    }

    private MalformedFileException errorAt(int cell, String what) {
      int start = 0;
      for (int i = 0; i < cell && start >= 0; i++) {
        int end = text.indexOf(SEPARATOR, start);
        start = end < 0 ? text.length() : end + 1;
      }
      return new MalformedFileException(file, line, start + 1, what);
    }
  }
}
