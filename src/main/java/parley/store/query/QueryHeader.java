package parley.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a query's file says about the query: the {@code #+} lines at its beginning, after grlc.
 *
 * <p>A line {@code #+ key: value} begins an entry; deeper lines belong to it: {@code - item} is an
 * item of a list, anything else continues the value. Known keys are {@code summary}, {@code
 * description}, {@code tags} and, with items {@code name: value}, {@code defaults}, {@code
 * parameters} and {@code examples}; others are read over, as files written for grlc may have them.
 *
 * @param summary the query in one line; empty if there is none
 * @param description more about it
 * @param tags words to group queries by, in the order of the file
 * @param defaults values of parameters that are not given, by parameter
 * @param parameters what parameters mean, in words, by parameter
 * @param examples values that parameters may have, by parameter
 */
record QueryHeader(
    String summary,
    Optional<String> description,
    List<String> tags,
    Map<String, String> defaults,
    Map<String, String> parameters,
    Map<String, String> examples) {
  private static final String MARK = "#+";
  private static final Pattern ENTRY = Pattern.compile(" ?([A-Za-z_]+):\\s*(.*)");
  private static final Pattern BLOCK_MARK = Pattern.compile("^[>|][+-]?$");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
  private static final Pattern PAIR = Pattern.compile("_{0,2}([^:_\\s]+)[^:\\s]*:\\s*(.*)");

  static QueryHeader of(String text) {
    Map<String, List<String>> entries = new TreeMap<>();
    List<String> current = new ArrayList<>();
    for (String line : text.lines().takeWhile(line -> line.startsWith("#")).toList()) {
      if (!line.startsWith(MARK)) {
        continue;
      }
      String content = line.substring(MARK.length());
      Matcher entry = ENTRY.matcher(content);
      if (entry.matches()) {
        current = entries.computeIfAbsent(entry.group(1), key -> new ArrayList<>());
        current.add(BLOCK_MARK.matcher(unquoted(entry.group(2))).replaceFirst(""));
      } else {
        current.add(content);
      }
    }
    return new QueryHeader(
        prose(entries, "summary").orElse(""),
        prose(entries, "description"),
        items(entries, "tags"),
        pairs(items(entries, "defaults")),
        pairs(items(entries, "parameters")),
        pairs(items(entries, "examples")));
  }

  private static Optional<String> prose(Map<String, List<String>> entries, String key) {
    return Optional.of(
            String.join(
                    " ", entries.getOrDefault(key, List.of()).stream().map(String::strip).toList())
                .strip())
        .filter(text -> !text.isEmpty());
  }

  private static List<String> items(Map<String, List<String>> entries, String key) {
    return entries.getOrDefault(key, List.of()).stream()
        .map(ITEM::matcher)
        .filter(Matcher::matches)
        .map(item -> unquoted(item.group(1)))
        .toList();
  }

  private static Map<String, String> pairs(List<String> items) {
    Map<String, String> pairs = new TreeMap<>();
    for (String item : items) {
      Matcher pair = PAIR.matcher(item);
      if (pair.matches()) {
        pairs.put(pair.group(1), unquoted(pair.group(2)));
      }
    }
    return pairs;
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() >= 2 && text.charAt(0) == text.charAt(text.length() - 1) && isQuote(text);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static boolean isQuote(String text) {
    return text.charAt(0) == '"' || text.charAt(0) == '\'';
  }
}
