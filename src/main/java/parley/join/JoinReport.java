package parley.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What became of the rows of an import. Holds the problems, not the rows. */
public final class JoinReport {
  private static final int MOST_REASONS = 12;

  private final String name;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> looked = new TreeMap<>();
  private long read;
  private long mapped;
  private long meetings;
  private long linked;
  private boolean isMerged;

  /**
   * Creates one.
   *
   * @param name of the import
   */
  public JoinReport(String name) {
    this.name = name;
  }

  /**
   * Takes note of an entry that the mapping made nothing of.
   *
   * @param spot where it stands
   */
  public void unmapped(Spot spot) {
    read++;
    problems.add(
        new Problem(spot, "", "row", "", "the mapping makes nothing of it; is its key empty?"));
  }

  /**
   * Takes note of a row.
   *
   * @param row any row
   */
  public void mapped(Row row) {
    read++;
    mapped++;
    problems.addAll(row.problems());
    row.looked().forEach((field, count) -> looked.merge(field, count, Integer::sum));
  }

  /**
   * Takes note of what was counted at the end.
   *
   * @param meetings how many meetings the rows tell of
   */
  public void meetings(long meetings) {
    this.meetings = meetings;
  }

  /**
   * Takes note of the links.
   *
   * @param linked how many meetings were linked with meetings of the store
   */
  public void linked(long linked) {
    this.linked = linked;
  }

  /**
   * Takes note of a row that was left out since one of its IRI came before.
   *
   * @param row the later one
   */
  public void repeated(Row row) {
    problems.add(
        new Problem(
            row.spot(),
            row.iri().stringValue(),
            "row",
            "",
            "a row of this IRI came before, so what this one tells was left out"));
  }

  /**
   * Takes note of the meetings that rows tell of and others tell of too.
   *
   * @param shared how many there are
   */
  public void shared(long shared) {
    this.linked = shared;
    this.isMerged = true;
  }

  /** {@return what could not be used, in the order of the rows} */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * {@return how many of the names, places or dates of a field were found, as a share from 0 to 1}
   *
   * @param field such as {@code party}
   */
  public double share(String field) {
    int all = looked.getOrDefault(field, 0);
    long missed = problems.stream().filter(problem -> problem.field().equals(field)).count();
    return all == 0 ? 1 : (double) (all - missed) / all;
  }

  /** {@return the report for people} */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        format(
            "%s: %,d rows read, %,d mapped; %,d meetings in them, %,d of these %s",
            name, read, mapped, meetings, linked, isMerged ? "told of by others too" : "linked"));
    looked.forEach((field, all) -> lines.add(line(field, all)));
    Map<String, Long> reasons = new TreeMap<>();
    problems.forEach(problem -> reasons.merge(kind(problem), 1L, Long::sum));
    reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_REASONS)
        .forEach(reason -> lines.add(format("  %,7d  %s", reason.getValue(), reason.getKey())));
    return lines;
  }

  private String line(String field, int all) {
    long missed = problems.stream().filter(problem -> problem.field().equals(field)).count();
    return format(
        "  %-7s %,7d of %,7d found (%.1f %%)", field, all - missed, all, 100 * share(field));
  }

  private static String kind(Problem problem) {
    return problem.field() + ": " + problem.reason();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  /**
   * Writes every problem for review, as CSV under column names.
   *
   * @param out receives the table
   * @throws IOException if it takes no more
   */
  public void write(Appendable out) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader("file", "line", "row", "field", "value", "reason")
            .setRecordSeparator("\n")
            .get();
    CSVPrinter printer = new CSVPrinter(out, format);
    for (Problem problem : problems) {
      Spot spot = problem.spot();
      printer.printRecord(
          spot.file(),
          spot.line() == 0 ? "" : spot.line(),
          problem.row(),
          problem.field(),
          problem.value(),
          problem.reason());
    }
    printer.flush();
  }
}
