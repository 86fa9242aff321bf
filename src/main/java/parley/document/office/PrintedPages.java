package parley.document.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parley.document.language.LinePatterns;

/** Takes off printed pages what stands on most of them at the same edge: heads, feet, numbers. */
final class PrintedPages {
  /** Lines at each edge of a page that may be its head or foot. */
  private static final int EDGE = 2;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final LinePatterns NUMBERS = LinePatterns.of("page-numbers.txt");

  private PrintedPages() {}

  /** {@return the pages without running lines} */
  static List<List<PrintedLine>> withoutRunningLines(List<List<PrintedLine>> pages) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (List<PrintedLine> page : pages) {
      Set<String> own = new HashSet<>();
      edges(page).forEach(i -> own.add(key(page.get(i))));
      own.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int many = Math.max(2, (pages.size() + 1) / 2);
    List<List<PrintedLine>> result = new ArrayList<>();
    for (List<PrintedLine> page : pages) {
      List<PrintedLine> kept = new ArrayList<>(page);
      for (int i : edges(page).descendingSet()) {
        PrintedLine line = page.get(i);
        if (counts.getOrDefault(key(line), 0) >= many || isNumber(page, i)) {
          kept.remove(i);
        }
      }
      result.add(kept);
    }
    return result;
  }

  private static NavigableSet<Integer> edges(List<PrintedLine> page) {
    NavigableSet<Integer> edges = new TreeSet<>();
    for (int i = 0; i < Math.min(EDGE, page.size()); i++) {
      edges.add(i);
      edges.add(page.size() - 1 - i);
    }
    return edges;
  }

  private static boolean isNumber(List<PrintedLine> page, int i) {
    return (i == 0 || i == page.size() - 1) && NUMBERS.match(page.get(i).words());
  }

  /** Heads and feet differ in nothing but the number of the page. */
  private static String key(PrintedLine line) {
    return DIGITS.matcher(line.words()).replaceAll("0");
  }
}
