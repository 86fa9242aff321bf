package parley.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.document.language.DateLine;
import parley.document.language.DateText;
import parley.document.language.DatelineText;
import parley.document.language.DayText;
import parley.document.language.MonthText;

/**
 * When an item was published and filed, by its date line, its datelines and what is known of the
 * whole document.
 */
final class ItemDates {
  /** A report is published no more than this many days after it was filed. */
  private static final int MOST_DAYS_FILED_BEFORE = 31;

  /** A day in the text that tells the year of a dateline is no more than this far from it. */
  private static final int MOST_DAYS_FROM_TEXT = 60;

  private static final int MOST_CLOSING_LINES = 3;
  private static final int LONGEST_SHORT_LINE = 40;

  private final List<Outliner.Entry> entries;
  private final String language;
  private final Optional<LocalDate> line;
  private final Optional<LocalDate> document;
  private final Map<Integer, DatelineText> datelines = new TreeMap<>();
  private Optional<DatelineText> bare = Optional.empty();

  /**
   * Looks at the entries of one item.
   *
   * @param entries its lines
   * @param language tag of its language
   * @param document when the document was published, if that is known
   */
  ItemDates(List<Outliner.Entry> entries, String language, Optional<LocalDate> document) {
    this.entries = entries;
    this.language = language;
    this.document = document;
    this.line = dateLine();
    for (int i = 0; i < entries.size(); i++) {
      find(i);
    }
  }

  private void find(int index) {
    if (entries.get(index).kind() == Block.Kind.PARAGRAPH) {
      DatelineText.at(text(index)).ifPresent(found -> datelines.put(index, found));
    } else if (entries.get(index).part().role() == Role.DATE) {
      bare = bare.or(() -> DatelineText.alone(text(index)));
    }
  }

  /**
   * {@return the day the item itself carries: that of its dateline, or else of its date line, or
   * else one that closes its title or its text}
   */
  Optional<LocalDate> published() {
    Optional<LocalDate> filed =
        Stream.concat(bare.stream(), datelines.values().stream())
            .map(this::date)
            .flatMap(Optional::stream)
            .findFirst();
    Optional<LocalDate> shown = line.or(() -> document);
    boolean agree =
        filed.isEmpty()
            || shown.isEmpty()
            || (!filed.get().isAfter(shown.get())
                && ChronoUnit.DAYS.between(filed.get(), shown.get()) <= MOST_DAYS_FILED_BEFORE);
    return (agree ? filed.or(() -> line) : line)
        .or(() -> document.isPresent() ? Optional.empty() : atEnds());
  }

  /** Titles that end in a day, closing lines of names and a day, and titles that name a day. */
  private Optional<LocalDate> atEnds() {
    List<String> titles = head().map(entry -> entry.part().line().text()).toList();
    Stream<String> closing =
        entries.subList(Math.max(0, entries.size() - MOST_CLOSING_LINES), entries.size()).stream()
            .map(entry -> entry.part().line().text())
            .filter(DateText::isOfNames);
    return Stream.concat(titles.stream(), closing)
        .map(text -> DateText.atEnd(text, language))
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                titles.stream()
                    .flatMap(text -> DateText.days(text, language).stream())
                    .findFirst());
  }

  /** {@return the month in the date line above the text, if that has no day} */
  Optional<YearMonth> month() {
    return head()
        .flatMap(entry -> MonthText.ofLine(entry.part().line().text()).stream())
        .findFirst();
  }

  /** {@return the dateline of the entry at an index} */
  Optional<Dateline> dateline(int index) {
    int offset = entries.get(index).part().line().span().start();
    return Optional.ofNullable(datelines.get(index))
        .map(
            found ->
                new Dateline(
                    new Span(offset, offset + found.end()),
                    found.hasPlace()
                        ? Optional.of(
                            new Span(offset + found.placeStart(), offset + found.placeEnd()))
                        : Optional.empty(),
                    date(found)));
  }

  /**
   * The date line above the text that says most surely that it was published then; of equals one
   * below the headline, since above it stands the clock of the page; or else the line that closes
   * the text.
   */
  private Optional<LocalDate> dateLine() {
    List<Outliner.Entry> head = head().toList();
    int headline =
        IntStream.range(0, head.size())
            .filter(i -> head.get(i).kind() == Block.Kind.HEADLINE)
            .findFirst()
            .orElse(0);
    return Stream.of(head.subList(headline, head.size()), head.subList(0, headline))
        .flatMap(this::dateLines)
        .min(Comparator.comparing(DateLine::sort))
        .or(() -> dateLines(List.of(entries.getLast())).findFirst())
        .map(DateLine::date);
  }

  /** What stands above the first paragraph; short lines may end in a full stop. */
  private Stream<Outliner.Entry> head() {
    return entries.stream()
        .takeWhile(
            entry ->
                entry.part().role() != Role.TEXT
                    || entry.part().line().text().length() <= LONGEST_SHORT_LINE);
  }

  private Stream<DateLine> dateLines(List<Outliner.Entry> some) {
    return some.stream()
        .flatMap(entry -> DateLine.of(entry.part().line().text(), language).stream());
  }

  /** The year, where the dateline does not have it, is that of the nearest date known. */
  private Optional<LocalDate> date(DatelineText dateline) {
    return dateline
        .day()
        .flatMap(
            day ->
                day.date()
                    .or(() -> line.or(() -> document).flatMap(day::nearest))
                    .or(() -> fromText(day)));
  }

  private Optional<LocalDate> fromText(DayText day) {
    List<String> text = entries.stream().map(entry -> entry.part().line().text()).toList();
    Optional<LocalDate> latest =
        text.stream()
            .flatMap(line -> DateText.days(line, language).stream())
            .max(Comparator.naturalOrder());
    return latest
        .flatMap(day::nearest)
        .filter(
            found ->
                Math.abs(ChronoUnit.DAYS.between(found, latest.orElse(found)))
                    <= MOST_DAYS_FROM_TEXT)
        .or(() -> YearOfReport.of(day, text));
  }

  private String text(int index) {
    return entries.get(index).part().line().text();
  }
}
